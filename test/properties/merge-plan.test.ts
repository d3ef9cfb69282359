import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanItem } from '../../src/domain/media-plan.ts';
import type { PlanInput } from '../../src/domain/merge-plan.ts';
import type { PlanVerdict } from '../../src/schema/types.ts';
import { decision, measure, plan, proposal, update } from '../support/plan.ts';

const BODIES = ['b2', 'b3', 'b4'];
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
const someItems = fc.uniqueArray(fc.constantFrom('p-1', 'p-2', 'p-3', 'p-4'), { minLength: 1 });
const someProposals = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...BODIES), fc.constantFrom<1 | 2>(1, 2), someItems, fc.constantFrom(...QUARTERS)),
  { selector: ([body, cycle]) => `${body} ${cycle}`, maxLength: 6 },
);
const someVerdict = fc.constantFrom<PlanVerdict['decision'] | undefined>(
  'accept',
  'amend',
  'reject',
  undefined,
);
const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const someUpdates = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...BODIES), fc.constantFrom(...QUARTERS), day, fc.constantFrom('p-1', 'p-2')),
  { selector: ([body, quarter]) => `${body} ${quarter}`, maxLength: 5 },
);
const someCorrections = fc.array(fc.tuple(day, fc.constantFrom(...BODIES), fc.constantFrom('p-1', 'p-2')), {
  maxLength: 4,
});

const year = fc
  .tuple(someProposals, fc.infiniteStream(someVerdict), someUpdates, someCorrections)
  .map(([proposals, verdicts, updates, corrections]): Partial<PlanInput> => {
    const verdictsOf = (cycle: 1 | 2): PlanVerdict[] =>
      proposals
        .filter(([, of]) => of === cycle)
        .flatMap(([body, , items]) => items.map((id) => `${body}/${id}`))
        .flatMap((ref): PlanVerdict[] => {
          const verdict = verdicts.next().value;
          if (verdict === undefined) return [];
          const said = verdict === 'accept' ? {} : { reason: 'Себебі' };
          return [
            { proposal: ref, decision: verdict, ...said, ...(verdict === 'amend' ? { line: 'Желі' } : {}) },
          ];
        });
    return {
      proposals: proposals.map(([body, cycle, items, quarter]) =>
        proposal(
          body,
          cycle,
          items.map((id) => measure(id, { quarter })),
        ),
      ),
      decisions: [
        decision(1, { items: verdictsOf(1) }),
        decision(2, {
          items: verdictsOf(2),
          corrections: corrections.map(([date, body, id]) => ({
            date,
            items: [`${body}/${id}`],
            reason: 'Түзету',
            title: `${date} атауы`,
          })),
        }),
      ],
      updates: updates.map(([body, quarter, on, item]) =>
        update(body, quarter, `${on}T10:00:00+05:00`, [{ item, reason: 'Ауысты', quarter }]),
      ),
    };
  });

describe('the merge of a plan year', () => {
  it('loses nothing and makes nothing up: every proposed measure is in the plan or rejected, once', () => {
    fc.assert(
      fc.property(year, (input) => {
        const { items, rejected } = plan(input);
        const proposed = (input.proposals ?? []).flatMap(({ body, data }) =>
          data.items.map(({ id }) => `${body}/${id}`),
        );
        expect([...items, ...rejected].map(({ ref }) => ref).sort()).toEqual([...new Set(proposed)].sort());
      }),
    );
  });

  it('does not depend on the order in which files come', () => {
    fc.assert(
      fc.property(year, fc.infiniteStream(fc.nat()), (input, keys) => {
        const shuffle = <T>(list: readonly T[] = []): T[] =>
          list
            .map((entry) => ({ entry, key: Number(keys.next().value) }))
            .sort((a, b) => a.key - b.key)
            .map(({ entry }) => entry);
        const shuffled = {
          proposals: shuffle(input.proposals),
          decisions: shuffle(input.decisions),
          updates: shuffle(input.updates),
        };
        expect(plan(shuffled)).toEqual(plan(input));
      }),
    );
  });

  it('keeps a history that leads, change by change, from the first wording to the last', () => {
    fc.assert(
      fc.property(year, (input) => {
        for (const item of plan(input).items) followTitle(item);
      }),
    );
  });
});

/** Each change sets out from the wording that stood; one proposed for a planned measure may wait while the old one stands. */
function followTitle({ id, title, history }: PlanItem): void {
  const dates = history.slice(1).map(({ date }) => date ?? '');
  expect(dates).toEqual([...dates].sort());
  let standing: unknown[] = [`${id} шарасы`];
  for (const { what, changes } of history) {
    if (changes?.title === undefined) continue;
    expect(standing).toContain(changes.title.from);
    standing = what === 'proposed' ? [...standing, changes.title.to] : [changes.title.to];
  }
  expect(standing).toContain(title);
}
