import { sameName, type Text, textIn } from '../i18n/text.ts';
import { compareText } from '../order.ts';
import type { PlanDecision } from '../schema/types.ts';
import { changesBetween, type FieldChanges } from './field-changes.ts';
import type { BrokenInput } from './media-grid.ts';
import type {
  MediaPlan,
  PlanCorrection,
  PlanFields,
  PlanItem,
  PlanStep,
  QuarterlyUpdate,
} from './media-plan.ts';
import { itemsNamed, placeOf } from './plan-names.ts';
import { type Act, actsOf, decisionsInEffect, PLAN_FIELDS, type PlanDocuments } from './plan-steps.ts';

/** All that a plan is a function of; the order of the lists does not matter. */
export interface PlanInput extends PlanDocuments {
  readonly planYear: number;
  readonly broken: readonly BrokenInput[];
}

/**
 * Merges the documents of a plan year into the media plan (§§5–7). Every measure that a valid proposal or decision
 * brings is in `items` or in `rejected`, once, with its history.
 */
export function mergePlan(input: PlanInput): MediaPlan {
  const decisions = decisionsInEffect(input.decisions).map(({ data }) => data);
  const inForce = cycleInForce(input);
  const directions = unrepeated(latestFirst(decisions).flatMap((decision) => decision.directions));
  const lines = unrepeated(latestFirst(decisions).flatMap((decision) => decision.lines ?? []));
  const approved = decisions.find(({ cycle }) => cycle === inForce)?.approved;
  const items = inOrder(itemsOf(input), directions, lines, input);
  const known = new Set(items.map(({ ref }) => ref));
  return {
    kind: 'media-plan',
    planYear: input.planYear,
    cycle: inForce,
    ...(approved === undefined ? {} : { approved }),
    directions,
    lines,
    items: [
      ...items.filter(({ status }) => status === 'planned'),
      ...items.filter(({ status }) => status === 'proposed'),
    ],
    rejected: items.filter(({ status }) => status === 'rejected'),
    corrections: correctionsOf(decisions, known),
    updates: updatesOf(input),
    leftOut: [...input.broken].sort((a, b) => compareText(a.file, b.file)),
  };
}

/** A measure while it is put together. */
interface Draft {
  readonly ref: string;
  fields: PlanFields;
  status: PlanItem['status'];
  decision?: PlanItem['decision'];
  cycle: 1 | 2;
  source: string;
  reason?: Text | undefined;
  /** A new wording of a planned measure, on which there is no verdict yet. */
  revision?: Act | undefined;
  readonly history: PlanStep[];
}

function itemsOf(documents: PlanDocuments): PlanItem[] {
  const drafts = new Map<string, Draft>();
  for (const act of actsOf(documents)) {
    const draft = drafts.get(act.ref);
    if (draft === undefined) drafts.set(act.ref, created(act));
    else perform(act, draft);
  }
  return [...drafts.values()].map(finished);
}

function created(act: Act): Draft {
  const added = act.what === 'added';
  return {
    ref: act.ref,
    fields: act.fields as PlanFields,
    status: added ? 'planned' : 'proposed',
    ...(added ? { decision: 'addition' } : {}),
    cycle: act.cycle ?? 1,
    source: act.source,
    history: [stepOf(act)],
  };
}

function perform(act: Act, draft: Draft): void {
  const before = draft.fields;
  switch (act.what) {
    case 'proposed':
      propose(act, draft);
      break;
    case 'accepted':
    case 'amended':
      accept(act, draft);
      break;
    case 'rejected':
      reject(act, draft);
      break;
    case 'added':
      reword(draft, act);
      Object.assign(draft, { status: 'planned', decision: 'addition' });
      break;
    default:
      draft.fields = { ...before, ...act.fields };
  }
  // Of a revision without verdict the history tells what it would change.
  const after = act === draft.revision ? (act.fields as PlanFields) : draft.fields;
  draft.history.push(stepOf(act, changesBetween(before, after, PLAN_FIELDS)));
}

/** A measure of the first cycle stays as it is until there is a verdict on its revision in the second. */
function propose(act: Act, draft: Draft): void {
  if (draft.status === 'planned') draft.revision = act;
  else {
    reword(draft, act);
    draft.status = 'proposed';
    draft.reason = undefined;
  }
}

function accept(act: Act, draft: Draft): void {
  const { revision } = draft;
  if (revision !== undefined && revision.cycle === act.cycle) {
    reword(draft, revision);
    draft.revision = undefined;
  }
  draft.fields = { ...draft.fields, ...act.fields };
  draft.status = 'planned';
  draft.decision = act.what === 'amended' ? 'amend' : 'accept';
}

