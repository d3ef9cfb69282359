import { type Diagnostic, diagnostic, wholeFile } from './diagnostic.ts';

/** Problems that are told of one file; a file of rubbish has tens of thousands, which nobody reads. */
export const MOST_TOLD = 500;

/** What is told of a file: all that was found, or as much as anybody reads, and a word that there is more. */
export function mostOf(found: readonly Diagnostic[], file: string): readonly Diagnostic[] {
  if (found.length <= MOST_TOLD) return found;
  return [...found.slice(0, MOST_TOLD), diagnostic('syntax/more', wholeFile(file), { limit: MOST_TOLD })];
}
