import type { Cell, HeadingLine, Row, Run } from '../document/table.ts';
import type { FontStyle } from './text-fit/measure.ts';

/**
 * How the tables look, the same in Excel and in Word: fonts, fills, lines, margins. Sizes are points, colours `RRGGBB`.
 */
export const FONT_NAME = 'Times New Roman';

export interface Font {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
}

/** Where in a sheet a text stands. */
export type Zone = 'head' | 'form' | 'list';

const SIZES: Readonly<Record<Zone, number>> = { head: 10.5, form: 10, list: 9 };
const GREY = '595959';
/** What has changed since the last edition; dark enough to be read on a copy without colours. */
const RED = 'A61C1C';

const FONTS = { head: fontsOf(SIZES.head), form: fontsOf(SIZES.form), list: fontsOf(SIZES.list) };

function fontsOf(size: number) {
  return {
    plain: { size },
    strong: { size, bold: true },
    place: { size: size - 1, italic: true },
    quiet: { size: size - 1, color: GREY },
    mark: { size: size - 1, bold: true, color: RED },
    struck: { size, strike: true },
  } as const satisfies Readonly<Record<NonNullable<Run['style']> | 'plain', Font>>;
}

/** The font of a run by its place and style; the same object for the same. */
export function fontOf(style: Run['style'], zone: Zone): Font {
  return FONTS[zone][style ?? 'plain'];
}

export const HEADING_FONTS: Readonly<Record<HeadingLine['role'], Font>> = {
  approval: { size: 9 },
  title: { size: 14, bold: true },
  subtitle: { size: 12 },
  section: { size: 12 },
  caption: { size: 8, italic: true },
};

export const NOTE_FONT: Font = { size: 9 };
export const FOOTER_FONT: Font = { size: 9 };

/** The empty line between two entries of a cell. */
export const GAP_FONT: Font = { size: 4 };

export function metricsOf({ bold, italic }: Font): FontStyle {
  if (bold === true) return 'bold';
  return italic === true ? 'italic' : 'regular';
}

export const LINE_COLOR = '404040';
const FILLS = { head: 'E6EBF2', dayOff: 'F6DDD6', accent: 'FFF5DC' } as const;

/** The fill of a cell, if it has one. */
export function fillOf({ tone }: Row, { dayOff }: Cell, zone: Zone): string | undefined {
  if (zone === 'head') return dayOff === true ? FILLS.dayOff : FILLS.head;
  return tone === 'accent' ? FILLS.accent : undefined;
}

/** Whether a cell's text stands in the middle of it, not at its top left. */
export function isCentred({ tone }: Row, { span }: Cell, zone: Zone): boolean {
  // «іс-шаралар жоспарланбаған» speaks for the whole week.
  return zone === 'head' || (tone === 'muted' && span !== undefined);
}

/** Margins of the page, A4 landscape, in inches. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55, header: 0.2, footer: 0.25 };

/** The column, from 0, that each cell of a row begins in. */
export function startColumns(cells: readonly Cell[]): number[] {
  let column = 0;
  return cells.map(({ span = 1 }) => {
    const start = column;
    column += span;
    return start;
  });
}

/** The column, from 0, from which the block «… қағидаларына қосымша» stands: it is over the last three. */
export function approvalColumn(columns: number): number {
  return Math.max(0, columns - 3);
}
