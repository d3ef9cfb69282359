import { label } from '../../i18n/labels.ts';
import type { Language } from '../../i18n/language.ts';
import type { CellLine } from '../cell-lines.ts';
import { fontOf, metricsOf, type Zone } from '../typography.ts';
import { rowHeight } from './measures.ts';

/** A row of a worksheet: the lines of each of its cells, and its height in points. */
export interface RowPart {
  readonly cells: readonly (readonly CellLine[])[];
  readonly height: number;
}

/** Excel and LibreOffice hold rows of up to 409.5 points; a little is kept for their own rounding. */
const HIGHEST = 400;
/** Characters of a cell: Excel holds 32,767, and a line feed before each paragraph comes to those of the lines. */
const LONGEST = 32_000;
const CONTINUED_HEIGHT = 12.75;

/**
 * A table row as the worksheet rows that it needs: one, or if it is too high several, each cell going on where it
 * stopped. The first cell is told again with «(жалғасы)», as it says whose row it is; one that takes several rows
 * itself is not.
 */
export function rowParts(cells: readonly (readonly CellLine[])[], zone: Zone, language: Language): RowPart[] {
  const pieces = cells.map((lines, column) =>
    cutToSize(lines, column === 0 ? HIGHEST - CONTINUED_HEIGHT : HIGHEST),
  );
  const count = Math.max(1, ...pieces.map((parts) => parts.length));
  return Array.from({ length: count }, (_, index) => {
    const part = pieces.map((parts, column) => {
      if (column > 0 || index < parts.length) return parts[index] ?? [];
      const name = parts.length === 1 ? (parts[0] ?? []) : [];
      return [...name, continuedLine(zone, language)];
    });
    return { cells: part, height: heightOf(part) };
  });
}

export function heightOf(cells: readonly (readonly CellLine[])[]): number {
  return Math.max(15, ...cells.map((lines) => rowHeight(lines.map(({ height }) => height))));
}

/** Lines in parts that a row can hold, as much in each as may be; at least one part. */
export function cutToSize(lines: readonly CellLine[], highest = HIGHEST): CellLine[][] {
  const parts: CellLine[][] = [[]];
  let height = 0;
  let length = 0;
  for (const line of lines) {
    // Marks over letters take no room: a line of them is as long as they are many.
    const longer = line.pieces.reduce((sum, { text }) => sum + text.length, 1);
    if (height + line.height > highest || length + longer > LONGEST) {
      parts.push([]);
      height = 0;
      length = 0;
    }
    parts.at(-1)?.push(line);
    height += line.height;
    length += longer;
  }
  return parts;
}

function continuedLine(zone: Zone, language: Language): CellLine {
  const font = fontOf('quiet', zone);
  const text = label('continued', language);
  return {
    pieces: [{ text, font: metricsOf(font), size: font.size, tag: font }],
    height: CONTINUED_HEIGHT,
    startsParagraph: true,
  };
}
