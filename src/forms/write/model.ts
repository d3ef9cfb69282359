import type { CalendarDate } from '../../law/calendar-date.ts';

/** A workbook to be written, in no file format. */
export interface WorkbookModel {
  readonly name: string;
  readonly sheets: readonly SheetModel[];
}

export interface SheetModel {
  readonly name: string;
  readonly hidden: boolean;
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  readonly rows: readonly RowModel[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
  /** Cells that turn pink while a formula of theirs holds, written for the first of them. */
  readonly highlights: readonly { readonly range: string; readonly formula: string }[];
}

export interface RowModel {
  /** Points; what the words need where it is absent. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** By column from 0. */
  readonly cells: readonly (CellModel | undefined)[];
}

export interface CellModel {
  readonly look: Look;
  /** A date as a date, paragraphs as lines of one cell; nothing for an empty cell. */
  readonly content?: Content;
  /** Columns that it covers. */
  readonly across?: number;
}

export type Content =
  | { readonly date: CalendarDate }
  | { readonly number: number }
  | { readonly lines: readonly Line[] };

/** A line in one look, and whether a star for «required» follows. */
export interface Line {
  readonly text: string;
  readonly tone?: 'companion';
  readonly required?: boolean;
}

export type Look =
  | 'title'
  | 'subtitle'
  | 'code'
  | 'band'
  | 'head'
  | 'section'
  | 'label'
  | 'hint'
  | 'step'
  | 'example'
  | 'example-date'
  | 'fixed'
  /** Cells to fill in, one a row: text as it is typed, a date, several paragraphs. */
  | 'field'
  | 'field-date'
  | 'field-long'
  /** Cells to fill in, of a table. */
  | 'input'
  | 'input-date'
  | 'input-number'
  | 'row-number'
  | 'plain'
  | 'plain-date';

export interface Validation {
  readonly range: string;
  /** Shown when the cell is selected. */
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly rule?: Rule;
}

export type Rule =
  /** `strict` refuses what is not in the list; `error` says why. */
  | { readonly list: string; readonly strict: boolean; readonly error?: string }
  | { readonly formula: string; readonly error: string }
  | { readonly day: true; readonly error: string }
  | { readonly integer: { readonly min: number; readonly max: number }; readonly error: string };

/** `C` for 3. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** `C5` for row 5, column 3. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
