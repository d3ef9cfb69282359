import type { Certainty } from './certainty.ts';

/** The name of an e-mail address, and where the rest of it ends. */
export interface Address {
  readonly from: number;
  readonly to: number;
  /** Of the whole address. */
  readonly end: number;
}

/** «(dot)», « точка »: what people write for a dot so that machines find no address. */
const DOT_WORD =
  '(?:\\s?[([{<]\\s?(?:dot|точка|тчк|нүкте)\\s?[)\\]}>]\\s?|\\s{1,3}(?:dot|точка|нүкте)\\s{1,3})';
const DOT = `(?:\\s?\\.\\s?|${DOT_WORD})`;
const LABEL = '[\\p{L}\\d-]{1,63}';
const DOMAIN = `${LABEL}(?:${DOT}${LABEL}){0,5}${DOT}\\p{L}{2,24}`;
const AT_SIGN = '\\s{0,3}[@＠﹫]\\s{0,3}|%40';
/** «(at)», «[собака]», «_at_», « собака ». */
const AT_WORD =
  '\\s{0,3}[([{<«|*_~-]{1,2}\\s?(?:at|ат|эт|собака|a|а|@)\\s?[)\\]}>»|*_~-]{1,2}\\s{0,3}|\\s{1,3}(?:собака|айқұлақ)\\s{1,3}';
/** An at sign in any disguise, before what can be a domain; « at » only where the dot is disguised too. */
const BEFORE_DOMAIN = new RegExp(
  `(?:${AT_SIGN}|${AT_WORD})(?=(${DOMAIN}))|\\s{1,3}at\\s{1,3}(?=(${LABEL}${DOT_WORD}\\p{L}{2,24}))`,
  'giu',
);
/** Whatever stands before it: half an address, too. */
const ANY_AT = /[@＠﹫]|%40/g;

const PART = "(?:[^\\s@＠﹫<>\"'«»(),;:|\\[\\]{}*]|(?<=\\w)'(?=\\w)){1,254}";
/** A name ends where the at sign begins. */
const NAME = new RegExp(`(?:"[^"\\n]{1,64}"|${PART}(?:${DOT_WORD}${PART}){0,4})$`, 'u');
const LONGEST_NAME = 254;

/** The e-mail addresses of a text, written as usual or so that machines do not find them. */
export function addressesIn(text: string, certainty: Certainty): Address[] {
  const ends = new Map<number, number>();
  if (certainty === 'possible')
    for (const { index, 0: sign } of text.matchAll(ANY_AT)) ends.set(index, index + sign.length);
  for (const { index, 0: sign, 1: domain, 2: other } of text.matchAll(BEFORE_DOMAIN)) {
    ends.set(index, index + sign.length + (domain ?? other ?? '').length);
  }
  return [...ends].flatMap(([to, end]) => {
    const name = NAME.exec(text.slice(Math.max(0, to - LONGEST_NAME), to))?.[0];
    return name === undefined ? [] : [{ from: to - name.length, to, end }];
  });
}
