import { addressOf } from '../write/model.ts';

/** What of a workbook is read: its cells, in no file format. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  /** Cells with comments, which are nobody's fields. */
  readonly commented: readonly string[];
}

export interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that hold something, in order. */
  readonly rows: readonly BookRow[];
}

export interface BookRow {
  readonly number: number;
  /** Cells that hold something, in order; of merged cells only the first. */
  readonly cells: readonly BookCell[];
}

export interface BookCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  /** `serial` is the value as days since 1899-12-30, whatever the workbook counts from; `dated`: shown as a date. */
  | { readonly kind: 'number'; readonly value: number; readonly serial: number; readonly dated: boolean }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A formula that could not be worked out: `#REF!`. */
  | { readonly kind: 'error'; readonly error: string }
  /** A formula whose result nobody has worked out yet. */
  | { readonly kind: 'no-result' };

/** The text of a cell; empty for anything else. */
export function textOf(cell: BookCell | undefined): string {
  return cell?.content.kind === 'text' ? cell.content.text : '';
}

export function placeOf({ row, column }: Pick<BookCell, 'row' | 'column'>): string {
  return addressOf(row, column);
}
