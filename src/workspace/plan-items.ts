import { refOf } from '../domain/events.ts';
import { type AnyDocument, isSound, ofKind } from './document.ts';

/** The items (`<body>/<id>`) that a plan year knows: those proposed, and those the authorised body added (§5–6). */
export function planItemsIn(documents: readonly AnyDocument[]): Set<string> {
  const proposed = ofKind(documents, 'proposal').flatMap((document) =>
    (document.data.items ?? [])
      .filter((_, index) => isSound(document, ['items', index]))
      .map(({ id }) => refOf(String(document.slot.fields.body), id)),
  );
  const added = ofKind(documents, 'plan-decision').flatMap((document) =>
    (document.data.additions ?? [])
      .filter((_, index) => isSound(document, ['additions', index]))
      .map(({ body, id }) => refOf(body, id)),
  );
  return new Set([...proposed, ...added]);
}
