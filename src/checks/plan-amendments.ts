import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { refOf } from '../domain/events.ts';
import { itemsNamed } from '../domain/plan-names.ts';
import { compareText } from '../order.ts';
import { type AnyDocument, type Document, ofKind } from '../workspace/document.ts';
import type { PlanItems } from '../workspace/plan-items.ts';
import type { Facts, GroupCheck } from './check.ts';

/** §5: what is corrected or brought up to date is in the approved plan; whether it exists at all is asked elsewhere. */
export const planAmendments: GroupCheck = ({ documents, broken }, { planItems }) => {
  // What a decision with errors approves is not known.
  if (ofKind(broken, 'plan-decision').length > 0) return [];
  const approved = approvals(ofKind(documents, 'plan-decision'));
  return [
    ...ofKind(documents, 'plan-decision').flatMap((decision) =>
      correctionProblems(decision, itemsOf(decision.data.planYear, planItems), approved),
    ),
    ...updateProblems(documents, planItems, approved),
  ];
};

/** The items of a plan year; none where its files could not be read, so that nothing is said of any. */
function itemsOf(year: number, planItems: Facts['planItems']): PlanItems {
  const items = planItems.get(year);
  return items === undefined || items === 'unreadable' ? new Set() : items;
}

/** When each measure came into the approved plan, `YYYY-MM-DD`; absent those that did not. */
type Approvals = ReadonlyMap<string, string>;

function approvals(decisions: readonly Document<'plan-decision'>[]): Approvals {
  const since = new Map<string, string>();
  for (const { data } of decisions) {
    const { approved, items = [], additions = [] } = data;
    if (approved === undefined) continue;
    const refs = [
      ...items.filter(({ decision }) => decision !== 'reject').map(({ proposal }) => proposal),
      ...additions.map(({ body, id }) => refOf(body, id)),
    ];
    for (const ref of refs) since.set(ref, [approved, since.get(ref) ?? approved].sort(compareText)[0] ?? '');
  }
  return since;
}

function correctionProblems(
  { data, source }: Document<'plan-decision'>,
  known: PlanItems,
  approvedOn: Approvals,
): Diagnostic[] {
  return (data.corrections ?? []).flatMap(({ date, items }, index) =>
    items.flatMap((name, at): Diagnostic[] => {
      const [item, ...others] = itemsNamed(name, known);
      if (item === undefined || others.length > 0) return [];
      const approved = approvedOn.get(item);
      if (approved === undefined) {
        const place = source.place(['corrections', index, 'items', at]);
        return [diagnostic('plan/correction-not-approved', place, { item })];
      }
      if (approved <= date) return [];
      const place = source.place(['corrections', index, 'date']);
      return [diagnostic('plan/correction-too-early', place, { item, date, approved })];
    }),
  );
}

/** A warning: bodies do not know when the authorised body decides. Without any decision here nothing can be said. */
function updateProblems(
  documents: readonly AnyDocument[],
  planItems: Facts['planItems'],
  approvedOn: Approvals,
): Diagnostic[] {
  if (approvedOn.size === 0) return [];
  return ofKind(documents, 'plan-update').flatMap(({ data, slot, source }) =>
    (data.changes ?? []).flatMap((change, index) => {
      const item = refOf(String(slot.fields.body), change.item);
      const known = itemsOf(data.year, planItems).has(item);
      if (!known || approvedOn.has(item)) return [];
      return [diagnostic('plan/update-not-approved', source.place(['changes', index, 'item']), { item })];
    }),
  );
}
