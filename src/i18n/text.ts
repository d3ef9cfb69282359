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

/** Characters that take no room, as pasted text brings them along: joiners, direction marks, soft hyphens, fillers. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** One line of text: every sort of space and line break a plain space, none at the ends, nothing invisible. */
export function oneLine(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(INVISIBLE, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
      .replace(/[\s\u0000-\u001f\u007f-\u009f\u2800]+/gu, ' ')
      .trim()
  );
}
