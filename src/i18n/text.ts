import { LANGUAGES, type Language } from './language.ts';

/** Text as people write it: one string, or one per language. */
export type Text = string | { readonly [L in Language]?: string };

/** The text in `language`; where that is not written, the first of kk, ru, en that is. */
export function textIn(text: Text, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? textsOf(text)[0] ?? '';
}

/** The same, and its language where that is known to be another than the one asked for. */
export function wordsIn(text: Text, language: Language): { text: string; language?: Language } {
  const words = { text: textIn(text, language) };
  if (typeof text === 'string' || text[language] !== undefined) return words;
  const written = LANGUAGES.find((code) => text[code] !== undefined);
  return written === undefined ? words : { ...words, language: written };
}

/** Every wording of a text, without repeats. */
export function textsOf(text: Text): string[] {
  if (typeof text === 'string') return [text];
  return [...new Set(LANGUAGES.flatMap((language) => text[language] ?? []))];
}

/**
 * What two spellings of the same name have in common: case, quotation marks, spaces and Unicode form do not count.
 */
export function sameName(text: string): string {
  const name = text.normalize('NFC').toLowerCase();
  if (!UNEVEN.test(name)) return name;
  return name
    .replace(/[«»„“”"'’‘]/g, '')
    .replace(ODD_SPACE, ' ')
    .trim();
}

/** Spaces that are not single ones between words; those are most, and are left alone. */
const ODD_SPACE = /\s{2,}|[^\S ]/g;

/** What hardly any name has: quotation marks, and spaces other than single ones between words. */
const UNEVEN = /[«»„“”"'’‘]|\s\s|[^\S ]|^ | $/;
