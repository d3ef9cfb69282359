import type { Language } from '../i18n/language.ts';

/**
 * The table model behind every format: what a document says and how its parts rank, nothing of any
 * file format. The domain is turned into it once (`appendix.ts`, `events-sheet.ts`); each renderer
 * turns it into bytes.
 */
export interface TableDocument {
  /** Name for footers and properties, e.g. `Медиа-грид 2026-W51`. */
  readonly name: string;
  readonly language: Language;
  readonly sheets: readonly Sheet[];
}

/** One table with what stands above and below it; a worksheet, a section of a page. */
export interface Sheet {
  /** Short name of the tab. */
  readonly name: string;
  readonly heading: readonly HeadingLine[];
  readonly columns: readonly Column[];
  /** Heading row, repeated on every page. */
  readonly head: Row;
  readonly rows: readonly Row[];
  /** Lines under the table. */
  readonly notes: readonly string[];
  /** How many columns stay in view when scrolling sideways. */
  readonly frozenColumns: number;
  /** Whether readers filter and sort this sheet (a list) or print it (a form). */
  readonly use: 'form' | 'list';
}

/** `approval`: the small block «… қағидаларына қосымша» at the top right. */
export interface HeadingLine {
  readonly role: 'approval' | 'title' | 'subtitle' | 'caption';
  readonly text: string;
}

export interface Column {
  /** Relative width, in digits of the body font. */
  readonly width: number;
}

/** `accent` is the main-news row, `muted` a row that holds no event. */
export interface Row {
  readonly tone: 'plain' | 'accent' | 'muted';
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  /** How many columns it covers; 1 if absent. */
  readonly span?: number;
  /** Marked as a day off in a heading. */
  readonly dayOff?: boolean;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  /** First paragraph of an entry that follows another entry in the same cell: keep a small gap. */
  readonly startsEntry?: boolean;
}

/** A piece of text in one style. `text` is plain text: renderers escape it, and show a line break in it as a space. */
export interface Run {
  readonly text: string;
  readonly style?: 'strong' | 'place' | 'quiet' | 'struck' | 'mark';
}
