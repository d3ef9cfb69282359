import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { AnyDocument, Step } from '../workspace/document.ts';
import type { DocumentCheck } from './check.ts';

/** Keys whose values are names for machines, not words for people. */
const NOT_WORDS = new Set([
  'kind',
  'id',
  'body',
  'email',
  'online',
  'links',
  'files',
  'phone',
  'workPhone',
  'mobilePhone',
]);

/**
 * Letters of another script inside a word, as a wrong keyboard layout leaves them: «Cәлем» with a Latin C sorts, searches
 * and reads aloud wrongly though it looks right.
 */
export const mixedScript: DocumentCheck = (document) => visit(document, document.data, []);

function visit(document: AnyDocument, value: unknown, at: readonly Step[]): Diagnostic[] {
  if (typeof value === 'string') return wordsIn(document, value, at);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !NOT_WORDS.has(key))
    .flatMap(([key, entry]) => visit(document, entry, [...at, Array.isArray(value) ? Number(key) : key]));
}

function wordsIn(document: AnyDocument, text: string, at: readonly Step[]): Diagnostic[] {
  return mixedWords(text).map(({ word, letters }) =>
    diagnostic('text/mixed-script', document.source.place(at, 'value', word), { word, letters }),
  );
}

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Latin capitals and small letters that no Cyrillic letter looks like. */
const PLAINLY_LATIN = /[DFGJLNQRSUVWYZbdfgjklmnqrstuvwz]/;

/** The words of a text that mix Latin and Cyrillic letters, with the letters of the rarer script. */
export function mixedWords(text: string): { word: string; letters: string }[] {
  const found = new Map<string, string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (!LATIN.test(word) || !CYRILLIC.test(word) || isForeignNameWithEnding(word)) continue;
    const latin = [...word].filter((letter) => LATIN.test(letter));
    const cyrillic = [...word].filter((letter) => CYRILLIC.test(letter));
    found.set(word, [...new Set(latin.length <= cyrillic.length ? latin : cyrillic)].join(' '));
  }
  return [...found].map(([word, letters]) => ({ word, letters }));
}

/** «Zoomда», «TikTokтағы»: a foreign name takes Kazakh endings without a hyphen. */
function isForeignNameWithEnding(word: string): boolean {
  const name = /^(\p{Script=Latin}{2,})\p{Script=Cyrillic}+$/u.exec(word)?.[1];
  return name !== undefined && PLAINLY_LATIN.test(name);
}
