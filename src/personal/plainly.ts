/**
 * A text as digits are found in it, each UTF-16 unit in its place: digits of any script as 0 to 9, spaces of any width,
 * combining marks and invisible signs as blanks, and letters that stand in for digits within a number («87o1») as those.
 */
export function plainly(text: string): string {
  return text.replace(UNUSUAL, plainOf).replace(STAND_INS, (letters) => [...letters].map(digitFor).join(''));
}

/** Digits and signs of ASCII need no change. */
const UNUSUAL = /[^\p{ASCII}\u0400-\u0482\u048a-\u052f]/gu;

function plainOf(character: string): string {
  const { length } = character;
  if (/\p{Nd}/u.test(character)) return digitValue(character).padEnd(length);
  return /[\s\p{M}\p{C}]/u.test(character) ? ' '.repeat(length) : character;
}

/** The digits of a script stand in a row from 0 to 9, and such rows may follow each other. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}

const ALIKE = 'oOоОlIіІзЗ';
/** One to three letters like digits right behind or before a digit, and no part of a word. */
const STAND_INS = new RegExp(`(?<=\\d)[${ALIKE}]{1,3}(?!\\p{L})|(?<!\\p{L})[${ALIKE}]{1,3}(?=\\d)`, 'gu');

function digitFor(letter: string): string {
  if (/[oо]/i.test(letter)) return '0';
  return /[зЗ]/.test(letter) ? '3' : '1';
}
