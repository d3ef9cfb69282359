import { describe, expect, it } from 'vitest';
import { planFor } from '../../../src/domain/media-plan.ts';
import type { PlanVerdict } from '../../../src/schema/types.ts';
import { decision, measure, plan, proposal, update } from '../../support/plan.ts';

const accept = (ref: string): PlanVerdict => ({ proposal: ref, decision: 'accept' });
const FIRST = proposal('b2', 1, [measure('p-1')]);

describe('decisions on proposals (§6)', () => {
  it('keeps what nobody decided on as a proposal', () => {
    const { items, approved, cycle } = plan({ proposals: [FIRST] });
    expect(items).toMatchObject([{ ref: 'b2/p-1', status: 'proposed', history: [{ what: 'proposed' }] }]);
    expect(items[0]).not.toHaveProperty('decision');
    expect([approved, cycle]).toEqual([undefined, 1]);
  });

  it('plans what is accepted, amends with reasons, and lists what is rejected', () => {
    const { items, rejected } = plan({
      proposals: [proposal('b2', 1, [measure('p-1'), measure('p-2'), measure('p-3')])],
      decisions: [
        decision(1, {
          items: [
            accept('b2/p-1'),
            { proposal: 'b2/p-2', decision: 'amend', reason: 'Кейін', quarter: 'Q3' },
            { proposal: 'b2/p-3', decision: 'reject', reason: 'Бағытқа сай емес' },
          ],
        }),
      ],
    });
    expect(items.map(({ id, status, decision: verdict, quarter }) => [id, status, verdict, quarter])).toEqual(
      [
        ['p-1', 'planned', 'accept', undefined],
        ['p-2', 'planned', 'amend', 'Q3'],
      ],
    );
    expect(items[1]?.history.at(-1)).toEqual({
      date: '2026-01-20',
      what: 'amended',
      by: 'b1',
      cycle: 1,
      reason: 'Кейін',
      changes: { quarter: { to: 'Q3' } },
    });
    expect(rejected).toMatchObject([{ ref: 'b2/p-3', reason: 'Бағытқа сай емес' }]);
  });

  it('adds measures of the authorised body’s own', () => {
    const { id: _, ...rest } = measure('p-9');
    const { items } = plan({ decisions: [decision(1, { additions: [{ ...rest, id: 'p-9', body: 'b3' }] })] });
    expect(items).toMatchObject([{ ref: 'b3/p-9', status: 'planned', decision: 'addition' }]);
  });

  it('has a decision that is not approved yet decide, but not approve', () => {
    const { approved: _, ...unapproved } = decision(1, { items: [accept('b2/p-1')] }).data;
    const { items, approved } = plan({
      proposals: [FIRST],
      decisions: [{ file: 'decisions/media-plan/2026-1.yaml', data: unapproved }],
    });
    expect(items[0]?.status).toBe('planned');
    expect(approved).toBeUndefined();
  });
});

describe('what is not approved', () => {
  const { approved: _, ...draft } = decision(2, {
    directions: ['Таза табиғат'],
    items: [accept('b2/p-1'), accept('b2/p-2'), { proposal: 'b2/p-3', decision: 'reject', reason: 'Ерте' }],
    additions: [{ ...measure('p-9'), body: 'b3' }],
  }).data;
  const { items, rejected, cycle, approved, directions } = plan({
    proposals: [
      FIRST,
      proposal('b2', 2, [measure('p-1', { title: 'Жаңа атау' }), measure('p-2'), measure('p-3')]),
    ],
    decisions: [
      decision(1, { items: [accept('b2/p-1')] }),
      { file: 'decisions/media-plan/2026-2.yaml', data: draft },
    ],
  });

  it('does not stand in a plan that is: the draft of the next cycle changes nothing', () => {
    expect([cycle, approved, directions]).toEqual([1, '2026-01-20', ['Қауіпсіз жолдар']]);
    expect(items.map(({ ref, title, status }) => [ref, title, status])).toEqual([
      ['b2/p-1', 'p-1 шарасы', 'planned'],
      ['b2/p-2', 'p-2 шарасы', 'proposed'],
      ['b2/p-3', 'p-3 шарасы', 'proposed'],
      ['b3/p-9', 'p-9 шарасы', 'proposed'],
    ]);
    expect(rejected).toEqual([]);
    expect(items.filter(({ decision: verdict }) => verdict !== undefined)).toHaveLength(1);
  });

  it('comes after what is, whatever its direction', () => {
    const order = plan({
      proposals: [proposal('b2', 1, [measure('p-1'), measure('p-2', { direction: 'Соңғы бағыт' })])],
      decisions: [decision(1, { directions: ['Қауіпсіз жолдар', 'Соңғы бағыт'], items: [accept('b2/p-2')] })],
    }).items;
    expect(order.map(({ id, status }) => [id, status])).toEqual([
      ['p-2', 'planned'],
      ['p-1', 'proposed'],
    ]);
  });
});

