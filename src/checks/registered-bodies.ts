import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { eachText } from '../source/index.ts';
import { type AnyDocument, isSound, type Step } from '../workspace/document.ts';
import type { Facts, WorkspaceCheck } from './check.ts';

/** Every body that a file names by its id stands in the register. */
export const registeredBodies: WorkspaceCheck = (document, facts) =>
  bodyIdsIn(document)
    .filter(({ at }) => isSound(document, at))
    .flatMap(({ id, at }) => unknownBody(document, id, at, facts));

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

interface Named {
  readonly id: string;
  readonly at: readonly Step[];
}

function bodyIdsIn(document: AnyDocument): Named[] {
  const found: Named[] = [];
  eachText(document.data, (id, at) => {
    if (namesBody(at)) found.push({ id, at: [...at] });
  });
  return found;
}

/** Whether the place of a text is one where a body's id stands: `lead`, or an entry of `partners`. */
function namesBody(at: readonly Step[]): boolean {
  const last = at.at(-1);
  return typeof last === 'string' ? SINGLE.has(last) : LISTED.has(String(at.at(-2)));
}
