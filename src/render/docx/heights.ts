import type { Cell, HeadingLine, Row } from '../../document/table.ts';
import { cellLines, type Setting, textLines } from '../cell-lines.ts';
import { approvalColumn, HEADING_FONTS, startColumns, type Zone } from '../typography.ts';
import { xmlText } from '../xml-text.ts';
import { BORDER, CELL_MARGINS, innerWidth, type Layout } from './layout.ts';
import { points, sum, TEXT_HEIGHT } from './page.ts';

/** Rows that come near to a page are let go on: what was reckoned may be a little less than what is set. */
const SAFE = 0.9;

/** Space above and under a line of a heading, more than any has, in points. */
const HEADING_SPACE = 6;

/** Height of a row in points. */
export function heightOf({ cells }: Row, layout: Layout, zone: Zone): number {
  const starts = startColumns(cells);
  return Math.max(...cells.map((cell, index) => cellHeight(cell, layout, starts[index] ?? 0, zone)));
}

/** Height, in points, of a cell that begins in column `start`. */
export function cellHeight(cell: Cell, layout: Layout, start: number, zone: Zone): number {
  const setting: Setting = { clean: xmlText, lineHeight, fontOf: (style) => layout.fontOf(style, zone) };
  const lines = cellLines(cell, innerWidth(layout, start, cell.span ?? 1), setting);
  return sum(lines.map(({ height }) => height)) + points(CELL_MARGINS.top + CELL_MARGINS.bottom) + BORDER;
}

/** Height of what stands over a table, in points. */
export function headingHeight(heading: readonly HeadingLine[], { widths }: Layout): number {
  return sum(
    heading.map(({ role, text }) => {
      const first = role === 'approval' ? approvalColumn(widths.length) : 0;
      const font = HEADING_FONTS[role];
      const lines = textLines(xmlText(text), font, points(sum(widths.slice(first))), lineHeight);
      return sum(lines.map(({ height }) => height)) + HEADING_SPACE;
    }),
  );
}

/**
 * Whether a row of this height stands on a page as a whole. A higher one that may not be parted is cut off at the foot
 * of the page.
 *
 * @param over height of what stands over it on that page, in points
 */
export function fitsPage(height: number, over: number): boolean {
  return height + over <= SAFE * TEXT_HEIGHT;
}

/** Word sets a line of Times New Roman as high as the font asks for. */
function lineHeight(size: number): number {
  return 1.15 * size;
}
