import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareGrids, type EventChange } from '../../../src/domain/compare-grids.ts';
import { asEdition } from '../../../src/domain/editions.ts';
import type { WeeklyEvent } from '../../../src/schema/types.ts';
import { event, grid, submission } from '../../support/grid.ts';

type Given = Partial<WeeklyEvent>;

const week = (...events: readonly [string, Given][]) =>
  grid([
    submission(
      'b2',
      events.map(([id, given]) => event(id, given)),
    ),
  ]);

function change(before: Given, after: Given): EventChange | undefined {
  return compareGrids(week(['e1', before]), week(['e1', after])).events[0];
}

describe('changes since the last edition (§11)', () => {
  it.each<[EventChange['what'], Given, Given]>([
    ['moved', {}, { date: '2026-12-15' }],
    ['moved', {}, { time: 'all-day' }],
    ['moved', {}, { venue: 'Басқа зал' }],
    ['moved', {}, { until: '2026-12-15' }],
    ['changed', {}, { title: 'Жаңа атау' }],
    ['changed', {}, { status: 'tentative' }],
    ['cancelled', {}, { status: 'cancelled', reason: 'Боран' }],
    ['cancelled', { date: '2026-12-14' }, { date: '2026-12-15', status: 'postponed', reason: 'Боран' }],
    ['restored', { status: 'cancelled', reason: 'Боран' }, {}],
  ])('%s: %j → %j', (what, before, after) => expect(change(before, after)?.what).toBe(what));

  it('tells of a moved event from where to where, and what else has changed', () => {
    expect(change({}, { date: '2026-12-15', title: 'Жаңа атау' })).toMatchObject({
      from: { date: '2026-12-14', time: { start: '10:00' }, venue: 'e1 залы' },
      to: { date: '2026-12-15' },
      fields: { title: { from: 'e1 іс-шарасы', to: 'Жаңа атау' } },
    });
  });

  it('tells nothing that the media are not shown', () => {
    const [speaker] = event('e1').speakers;
    const speakers: Given['speakers'] =
      speaker === undefined ? [] : [{ ...speaker, phone: '+7 700 222 22 22' }];
    expect(change({}, { speakers })).toBeUndefined();
    expect(change({}, { internalNote: 'Ішкі ескертпе' })).toBeUndefined();
  });

  it('keeps silent about a body whose submission has errors now', () => {
    const broken = [{ body: 'b2', file: 'submissions/weekly/2026-W51/b2.yaml', errors: ['schema/date'] }];
    expect(compareGrids(week(['e1', {}]), grid([], { broken })).events).toEqual([]);
  });

  it('tells of main news day by day, not of who proposed it', () => {
    const news = (text: string, body: string) => grid([submission(body, [], { topNews: { mon: text } })]);
    expect(compareGrids(news('Жаңалық', 'b2'), news('Жаңалық', 'b3')).topNews).toEqual([]);
    expect(compareGrids(news('Жаңалық', 'b2'), news('Басқа', 'b2')).topNews).toEqual([
      { day: 'mon', from: [{ text: 'Жаңалық' }], to: [{ text: 'Басқа' }] },
    ]);
  });

  const some = fc.uniqueArray(
    fc.tuple(
      fc.constantFrom('e1', 'e2', 'e3', 'e4'),
      fc.record({
        title: fc.constantFrom('Атау', 'Басқа атау'),
        date: fc.constantFrom('2026-12-14', '2026-12-19'),
        status: fc.constantFrom('confirmed', 'cancelled'),
      }),
    ),
    { selector: ([id]) => id },
  );
  const built = some.map((events) => week(...(events as [string, Given][])));

  it('finds nothing between a grid and itself, also after it was frozen and read back', () => {
    fc.assert(
      fc.property(built, (same) => {
        expect(compareGrids(same, JSON.parse(JSON.stringify(same)))).toEqual({ events: [], topNews: [] });
      }),
    );
  });

  it('tells each event at most once, and turned round new is withdrawn and cancelled restored', () => {
    const OPPOSITE = { new: 'withdrawn', withdrawn: 'new', cancelled: 'restored', restored: 'cancelled' };
    fc.assert(
      fc.property(built, built, (before, after) => {
        const there = compareGrids(before, after).events;
        const back = new Map(compareGrids(after, before).events.map(({ event: ref, what }) => [ref, what]));
        expect(new Set(there.map(({ event: ref }) => ref)).size).toBe(there.length);
        expect(back.size).toBe(there.length);
        for (const { event: ref, what } of there) {
          expect(back.get(ref)).toBe(OPPOSITE[what as keyof typeof OPPOSITE] ?? what);
        }
      }),
    );
  });
});

describe('the number of an edition', () => {
  const now = week(['e1', {}]);

  it('is 1 before anything was issued', () => {
    expect(asEdition(now, undefined)).toEqual({ ...now, edition: 1 });
  });

  it('stays while nothing changes', () => {
    expect(asEdition(now, { edition: 3, grid: now })).toEqual({ ...now, edition: 3 });
  });

  it('grows with a change', () => {
    const next = asEdition(now, { edition: 3, grid: week() });
    expect(next.edition).toBe(4);
    expect(next.changes?.events).toMatchObject([{ event: 'b2/e1', what: 'new' }]);
  });

  it('grows, without marks, where the last edition cannot be relied on', () => {
    expect(asEdition(now, { edition: 3 })).toEqual({ ...now, edition: 4 });
  });
});
