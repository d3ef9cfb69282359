import type { Alignment, Borders, Cell as ExcelCell, RichText, Workbook, Worksheet } from 'exceljs';
import type { Cell, HeadingLine, Row, Sheet, TableDocument } from '../../document/table.ts';
import { type CellLine, cellLines, countLines, type Setting } from '../cell-lines.ts';
import {
  approvalColumn,
  FONT_NAME,
  FOOTER_FONT,
  type Font,
  fillOf,
  fontOf,
  HEADING_FONTS,
  isCentred,
  LINE_COLOR,
  MARGINS,
  NOTE_FONT,
  startColumns,
  type Zone,
} from '../typography.ts';
import { cellText } from './cell-text.ts';
import { innerWidth, lineHeight, rowHeight } from './measures.ts';
import { heightOf, rowParts } from './row-parts.ts';
import { argb, excelFont, solid } from './workbook.ts';

const LINE = { style: 'thin', color: argb(LINE_COLOR) } as const;
const BORDERS: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const A4 = 9;
const DEFAULT_FONT: Font = { size: 10 };

/** Adds one sheet of the document to the workbook. */
export function addWorksheet(workbook: Workbook, sheet: Sheet, name: string, document: TableDocument): void {
  const worksheet = workbook.addWorksheet(name);
  for (const [index, { width }] of sheet.columns.entries()) worksheet.getColumn(index + 1).width = width;
  for (const line of sheet.heading) addHeading(worksheet, line, sheet);
  const headRow = worksheet.rowCount + 1;
  addRow(worksheet, sheet.head, sheet, 'head', document);
  for (const row of sheet.rows) addRow(worksheet, row, sheet, sheet.use, document);
  for (const note of sheet.notes) addNote(worksheet, note, sheet);
  setUpPage(worksheet, sheet, headRow, document);
}

function setUpPage(worksheet: Worksheet, sheet: Sheet, headRow: number, document: TableDocument): void {
  worksheet.views = [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: headRow, showGridLines: false }];
  worksheet.pageSetup = {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: MARGINS,
    printTitlesRow: `${headRow}:${headRow}`,
  };
  const name = cellText(document.name).replaceAll('&', '&&');
  const font = `&"${FONT_NAME}"&${FOOTER_FONT.size}`;
  worksheet.headerFooter.oddFooter = `&L${font}${name}&C${font}&P / &N`;
  if (sheet.use === 'list') {
    const last = { row: headRow + Math.max(0, worksheet.rowCount - headRow), column: sheet.columns.length };
    worksheet.autoFilter = { from: { row: headRow, column: 1 }, to: last };
  }
}

function addHeading(worksheet: Worksheet, { role, text }: HeadingLine, sheet: Sheet): void {
  const row = worksheet.rowCount + 1;
  const last = sheet.columns.length;
  const first = role === 'approval' ? approvalColumn(last) + 1 : 1;
  const font = HEADING_FONTS[role];
  const cell = worksheet.getCell(row, first);
  if (first < last) worksheet.mergeCells(row, first, row, last);
  cell.value = cellText(text);
  cell.font = excelFont(font);
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  const width = sheet.columns.slice(first - 1).reduce((sum, column) => sum + innerWidth(column.width), 0);
  worksheet.getRow(row).height = textHeight(text, font, width) + (role === 'approval' ? 6 : 1.5);
}

function addNote(worksheet: Worksheet, text: string, sheet: Sheet): void {
  const row = worksheet.rowCount + 1;
  worksheet.mergeCells(row, 1, row, sheet.columns.length);
  const cell = worksheet.getCell(row, 1);
  cell.value = cellText(text);
  cell.font = excelFont(NOTE_FONT);
  cell.alignment = { vertical: 'top', wrapText: true };
  const width = sheet.columns.reduce((sum, column) => sum + innerWidth(column.width), 0);
  worksheet.getRow(row).height = textHeight(text, NOTE_FONT, width);
}

function textHeight(text: string, font: Font, width: number): number {
  return rowHeight(Array(countLines(cellText(text), font, width)).fill(lineHeight(font.size)));
}

function addRow(worksheet: Worksheet, row: Row, sheet: Sheet, zone: Zone, { language }: TableDocument): void {
  const starts = startColumns(row.cells);
  const setting: Setting = { clean: cellText, lineHeight, fontOf: (style) => fontOf(style, zone) };
  const lines = row.cells.map((cell, index) =>
    cellLines(cell, widthOver(sheet, starts[index] ?? 0, cell.span ?? 1), setting),
  );
  const parts =
    zone === 'head' ? [{ cells: lines, height: heightOf(lines) }] : rowParts(lines, zone, language);
  for (const part of parts) {
    const number = worksheet.rowCount + 1;
    for (const [index, cell] of row.cells.entries()) {
      const column = (starts[index] ?? 0) + 1;
      const target = worksheet.getCell(number, column);
      setLines(target, part.cells[index] ?? []);
      dress(target, row, cell, zone);
      const span = cell.span ?? 1;
      if (span > 1) {
        for (let over = column + 1; over < column + span; over++)
          dress(worksheet.getCell(number, over), row, cell, zone);
        worksheet.mergeCells(number, column, number, column + span - 1);
      }
    }
    worksheet.getRow(number).height = part.height;
  }
}

function widthOver(sheet: Sheet, start: number, span: number): number {
  return sheet.columns.slice(start, start + span).reduce((sum, { width }) => sum + innerWidth(width), 0);
}

/** A cell's lines as rich text: what was wrapped for want of room is one paragraph again, so that Excel wraps it anew. */
function setLines(target: ExcelCell, lines: readonly CellLine[]): void {
  const runs: RichText[] = [];
  let font: Font | undefined;
  for (const [index, { pieces, startsParagraph }] of lines.entries()) {
    const lineFeed = index > 0 && startsParagraph ? '\n' : '';
    const [first, ...rest] = pieces;
    if (first === undefined) {
      if (lineFeed !== '') append(runs, lineFeed, font);
      continue;
    }
    // The height of an empty line is that of its line feed, which therefore has the font of the line it opens.
    append(runs, lineFeed + first.text, first.tag);
    for (const piece of rest) append(runs, piece.text, piece.tag);
    font = pieces.at(-1)?.tag;
  }
  if (runs.length > 0) target.value = { richText: runs };
}

function append(runs: RichText[], text: string, font: Font | undefined): void {
  if (text === '') return;
  const last = runs.at(-1);
  const wanted = excelFont(font ?? DEFAULT_FONT);
  if (last?.font === wanted) last.text += text;
  else runs.push({ text, font: wanted });
}

function dress(target: ExcelCell, row: Row, cell: Cell, zone: Zone): void {
  target.border = BORDERS;
  target.alignment = alignmentOf(row, cell, zone);
  const fill = fillOf(row, cell, zone);
  if (fill !== undefined) target.fill = solid(fill);
}

function alignmentOf(row: Row, cell: Cell, zone: Zone): Partial<Alignment> {
  return isCentred(row, cell, zone)
    ? { horizontal: 'center', vertical: 'middle', wrapText: true }
    : { horizontal: 'left', vertical: 'top', wrapText: true };
}
