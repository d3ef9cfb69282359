import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { eachText } from '../source/index.ts';
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
export const mixedScript: DocumentCheck = (document) => {
  const found: Diagnostic[] = [];
  // What the file as a whole does not hold, no text of it does, unless an escape stands for a letter.
  const { text: whole } = document.source;
  if (!MIXED.test(whole) && !whole.includes('\\')) return found;
  eachText(document.data, (text, at) => {
    if (!MIXED.test(text) || NOT_WORDS.has(keyOf(at))) return;
    for (const one of wordsIn(document, text, [...at])) found.push(one);
  });
  return found;
};

/** The key whose value, or entry of a list, stands at a place. */
function keyOf(at: readonly Step[]): string {
  return String(at.findLast((step) => typeof step === 'string'));
}

function wordsIn(document: AnyDocument, text: string, at: readonly Step[]): Diagnostic[] {
  return mixedWords(text).map(({ word, letters }) =>
    diagnostic('text/mixed-script', document.source.place(at, 'value', word), { word, letters }),
  );
}

// Ranges, not Unicode properties: those take the engine some milliseconds to bring up, at the start of every run.
const LATIN_LETTERS = 'A-Za-z\u00c0-\u024f\u1e00-\u1eff';
const CYRILLIC_LETTERS = '\u0400-\u052f';
const MARKS = '\u0300-\u036f';
const LATIN = new RegExp(`[${LATIN_LETTERS}]`);
const CYRILLIC = new RegExp(`[${CYRILLIC_LETTERS}]`);
const WORD = new RegExp(`[${LATIN_LETTERS}${CYRILLIC_LETTERS}${MARKS}]+`, 'g');
/** A Latin letter behind or before a Cyrillic one: what every word that mixes them has, and hardly any text. */
const MIXED = new RegExp(
  `[${LATIN_LETTERS}](?:(?<=[${CYRILLIC_LETTERS}][${MARKS}]*.)|(?=[${MARKS}]*[${CYRILLIC_LETTERS}]))`,
);
const FOREIGN_NAME = new RegExp(`^([${LATIN_LETTERS}]{2,})[${CYRILLIC_LETTERS}]+$`);
/** Latin capitals and small letters that no Cyrillic letter looks like. */
const PLAINLY_LATIN = /[DFGJLNQRSUVWYZbdfgjklmnqrstuvwz]/;

/** The words of a text that mix Latin and Cyrillic letters, with the letters of the rarer script. */
export function mixedWords(text: string): { word: string; letters: string }[] {
  const found = new Map<string, string>();
  for (const [word] of text.matchAll(WORD)) {
    if (!LATIN.test(word) || !CYRILLIC.test(word) || isForeignNameWithEnding(word)) continue;
    const latin = [...word].filter((letter) => LATIN.test(letter));
    const cyrillic = [...word].filter((letter) => CYRILLIC.test(letter));
    found.set(word, [...new Set(latin.length <= cyrillic.length ? latin : cyrillic)].join(' '));
  }
  return [...found].map(([word, letters]) => ({ word, letters }));
}

/** «Zoomда», «TikTokтағы»: a foreign name takes Kazakh endings without a hyphen. */
function isForeignNameWithEnding(word: string): boolean {
  const name = FOREIGN_NAME.exec(word)?.[1];
  return name !== undefined && PLAINLY_LATIN.test(name);
}
