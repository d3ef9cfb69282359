import type { Step } from '../../source/index.ts';
import { type Band, type Column, columnsOf, type TableSheet } from '../form.ts';
import { type BookCell, type BookRow, placeOf, textOf } from '../read/book.ts';
import { addressOf } from '../write/model.ts';
import type { Draft, Mapping } from './draft.ts';
import { inOrder } from './draft.ts';
import type { FoundTable } from './find-sheets.ts';
import { inAllLanguages, isLabel, LabelIndex, ownWords } from './labels.ts';
import { placeValue } from './place-value.ts';
import { readValue, type ValueContext } from './values.ts';

/** A column as it was found; columns of a repeated part may stand there several times. */
interface FoundColumn {
  readonly column: Column;
  readonly band: Band;
  readonly number: number;
  /** 0 for the first column of this sort, 1 for the second … */
  readonly copy: number;
}

/** What rows became: records, and the number or id that each brought along. */
export interface ReadTable {
  readonly records: readonly {
    readonly mapping: Mapping;
    readonly number: number | string | undefined;
    readonly place: { sheet: string; cell: string };
  }[];
  readonly seen: ReadonlySet<BookCell>;
}

/** Reads the rows of a table into records; rows that hold only more of repeated parts belong to the record above. */
export function readTable(
  found: FoundTable,
  draft: Draft,
  context: ValueContext,
  ownTexts: ReadonlySet<string>,
): ReadTable {
  const { sheet, form, head } = found;
  const columns = findColumns(found, draft);
  const seen = new Set<BookCell>();
  const records: {
    mapping: Mapping;
    number: number | string | undefined;
    place: { sheet: string; cell: string };
  }[] = [];
  const headings = sheet.rows.find(({ number }) => number === head)?.cells ?? [];
  for (const cell of headings) if (columns.some(({ number }) => number === cell.column)) seen.add(cell);
  settleList(found, columns, draft);
  for (const row of sheet.rows.filter(({ number }) => number > head)) {
    const cells = columns.flatMap((column) => {
      const cell = row.cells.find((candidate) => candidate.column === column.number);
      return cell === undefined ? [] : [{ cell, ...column }];
    });
    for (const { cell } of cells) seen.add(cell);
    if (isExample(cells, draft, sheet.name, ownTexts) || !cells.some(({ column }) => counts(column, form)))
      continue;
    const more =
      records.length > 0 &&
      cells.every(({ column, band }) => continues(column, band) || column.type === 'number');
    if (!more) records.push(newRecord(row, cells, records.length, found, columns, draft, context));
    const record = records.at(-1);
    if (record !== undefined)
      readRow(row, cells, record.mapping, records.length - 1, found, columns, draft, context);
  }
  return { records, seen };
}

interface RowCell extends FoundColumn {
  readonly cell: BookCell;
}

/** Columns by heading, in any language; else by the hidden key; else by a heading that is nearly one of the form's. */
function findColumns({ sheet, form, head }: FoundTable, draft: Draft): FoundColumn[] {
  const bandOf = new Map(form.bands.flatMap((band) => band.columns.map((column) => [column, band] as const)));
  const all = columnsOf(form);
  const index = new LabelIndex(all, (column) => column.label);
  const keys = keysIn(sheet.rows, head, all);
  const found: FoundColumn[] = [];
  const add = (column: Column | undefined, cell: Pick<BookCell, 'row' | 'column'>): void => {
    const band = column === undefined ? undefined : bandOf.get(column);
    if (column === undefined || band === undefined) return;
    const copy = found.filter((known) => known.column === column).length;
    if (copy > 0 && band.group === undefined) {
      draft.tell(
        'form/column-twice',
        { sheet: sheet.name, cell: placeOf(cell) },
        { field: inAllLanguages(column.label) },
      );
    } else found.push({ column, band, number: cell.column, copy });
  };
  const headings = sheet.rows.find(({ number }) => number === head)?.cells ?? [];
  const unnamed: BookCell[] = [];
  for (const cell of headings) {
    const named = index.named(textOf(cell));
    if (named === undefined) unnamed.push(cell);
    else add(named, cell);
  }
  const missing = (column: Column | undefined): column is Column =>
    column !== undefined && !found.some((known) => known.column === column);
  for (const [number, column] of keys) {
    if (missing(column) && !found.some((known) => known.number === number))
      add(column, { row: head, column: number });
  }
  for (const cell of unnamed) {
    const near = index.nearly(textOf(cell));
    if (missing(near) && !found.some(({ number }) => number === cell.column)) add(near, cell);
  }
  for (const column of all.filter((each) => each.required === true && missing(each))) {
    draft.tell('form/no-column', { sheet: sheet.name }, { field: inAllLanguages(column.label) });
    const group = bandOf.get(column)?.group;
    draft.absent.add(
      `/${[form.list, '*', ...(group === undefined ? [] : [group, '*']), ...column.path].join('/')}`,
    );
  }
  // In the form's own order, whatever order they stand in: an end is read after its start.
  return found.sort((a, b) => all.indexOf(a.column) - all.indexOf(b.column) || a.number - b.number);
}

