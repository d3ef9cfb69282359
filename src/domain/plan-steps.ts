import { parseInstant } from '../law/instant.ts';
import type { TimeZone } from '../law/time-zone.ts';
import { compareText } from '../order.ts';
import type { Register } from '../workspace/register.ts';
import { refOf } from './events.ts';
import type { DecisionInput, PlanFields, PlanStep, ProposalInput, UpdateInput } from './media-plan.ts';
import { itemsNamed } from './plan-names.ts';

/** The fields of a measure, in the order of §7 and of the documents. */
export const PLAN_FIELDS = [
  'type',
  'title',
  'direction',
  'line',
  'quarter',
  'audiences',
  'legislativeChanges',
  'problemIssue',
  'preventiveMessage',
  'risk',
  'channels',
  'partners',
] as const satisfies readonly (keyof PlanFields)[];

/** Something that a document does to a measure, before it is known what that changes. */
export interface Act extends Omit<PlanStep, 'changes'> {
  readonly ref: string;
  /** The whole measure for `proposed` and `added`, otherwise the fields that change. */
  readonly fields: Partial<PlanFields>;
  readonly source: string;
  /** Place in the order of acts of one day: the authorised body has the last word. */
  readonly rank: number;
}

export interface PlanDocuments {
  readonly register: Register;
  readonly zone: TimeZone;
  readonly proposals: readonly ProposalInput[];
  readonly decisions: readonly DecisionInput[];
  readonly updates: readonly UpdateInput[];
}

/**
 * The decisions that make the plan: those approved. Before any of the year is, all of them, to show the plan that is to be
 * approved; a draft of the next cycle does not change an approved plan.
 */
export function decisionsInEffect(decisions: readonly DecisionInput[]): readonly DecisionInput[] {
  const approved = decisions.filter(({ data }) => data.approved !== undefined);
  return approved.length === 0 ? decisions : approved;
}

/**
 * All that the documents of a plan year do, in order: what first names a measure comes before everything else, then day
 * by day proposals, decisions, updates, corrections. A verdict counts from the approval, but never before the proposal
 * it is on.
 */
export function actsOf(documents: PlanDocuments): Act[] {
  const { authority } = documents.register;
  const inEffect = decisionsInEffect(documents.decisions);
  const creating = [...documents.proposals.flatMap((input) => proposed(input, documents.zone))].concat(
    documents.decisions.flatMap((input) => added(input, authority, inEffect.includes(input))),
  );
  creating.sort(
    (a, b) => (a.cycle ?? 0) - (b.cycle ?? 0) || a.rank - b.rank || compareText(a.source, b.source),
  );
  const first = new Map<string, Act>();
  for (const act of creating) if (!first.has(act.ref)) first.set(act.ref, act);
  const known = new Set(first.keys());
  const later = [
    ...creating.filter((act) => first.get(act.ref) !== act),
    ...inEffect.flatMap((input) => decided(input, creating, authority)),
    ...documents.updates.flatMap((input) => updated(input, documents.zone)),
    ...inEffect.flatMap((input) => corrected(input, known, authority)),
  ].filter(({ ref }) => known.has(ref));
  // A stable sort: within one file acts stay as they are written.
  later.sort(
    (a, b) =>
      compareText(a.date ?? '', b.date ?? '') ||
      a.rank - b.rank ||
      (a.cycle ?? 0) - (b.cycle ?? 0) ||
      compareText(a.source, b.source),
  );
  return [...first.values(), ...later];
}

function proposed({ body, file, data }: ProposalInput, zone: TimeZone): Act[] {
  return data.items.map(({ id, ...fields }) => ({
    ...dated(localDay(data.submitted, zone)),
    what: 'proposed',
    by: body,
    cycle: data.cycle,
    ref: refOf(body, id),
    fields,
    source: file,
    rank: 0,
  }));
}

/** What a draft adds is no more than proposed. */
function added({ file, data }: DecisionInput, authority: string, inEffect: boolean): Act[] {
  return (data.additions ?? []).map(({ id, body, ...fields }) => ({
    ...dated(data.approved),
    what: inEffect ? 'added' : 'proposed',
    by: authority,
    cycle: data.cycle,
    ref: refOf(body, id),
    fields,
    source: file,
    rank: 1,
  }));
}

const VERDICTS = { accept: 'accepted', amend: 'amended', reject: 'rejected' } as const;

function decided({ file, data }: DecisionInput, creating: readonly Act[], authority: string): Act[] {
  const proposals = new Map(
    creating
      .filter(({ what, cycle }) => what === 'proposed' && cycle === data.cycle)
      .map((act) => [act.ref, act.date]),
  );
  return (data.items ?? []).map(({ proposal, decision, reason, ...fields }) => ({
    ...dated([data.approved ?? '', proposals.get(proposal) ?? ''].sort(compareText)[1]),
    what: VERDICTS[decision],
    by: authority,
    cycle: data.cycle,
    ...(reason === undefined ? {} : { reason }),
    ref: proposal,
    fields,
    source: file,
    rank: 2,
  }));
}

function updated({ body, file, data }: UpdateInput, zone: TimeZone): Act[] {
  return (data.changes ?? []).map(({ item, reason, ...fields }) => ({
    ...dated(localDay(data.submitted, zone)),
    what: 'updated',
    by: body,
    reason,
    ref: refOf(body, item),
    fields,
    source: file,
    rank: 3,
  }));
}

function corrected({ file, data }: DecisionInput, known: ReadonlySet<string>, authority: string): Act[] {
  return (data.corrections ?? []).flatMap(({ date, items, reason, ...fields }) =>
    items
      .flatMap((name) => itemsNamed(name, known))
      .map(
        (ref): Act => ({
          date,
          what: 'corrected',
          by: authority,
          reason,
          ref,
          fields,
          source: file,
          rank: 4,
        }),
      ),
  );
}

function dated(date: string | undefined): { readonly date?: string } {
  return date === undefined || date === '' ? {} : { date };
}

function localDay(instant: string, zone: TimeZone): string | undefined {
  const at = parseInstant(instant);
  return at === undefined ? undefined : zone.localDateTime(at).date;
}
