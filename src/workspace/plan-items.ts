import { refOf } from '../domain/events.ts';
import { type AnyDocument, ofKind, soundEntries } from './document.ts';

/** Names of the items that a plan year knows, `<body>/<id>`. */
export type PlanItems = ReadonlySet<string>;

/** The items that a plan year knows: those proposed, and those the authorised body added (§5–6). */
export function planItemsIn(documents: readonly AnyDocument[]): PlanItems {
  const proposed = ofKind(documents, 'proposal').flatMap((document) =>
    soundEntries(document, 'items', document.data.items).map(({ entry: { id } }) =>
      refOf(String(document.slot.fields.body), id),
    ),
  );
  const added = ofKind(documents, 'plan-decision').flatMap((document) =>
    soundEntries(document, 'additions', document.data.additions).map(({ entry: { body, id } }) =>
      refOf(body, id),
    ),
  );
  return new Set([...proposed, ...added]);
}
