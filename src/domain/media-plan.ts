import type { Text } from '../i18n/text.ts';
import type { PlanDecision, PlanUpdate, Proposal, ProposalItem } from '../schema/types.ts';
import type { Audience } from './audience.ts';
import { textsForMedia } from './personal-texts.ts';
import type { FieldChanges } from './field-changes.ts';
import type { BrokenInput } from './media-grid.ts';

/** The single republican media plan of a year (§§5–7): what the yaml and json outputs hold, and the table is made from. */
export interface MediaPlan {
  readonly kind: 'media-plan';
  readonly planYear: number;
  /** The cycle in force: the latest that was approved, else the latest that was decided on or proposed for. */
  readonly cycle: 1 | 2;
  /** Day of the approval of that cycle, `YYYY-MM-DD`; absent where it was not approved yet. */
  readonly approved?: string;
  /** Main directions and thematic lines (§6): those of the cycle in force, then those of the one before. */
  readonly directions: readonly Text[];
  readonly lines: readonly Text[];
  /**
   * Every measure that is planned, then those still proposed, which are no part of the approved plan; both by direction,
   * line, register and id.
   */
  readonly items: readonly PlanItem[];
  /** Every measure that was proposed and is not in the plan, with the reason. */
  readonly rejected: readonly PlanItem[];
  /** The authorised body's corrections (§5) in order of date. */
  readonly corrections: readonly PlanCorrection[];
  /** Which body brought its part up to date in which quarter (§5; internal audience only). */
  readonly updates?: readonly QuarterlyUpdate[];
  /** Files that had to stay out (internal audience only). */
  readonly leftOut?: readonly BrokenInput[];
}

/** What a measure says of itself (§7), after every change. */
export type PlanFields = Omit<ProposalItem, 'id'>;

export interface PlanItem extends PlanFields {
  /** `<body>/<id>`. */
  readonly ref: string;
  readonly id: string;
  readonly body: string;
  /** `proposed` until the authorised body decides and approves its decision; how far a planned one is, the reports say (§8). */
  readonly status: 'proposed' | 'planned' | 'rejected';
  /** How it came into the plan. */
  readonly decision?: 'accept' | 'amend' | 'addition';
  /** Cycle and file of the wording in force. */
  readonly cycle: 1 | 2;
  readonly source: string;
  /** Why it was rejected. */
  readonly reason?: Text;
  /** All that happened to it, the earliest first. */
  readonly history: readonly PlanStep[];
}

/** What happened to a measure. */
export interface PlanStep {
  /** `YYYY-MM-DD`; absent for a decision that is not approved yet, and to the media for what a body sent. */
  readonly date?: string;
  readonly what: 'proposed' | 'accepted' | 'amended' | 'rejected' | 'added' | 'updated' | 'corrected';
  /** Id of the body that did it. */
  readonly by: string;
  readonly cycle?: 1 | 2;
  readonly reason?: Text;
  /** The fields that it changed, from what to what; of one that was not there before, only to what. */
  readonly changes?: FieldChanges;
}

export interface PlanCorrection {
  readonly date: string;
  /** References of the measures corrected. */
  readonly items: readonly string[];
  readonly reason: Text;
  /** New values of the fields that change. */
  readonly fields: Partial<PlanFields>;
}

export interface QuarterlyUpdate {
  readonly body: string;
  readonly quarter: 'Q1' | 'Q2' | 'Q3' | 'Q4';
  readonly submitted: string;
  /** How many changes it brought; none is an answer too. */
  readonly changes: number;
}

/** A valid document of a plan year, as the merge takes it. */
export interface ProposalInput {
  readonly body: string;
  readonly file: string;
  readonly data: Proposal;
}
export interface DecisionInput {
  readonly file: string;
  readonly data: PlanDecision;
}
export interface UpdateInput {
  readonly body: string;
  readonly file: string;
  readonly data: PlanUpdate;
}

/**
 * The plan for an audience: the media get no risk of any measure, not even in its history, and nothing on who is late,
 * nor the days on which the bodies sent their parts.
 */
export function planFor(plan: MediaPlan, audience: Audience): MediaPlan {
  if (audience === 'internal') return plan;
  const { updates, leftOut, ...rest } = plan;
  return textsForMedia({
    ...rest,
    items: plan.items.map(itemForMedia),
    rejected: plan.rejected.map(itemForMedia),
    corrections: plan.corrections.map(({ fields: { risk, ...fields }, ...correction }) => ({
      ...correction,
      fields,
    })),
  });
}

function itemForMedia({ risk, history, ...item }: PlanItem): PlanItem {
  return { ...item, history: history.map(stepForMedia) };
}

function stepForMedia({ date, changes, ...step }: PlanStep): PlanStep {
  const { risk, ...shown } = changes ?? {};
  const sent = step.what === 'proposed' || step.what === 'updated';
  return {
    ...(date === undefined || sent ? {} : { date }),
    ...step,
    ...(Object.keys(shown).length === 0 ? {} : { changes: shown }),
  };
}
