import type { Cell, HeadingLine, Row, Sheet, TableDocument } from '../../document/table.ts';
import { type CellLine, cellLines, type Setting, textLines } from '../cell-lines.ts';
import {
  approvalColumn,
  type Font,
  fillOf,
  fontOf,
  HEADING_FONTS,
  isCentred,
  NOTE_FONT,
  startColumns,
  type Zone,
} from '../typography.ts';
import { cellText } from './cell-text.ts';
import { innerWidth, lineHeight, rowHeight } from './measures.ts';
import { cutToSize, heightOf, rowParts } from './row-parts.ts';
import type { TextRun } from './strings.ts';
import type { Look } from './styles.ts';

/** A row of a worksheet as it is written. */
export interface SheetRow {
  /** Points. */
  readonly height: number;
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  /** The first column that it covers, from 0, and how many. */
  readonly column: number;
  readonly span: number;
  readonly runs: readonly TextRun[];
  readonly look: Look;
}

/** What stands over the table, a row per line. */
export function headingRows({ heading, columns }: Sheet): SheetRow[] {
  return heading.flatMap(({ role, text }) => {
    const column = role === 'approval' ? approvalColumn(columns.length) : 0;
    const look = { font: HEADING_FONTS[role], framed: false, centred: true };
    return textRows(text, column, columns, look, AIR[role] ?? 1.5);
  });
}

/** Room that lines of a heading have beyond their text, in points. */
const AIR: Partial<Record<HeadingLine['role'], number>> = { approval: 6 };

/** What stands under it. */
export function noteRows({ notes, columns }: Sheet): SheetRow[] {
  return notes.flatMap((text) =>
    textRows(text, 0, columns, { font: NOTE_FONT, framed: false, centred: false }, 0),
  );
}

/** A text over all columns from `column` on: a row, or several where it is too long for one. */
function textRows(
  text: string,
  column: number,
  columns: Sheet['columns'],
  look: Look,
  air: number,
): SheetRow[] {
  const span = columns.length - column;
  const { font } = look;
  const lines = textLines(cellText(text), font, widthOver(columns, column, span), lineHeight);
  return cutToSize(lines).map((part) => ({
    height: rowHeight(part.map(({ height }) => height)) + air,
    cells: [{ column, span, runs: runsOfLines(part, font), look }],
  }));
}

/** A row of the table: one, or several where it is too high for one. */
export function tableRows(row: Row, { columns }: Sheet, zone: Zone, { language }: TableDocument): SheetRow[] {
  const starts = startColumns(row.cells);
  const setting: Setting = { clean: cellText, lineHeight, fontOf: (style) => fontOf(style, zone) };
  const lines = row.cells.map((cell, index) =>
    cellLines(cell, widthOver(columns, starts[index] ?? 0, cell.span ?? 1), setting),
  );
  const parts =
    zone === 'head' ? [{ cells: lines, height: heightOf(lines) }] : rowParts(lines, zone, language);
  return parts.map(({ cells, height }) => ({
    height,
    cells: row.cells.map((cell, index) => {
      const runs = runsOfLines(cells[index] ?? [], fontOf(undefined, zone));
      return { column: starts[index] ?? 0, span: cell.span ?? 1, runs, look: lookOf(row, cell, zone, runs) };
    }),
  }));
}

function widthOver(columns: Sheet['columns'], start: number, span: number): number {
  return columns.slice(start, start + span).reduce((sum, { width }) => sum + innerWidth(width), 0);
}

/** Text of a single font is text of the cell; where fonts mix, what is typed into the cell gets the plain one. */
function lookOf(row: Row, cell: Cell, zone: Zone, runs: readonly TextRun[]): Look {
  const [first, ...more] = runs;
  return {
    font: first !== undefined && more.length === 0 ? first.font : fontOf(undefined, zone),
    fill: fillOf(row, cell, zone),
    framed: true,
    centred: isCentred(row, cell, zone),
  };
}

/**
 * A cell's lines as runs: what was wrapped for want of room is one paragraph again, so that Excel wraps it anew.
 *
 * @param plain font of an empty line over the first text
 */
function runsOfLines(lines: readonly CellLine[], plain: Font): TextRun[] {
  const runs: { text: string; font: Font }[] = [];
  let font = plain;

  function append(text: string): void {
    const last = runs.at(-1);
    if (last?.font === font) last.text += text;
    else if (text !== '') runs.push({ text, font });
  }

  for (const [index, { pieces, startsParagraph }] of lines.entries()) {
    // The height of an empty line is that of its line feed, which therefore has the font of the line it opens.
    font = pieces[0]?.tag ?? font;
    if (index > 0 && startsParagraph) append('\n');
    for (const piece of pieces) {
      font = piece.tag;
      append(piece.text);
    }
  }
  return runs;
}
