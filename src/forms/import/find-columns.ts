import { labelInAll } from '../../i18n/labels.ts';
import { type Band, type Column, columnsOf } from '../form.ts';
import { type BookCell, type BookRow, placeOf, textOf } from '../read/book.ts';
import type { Draft } from './draft.ts';
import type { FoundTable } from './find-sheets.ts';
import { LabelIndex } from './labels.ts';

/** A column as it was found; columns of a repeated part may stand there several times. */
export interface FoundColumn {
  readonly column: Column;
  readonly band: Band;
  /** Where it stands, from 1. */
  readonly number: number;
  /** 0 for the first column of this sort, 1 for the second … */
  readonly copy: number;
}

/**
 * The columns of a table wherever they stand: by heading, in any language; else by the hidden key; else by a heading
 * that is nearly one of the form's. In the form's own order: an end is read after its start. What is missing or stands
 * there twice is told.
 */
export function findColumns(table: FoundTable, draft: Draft): FoundColumn[] {
  const { sheet, form } = table;
  const all = columnsOf(form);
  const found: FoundColumn[] = [];
  const isFree = (number: number): boolean => !found.some((known) => known.number === number);
  for (const [{ column, band, number }, sure] of namedColumns(table)) {
    const copy = found.filter((known) => known.column === column).length;
    // A guess is worth nothing once there is better.
    if (!sure && (copy > 0 || !isFree(number))) continue;
    if (copy === 0 || band.group !== undefined) found.push({ column, band, number, copy });
    else {
      const place = { sheet: sheet.name, cell: placeOf({ row: table.head, column: number }) };
      draft.tell('form/column-twice', place, { field: labelInAll(column.label) });
    }
  }
  tellMissing(table, found, draft);
  return found.sort((a, b) => all.indexOf(a.column) - all.indexOf(b.column) || a.number - b.number);
}

type Named = Omit<FoundColumn, 'copy'>;

/** Every column that has a name, the surest ways of naming first. */
function namedColumns({ sheet, form, head }: FoundTable): [column: Named, sure: boolean][] {
  const all = columnsOf(form);
  const index = new LabelIndex(all, (column) => column.label);
  const headings = sheet.rows.find(({ number }) => number === head)?.cells ?? [];
  const named = (cells: readonly BookCell[], columnOf: (cell: BookCell) => Column | undefined): Named[] =>
    cells.flatMap((cell) => {
      const column = columnOf(cell);
      const band = form.bands.find(({ columns }) => column !== undefined && columns.includes(column));
      return column === undefined || band === undefined ? [] : [{ column, band, number: cell.column }];
    });
  const known = named(headings, (cell) => index.named(textOf(cell)));
  const keys = new Map(all.map((column) => [column.key, column]));
  const above = sheet.rows.filter(({ number }) => number < head).flatMap(({ cells }: BookRow) => cells);
  const byKey = named(above, (cell) => keys.get(textOf(cell)));
  const nearly = named(headings, (cell) => index.nearly(textOf(cell)));
  return [
    ...known.map((column): [Named, boolean] => [column, true]),
    ...[...byKey, ...nearly].map((column): [Named, boolean] => [column, false]),
  ];
}

function tellMissing({ sheet, form }: FoundTable, found: readonly FoundColumn[], draft: Draft): void {
  for (const { group, columns } of form.bands) {
    for (const column of columns) {
      if (column.required !== true || found.some((known) => known.column === column)) continue;
      draft.tell('form/no-column', { sheet: sheet.name }, { field: labelInAll(column.label) });
      const at = [form.list, '*', ...(group === undefined ? [] : [group, '*']), ...column.path];
      draft.absent.add(`/${at.join('/')}`);
    }
  }
}
