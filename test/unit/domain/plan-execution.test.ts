import { describe, expect, it } from 'vitest';
import type { WeeklyInput } from '../../../src/domain/media-grid.ts';
import { type ExecutionInput, executionFor, executionOf } from '../../../src/domain/plan-execution.ts';
import type { Report } from '../../../src/schema/types.ts';
import { date } from '../../support/calendar.ts';
import { event, register, submission } from '../../support/grid.ts';
import { decision, measure, plan, proposal } from '../../support/plan.ts';

const PLAN = plan({
  proposals: [
    proposal('b2', 1, [
      measure('p-1', { quarter: 'Q1' }),
      measure('p-2', { type: 'preventive', problemIssue: 'Мәселе', quarter: 'Q4' }),
    ]),
    proposal('b3', 1, [measure('p-3', { direction: 'Таза табиғат', quarter: 'Q4' }), measure('p-4')]),
  ],
  decisions: [
    decision(1, {
      items: ['b2/p-1', 'b2/p-2', 'b3/p-3'].map((ref) => ({ proposal: ref, decision: 'accept' as const })),
    }),
  ],
});

const report = (
  body: string,
  period: string,
  items: NonNullable<Report['items']>,
): ExecutionInput['reports'][number] => ({
  body,
  data: { kind: 'report', body, period, submitted: `${period}-20T10:00:00+05:00`, text: 'Есеп', items },
});

const execution = (given: Partial<ExecutionInput> = {}) =>
  executionOf({
    plan: PLAN,
    asOf: date('2026-12-10'),
    register: register(5),
    reports: [],
    weeks: [],
    broken: [],
    ...given,
  });

const week = (...events: Parameters<typeof event>[]): WeeklyInput[] => [
  submission(
    'b2',
    events.map((given) => event(...given)),
  ),
];

describe('how a plan is carried out (§§8–9)', () => {
  it('holds the planned measures, not those still proposed', () => {
    expect(
      execution()
        .items.map(({ ref }) => ref)
        .sort(),
    ).toEqual(['b2/p-1', 'b2/p-2', 'b3/p-3']);
  });

  it('takes the latest report; of one month that of the measure’s own body', () => {
    const { items } = execution({
      reports: [
        report('b2', '2026-11', [{ planItem: 'p-1', status: 'done', published: 3 }]),
        report('b5', '2026-11', [{ planItem: 'b2/p-1', status: 'dropped' }]),
        report('b2', '2026-10', [{ planItem: 'p-1', status: 'in-progress', published: 4 }]),
      ],
    });
    expect(items.find(({ ref }) => ref === 'b2/p-1')).toMatchObject({
      progress: 'done',
      period: '2026-11',
      published: 7,
      reports: [{ period: '2026-10' }, { body: 'b5' }, { body: 'b2' }],
    });
  });

  it('counts by body, direction and quarter; each count adds up to all measures', () => {
    const { byBody, byDirection, byQuarter } = execution({
      reports: [report('b2', '2026-11', [{ planItem: 'p-1', status: 'done' }])],
    });
    expect(byBody?.map(({ of, total }) => [of, total])).toEqual([
      [{ kk: '2-орган', ru: 'Орган 2' }, 2],
      [{ kk: '3-орган', ru: 'Орган 3' }, 1],
    ]);
    expect(byQuarter.map(({ of, counts }) => [of, counts.done, counts['not-reported']])).toEqual([
      ['Q1', 1, 0],
      ['Q4', 0, 2],
    ]);
    for (const list of [byBody, byDirection, byQuarter]) {
      expect(list?.reduce((sum, { total }) => sum + total, 0)).toBe(3);
    }
  });

  it('finds what nobody reported on, and what has no event, or none that will be held', () => {
    const { concerns } = execution({
      reports: [report('b3', '2026-11', [{ planItem: 'p-3', status: 'planned' }])],
      weeks: week(
        ['e1', { planItem: 'p-1' }],
        ['e2', { planItem: 'p-2', status: 'cancelled', reason: 'Боран' }],
      ),
    });
    expect(concerns?.notReported).toEqual(['b2/p-1', 'b2/p-2']);
    expect([...(concerns?.withoutEvents ?? [])].sort()).toEqual(['b2/p-2', 'b3/p-3']);
  });

  it.each([
    ['2026-12-14', '2026-12-10', []],
    ['2026-12-14', '2026-12-15', ['b2/p-2']],
    ['2026-12-14', '2026-11-17', []],
    ['2026-12-14', '2026-11-16', ['b2/p-2']],
  ])(
    'an event of %s, seen on %s, leaves the preventive measures %j without a coming one',
    (on, asOf, missing) => {
      const { concerns } = execution({
        asOf: date(asOf),
        weeks: week(['e1', { planItem: 'p-2', date: on }]),
      });
      expect(concerns?.preventiveWithoutComingEvent).toEqual(missing);
    },
  );

  it('asks no more of a preventive measure that is done', () => {
    const { concerns } = execution({
      reports: [report('b2', '2026-11', [{ planItem: 'p-2', status: 'done' }])],
    });
    expect(concerns?.preventiveWithoutComingEvent).toEqual([]);
  });

  it('lists key events outside the plan, of this year only', () => {
    const { concerns } = execution({
      weeks: week(
        ['e1', { significance: 'key' }],
        ['e2', { significance: 'key', planItem: 'p-1' }],
        ['e3', { significance: 'ordinary' }],
        ['e4', { significance: 'key', date: '2027-01-01' }],
      ),
    });
    expect(concerns?.keyEventsWithoutItem.map(({ event: ref }) => ref)).toEqual(['b2/e1']);
  });

  it('tells the media nothing of who was silent', () => {
    const shown = executionFor(execution(), 'media');
    expect(JSON.stringify(shown)).not.toContain('not-reported');
    expect(shown).not.toHaveProperty('concerns');
    expect(shown).not.toHaveProperty('byBody');
    expect(shown.byQuarter.map(({ counts }) => counts.planned)).toEqual([1, 2]);
  });
});
