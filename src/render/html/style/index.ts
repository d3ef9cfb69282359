import type { Sheet, TableDocument } from '../../../document/table.ts';
import { nameOf } from '../name.ts';
import { COLORS } from './colors.ts';
import { listStyle } from './list.ts';
import { NARROW_PAGE, PAGE } from './page.ts';
import { printStyle } from './print.ts';
import { TABLE } from './table.ts';

/** Widths in CSS pixels: below the first every table is told as a list, below the second one of many columns. */
const NARROW = 900;
const WIDE_TABLE = 1280;

/** The whole style of a page; of the document only its columns' widths and its name are in it. */
export function styleOf(document: TableDocument): string {
  return [
    '',
    COLORS,
    PAGE,
    TABLE,
    ...document.sheets.map(columnWidths),
    `@media screen and (max-width: ${NARROW - 0.02}px) {\n${NARROW_PAGE}${listStyle('table')}\n}`,
    `@media screen and (min-width: ${NARROW}px) and (max-width: ${WIDE_TABLE - 0.02}px) {${listStyle('.wide')}\n}`,
    printStyle(nameOf(document)),
    '',
  ].join('\n');
}

/** The policy lets no element have a style of its own, so the widths of columns stand here. */
function columnWidths({ columns }: Sheet, index: number): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return columns
    .map(({ width }, column) => {
      const share = Math.round((width / total) * 10_000) / 100;
      return `#s${index + 1} col:nth-child(${column + 1}) { width: ${share}%; }`;
    })
    .join('\n');
}
