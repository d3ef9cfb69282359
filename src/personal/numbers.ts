import type { Certainty } from './certainty.ts';
import { LETTER } from './plainly.ts';

/** What a pattern finds in a text, and where it holds for one degree of certainty only. */
interface Rule {
  readonly is: 'phone' | 'other';
  readonly pattern: RegExp;
  readonly when?: Certainty;
}

/** Between the digits of one number: anything but letters and what parts numbers from each other. */
const GAP = `(?:(?![,;]\\s)[^\\d${LETTER}%‰№×]){0,6}`;
const ANY_GAP = `[^\\d${LETTER}]{0,6}`;
/** Within a number that a word announces. */
const NEAR_GAP = `[^\\d${LETTER},;/\\n]{0,4}`;
/** «8 (7172) 74-01-02, 74-01-03»: the end of another number. */
const TAIL = '(?:[,;] ?\\d{2,3}[ -]\\d\\d[ -]\\d\\d(?!\\d))*';

const DASH = '[-\\u2010-\\u2015\\u2212]';
const YEAR = '(?:19|20)\\d\\d';
const CLOCK = '(?:[01]?\\d|2[0-4])[:.][0-5]\\d(?:[:.][0-5]\\d(?:[.,]\\d{1,9})?)?';
/** 2026-12-14, 14.12.2026, 12/21/2026, 14-20.12.2026, also of days and months that there are none of. */
const LONG_DATE = `(?:${YEAR}(?:[./]|${DASH})\\d{1,2}(?:[./]|${DASH})\\d{1,2}|\\d{1,2}(?: ?${DASH} ?\\d{1,2})?(?:[./]|${DASH})\\d{1,2}(?:[./]|${DASH})${YEAR}|[0-3]?\\d [01]?\\d ${YEAR})`;
/** 20261214, 14122026, 20261214T101530, 20261214_101530. */
const PACKED_DATE = `(?:${YEAR}(?:0[1-9]|1[0-2])[0-3]\\d|[0-3]\\d(?:0[1-9]|1[0-2])${YEAR})(?:[t_ -]?\\d{4}(?:\\d\\d)?(?!\\d))?`;
/** Of a sum by thousands: 12 500 000; 1.250.000; with a fraction. */
const SUM = `\\d{1,3}(?:(?: \\d{3})+|(?:\\.\\d{3})+|(?:'\\d{3})+)(?:,\\d{1,2})?`;
/** No further digits of the same number. */
const DONE = `(?! ?\\d|${DASH}\\d\\d(?!\\d))`;
const COUNTED = `(?:мың|млн|млрд|трлн|миллион|миллиард|тысяч|тыс\\.|теңге|тенге|тг(?![${LETTER}])|рубл|доллар|евро|thousand|million|billion|tenge|kzt|usd|eur|₸|\\$|€|₽|%)`;
const ANNOUNCED = `(?:тел|телефон[${LETTER}]*|моб|мобильн[${LETTER}]*|ұялы|сот|сотов[${LETTER}]*|факс|fax|tel|phone|mob|mobile|cell|whats ?app|ватсап[${LETTER}]*|вотсап[${LETTER}]*|viber|вайбер|звон[${LETTER}]*|қоңырау|хабарлас[${LETTER}]*|жсн|иин|iin)`;

