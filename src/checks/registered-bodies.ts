import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { eachText } from '../source/index.ts';
import { isSound, type Step } from '../workspace/document.ts';
import type { WorkspaceCheck } from './check.ts';

/** Every body that a file names by its id stands in the register. */
export const registeredBodies: WorkspaceCheck = (document, { bodies }) => {
  const found: Diagnostic[] = [];
  eachText(document.data, (id, at) => {
    if (!namesBody(at) || bodies.byId.has(id) || !isSound(document, at)) return;
    const suggestion = suggest(id, [...bodies.byId.keys()]);
    found.push(diagnostic('ref/unknown-body', document.source.place(at), { body: id }, { suggestion }));
  });
  return found;
};

/** Keys whose value is a body id, or a list of them, wherever in a document they stand. */
const SINGLE = new Set(['body', 'lead']);
const LISTED = new Set(['bodies', 'partners']);

/** Whether the place of a text is one where a body's id stands: `lead`, or an entry of `partners`. */
function namesBody(at: readonly Step[]): boolean {
  const last = at.at(-1);
  return typeof last === 'string' ? SINGLE.has(last) : LISTED.has(String(at.at(-2)));
}
