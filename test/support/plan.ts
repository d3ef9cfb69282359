import { mergePlan, type PlanInput } from '../../src/domain/merge-plan.ts';
import type { PlanDecision, PlanUpdate, ProposalItem } from '../../src/schema/types.ts';
import { register } from './grid.ts';
import { law } from './law.ts';

/** A coverage measure that says all of §7(1), but for what is given. */
export function measure(id: string, given: Partial<ProposalItem> = {}): ProposalItem {
  return {
    id,
    type: 'coverage',
    title: `${id} шарасы`,
    direction: 'Қауіпсіз жолдар',
    audiences: ['жүргізушілер'],
    legislativeChanges: [],
    ...given,
  };
}

/** Proposals of a body; those of the first cycle are sent on 5 January, those of the second on 1 July. */
export function proposal(
  body: string,
  cycle: 1 | 2,
  items: ProposalItem[],
  submitted = `2026-0${cycle === 1 ? '1-05' : '7-01'}T10:00:00+05:00`,
): PlanInput['proposals'][number] {
  const file = `submissions/proposals/2026-${cycle}/${body}.yaml`;
  return { body, file, data: { kind: 'proposal', body, planYear: 2026, cycle, submitted, items } };
}

/** A decision approved on the 20th of the cycle's month, but for what is given. */
export function decision(cycle: 1 | 2, given: Partial<PlanDecision> = {}): PlanInput['decisions'][number] {
  return {
    file: `decisions/media-plan/2026-${cycle}.yaml`,
    data: {
      kind: 'plan-decision',
      planYear: 2026,
      cycle,
      approved: `2026-0${cycle === 1 ? '1' : '7'}-20`,
      directions: ['Қауіпсіз жолдар'],
      ...given,
    },
  };
}

export function update(
  body: string,
  quarter: PlanUpdate['quarter'],
  submitted: string,
  changes: NonNullable<PlanUpdate['changes']>,
): PlanInput['updates'][number] {
  const file = `submissions/plan-updates/2026-${quarter}/${body}.yaml`;
  const answer = changes.length === 0 ? { noChanges: true } : { changes };
  return { body, file, data: { kind: 'plan-update', body, year: 2026, quarter, submitted, ...answer } };
}

/** The plan of 2026 among five bodies, `b1` the authorised one. */
export function plan(given: Partial<PlanInput>) {
  return mergePlan({
    planYear: 2026,
    register: register(5),
    zone: law().zone,
    proposals: [],
    decisions: [],
    updates: [],
    broken: [],
    ...given,
  });
}
