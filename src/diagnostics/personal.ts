/**
 * The same text with the digits of telephone numbers and the names in e-mail addresses covered, length kept, so that
 * reports can be passed on and a code frame's marker still stands under its place. Dates and times stay.
 */
export function maskPersonal(text: string): string {
  return text.replace(EMAIL_NAME, (name) => '•'.repeat(name.length)).replace(NUMBER, maskPhone);
}

/** Of an address as it stands in texts, begun or whole, or within another address. */
const EMAIL_NAME = /(?:[^\s@<>"'«»(),;:]|(?<=\w)'(?=\w)){1,254}(?=@|%40)/g;

/** What people write between the digits of a number: spaces, brackets, dots, slashes, dashes. */
const BETWEEN = '(?:[\\s()./+\\u2010-\\u2015-]|,(?!\\s)){0,3}';

/** Seven digits or more, whatever stands between them; after a comma, the end of another number. */
const NUMBER = new RegExp(
  `(?<!\\d)\\+?\\d(?:${BETWEEN}\\d){6,40}(?!\\d)(?:, ?\\d{2,3}[ -]\\d\\d[ -]\\d\\d(?!\\d))*`,
  'g',
);

/** 2026-12, 2026-12-14, 20261214, 14.12.2026, 10.30. */
const DATE_OR_TIME =
  /(?<!\d)(?:(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?|(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d|[0-3]?\d\.[01]?\d\.(?:19|20)\d\d|[012]?\d\.[0-5]\d)(?!\d)/g;

function maskPhone(number: string, at: number, text: string): string {
  const digits = digitsIn(number);
  // Ids, such as kz-159-2018.
  const isId = digits < 10 && /[a-z]-$/.test(text.slice(Math.max(0, at - 2), at));
  const isDate = !number.startsWith('+') && digitsIn(number.replace(DATE_OR_TIME, '')) < 3;
  return isId || isDate ? number : number.replace(/\d/g, '•');
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}
