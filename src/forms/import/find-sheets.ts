import { type FormCode, parseCode } from '../code.ts';
import { columnsOf, type Field, type FieldSheet, type Form, fieldsOf, type TableSheet } from '../form.ts';
import { FORMS } from '../index.ts';
import { type Book, type BookCell, type BookRow, type BookSheet, textOf } from '../read/book.ts';
import { HIDDEN_SHEET } from '../write/lists.ts';
import { LabelIndex, ownWords } from './labels.ts';

/** A sheet of single values as it was found. */
export interface FoundFields {
  readonly sheet: BookSheet;
  readonly form: FieldSheet;
  /** The row of each field, the first where it stands twice, and the column of its label. */
  readonly rows: ReadonlyMap<Field, { readonly row: BookRow; readonly label: number }>;
}

/** A table as it was found. */
export interface FoundTable {
  readonly sheet: BookSheet;
  readonly form: TableSheet;
  /** Number of the heading row: everything below it is data. */
  readonly head: number;
}

/** A form recognised in a workbook. */
export interface FoundForm {
  readonly form: Form;
  readonly code: FormCode | undefined;
  readonly fields: readonly FoundFields[];
  readonly tables: readonly FoundTable[];
  /** Sheets of the form that are not there. */
  readonly missing: readonly Form['sheets'][number][];
  /** Ids and names of bodies, and the form's own texts, from its hidden sheet (see `ownWords`). */
  readonly listed: readonly (readonly [id: string, name: string])[];
  readonly ownTexts: ReadonlySet<string>;
  /** Sheets that are no part of the form. */
  readonly others: readonly BookSheet[];
}

/** The form that a workbook is, by its code, else by the headings of its sheets; undefined where none fits. */
export function findForm(book: Book): FoundForm | undefined {
  const code = codeIn(book);
  const forms = code === undefined ? Object.values(FORMS) : [FORMS[code.kind]];
  const found = forms
    .map((form) => findSheets(form, book))
    .sort((a, b) => b.score - a.score)
    .find(({ fields, tables }) => fields.length + tables.length > 0);
  if (found === undefined) return undefined;
  const hidden = book.sheets.find(isHiddenSheet);
  const { score: _, ...sheets } = found;
  const used = [...sheets.fields, ...sheets.tables].map(({ sheet }) => sheet);
  return {
    ...sheets,
    code,
    listed: listedIn(hidden),
    ownTexts: new Set(columnOf(hidden, 3).map(ownWords)),
    others: book.sheets.filter((sheet) => sheet !== hidden && !used.includes(sheet)),
  };
}

function codeIn({ sheets }: Book): FormCode | undefined {
  for (const { rows } of sheets) {
    for (const { cells } of rows) {
      for (const cell of cells) {
        const code = parseCode(textOf(cell));
        if (code !== undefined) return code;
      }
    }
  }
  return undefined;
}

function isHiddenSheet(sheet: BookSheet): boolean {
  return sheet.name.startsWith(HIDDEN_SHEET) && parseCode(columnOf(sheet, 1)[0] ?? '') !== undefined;
}

function columnOf(sheet: BookSheet | undefined, column: number): string[] {
  return (sheet?.rows ?? []).flatMap(
    ({ cells }) => textOf(cells.find((cell) => cell.column === column)) || [],
  );
}

function listedIn(sheet: BookSheet | undefined): [string, string][] {
  return (sheet?.rows ?? []).slice(1).flatMap(({ cells }): [string, string][] => {
    const [id, name] = [1, 2].map((column) => textOf(cells.find((cell) => cell.column === column)));
    return id === undefined || name === undefined || id === '' || name === '' ? [] : [[id, name]];
  });
}

/** How many fields a sheet must show to be taken for one of the form. */
const FEWEST = 3;

function findSheets(form: Form, book: Book) {
  const free = new Set(book.sheets.filter((sheet) => !isHiddenSheet(sheet)));
  const fields: FoundFields[] = [];
  const tables: FoundTable[] = [];
  const missing: Form['sheets'][number][] = [];
  let score = 0;
  // Tables first: their headings are the surer sign.
  for (const wanted of [...form.sheets].sort((a, b) => (a.layout > b.layout ? -1 : 1))) {
    const candidates = [...free]
      .map((sheet) => findIn(wanted, sheet))
      .filter((candidate) => candidate.score >= fewest(wanted))
      .sort((a, b) => b.score - a.score);
    const [best] = candidates;
    if (best === undefined) {
      missing.push(wanted);
      continue;
    }
    score += best.score;
    free.delete(best.found.sheet);
    if ('head' in best.found) tables.push(best.found);
    else fields.push(best.found);
  }
  return { form, fields, tables, missing, score };
}

/** The sheet of the form that another sheet of the workbook is a copy of, by its headings. */
export function sheetCopied(form: Form, sheet: BookSheet): Form['sheets'][number] | undefined {
  return form.sheets
    .map((wanted) => ({ wanted, score: findIn(wanted, sheet).score }))
    .filter(({ wanted, score }) => score >= fewest(wanted))
    .sort((a, b) => b.score - a.score)[0]?.wanted;
}

/** A sheet of the form as it stands on a sheet of the workbook, and how many of its headings are there. */
function findIn(wanted: Form['sheets'][number], sheet: BookSheet) {
  return wanted.layout === 'table' ? findTable(wanted, sheet) : findFields(wanted, sheet);
}

/** How many headings a sheet must show to be taken for this one. */
function fewest(sheet: FieldSheet | TableSheet): number {
  return Math.min(FEWEST, sheet.layout === 'table' ? columnsOf(sheet).length : fieldsOf(sheet).length);
}

/** The row with the most headings. */
function findTable(form: TableSheet, sheet: BookSheet): { score: number; found: FoundTable } {
  const index = new LabelIndex(columnsOf(form), ({ label }) => label);
  let best = { score: 0, found: { sheet, form, head: 0 } };
  for (const { number, cells } of sheet.rows) {
    const score = new Set(cells.flatMap((cell) => index.named(textOf(cell)) ?? [])).size;
    if (score > best.score) best = { score, found: { sheet, form, head: number } };
  }
  return best;
}

/** The rows that name a field, by the hidden key or the label. */
function findFields(form: FieldSheet, sheet: BookSheet): { score: number; found: FoundFields } {
  const fields = fieldsOf(form);
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const index = new LabelIndex(fields, ({ label }) => label);
  const rows = new Map<Field, { row: BookRow; label: number }>();
  for (const row of sheet.rows) {
    const named = row.cells
      .map((cell) => ({ cell, field: index.named(textOf(cell)) ?? byKey.get(textOf(cell)) }))
      .findLast(({ field, cell }) => field !== undefined && isNameOf(cell, row, byKey));
    if (named?.field === undefined || rows.has(named.field)) continue;
    rows.set(named.field, { row, label: named.cell.column });
  }
  return { score: rows.size, found: { sheet, form, rows } };
}

/** A label is among the first texts of its row, after the key if that is there: what is filled in may read like one. */
function isNameOf(cell: BookCell, { cells }: BookRow, byKey: ReadonlyMap<string, Field>): boolean {
  const [first, second] = cells;
  return cell === first || (cell === second && byKey.has(textOf(first)));
}
