import type { Column, Run, Sheet } from '../../document/table.ts';
import { runsOf } from '../runs.ts';
import { widthOf } from '../text-fit/measure.ts';
import { type Font, fontOf, metricsOf, startColumns, type Zone } from '../typography.ts';
import { points, sum, TEXT_WIDTH, TWIPS_PER_POINT } from './page.ts';

/** Between the text of a cell and its lines, in twips. */
export const CELL_MARGINS = { left: 70, right: 70, top: 30, bottom: 40 };

/** What the lines of a table take of a cell, in points. */
export const BORDER = 0.5;

/** How the table of a sheet is set on the page. */
export interface Layout {
  /** Of the columns, in twips; together the whole line. */
  readonly widths: readonly number[];
  readonly fontOf: (style: Run['style'], zone: Zone) => Font;
}

export function layoutOf(sheet: Sheet): Layout {
  const scale = scaleOf(sheet.columns);
  const scaled: Layout['fontOf'] = (style, zone) => shrunk(fontOf(style, zone), scale);
  return { widths: columnWidths(sheet, scaled), fontOf: scaled };
}

/** Width of what `span` columns from `start` leave for text, in points. */
export function innerWidth({ widths }: Layout, start: number, span: number): number {
  const outer = sum(widths.slice(start, start + span));
  return points(outer - CELL_MARGINS.left - CELL_MARGINS.right) - BORDER;
}

/** Columns are counted in digits of 12 points, which are half as wide. */
const PAGE_DIGITS = points(TEXT_WIDTH) / 6;

/** Smaller letters are not for reading. */
const SMALLEST_SCALE = 0.9;

/** A table that asks for more than the page has is set in smaller letters, as Excel prints it. */
function scaleOf(columns: readonly Column[]): number {
  const asked = sum(columns.map(({ width }) => width));
  return Math.max(SMALLEST_SCALE, Math.min(1, PAGE_DIGITS / asked));
}

/** Word knows half points. */
function shrunk(font: Font, scale: number): Font {
  return { ...font, size: Math.round(font.size * scale * 2) / 2 };
}

/**
 * The whole line shared out in the proportions asked for, but no column narrower than the longest word of its heading:
 * what it lacks, the columns with room to spare give.
 */
function columnWidths({ columns, head }: Sheet, font: Layout['fontOf']): number[] {
  const asked = sum(columns.map(({ width }) => width));
  const wanted = columns.map(({ width }) => (TEXT_WIDTH * width) / asked);
  const least = leastWidths(head, columns.length, font);
  const spare = wanted.map((width, index) => width - (least[index] ?? 0));
  const lacking = sum(spare.map((width) => Math.max(0, -width)));
  const free = sum(spare.map((width) => Math.max(0, width)));
  if (lacking > free) return rounded(wanted);
  return rounded(
    wanted.map((width, index) => {
      const own = spare[index] ?? 0;
      return own < 0 ? width - own : width - (free === 0 ? 0 : (lacking * own) / free);
    }),
  );
}

function leastWidths({ cells }: Sheet['head'], count: number, font: Layout['fontOf']): number[] {
  const least = Array<number>(count).fill(0);
  const starts = startColumns(cells);
  for (const [index, { entries, span = 1 }] of cells.entries()) {
    if (span > 1) continue;
    const words = entries
      .flatMap(({ paragraphs }) => paragraphs.flatMap(runsOf))
      .flatMap((run) => wordWidths(run, font));
    const widest = words.reduce((most, width) => Math.max(most, width), 0);
    const text = Math.ceil((widest + BORDER) * TWIPS_PER_POINT);
    least[starts[index] ?? 0] = text + CELL_MARGINS.left + CELL_MARGINS.right;
  }
  return least;
}

/** Word breaks lines after spaces and dashes. */
function wordWidths({ text, style }: Run, font: Layout['fontOf']): number[] {
  const { size, ...rest } = font(style, 'head');
  const metrics = metricsOf({ size, ...rest });
  return text.split(/\s+|(?<=[-–—])/).map((word) => widthOf(word, metrics, size));
}

/** Whole twips that add up to the line. */
function rounded(widths: readonly number[]): number[] {
  let passed = 0;
  let edge = 0;
  return widths.map((width) => {
    passed += width;
    const own = Math.round(passed) - edge;
    edge += own;
    return own;
  });
}
