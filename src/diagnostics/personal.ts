import { fieldRanges } from '../personal/field-ranges.ts';
import { type FieldSort, sortOfField } from '../personal/fields.ts';
import { cover, type Found, personalIn } from '../personal/find.ts';

/**
 * Free text with the digits of telephone numbers and the names in e-mail addresses covered, length kept, so that reports
 * can be passed on and a code frame's marker still stands under its place. Dates, times and ids stay. Lines of files
 * have them also in the escapes of YAML: `press\x40body.example`.
 */
export function maskPersonal(text: string): string {
  return maskBy((read) => personalIn(read, 'possible'), text);
}

/** Covers what `find` finds in the text as it is written, and as it is read. */
function maskBy(find: (text: string) => Found[], text: string): string {
  const masked = cover(text, find(text));
  return text.includes('\\') ? maskEscaped(text, masked, find) : masked;
}

/** The value of a field, by what the field holds: of a telephone or address nothing is shown, right or wrong. */
export function maskValue(value: string, sort: FieldSort): string {
  switch (sort) {
    case 'contact':
      return value.replace(/[^\s"',[\]{}()+-]/gu, (character) => '•'.repeat(character.length));
    case 'exact':
      return maskExact(value);
    case 'text':
      return maskPersonal(value);
  }
}

/** An id, a date: covered is only what can be none. */
function maskExact(text: string): string {
  return maskBy((read) => [...personalIn(read, 'likely'), ...addressesIn(read)], text);
}

/** A path, name by name, so that a folder is never taken for a part of an address. */
export function maskPath(path: string): string {
  return path.split('/').map(maskExact).join('/');
}

/** Also half an address. */
function addressesIn(text: string): Found[] {
  return personalIn(text, 'possible').filter(({ what }) => what === 'email');
}

/**
 * A line of a YAML file, each value by its field.
 *
 * @param above the field that the line belongs to, where an earlier line names it
 */
export function maskLine(line: string, above?: string): string {
  if (above !== undefined && sortOfField(above) === 'contact') return maskValue(line, 'contact');
  const ranges = fieldRanges(line).filter(({ sort }) => sort !== 'text');
  let covered = maskPersonal(
    ranges.reduce((rest, { from, to }) => rest.slice(0, from) + 'x'.repeat(to - from) + rest.slice(to), line),
  );
  for (const { from, to, sort } of ranges) {
    covered = covered.slice(0, from) + maskValue(line.slice(from, to), sort) + covered.slice(to);
  }
  // A quoted name of an address looks like a value.
  return overlaid(covered, maskBy(addressesIn, line));
}

/** What either of two covers of the same text hides. */
function overlaid(one: string, other: string): string {
  return one
    .split('')
    .map((unit, at) => (other[at] === '•' ? '•' : unit))
    .join('');
}

/** A character as YAML and JSON write it between double quotes: by its number, by a letter, or as itself. */
const WRITTEN = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)|./gs;

/** Covers the escapes of those characters that are covered once they are read; the rest is as in `masked`. */
function maskEscaped(text: string, masked: string, find: (text: string) => Found[]): string {
  const pieces = text.match(WRITTEN) ?? [];
  const read = pieces.map(meaningOf).join('');
  const covered = cover(read, find(read));
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
