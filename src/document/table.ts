import type { Language } from '../i18n/language.ts';

/**
 * The table model behind every format: what a document says and how its parts rank, nothing of any
 * file format. The domain is turned into it once (`appendix.ts`, `events-sheet.ts`); each renderer
 * turns it into bytes.
 */
export interface TableDocument {
  /** Name for footers and properties, e.g. `Медиа-грид 2026-W51`. */
  readonly name: string;
  /** Which edition it is, where it is not the first. */
  readonly edition?: string;
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

/**
 * `approval`: the small block «… қағидаларына қосымша» at the top right; `section`: what this table is, where the title
 * is that of the whole document.
 */
export interface HeadingLine {
  readonly role: 'approval' | 'title' | 'subtitle' | 'caption' | 'section';
  readonly text: string;
}

export interface Column {
  /** Relative width, in digits of the body font. */
  readonly width: number;
  /** Its cells say what each row is about: of one column of a table at most. */
  readonly headsRows?: boolean;
}

/** `accent` is the main-news row, `muted` a row that holds no event. */
export interface Row {
  readonly tone: 'plain' | 'accent' | 'muted';
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** What stands in it, one under the other with a small gap between: events in the Appendix, else one text or none. */
  readonly entries: readonly Entry[];
  /** How many columns it covers; 1 if absent. */
  readonly span?: number;
  /** Marked as a day off in a heading. */
  readonly dayOff?: boolean;
}

/** Never without paragraphs. */
export interface Entry {
  readonly paragraphs: readonly Paragraph[];
  /** What has become of it since the last edition; the paragraphs say so in words. */
  readonly change?: 'new' | 'changed' | 'moved' | 'postponed' | 'cancelled' | 'withdrawn';
  /**
   * What else there is to know of it, for formats that can fold it away; another sheet holds it for the others, which need
   * not have it made.
   */
  readonly details?: () => readonly Detail[];
}

/** A term, as a heading of the list would name it, and what there is to say under it. */
export interface Detail {
  readonly term: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly runs: readonly Run[];
  /** An item of a list, behind a dash; paragraphs after it that are none go on with it. */
  readonly bullet?: boolean;
}

/** A piece of text in one style. `text` is plain text: renderers escape it, and show a line break in it as a space. */
export interface Run {
  readonly text: string;
  readonly style?: 'strong' | 'place' | 'quiet' | 'struck' | 'mark';
  /** The day or the day and time that it names, for machines: `2026-12-14`, `2026-12-14T10:00` (local time). */
  readonly time?: string;
  /** The http or https address that it names, from a field whose schema allows nothing else. */
  readonly link?: string;
  /** Its language, where that is known to be another than the document's. */
  readonly language?: Language;
}
