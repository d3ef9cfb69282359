import type { Alignment, Borders, Cell as ExcelCell, Fill, RichText, Workbook, Worksheet } from 'exceljs';
import type { Cell, HeadingLine, Row, Sheet, TableDocument } from '../../document/table.ts';
import { wrap } from '../text-fit/wrap.ts';
import { type CellLine, cellLines, cellText } from './cell-lines.ts';
import { heightOf, rowParts } from './row-parts.ts';
import {
  FONT_NAME,
  type Font,
  HEADING_FONTS,
  innerWidth,
  lineHeight,
  metricsOf,
  NOTE_FONT,
  rowHeight,
  type Zone,
} from './typography.ts';

const COLORS = { head: 'FFE6EBF2', dayOff: 'FFF6DDD6', accent: 'FFFFF5DC' } as const;
const LINE = { style: 'thin', color: { argb: 'FF404040' } } as const;
const BORDERS: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const INCHES = { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55, header: 0.2, footer: 0.25 };
const A4 = 9;

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
    margins: INCHES,
    printTitlesRow: `${headRow}:${headRow}`,
  };
  const name = cellText(document.name).replaceAll('&', '&&');
  worksheet.headerFooter.oddFooter = `&L&"${FONT_NAME}"&9${name}&C&"${FONT_NAME}"&9&P / &N`;
  if (sheet.use === 'list') {
    const last = { row: headRow + Math.max(0, worksheet.rowCount - headRow), column: sheet.columns.length };
    worksheet.autoFilter = { from: { row: headRow, column: 1 }, to: last };
  }
}

function addHeading(worksheet: Worksheet, { role, text }: HeadingLine, sheet: Sheet): void {
  const row = worksheet.rowCount + 1;
  const last = sheet.columns.length;
  // The approval block stands at the right, over the last columns of the table.
  const first = role === 'approval' ? Math.max(1, last - 2) : 1;
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
  const lines = wrap(
    [{ text: cellText(text), font: metricsOf(font), size: font.size, tag: undefined }],
    width,
  );
  return rowHeight(lines.map(() => lineHeight(font.size)));
}

function addRow(worksheet: Worksheet, row: Row, sheet: Sheet, zone: Zone, { language }: TableDocument): void {
  const starts = startColumns(row.cells);
  const lines = row.cells.map((cell, index) =>
    cellLines(cell, widthOver(sheet, starts[index] ?? 0, cell.span ?? 1), zone),
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

function startColumns(cells: readonly Cell[]): number[] {
  let column = 0;
  return cells.map(({ span = 1 }) => {
    const start = column;
    column += span;
    return start;
  });
}

function widthOver(sheet: Sheet, start: number, span: number): number {
  return sheet.columns.slice(start, start + span).reduce((sum, { width }) => sum + innerWidth(width), 0);
}

/** A cell's lines as rich text: what was wrapped for want of room is one paragraph again, so that Excel wraps it anew. */
function setLines(target: ExcelCell, lines: readonly CellLine[]): void {
  const runs: RichText[] = [];
  for (const [index, { pieces, startsParagraph }] of lines.entries()) {
    const lineFeed = index > 0 && startsParagraph ? '\n' : '';
    const [first, ...rest] = pieces;
    if (first === undefined) {
      if (lineFeed !== '') append(runs, lineFeed, runs.at(-1)?.font as Font | undefined);
      continue;
    }
    // The height of an empty line is that of its line feed, which therefore has the font of the line it opens.
    append(runs, lineFeed + first.text, first.tag);
    for (const piece of rest) append(runs, piece.text, piece.tag);
  }
  if (runs.length > 0) target.value = { richText: runs };
}

function append(runs: RichText[], text: string, font: Font | undefined): void {
  if (text === '') return;
  const last = runs.at(-1);
  const wanted = excelFont(font ?? { size: 10 });
  if (last !== undefined && JSON.stringify(last.font) === JSON.stringify(wanted)) last.text += text;
  else runs.push({ text, font: wanted });
}

/** A font in the library's terms. */
export function excelFont({ size, bold, italic, strike, color }: Font): NonNullable<RichText['font']> {
  return {
    name: FONT_NAME,
    family: 1,
    size,
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(strike === true ? { strike } : {}),
    ...(color === undefined ? {} : { color: { argb: color } }),
  };
}

function dress(target: ExcelCell, row: Row, cell: Cell, zone: Zone): void {
  target.border = BORDERS;
  target.alignment = alignmentOf(row, cell, zone);
  const fill = fillOf(row, cell, zone);
  if (fill !== undefined) target.fill = fill;
}

function alignmentOf({ tone }: Row, { span }: Cell, zone: Zone): Partial<Alignment> {
  if (zone === 'head') return { horizontal: 'center', vertical: 'middle', wrapText: true };
  // «іс-шаралар жоспарланбаған» speaks for the whole week.
  if (tone === 'muted' && span !== undefined)
    return { horizontal: 'center', vertical: 'middle', wrapText: true };
  return { horizontal: 'left', vertical: 'top', wrapText: true };
}

function fillOf({ tone }: Row, { dayOff }: Cell, zone: Zone): Fill | undefined {
  if (zone === 'head') return solid(dayOff === true ? COLORS.dayOff : COLORS.head);
  return tone === 'accent' ? solid(COLORS.accent) : undefined;
}

/** A fill of one colour. */
export function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