/** A web address; links that call somebody are none. */
export const LINK = /https?:\/\/(?!wa\.me|api\.whatsapp|t\.me\/\+)[^\s<>"«»]+/gi;

/**
 * What numbers in a text are, the surest first: what one rule has found, no later one looks at. Texts are as `plainly`
 * makes them.
 */
export const RULES: readonly Rule[] = [
  // Links and numbers of conferences stand in published texts; links to a telephone do not.
  { is: 'other', pattern: LINK, when: 'likely' },
  other(
    `(?:\\bid|идентификатор[${LETTER}]*|конференци[${LETTER}]*|сәйкестендіргіш[${LETTER}]*)[^\\d${LETTER}\\n]{1,4}\\d[\\d -]{5,}`,
    'likely',
  ),
  // 8 800 is free of charge for whoever calls: a hotline.
  other(`(?<!\\d)\\+?[78]${GAP}8${GAP}0${GAP}0(?:${GAP}\\d){7}(?!\\d)`, 'likely'),
  // Accounts, hashes; a number behind a letter is none.
  other('\\bkz\\d{2}[a-z\\d]{16}\\b'),
  other(
    `(?<![\\d${LETTER}])(?![a-f]{1,3}[78]7\\d{9}(?![\\da-f]))(?=[\\da-f]*[a-f])[\\da-f]{12,}(?![\\d${LETTER}])`,
  ),
  // What money and people are counted in.
  other(`(?<!\\d)(?:${SUM}|\\d+(?:[.,]\\d+)?)(?= ?${COUNTED})`),
  // A number of Kazakhstan with its prefix.
  phone(`(?<!\\d)(?!${LONG_DATE}(?!\\d))\\+?[78]${GAP}7(?:${GAP}\\d){9}(?![\\da-z])${TAIL}`),
  // Of any country.
  phone(
    `(?<![\\d${LETTER}])\\+(?! ?\\d{1,3}(?: \\d{3}){1,2}(?! ?\\d))${GAP}\\d(?:${GAP}\\d){8,14}(?!\\d)${TAIL}`,
  ),
  // 2026-12-10T16:30:00+05:00, and dates.
  other(`(?<![\\d.])(?:${LONG_DATE}|${PACKED_DATE})(?:[t ]{1,2}${CLOCK}(?:z| ?[+-]\\d\\d:\\d\\d)?)?(?!\\d)`),
  phone(`(?<![${LETTER}])${ANNOUNCED}[^\\d${LETTER}\\n]{0,6}(?:№ ?)?\\d(?:${NEAR_GAP}\\d){4,}(?!\\d)${TAIL}`),
  // With the prefix of another country of the zone, and without one.
  phone(`(?<![\\d№/.,-])(?!${SUM}${DONE})[78]${GAP}[3-79](?:${GAP}\\d){9}(?![\\da-z])${TAIL}`),
  phone(`(?<![\\d№/.,-])[(]?7[0-8]\\d(?:${GAP}\\d){7}(?![\\da-z])${TAIL}`),
  // 14.12.26, 10:00, 10.30, 14.12, 2026-12, 2026/27.
  other('(?<![\\d.])[0-3]?\\d\\.[01]?\\d\\.\\d\\d(?!\\d|\\.\\d)'),
  other(`(?<![\\d:.])${CLOCK}(?!\\d|[:.]\\d)`),
  other('(?<![\\d-])[0-2]?\\d-[0-5]\\d ?[–—] ?[0-2]?\\d-[0-5]\\d(?![\\d-])'),
  other('(?<![\\d.])[0-3]?\\d\\.(?:0?[1-9]|1[0-2])(?!\\d|\\.\\d)'),
  // Numbered within a year, years, ids, numbers of orders.
  other(`(?<![\\d-])${YEAR}(?:(?:/|${DASH})\\d{1,5}(?:${DASH}\\d{1,4})?)?(?![\\d])`),
  other(`(?<![\\d${LETTER}-])[a-z][a-z\\d]*(?:-[a-z\\d]{1,9})*-\\d{1,8}(?:-\\d{1,3})?(?![\\d${LETTER}-])`),
  other('(?:№|\\bno\\.?|\\bn°) ?\\d[\\d/.-]*'),
  other(`(?:isbn|issn|бсн|бин|bin)[^\\d${LETTER}\\n]{0,4}\\d[\\d-]*`),
  other(`(?<![\\d.,+])${SUM}${DONE}`),
  other('(?<![\\d.,])\\d{1,3}[.,]\\d{3,}(?![\\d.])'),
  // Of a town, without its code; 14-12-26 is a date.
  phone(`(?<![\\d${LETTER}№/.-])\\d{3}${DASH}\\d\\d${DASH}\\d\\d(?!\\d|[-/]\\d)`),
  phone(`(?<![\\d${LETTER}№/.-])[4-9]\\d${DASH}[4-9]\\d${DASH}\\d\\d(?!\\d|[-/]\\d)`),
  phone(`(?<!\\d)[78]${ANY_GAP}7(?:${ANY_GAP}\\d){9}(?!\\d)`, 'possible'),
  phone(`\\+?\\d(?:${GAP}\\d){6,}`, 'possible'),
];

function phone(pattern: string, when?: Certainty): Rule {
  return rule('phone', pattern, when);
}

function other(pattern: string, when?: Certainty): Rule {
  return rule('other', pattern, when);
}

function rule(is: Rule['is'], pattern: string, when: Certainty | undefined): Rule {
  return { is, pattern: new RegExp(pattern, 'g'), ...(when === undefined ? {} : { when }) };
}
