import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WeeklyInput } from '../../src/domain/media-grid.ts';
import type { WeeklyEvent } from '../../src/schema/types.ts';
import { event, grid, submission } from '../support/grid.ts';

const DATES = ['14', '15', '16', '17', '18', '19', '20'].map((day) => `2026-12-${day}`);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`);
const someEvent = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/),
  date: fc.constantFrom(...DATES),
  time: fc.oneof(
    clock.map((start) => ({ start })),
    fc.constantFrom('all-day' as const, 'to-be-confirmed' as const),
  ),
  status: fc.constantFrom('confirmed', 'cancelled', 'tentative'),
});
const someSubmission = fc.tuple(
  fc.constantFrom('b1', 'b2', 'b3', 'b4', 'b5'),
  fc.uniqueArray(someEvent, { selector: ({ id }) => id, maxLength: 6 }),
);
const week = fc.uniqueArray(someSubmission, { selector: ([body]) => body, maxLength: 5 }).map((list) =>
  list.map(([body, events]) =>
    submission(
      body,
      events.map((given) => event(given.id, given as Partial<WeeklyEvent>)),
    ),
  ),
);

const refsOf = (submissions: readonly WeeklyInput[]): string[] =>
  submissions.flatMap(({ body, data }) => (data.events ?? []).map(({ id }) => `${body}/${id}`)).sort();

const excluding = (submissions: readonly WeeklyInput[], picks: readonly number[]) => {
  const refs = refsOf(submissions);
  const exclude = [...new Set(picks.map((pick) => refs[pick % Math.max(1, refs.length)]))]
    .filter((ref) => ref !== undefined)
    .map((ref) => ({ event: ref, reason: 'Себебі' }));
  return { kind: 'grid-decision' as const, week: '2026-W51', exclude };
};

describe('the merge', () => {
  it('loses nothing and makes nothing up: every event is in the grid or left out, once', () => {
    fc.assert(
      fc.property(week, fc.array(fc.nat(50), { maxLength: 5 }), (submissions, picks) => {
        const { events, leftOut = [], rows } = grid(submissions, { decision: excluding(submissions, picks) });
        const out = leftOut.flatMap((entry) => (entry.what === 'event' ? [entry.event] : []));
        expect([...events.map(({ ref }) => ref), ...out].sort()).toEqual(refsOf(submissions));
        const shown = rows.flatMap(({ days }) => Object.values(days).flat()).sort();
        expect(shown).toEqual(events.map(({ ref }) => ref).sort());
      }),
    );
  });

  it('does not depend on the order in which submissions and their events come', () => {
    const shuffled = week.chain((submissions) =>
      fc.tuple(
        fc.constant(submissions),
        fc.shuffledSubarray(submissions, { minLength: submissions.length }),
        fc.array(fc.nat(50), { maxLength: 5 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([submissions, others, picks]) => {
        const decision = excluding(submissions, picks);
        const reversed = others.map(({ data, ...rest }) => ({
          ...rest,
          data:
            data.events === undefined
              ? data
              : { ...data, events: [...data.events].reverse() as typeof data.events },
        }));
        expect(JSON.stringify(grid(reversed, { decision }))).toBe(
          JSON.stringify(grid(submissions, { decision })),
        );
      }),
    );
  });

  it('keeps every day in the order of the clock', () => {
    fc.assert(
      fc.property(week, (submissions) => {
        const { events } = grid(submissions);
        const keys = events.map(
          ({ date, time }) =>
            `${date} ${time === 'all-day' ? '' : typeof time === 'string' ? 'z' : time.start}`,
        );
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });
});
