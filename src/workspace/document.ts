import type { DocumentOf, Kind } from '../schema/kinds.ts';
import { pointerText, type Source, type Step } from '../source/index.ts';
import type { Slot } from './layout.ts';

export type { Step };

/** A document that stands in its place and can be looked at: a file after the schema has seen it. */
export interface Document<K extends Kind = Kind> {
  readonly kind: K;
  /** Path relative to the workspace root. */
  readonly file: string;
  readonly slot: Slot;
  readonly source: Source;
  /** What the schema says it is; what is not sound may be otherwise (see `isSound`). */
  readonly data: DocumentOf[K];
  /** Pointers of the values that the schema found wrong, and of all that hold them; empty for a document that passed. */
  readonly unsound: ReadonlySet<string>;
}

export type AnyDocument = { [K in Kind]: Document<K> }[Kind];

export function isKind<K extends Kind>(
  document: AnyDocument,
  kind: K,
): document is Extract<AnyDocument, { kind: K }> {
  return document.kind === kind;
}

export function ofKind<K extends Kind>(
  documents: readonly AnyDocument[],
  kind: K,
): Extract<AnyDocument, { kind: K }>[] {
  return documents.filter((document) => isKind(document, kind));
}

/** The sound entries of a list at the top of a document, each with its place; none where there is no list. */
export function soundEntries<T>(
  document: Pick<Document, 'unsound'>,
  key: string,
  list: readonly T[] | undefined,
): { readonly entry: T; readonly at: readonly Step[] }[] {
  return (Array.isArray(list) ? list : [])
    .map((entry: T, index) => ({ entry, at: [key, index] }))
    .filter(({ at }) => isSound(document, at));
}

/**
 * Whether the value at `pointer` is what its type says: no flaw at it or inside it. So a check may look at the sound
 * events of a file whose other events are broken. (A flaw is noted at the value that has the wrong form, or at the
 * mapping that lacks a key; what stands beside it is unharmed.)
 */
export function isSound(document: Pick<Document, 'unsound'>, pointer: readonly Step[]): boolean {
  return document.unsound.size === 0 || !document.unsound.has(pointerText(pointer));
}
