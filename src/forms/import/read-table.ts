import { labelInAll } from '../../i18n/labels.ts';
import type { Step } from '../../source/index.ts';
import { type Band, columnsOf } from '../form.ts';
import { type BookCell, type BookRow, placeOf, textOf } from '../read/book.ts';
import { addressOf } from '../write/model.ts';
import type { Draft, Mapping } from './draft.ts';
import { type FoundColumn, findColumns } from './find-columns.ts';
import type { FoundTable } from './find-sheets.ts';
import { exampleTexts } from './examples.ts';
import { isLabel, ownWords } from './labels.ts';
import { placeValue } from './place-value.ts';
import type { CellPlace } from './problem.ts';
import type { ValueContext } from './value.ts';
import { readValue } from './values.ts';

/** What a row, and those below it that hold only more of its repeated parts, have become. */
export interface TableRecord {
  readonly mapping: Mapping;
  /** The number or id that stands in the row. */
  readonly number: number | string | undefined;
  /** Its first cell. */
  readonly place: CellPlace;
}

export interface ReadTable {
  readonly records: readonly TableRecord[];
  /** The cells that were looked at. */
  readonly seen: ReadonlySet<BookCell>;
}

interface RowCell extends FoundColumn {
  readonly cell: BookCell;
}

/** Reads the rows of a table into records and notes the cells of all that they hold or lack. */
export function readTable(
  table: FoundTable,
  draft: Draft,
  context: ValueContext,
  ownTexts: ReadonlySet<string>,
): ReadTable {
  const { sheet, form, head } = table;
  const columns = findColumns(table, draft);
  const records: TableRecord[] = [];
  const examples = exampleTexts(form);
  const isOwn = (text: string): boolean => ownTexts.has(ownWords(text)) || examples.has(ownWords(text));
  const seen = new Set<BookCell>();

  const placeAt = (row: number, column: FoundColumn | undefined): CellPlace => ({
    sheet: sheet.name,
    cell: addressOf(row, column?.number ?? 1),
  });
  /** Numbers and plan items may stand in rows that nobody has filled in. */
  const fills = ({ column }: FoundColumn): boolean =>
    column.type !== 'number' && column.type !== 'reported-item';
  const repeats = ({ column, band }: FoundColumn): boolean =>
    band.group !== undefined || column.repeats === true;

  function begin(row: number, cells: readonly RowCell[]): void {
    const at: Step[] = [form.list, records.length];
    for (const found of columns.filter(({ copy }) => copy === 0)) {
      const { column, band } = found;
      const path = band.group === undefined ? column.path : [band.group];
      draft.settle([...at, ...path], placeAt(row, found), labelInAll(column.label));
    }
    const number = numberIn(cells);
    records.push({ mapping: {}, number, place: placeAt(row, columns[0]) });
  }

  function numberIn(cells: readonly RowCell[]): number | string | undefined {
    const found = cells.find(({ column }) => column.type === 'number');
    if (found === undefined) return undefined;
    const read = readValue(found.cell, 'number', context);
    if ('problem' in read) draft.add(read.problem, placeAt(found.cell.row, found));
    return 'value' in read ? (read.value as number | string) : undefined;
  }

  function add(row: number, cells: readonly RowCell[]): void {
    const mapping = records.at(-1)?.mapping ?? {};
    const at: Step[] = [form.list, records.length - 1];
    for (const { cell, column, band } of cells) {
      if (column.type === 'number' || band.group !== undefined) continue;
      placeValue(cell, column, { mapping, at }, sheet, draft, context);
    }
    for (const band of form.bands)
      if (band.group !== undefined) addEntries(row, cells, band, mapping, at, band.group);
  }

  function addEntries(
    row: number,
    cells: readonly RowCell[],
    band: Band,
    mapping: Mapping,
    at: readonly Step[],
    group: string,
  ): void {
    const own = cells.filter((found) => found.band === band);
    for (const copy of new Set(own.map((found) => found.copy))) {
      addEntry(row, own, copy, band, { mapping, at, group });
    }
  }

  function addEntry(
    row: number,
    cells: readonly RowCell[],
    copy: number,
    band: Band,
    { mapping, at, group }: { mapping: Mapping; at: readonly Step[]; group: string },
  ): void {
    const list = listAt(mapping, group);
    const entry: Mapping = {};
    const target = { mapping: entry, at: [...at, group, list.length] };
    for (const found of columns.filter((known) => known.band === band && known.copy === copy)) {
      draft.settle([...target.at, ...found.column.path], placeAt(row, found), labelInAll(found.column.label));
    }
    for (const found of cells.filter((known) => known.copy === copy)) {
      placeValue(found.cell, found.column, target, sheet, draft, context);
    }
    list.push(entry);
  }

  // A list without any entry is told at the first cell that would begin one, under the example.
  const numbered = columnsOf(form).some(({ type }) => type === 'number');
  draft.settle([form.list], placeAt(head + (numbered ? 2 : 1), columns.find(fills)));
  for (const row of sheet.rows.filter(({ number }) => number >= head)) {
    const cells = cellsIn(row, columns);
    for (const { cell } of cells) seen.add(cell);
    if (row.number === head || !cells.some(fills) || isExample(cells, isOwn, draft, sheet.name)) continue;
    const more = cells.every((found) => repeats(found) || found.column.type === 'number');
    if (!more || records.length === 0) begin(row.number, cells);
    add(row.number, cells);
  }
  return { records, seen };
}

function cellsIn({ cells }: BookRow, columns: readonly FoundColumn[]): RowCell[] {
  return columns.flatMap((column) => {
    const cell = cells.find((candidate) => candidate.column === column.number);
    return cell === undefined ? [] : [{ cell, ...column }];
  });
}

/** The row that shows how to fill the form in. What is written over it is an error: it would be lost. */
function isExample(
  cells: readonly RowCell[],
  isOwn: (text: string) => boolean,
  draft: Draft,
  sheet: string,
): boolean {
  const number = cells.find(({ column }) => column.type === 'number');
  if (number === undefined || !isLabel(textOf(number.cell), 'form.example')) return false;
  const changed = cells.filter(
    (found) => found !== number && textOf(found.cell) !== '' && !isOwn(textOf(found.cell)),
  );
  const [first] = changed;
  if (first === undefined) return true;
  const value = changed.map(({ cell }) => textOf(cell)).join(' | ');
  draft.tell('form/example-changed', { sheet, cell: placeOf(first.cell) }, { value });
  return true;
}

function listAt(mapping: Mapping, key: string): unknown[] {
  const known = mapping[key];
  if (Array.isArray(known)) return known;
  const list: unknown[] = [];
  mapping[key] = list;
  return list;
}
