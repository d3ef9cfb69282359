import type { MediaGrid } from '../domain/media-grid.ts';
import { type AppendixOptions, appendixSheet, editionText } from './appendix.ts';
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
  const sheets = [appendixSheet(grid, options), eventsSheet(grid, language, audience)];
  if (grid.changes !== undefined) sheets.push(gridChangesSheet(grid, grid.changes, language));
  const edition = editionText(grid, language);
  return { name, ...(edition === undefined ? {} : { edition }), language, sheets };
}
