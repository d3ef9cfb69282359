import type { Audience } from '../domain/audience.ts';
import type { MediaGrid } from '../domain/media-grid.ts';
import type { Language } from '../i18n/language.ts';
import { type AppendixOptions, appendixSheet } from './appendix.ts';
import { eventsSheet } from './events-sheet.ts';
import { gridChangesSheet } from './grid-changes-sheet.ts';
import type { TableDocument } from './table.ts';

export interface GridDocumentOptions extends AppendixOptions {
  readonly language: Language;
  readonly audience: Audience;
  /** Name for footers and properties. */
  readonly name: string;
}

/** The Appendix table, the list of its events and what has changed since the last edition, for every table format. */
export function gridDocument(grid: MediaGrid, options: GridDocumentOptions): TableDocument {
  const { language, audience, name } = options;
  const sheets = [appendixSheet(grid, options), eventsSheet(grid, language, audience)];
  if (grid.changes !== undefined) sheets.push(gridChangesSheet(grid, grid.changes, language));
  return { name, language, sheets };
}
