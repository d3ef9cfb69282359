import { refOf } from '../domain/events.ts';
import { type AnyDocument, ofKind, soundEntries } from './document.ts';

/** The items (`<body>/<id>`) that a plan year knows: those proposed, and those the authorised body added (§5–6). */
export function planItemsIn(documents: readonly AnyDocument[]): Set<string> {
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
