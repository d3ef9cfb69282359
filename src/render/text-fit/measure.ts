import { ADVANCES } from './advances.ts';

export type FontStyle = keyof typeof ADVANCES;

const UNITS_PER_EM = 2048;
/** Characters outside the table are mostly wide ones; a line guessed too long costs less than one cut off. */
const UNKNOWN = UNITS_PER_EM;
const COMBINING = /\p{M}/u;

const tables = new Map<FontStyle, Map<number, number>>();

/** Width of a text in points, set in Times New Roman of `size` points. */
export function widthOf(text: string, style: FontStyle, size: number): number {
  const table = tableOf(style);
  let units = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    units += table.get(code) ?? (COMBINING.test(character) ? 0 : UNKNOWN);
  }
  return (units * size) / UNITS_PER_EM;
}

/** Unpacked on first use: only documents that fit text need it. */
function tableOf(style: FontStyle): Map<number, number> {
  const known = tables.get(style);
  if (known !== undefined) return known;
  const table = new Map<number, number>();
  for (const [first, packed] of ADVANCES[style]) {
    for (const [index, advance] of packed.split(' ').entries()) {
      if (advance !== '0') table.set(first + index, Number.parseInt(advance, 36));
    }
  }
  tables.set(style, table);
  return table;
}
