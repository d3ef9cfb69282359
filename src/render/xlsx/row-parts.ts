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

/**
 * A table row as the worksheet rows that it needs: one, or if it is too high several, each cell going on where it
 * stopped. The first cell is told again with «(жалғасы)», as it says whose row it is.
 */
export function rowParts(cells: readonly (readonly CellLine[])[], zone: Zone, language: Language): RowPart[] {
  const pieces = cells.map(cutToHeight);
  const count = Math.max(1, ...pieces.map((parts) => parts.length));
  return Array.from({ length: count }, (_, index) => {
    const part = pieces.map((parts, column) => {
      if (index > 0 && column === 0) return [...(parts[0] ?? []), continuedLine(zone, language)];
      return parts[index] ?? [];
    });
    return { cells: part, height: heightOf(part) };
  });
}

export function heightOf(cells: readonly (readonly CellLine[])[]): number {
  return Math.max(15, ...cells.map((lines) => rowHeight(lines.map(({ height }) => height))));
}

function cutToHeight(lines: readonly CellLine[]): CellLine[][] {
  const parts: CellLine[][] = [[]];
  let height = 0;
  for (const line of lines) {
    if (height + line.height > HIGHEST) {
      parts.push([]);
      height = 0;
    }
    parts.at(-1)?.push(line);
    height += line.height;
  }
  return parts;
}

function continuedLine(zone: Zone, language: Language): CellLine {
  const font = fontOf('quiet', zone);
  const text = label('continued', language);
  return {
    pieces: [{ text, font: metricsOf(font), size: font.size, tag: font }],
    height: 12.75,
    startsParagraph: true,
  };
}
