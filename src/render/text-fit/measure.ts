import { ADVANCES } from './advances.ts';

export type FontStyle = keyof typeof ADVANCES;

/** The units that advances are in. */
export const UNITS_PER_EM = 2048;
/** Characters outside the table are mostly wide ones; a line guessed too long costs less than one cut off. */
const UNKNOWN = UNITS_PER_EM;
const COMBINING = /\p{M}/u;
/** Beyond every character of the table. */
const TABLE_END = 0x2200;

const tables = new Map<FontStyle, Uint16Array>();

/** Width of a text in points, set in Times New Roman of `size` points. */
export function widthOf(text: string, style: FontStyle, size: number): number {
  return (unitsOf(text, 0, text.length, style) * size) / UNITS_PER_EM;
}

/** Width of the characters of a text from `start` to before `end`, in units of the font. */
export function unitsOf(text: string, start: number, end: number, style: FontStyle): number {
  const table = tableOf(style);
  let units = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const known = table[code] ?? 0;
    if (known > 0) units += known;
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      units += COMBINING.test(character) ? 0 : UNKNOWN;
      at += character.length - 1;
    }
  }
  return units;
}

/** Advances by code point, 0 where none is known. Unpacked on first use: only documents that fit text need it. */
function tableOf(style: FontStyle): Uint16Array {
  const known = tables.get(style);
  if (known !== undefined) return known;
  const table = new Uint16Array(TABLE_END);
  for (const [first, packed] of ADVANCES[style]) {
    for (const [index, advance] of packed.split(' ').entries())
      table[first + index] = Number.parseInt(advance, 36);
  }
  tables.set(style, table);
  return table;
}