/** What is rejected is the revision where there is one: the measure as it was stays in the plan. */
function reject(act: Act, draft: Draft): void {
  if (draft.revision !== undefined && draft.revision.cycle === act.cycle) draft.revision = undefined;
  else Object.assign(draft, { status: 'rejected', reason: act.reason });
}

function reword(draft: Draft, { fields, cycle, source }: Act): void {
  draft.fields = fields as PlanFields;
  draft.cycle = cycle ?? draft.cycle;
  draft.source = source;
}

function stepOf({ date, what, by, cycle, reason }: Act, changes: FieldChanges = {}): PlanStep {
  return {
    ...(date === undefined ? {} : { date }),
    what,
    by,
    ...(cycle === undefined ? {} : { cycle }),
    ...(reason === undefined ? {} : { reason }),
    ...(Object.keys(changes).length === 0 ? {} : { changes }),
  };
}

function finished({ ref, fields, status, decision, cycle, source, reason, history }: Draft): PlanItem {
  const [body = '', id = ''] = ref.split('/');
  const inOrder = PLAN_FIELDS.flatMap((field) =>
    fields[field] === undefined ? [] : [[field, fields[field]]],
  );
  return {
    ref,
    id,
    body,
    ...(Object.fromEntries(inOrder) as unknown as PlanFields),
    status,
    ...(decision === undefined ? {} : { decision }),
    cycle,
    source,
    ...(reason === undefined ? {} : { reason }),
    history,
  };
}

function cycleInForce({ proposals, decisions }: PlanInput): 1 | 2 {
  const latest = (cycles: readonly (1 | 2)[]): 1 | 2 | undefined => [...cycles].sort().at(-1);
  return (
    latest(decisionsInEffect(decisions).map(({ data }) => data.cycle)) ??
    latest(proposals.map(({ data }) => data.cycle)) ??
    1
  );
}

function latestFirst(decisions: readonly PlanDecision[]): PlanDecision[] {
  return [...decisions].sort((a, b) => b.cycle - a.cycle);
}

/** Each text once, by any of its wordings. */
function unrepeated(texts: readonly Text[]): Text[] {
  const kept: Text[] = [];
  for (const text of texts) if (placeOf(text, kept) === kept.length) kept.push(text);
  return kept;
}

function inOrder(
  items: readonly PlanItem[],
  directions: readonly Text[],
  lines: readonly Text[],
  { register }: PlanDocuments,
): PlanItem[] {
  const bodies = new Map(register.bodies.map(({ id }, index) => [id, index]));
  const placed = items.map((item) => {
    const { line } = item;
    return {
      item,
      // A direction that the decision does not name comes after the others, by its words.
      direction: placeOf(item.direction, directions),
      directionName: wording(item.direction),
      // What belongs to no line stands before the first line's heading.
      line: line === undefined ? -1 : placeOf(line, lines),
      lineName: line === undefined ? '' : wording(line),
      body: bodies.get(item.body) ?? 0,
    };
  });
  return placed
    .sort(
      (a, b) =>
        a.direction - b.direction ||
        compareText(a.directionName, b.directionName) ||
        a.line - b.line ||
        compareText(a.lineName, b.lineName) ||
        a.body - b.body ||
        compareText(a.item.id, b.item.id),
    )
    .map(({ item }) => item);
}

function wording(text: Text): string {
  return sameName(textIn(text, 'kk'));
}

function correctionsOf(decisions: readonly PlanDecision[], known: ReadonlySet<string>): PlanCorrection[] {
  return [...decisions]
    .sort((a, b) => a.cycle - b.cycle)
    .flatMap(({ corrections = [] }) => corrections)
    .map(({ date, items, reason, ...fields }) => ({
      date,
      items: items.flatMap((name) => itemsNamed(name, known)),
      reason,
      fields,
    }))
    .sort((a, b) => compareText(a.date, b.date));
}

function updatesOf({ updates, register }: PlanInput): QuarterlyUpdate[] {
  const bodies = new Map(register.bodies.map(({ id }, index) => [id, index]));
  return updates
    .map(({ body, data: { quarter, submitted, changes = [] } }) => ({
      body,
      quarter,
      submitted,
      changes: changes.length,
    }))
    .sort(
      (a, b) => compareText(a.quarter, b.quarter) || (bodies.get(a.body) ?? 0) - (bodies.get(b.body) ?? 0),
    );
}