describe('the history of a measure', () => {
  it('has no change in spaces, Unicode form, or the order of audiences', () => {
    const spaced = measure('p-1', { title: ' p-1\u00a0 шарасы', audiences: ['қарттар', 'жастар'] });
    const { items } = plan({
      proposals: [
        proposal('b2', 1, [measure('p-1', { audiences: ['жастар', 'қарттар'] })]),
        proposal('b2', 2, [spaced]),
      ],
      decisions: [decision(1, { items: [accept('b2/p-1')] }), decision(2, { items: [accept('b2/p-1')] })],
    });
    expect(items[0]?.history.map(({ what, changes }) => [what, changes])).toEqual([
      ['proposed', undefined],
      ['accepted', undefined],
      ['proposed', undefined],
      ['accepted', undefined],
    ]);
  });
});

describe('the second cycle revises the first', () => {
  const REVISION = proposal('b2', 2, [measure('p-1', { title: 'Жаңа атау' })]);
  const first = decision(1, { items: [accept('b2/p-1')] });

  it('once it is accepted', () => {
    const { items, cycle, approved } = plan({
      proposals: [FIRST, REVISION],
      decisions: [first, decision(2, { items: [accept('b2/p-1')] })],
    });
    expect(items).toMatchObject([
      { title: 'Жаңа атау', cycle: 2, source: 'submissions/proposals/2026-2/b2.yaml' },
    ]);
    expect([cycle, approved]).toEqual([2, '2026-07-20']);
  });

  it.each([
    ['not before', []],
    ['not if it is rejected', [{ proposal: 'b2/p-1', decision: 'reject' as const, reason: 'Қажет емес' }]],
  ])('%s', (_, verdicts) => {
    const { items, rejected } = plan({
      proposals: [FIRST, REVISION],
      decisions: [first, decision(2, { items: verdicts })],
    });
    expect(items).toMatchObject([{ title: 'p-1 шарасы', status: 'planned', cycle: 1 }]);
    expect(items[0]?.history.map(({ what }) => what)).toEqual([
      'proposed',
      'accepted',
      'proposed',
      ...verdicts.map(() => 'rejected'),
    ]);
    expect(rejected).toEqual([]);
  });

  it('takes up again what the first rejected', () => {
    const reject: PlanVerdict = { proposal: 'b2/p-1', decision: 'reject', reason: 'Ерте' };
    const { items, rejected } = plan({
      proposals: [FIRST, REVISION],
      decisions: [decision(1, { items: [reject] }), decision(2, { items: [accept('b2/p-1')] })],
    });
    expect(items).toMatchObject([{ title: 'Жаңа атау', status: 'planned' }]);
    expect(rejected).toEqual([]);
  });
});

