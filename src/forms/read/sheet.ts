import { type BookRow, type CellContent, placeOf } from './book.ts';
import { type CellContext, contentOf } from './cell.ts';
import type { Found } from './tally.ts';
import { elementsIn, type XmlElement } from './xml.ts';

export interface SheetCells {
  /** Rows that hold something, in order. */
  readonly rows: readonly BookRow[];
  /** Where the sheet cannot be read for sure: a cell, or `undefined` for more than one cell. */
  readonly damages: readonly (string | undefined)[];
  /** What was gone through. */
  readonly found: Found;
}

type Cells = Map<number, CellContent>;

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * The cells of a sheet, wherever they say they stand: rows and cells need not be in order, and those without a place
 * follow the one before. Whatever is found among them and is not known to say nothing is a damage.
 */
export function readSheet(worksheet: XmlElement, context: CellContext): SheetCells {
  const rows = new Map<number, Cells>();
  const damages: (string | undefined)[] = [];
  const found = { rows: 0, cells: 0, values: 0 };
  const [table, second] = elementsIn(worksheet, 'sheetData');
  if (worksheet.name !== 'worksheet' || table === undefined || second !== undefined) damages.push(undefined);
  let row = 0;
  for (const element of childrenOf(table, 'row')) {
    const number = element && rowOf(element, row);
    if (element === undefined || number === undefined) {
      damages.push(undefined);
      continue;
    }
    row = number;
    const cells = rows.get(row) ?? new Map();
    rows.set(row, cells);
    found.rows++;
    readRow(element, row, cells);
  }

  function readRow(element: XmlElement, row: number, cells: Cells): void {
    for (const { column, content, values } of cellsOf(element, row, context)) {
      found.cells++;
      found.values += values;
      if (content === undefined) continue;
      if (content === 'damaged' || cells.has(column)) damages.push(placeOf({ row, column }));
      else cells.set(column, content);
    }
  }

  return { rows: inOrder(rows), damages, found };
}

/** The cells of a row with their columns, where they say that they stand or else behind the one before. */
function* cellsOf(element: XmlElement, row: number, context: CellContext) {
  let column = 0;
  for (const cell of childrenOf(element, 'c')) {
    const said = cell && columnOf(cell, row, column);
    column = said ?? column + 1;
    const content = cell === undefined || said === undefined ? 'damaged' : contentOf(cell, context);
    yield { column, content, values: cell === undefined ? 0 : valuesIn(cell) };
  }
}

function valuesIn(cell: XmlElement): number {
  return elementsIn(cell, 'v').length + elementsIn(cell, 'is').length;
}

/** The children of a name, with `undefined` for each other one that may say something. */
function* childrenOf(element: XmlElement | undefined, name: string): Generator<XmlElement | undefined> {
  for (const child of element?.children ?? []) {
    if (typeof child === 'string') {
      if (child.trim() !== '') yield undefined;
    } else if (child.name !== 'extLst') yield child.name === name ? child : undefined;
  }
}

/** The number of a row; undefined where no sheet has such a row. */
function rowOf({ attributes: { r } }: XmlElement, before: number): number | undefined {
  const row = r === undefined ? before + 1 : /^\d{1,7}$/.test(r) ? Number(r) : 0;
  return row >= 1 && row <= LAST_ROW ? row : undefined;
}

/** The number of a cell's column; undefined where it stands in no column, or says that it stands in another row. */
function columnOf({ attributes: { r } }: XmlElement, row: number, before: number): number | undefined {
  const [, letters = '', number = String(row)] =
    r === undefined ? [] : (/^([A-Z]{1,3})(\d{1,7})$/.exec(r) ?? []);
  const column =
    r === undefined
      ? before + 1
      : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column >= 1 && column <= LAST_COLUMN && Number(number) === row ? column : undefined;
}

function inOrder(rows: ReadonlyMap<number, Cells>): BookRow[] {
  return [...rows]
    .filter(([, cells]) => cells.size > 0)
    .sort(([a], [b]) => a - b)
    .map(([number, cells]) => ({
      number,
      cells: [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, content]) => ({ row: number, column, content })),
    }));
}
