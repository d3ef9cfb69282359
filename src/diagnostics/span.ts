/**
 * A range of a source text. Lines and columns count from 1, columns in UTF-16 units as editors do;
 * the end is exclusive.
 */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a file as a whole is meant. */
export const FILE_START: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };
