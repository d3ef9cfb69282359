import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { type AnyDocument, isSound, type Step } from '../workspace/document.ts';
import type { Facts, WorkspaceCheck } from './check.ts';

/** Every body that a file names by its id stands in the register. */
export const registeredBodies: WorkspaceCheck = (document, facts) => [
  ...bodyIdsIn(document)
    .filter(({ at }) => isSound(document, at))
    .flatMap(({ id, at }) => unknownBody(document, id, at, facts)),
];

function unknownBody(
  document: AnyDocument,
  id: string,
  at: readonly Step[],
  { bodies }: Facts,
): Diagnostic[] {
  if (bodies.byId.has(id)) return [];
  const suggestion = suggest(id, [...bodies.byId.keys()]);
  return [diagnostic('ref/unknown-body', document.source.place(at), { body: id }, { suggestion })];
}

/** Keys whose value is a body id, or a list of them, wherever in a document they stand. */
const SINGLE = new Set(['body', 'lead']);
const LISTED = new Set(['bodies', 'partners']);

function bodyIdsIn(document: AnyDocument): { id: string; at: Step[] }[] {
  const found: { id: string; at: Step[] }[] = [];
  const visit = (value: unknown, at: Step[]): void => {
    if (Array.isArray(value)) {
      const names = LISTED.has(String(at.at(-1)));
      for (const [index, entry] of value.entries()) {
        if (names && typeof entry === 'string') found.push({ id: entry, at: [...at, index] });
        else visit(entry, [...at, index]);
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        if (SINGLE.has(key) && typeof entry === 'string') found.push({ id: entry, at: [...at, key] });
        else visit(entry, [...at, key]);
      }
    }
  };
  visit(document.data, []);
  return found;
}
