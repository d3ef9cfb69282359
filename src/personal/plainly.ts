/**
 * A text as digits are found in it, each UTF-16 unit in its place: small letters, digits of any script as 0 to 9, spaces of
 * any width, combining marks and invisible signs as blanks, and letters that stand in for digits within a number («87o1»)
 * as those.
 */
export function plainly(text: string): string {
  const plain = text.replace(UNUSUAL, plainOf);
  return inSmallLetters(plain).replace(STAND_INS, (letters) => [...letters].map(digitFor).join(''));
}

/** Small letters of all scripts, as a class has them: ranges take the engine less time to bring up than properties. */
export const LETTER =
  'a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u02af\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufaff';

/** What is neither ASCII nor Cyrillic nor a usual sign. */
const UNUSUAL = /[^\p{ASCII}\u0400-\u0482\u048a-\u052f\u2010-\u2026№«»]/gu;

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

/** Some capitals have small letters of another length; they stay. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/./gs, (unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit));
}

const ALIKE = 'oоliіз';
/** One to three letters like digits right behind or before a digit, and no part of a word. Before ten digits none is lacking. */
const STAND_INS = new RegExp(
  `(?<=\\d)[${ALIKE}]{1,3}(?![${LETTER}])|(?<![${LETTER}])[${ALIKE}]{1,3}(?=\\d)(?!\\d{10})`,
  'g',
);

function digitFor(letter: string): string {
  if (/[oо]/.test(letter)) return '0';
  return letter === 'з' ? '3' : '1';
}
