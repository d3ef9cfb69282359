import type { Audience } from '../domain/audience.ts';
import type { MediaGrid } from '../domain/media-grid.ts';
import type { Language } from '../i18n/language.ts';
import { type AppendixOptions, appendixSheet } from './appendix.ts';
import { eventsSheet } from './events-sheet.ts';
import type { TableDocument } from './table.ts';

export interface GridDocumentOptions extends AppendixOptions {
  readonly language: Language;
  readonly audience: Audience;
  /** Name for footers and properties. */
  readonly name: string;
}

/** The Appendix table and the list of its events, as every table format shows them. */
export function gridDocument(grid: MediaGrid, options: GridDocumentOptions): TableDocument {
  const { language, audience, name } = options;
  return { name, language, sheets: [appendixSheet(grid, options), eventsSheet(grid, language, audience)] };
}
