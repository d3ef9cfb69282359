import type { HeadingLine, Run } from '../../document/table.ts';
import type { FontStyle } from '../text-fit/measure.ts';

export const FONT_NAME = 'Times New Roman';

/** A font as the table uses it; sizes in points. */
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
const GREY = 'FF595959';
/** What has changed since the last edition; dark enough to be read on a copy without colours. */
const RED = 'FFA61C1C';

/** The font of a run by its place and style. */
export function fontOf(style: Run['style'], zone: Zone): Font {
  const size = SIZES[zone];
  switch (style) {
    case 'strong':
      return { size, bold: true };
    case 'place':
      return { size: size - 1, italic: true };
    case 'quiet':
      return { size: size - 1, color: GREY };
    case 'mark':
      return { size: size - 1, bold: true, color: RED };
    case 'struck':
      return { size, strike: true };
    case undefined:
      return { size };
  }
}

export const HEADING_FONTS: Readonly<Record<HeadingLine['role'], Font>> = {
  approval: { size: 9 },
  title: { size: 14, bold: true },
  subtitle: { size: 12 },
  section: { size: 12 },
  caption: { size: 8, italic: true },
};

export const NOTE_FONT: Font = { size: 9 };

/** The empty line between two entries of a cell. */
export const GAP_FONT: Font = { size: 4 };

export function metricsOf({ bold, italic }: Font): FontStyle {
  if (bold === true) return 'bold';
  return italic === true ? 'italic' : 'regular';
}

/** Height of a line by its font size as LibreOffice and Excel set Times New Roman, both in points (measured). */
const LINE_HEIGHTS = new Map([
  [4, 5.25],
  [8, 11.25],
  [9, 12],
  [10, 12.75],
  [10.5, 13.5],
  [11, 15],
  [12, 15.75],
  [14, 18.75],
]);

export function lineHeight(size: number): number {
  return LINE_HEIGHTS.get(size) ?? size * 1.35;
}

/** Width inside a cell, in points, of a column `width` digits wide: 8 px a digit, less the cell's own margins. */
export function innerWidth(width: number): number {
  return ((8 * width - 8) / 1.01) * 0.75;
}

/** Height of a row, in points, that holds lines of these heights: a little air, in steps of one pixel. */
export function rowHeight(lineHeights: readonly number[]): number {
  const total = lineHeights.reduce((sum, height) => sum + height, 0);
  return Math.ceil((total + 1.5) / 0.75) * 0.75;
}