/** Columns by the hidden keys above the headings. */
function keysIn(rows: readonly BookRow[], head: number, columns: readonly Column[]): Map<number, Column> {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const found = new Map<number, Column>();
  for (const { cells } of rows.filter(({ number }) => number < head)) {
    for (const cell of cells) {
      const column = byKey.get(textOf(cell));
      if (column !== undefined) found.set(cell.column, column);
    }
  }
  return found;
}

/** A list without any entry is told at the first cell that would begin one. */
function settleList({ sheet, form, head }: FoundTable, columns: readonly FoundColumn[], draft: Draft): void {
  const first = columns.find(({ column }) => column.type !== 'number');
  const row = head + (columnsOf(form).some(({ type }) => type === 'number') ? 2 : 1);
  const place = { sheet: sheet.name, cell: addressOf(row, first?.number ?? 1) };
  draft.settle([form.list], place, first === undefined ? undefined : inAllLanguages(first.column.label));
}

/** Whether a value in this column means that the row is in use; numbers and plan items may stand there beforehand. */
function counts(column: Column, form: TableSheet): boolean {
  return column.type !== 'number' && !(column.type === 'plan-item' && columnsOf(form)[0] === column);
}

function continues(column: Column, band: Band): boolean {
  return band.group !== undefined || column.repeats === true;
}

/** The row that shows how to fill the form in. Whoever writes over it is told. */
function isExample(
  cells: readonly RowCell[],
  draft: Draft,
  sheet: string,
  ownTexts: ReadonlySet<string>,
): boolean {
  const number = cells.find(({ column }) => column.type === 'number');
  if (number === undefined || !isLabel(textOf(number.cell), 'form.example')) return false;
  const changed = cells.find(
    ({ cell }) =>
      cell.content.kind === 'text' && cell !== number.cell && !isOwnExample(textOf(cell), ownTexts),
  );
  if (changed !== undefined) draft.tell('form/example-changed', { sheet, cell: placeOf(changed.cell) });
  return true;
}

function isOwnExample(text: string, ownTexts: ReadonlySet<string>): boolean {
  // A form whose hidden sheet is gone cannot tell its own example from another.
  return ownTexts.size === 0 || ownTexts.has(ownWords(text));
}

function newRecord(
  row: BookRow,
  cells: readonly RowCell[],
  index: number,
  { sheet, form }: FoundTable,
  columns: readonly FoundColumn[],
  draft: Draft,
  context: ValueContext,
) {
  const at: Step[] = [form.list, index];
  const place = { sheet: sheet.name, cell: addressOf(row.number, columns[0]?.number ?? 1) };
  const numbered = cells.find(({ column }) => column.type === 'number');
  const read = numbered === undefined ? undefined : readValue(numbered.cell, 'number', context);
  if (read !== undefined && 'problem' in read && numbered !== undefined) {
    draft.tell(read.problem.code, { sheet: sheet.name, cell: placeOf(numbered.cell) }, read.problem.params);
  }
  const number = read !== undefined && 'value' in read ? (read.value as number | string) : undefined;
  for (const { column, band, number: at_, copy } of columns) {
    const home = { sheet: sheet.name, cell: addressOf(row.number, at_) };
    if (copy > 0) continue;
    if (band.group === undefined) draft.settle([...at, ...column.path], home, inAllLanguages(column.label));
    else draft.settle([...at, band.group], home, inAllLanguages(column.label));
  }
  return { mapping: {} as Mapping, number, place };
}

function readRow(
  row: BookRow,
  cells: readonly RowCell[],
  mapping: Mapping,
  index: number,
  found: FoundTable,
  columns: readonly FoundColumn[],
  draft: Draft,
  context: ValueContext,
): void {
  const { sheet, form } = found;
  const at: Step[] = [form.list, index];
  for (const { cell, column, band } of cells) {
    if (column.type === 'number' || band.group !== undefined) continue;
    placeValue(cell, column, { mapping, at }, sheet, draft, context);
  }
  for (const band of form.bands) {
    if (band.group === undefined) continue;
    const copies = new Set(cells.filter((each) => each.band === band).map(({ copy }) => copy));
    for (const copy of [...copies].sort((a, b) => a - b)) {
      const entry: Mapping = {};
      const list = entriesOf(mapping, band.group);
      const entryAt = [...at, band.group, list.length];
      for (const column of columns.filter((each) => each.band === band && each.copy === copy)) {
        const home = { sheet: sheet.name, cell: addressOf(row.number, column.number) };
        draft.settle([...entryAt, ...column.column.path], home, inAllLanguages(column.column.label));
      }
      for (const each of cells.filter((of) => of.band === band && of.copy === copy)) {
        placeValue(each.cell, each.column, { mapping: entry, at: entryAt }, sheet, draft, context);
      }
      list.push(inOrder(entry, entryOrder(band)));
    }
  }
}

function entryOrder({ columns }: Band): string[] {
  return columns.flatMap(({ path, type }) => (type === 'body-or-name' ? ['name', 'body'] : (path[0] ?? [])));
}

function entriesOf(mapping: Mapping, group: string): unknown[] {
  const known = mapping[group];
  if (Array.isArray(known)) return known;
  const list: unknown[] = [];
  mapping[group] = list;
  return list;
}
