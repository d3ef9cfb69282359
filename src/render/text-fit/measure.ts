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
  const advances = advancesOf(style);
  let units = 0;
  for (let at = 0; at < text.length; at++) units += advanceAt(text, at, advances);
  return (units * size) / UNITS_PER_EM;
}

/** Width in units of the character at a place of a text; of a pair the first half has it all. */
export function advanceAt(text: string, at: number, advances: Uint16Array): number {
  const known = advances[text.charCodeAt(at)] ?? 0;
  return known > 0 ? known : unknownAt(text, at);
}

function unknownAt(text: string, at: number): number {
  if (at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff) return 0;
  return COMBINING.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? 0 : UNKNOWN;
}

/** Advances by code point, 0 where none is known. Unpacked on first use: only documents that fit text need it. */
export function advancesOf(style: FontStyle): Uint16Array {
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
