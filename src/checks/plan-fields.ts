import { diagnostic } from '../diagnostics/diagnostic.ts';
import { refOf } from '../domain/events.ts';
import { fieldName } from '../i18n/fields.ts';
import type { ProposalItem } from '../schema/types.ts';
import { type AnyDocument, isKind, type Step, soundEntries } from '../workspace/document.ts';
import type { WorkspaceCheck } from './check.ts';

/** §7: each measure says what the regulation profile asks of its kind, beyond what the schema asks of all. */
export const planFields: WorkspaceCheck = (document, { law }) => {
  const { planItems } = law.regulation.duties;
  if (planItems === 'off') return [];
  return measuresIn(document).flatMap(({ ref, item, at }) =>
    planItems.kinds[item.type]
      .filter((key) => Reflect.get(item, key) === undefined)
      .map((key) =>
        diagnostic('plan/missing-field', document.source.place(at), { item: ref, key: fieldName(key) }),
      ),
  );
};

interface Measure {
  readonly ref: string;
  readonly item: Omit<ProposalItem, 'id'>;
  readonly at: readonly Step[];
}

function measuresIn(document: AnyDocument): Measure[] {
  if (isKind(document, 'proposal')) {
    const body = String(document.slot.fields.body);
    return soundEntries(document, 'items', document.data.items).map(({ entry: item, at }) => ({
      ref: refOf(body, item.id),
      item,
      at,
    }));
  }
  if (isKind(document, 'plan-decision')) {
    return soundEntries(document, 'additions', document.data.additions).map(({ entry: item, at }) => ({
      ref: refOf(item.body, item.id),
      item,
      at,
    }));
  }
  return [];
}
