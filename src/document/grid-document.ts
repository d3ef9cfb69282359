import type { MediaGrid } from '../domain/media-grid.ts';
import { type AppendixOptions, appendixSheet } from './appendix.ts';
import { eventsSheet } from './events-sheet.ts';
import { gridChangesSheet } from './grid-changes-sheet.ts';
import type { TableDocument } from './table.ts';

export interface GridDocumentOptions extends AppendixOptions {
  /** Name for footers and properties. */
  readonly name: string;
}

/** The Appendix table, the list of its events and what has changed since the last edition, for every table format. */
export function gridDocument(grid: MediaGrid, options: GridDocumentOptions): TableDocument {
  const { language, audience, name } = options;
  const names = new Map(grid.rows.map((row) => [row.body, row.name]));
  const sheets = [appendixSheet(grid, names, options), eventsSheet(grid, { language, audience, names })];
  if (grid.changes !== undefined) sheets.push(gridChangesSheet(grid, grid.changes, language));
  return { name, language, sheets };
}