describe('updates and corrections (§5)', () => {
  const decided = decision(1, { items: [accept('b2/p-1')] });

  it('are applied day by day; on one day the authorised body has the last word', () => {
    const { items } = plan({
      proposals: [FIRST],
      decisions: [
        decision(1, {
          items: [accept('b2/p-1')],
          corrections: [
            { date: '2026-06-10', items: ['p-1'], reason: 'Түзету', quarter: 'Q4' },
            { date: '2026-03-01', items: ['b2/p-1'], reason: 'Ерте түзету', quarter: 'Q1' },
          ],
        }),
      ],
      updates: [
        // 23:30 UTC is the next day in Almaty.
        update('b2', 'Q2', '2026-06-09T23:30:00Z', [{ item: 'p-1', reason: 'Ауысты', quarter: 'Q3' }]),
      ],
    });
    expect(items[0]?.quarter).toBe('Q4');
    expect(
      items[0]?.history.slice(2).map(({ date, what, changes }) => [date, what, changes?.quarter]),
    ).toEqual([
      ['2026-03-01', 'corrected', { to: 'Q1' }],
      ['2026-06-10', 'updated', { from: 'Q1', to: 'Q3' }],
      ['2026-06-10', 'corrected', { from: 'Q3', to: 'Q4' }],
    ]);
  });

  it('tells who brought the plan up to date, also with nothing to change', () => {
    const { updates } = plan({
      proposals: [FIRST],
      decisions: [decided],
      updates: [update('b3', 'Q1', '2026-03-31T10:00:00+05:00', [])],
    });
    expect(updates).toEqual([
      { body: 'b3', quarter: 'Q1', submitted: '2026-03-31T10:00:00+05:00', changes: 0 },
    ]);
  });
});

describe('the order of the plan', () => {
  it('is that of directions, lines, register and id; what has no line stands before the lines', () => {
    const { items } = plan({
      proposals: [
        proposal('b3', 1, [
          measure('p-6', { direction: 'Басқа' }),
          measure('p-5', { line: 'Екінші' }),
          measure('p-4', { line: 'Бірінші' }),
        ]),
        proposal('b2', 1, [
          measure('p-3', { line: 'Бірінші' }),
          measure('p-2'),
          measure('p-1', { direction: 'Таза табиғат' }),
        ]),
      ],
      decisions: [
        decision(1, { directions: ['Таза табиғат', 'Қауіпсіз жолдар'], lines: ['Бірінші', 'Екінші'] }),
      ],
    });
    expect(items.map(({ id }) => id)).toEqual(['p-1', 'p-2', 'p-3', 'p-4', 'p-5', 'p-6']);
  });
});

describe('the plan for the media', () => {
  it('holds no risk, not even in its history, and nothing on who was late or left out', () => {
    const whole = plan({
      proposals: [
        proposal('b2', 1, [measure('p-1', { type: 'preventive', problemIssue: 'Мәселе', risk: 'high' })]),
      ],
      decisions: [
        decision(1, {
          items: [accept('b2/p-1')],
          corrections: [{ date: '2026-03-01', items: ['p-1'], reason: 'Түзету', risk: 'low', quarter: 'Q2' }],
        }),
      ],
      updates: [update('b2', 'Q1', '2026-03-31T10:00:00+05:00', [])],
      broken: [{ body: 'b3', file: 'submissions/proposals/2026-1/b3.yaml', errors: ['schema/date'] }],
    });
    expect(JSON.stringify(whole)).toContain('"risk"');
    const shown = planFor(whole, 'media');
    expect(JSON.stringify(shown)).not.toContain('"risk"');
    expect(shown).not.toHaveProperty('updates');
    expect(shown).not.toHaveProperty('leftOut');
    expect(shown.items[0]?.history.at(-1)?.changes).toEqual({ quarter: { to: 'Q2' } });
    // When a body sent its proposal says whether it was late; when the authorised body decided says nothing of bodies.
    expect(shown.items[0]?.history.map(({ what, date }) => [what, date])).toEqual([
      ['proposed', undefined],
      ['accepted', '2026-01-20'],
      ['corrected', '2026-03-01'],
    ]);
  });
});
