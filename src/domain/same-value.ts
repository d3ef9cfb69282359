import { isDeepStrictEqual } from 'node:util';
import { LANGUAGES } from '../i18n/language.ts';
import { oneLine, type Text, textIn } from '../i18n/text.ts';
import { compareText } from '../order.ts';

/**
 * Whether two values of a field say the same. Spaces, line ends, invisible characters and the Unicode form of texts do
 * not count, nor what separates the digits of a phone number, the order of keys and languages, and the order of lists
 * that have none. An absent value equals the default. A text in one language equals one in several that every reader is
 * shown as the same words.
 *
 * @param field key of the field, which says what its values mean
 */
export function sameValue(field: string, a: unknown, b: unknown): boolean {
  // Most values are the same to the letter, which is soon told.
  return isDeepStrictEqual(a, b) || isDeepStrictEqual(essenceOf(field, a), essenceOf(field, b));
}

/** What stands for a field that a file leaves out. */
const DEFAULTS: Readonly<Record<string, unknown>> = { status: 'confirmed', significance: 'ordinary' };

const PHONES: ReadonlySet<string> = new Set(['phone', 'workPhone', 'mobilePhone']);

/** Lists that are sets: whoever reorders them says nothing new. */
const SETS: ReadonlySet<string> = new Set(['partners', 'audiences', 'channels', 'legislativeChanges']);

/** What is left of a value when all that does not count is taken away. */
function essenceOf(field: string, value: unknown): unknown {
  if (value === undefined) return DEFAULTS[field];
  if (typeof value === 'string') return PHONES.has(field) ? numberIn(value) : oneLine(value);
  if (Array.isArray(value)) {
    const entries = value.map((entry) => essenceOf(field, entry));
    return SETS.has(field) ? entries.sort(compareAny) : entries;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return wordsOf(value);
  const keys = Object.keys(value).sort(compareText);
  return keys
    .map((key) => [key, essenceOf(key, Reflect.get(value, key))])
    .filter(([, part]) => part !== undefined);
}

function numberIn(text: string): string {
  return oneLine(text).replace(/[^\p{L}\p{Nd}+]/gu, '');
}

function isText(value: object): value is Exclude<Text, string> {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => (LANGUAGES as readonly string[]).includes(key));
}

/** What a text says to readers of each language; one string where that is the same. */
function wordsOf(text: Text): unknown {
  const words = LANGUAGES.map((language) => oneLine(textIn(text, language)));
  return new Set(words).size === 1 ? words[0] : words;
}

function compareAny(a: unknown, b: unknown): number {
  return compareText(JSON.stringify(a), JSON.stringify(b));
}
