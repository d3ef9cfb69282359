import type { Cell, Entry, Row } from '../../document/table.ts';
import { label } from '../../i18n/labels.ts';
import type { Language } from '../../i18n/language.ts';
import { startColumns, type Zone } from '../typography.ts';
import { cellHeight } from './heights.ts';
import type { Layout } from './layout.ts';
import { TEXT_HEIGHT } from './page.ts';

/** High enough that rows are few, and low enough that they fill their pages. */
const HIGHEST = TEXT_HEIGHT / 2;

/**
 * A row that no page holds as the rows that pages do, if its cells have entries to share out among them: in order, none
 * of them parted. The first cell is told again with «(жалғасы)», as it says whose row it is.
 */
export function rowParts(row: Row, layout: Layout, zone: Zone, language: Language): Row[] {
  const starts = startColumns(row.cells);
  const shared = row.cells.map((cell, index) =>
    shareOut(cell, (part) => cellHeight(part, layout, starts[index] ?? 0, zone)),
  );
  const count = Math.max(...shared.map((parts) => parts.length));
  return Array.from({ length: count }, (_, part) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      if (column === 0) return part === 0 ? cell : continued(cell, language);
      return shared[column]?.[part] ?? { ...cell, entries: [] };
    }),
  }));
}

/** The entries of a cell in cells as high as may be; one that is higher has a cell of its own. */
function shareOut(cell: Cell, heightOf: (cell: Cell) => number): Cell[] {
  const parts: Cell[] = [];
  for (const entry of cell.entries) {
    const last = parts.at(-1);
    const longer = last === undefined ? undefined : { ...last, entries: [...last.entries, entry] };
    if (longer !== undefined && heightOf(longer) <= HIGHEST) parts[parts.length - 1] = longer;
    else parts.push({ ...cell, entries: [entry] });
  }
  return parts;
}

/** Beneath the last line, without a gap. */
function continued(cell: Cell, language: Language): Cell {
  const remark: Entry = { paragraphs: [{ runs: [{ text: label('continued', language), style: 'quiet' }] }] };
  const paragraphs = [...cell.entries, remark].flatMap((entry) => entry.paragraphs);
  return { ...cell, entries: [{ paragraphs }] };
}
