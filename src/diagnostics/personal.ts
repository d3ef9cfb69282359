/**
 * The same text with the digits of telephone numbers and the names in e-mail addresses covered, length kept, so that
 * reports can be passed on and a code frame's marker still stands under its place. Dates and times stay. Lines of files
 * have them also in the escapes of YAML: `press\x40body.example`.
 */
export function maskPersonal(text: string): string {
  const masked = maskRead(text);
  return text.includes('\\') ? maskEscaped(text, masked) : masked;
}

function maskRead(text: string): string {
  return text.replace(EMAIL_NAME, (name) => '•'.repeat(name.length)).replace(NUMBER, maskPhone);
}

/** A character as YAML and JSON write it between double quotes: by its number, by a letter, or as itself. */
const WRITTEN = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)|./gs;

/** Covers the escapes of those characters that are covered once they are read; the rest is as in `masked`. */
function maskEscaped(text: string, masked: string): string {
  const pieces = text.match(WRITTEN) ?? [];
  const read = pieces.map(meaningOf).join('');
  const covered = maskRead(read);
  let at = 0;
  return pieces
    .map((piece, index) => {
      const begin = at;
      at += piece.length;
      return covered[index] === read[index] ? masked.slice(begin, at) : '•'.repeat(piece.length);
    })
    .join('');
}

/** The one UTF-16 unit that a piece stands for. What is neither digit nor letter is as good as a space between digits. */
function meaningOf(piece: string): string {
  if (piece.length === 1) return piece;
  const code = piece.length === 2 ? Number.NaN : Number.parseInt(piece.slice(2), 16);
  return code <= 0xffff ? String.fromCharCode(code) : ' ';
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
