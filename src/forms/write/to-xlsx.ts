import type { Borders, Cell, DataValidation, RichText, Workbook, Worksheet } from 'exceljs';
import { toDayNumber } from '../../law/calendar-date.ts';
import { wrap } from '../../render/text-fit/wrap.ts';
import { metricsOf } from '../../render/typography.ts';
import { cellText } from '../../render/xlsx/cell-text.ts';
import { innerWidth, lineHeight, rowHeight } from '../../render/xlsx/measures.ts';
import { sheetNames } from '../../render/xlsx/sheet-names.ts';
import { argb, excelFont, solid, workbookBytes } from './workbook.ts';
import { DRESSES, lineFont, MISSING, STAR } from './looks.ts';
import type { CellModel, Line, RowModel, Rule, SheetModel, Validation, WorkbookModel } from './model.ts';

const LINE = { style: 'thin', color: argb('808080') } as const;
const FINE_LINE = { style: 'thin', color: argb('BFBFBF') } as const;
const A4 = 9;
/** Pages side by side that a table takes when it is printed. */
const TABLE_PAGES = 4;
const DAY_MS = 86_400_000;
/** First day that a date cell may hold: earlier ones are slips. */
const FIRST_DAY = new Date('2000-01-01T00:00:00Z');

/** The workbook as the bytes of an xlsx file; the same model gives the same bytes. */
export function toXlsx(model: WorkbookModel): Promise<Uint8Array> {
  const names = sheetNames(model.sheets.map(({ name }) => name));
  return workbookBytes(model.name, (workbook) => {
    for (const [index, sheet] of model.sheets.entries()) addSheet(workbook, sheet, names[index] ?? '');
  });
}

function addSheet(workbook: Workbook, sheet: SheetModel, name: string): void {
  const worksheet = workbook.addWorksheet(name, { state: sheet.hidden ? 'veryHidden' : 'visible' });
  for (const [index, { width, hidden }] of sheet.columns.entries()) {
    const column = worksheet.getColumn(index + 1);
    column.width = width;
    if (hidden === true) column.hidden = true;
  }
  for (const [index, row] of sheet.rows.entries()) addRow(worksheet, row, index + 1, sheet);
  for (const validation of sheet.validations) addValidation(worksheet, validation);
  for (const { range, formula } of sheet.highlights) addHighlight(worksheet, range, formula);
  if (sheet.hidden) return;
  // Without a password: it keeps labels from slips, not from people. (The promise is kept before it returns.)
  void worksheet.protect('', {
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    deleteRows: true,
    insertHyperlinks: true,
  });
  const { rows: ySplit, columns: xSplit } = sheet.frozen;
  worksheet.views = [
    ySplit === 0
      ? { state: 'normal', showGridLines: false }
      : { state: 'frozen', xSplit, ySplit, showGridLines: false },
  ];
  worksheet.pageSetup = {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    // A table of thirty columns on one page could not be read: its first columns and its head stand on every page.
    fitToWidth: xSplit > 1 ? TABLE_PAGES : 1,
    fitToHeight: 0,
    ...(xSplit > 1
      ? {
          printTitlesColumn: `A:${worksheet.getColumn(xSplit).letter}`,
          printTitlesRow: `${ySplit - 1}:${ySplit}`,
        }
      : {}),
    margins: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55, header: 0.2, footer: 0.25 },
  };
}

function addRow(worksheet: Worksheet, row: RowModel, number: number, sheet: SheetModel): void {
  let needed = 0;
  for (const [index, cell] of row.cells.entries()) {
    if (cell === undefined) continue;
    const target = worksheet.getCell(number, index + 1);
    fill(target, cell);
    const across = cell.across ?? 1;
    for (let column = index + 2; column <= index + across; column++)
      dress(worksheet.getCell(number, column), cell);
    if (across > 1) worksheet.mergeCells(number, index + 1, number, index + across);
    const width = sheet.columns
      .slice(index, index + across)
      .reduce((sum, column) => sum + (column.hidden === true ? 0 : innerWidth(column.width)), 0);
    if (width > 0) needed = Math.max(needed, heightOf(cell, width));
  }
  const target = worksheet.getRow(number);
  if (row.hidden === true) target.hidden = true;
  else if (!sheet.hidden) target.height = Math.max(row.height ?? 0, needed);
}

function heightOf({ look, content }: CellModel, width: number): number {
  if (content === undefined || !('lines' in content)) return lineHeight(DRESSES[look].font.size);
  const heights = content.lines.flatMap((line) => {
    const font = lineFont(look, line);
    const text = cellText(line.text) + (line.required === true ? ' *' : '');
    return wrap([{ text, font: metricsOf(font), size: font.size, tag: undefined }], width).map(() =>
      lineHeight(font.size),
    );
  });
  return rowHeight(heights);
}

function fill(target: Cell, cell: CellModel): void {
  dress(target, cell);
  const { content, look } = cell;
  if (content === undefined) return;
  if ('date' in content) target.value = new Date(toDayNumber(content.date) * DAY_MS);
  else if ('number' in content) target.value = content.number;
  else {
    const [only] = content.lines;
    const plain = content.lines.length === 1 && only?.required !== true;
    // Cells to fill in hold plain text: what stands there is replaced, not edited.
    target.value =
      plain || DRESSES[look].open === true
        ? content.lines.map(({ text }) => cellText(text)).join('\n')
        : { richText: content.lines.flatMap((line, index) => runsOf(line, index, cell)) };
  }
}

function runsOf(line: Line, index: number, { look }: CellModel): RichText[] {
  const font = excelFont(lineFont(look, line));
  const runs: RichText[] = [{ text: `${index > 0 ? '\n' : ''}${cellText(line.text)}`, font }];
  if (line.required === true) runs.push({ text: ' *', font: excelFont(STAR) });
  return runs;
}

function dress(target: Cell, { look }: CellModel): void {
  const { font, fill: color, border, center, indent, middle, format, open } = DRESSES[look];
  target.font = excelFont(font);
  target.alignment = {
    horizontal: center === true ? 'center' : 'left',
    ...(indent === true ? { indent: 1 } : {}),
    vertical: middle === true ? 'middle' : 'top',
    wrapText: true,
  };
  if (color !== undefined) target.fill = solid(color);
  if (border !== undefined) target.border = bordersOf(border === 'table' ? LINE : FINE_LINE);
  if (format !== undefined) target.numFmt = format;
  target.protection = { locked: open !== true };
}

function bordersOf(line: NonNullable<Borders['top']>): Partial<Borders> {
  return { top: line, left: line, bottom: line, right: line };
}

/** The library's own types know no validation of a range, nor one that only shows a message. */
interface RangeValidations {
  readonly dataValidations: {
    add(
      range: string,
      rule: Omit<DataValidation, 'type' | 'formulae'> & { type: string; formulae: unknown[] },
    ): void;
  };
}

function addValidation(worksheet: Worksheet, { range, prompt, rule }: Validation): void {
  const { dataValidations } = worksheet as Worksheet & RangeValidations;
  dataValidations.add(range, {
    allowBlank: true,
    ...(rule === undefined ? { type: 'any', formulae: [] } : excelRule(rule)),
    ...(prompt === undefined
      ? {}
      : { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text }),
  });
}

function excelRule(rule: Rule) {
  const error = rule.error === undefined ? {} : { showErrorMessage: true, error: rule.error };
  if ('list' in rule) return { type: 'list', formulae: [rule.list], ...(rule.strict ? error : {}) };
  // What a formula cannot judge may still be right: the message can be passed over.
  if ('formula' in rule) return { type: 'custom', formulae: [rule.formula], ...error, errorStyle: 'warning' };
  if ('day' in rule) {
    return { type: 'date', operator: 'greaterThanOrEqual' as const, formulae: [FIRST_DAY], ...error };
  }
  const { min, max } = rule.integer;
  return { type: 'whole', operator: 'between' as const, formulae: [min, max], ...error };
}

function addHighlight(worksheet: Worksheet, range: string, formula: string): void {
  worksheet.addConditionalFormatting({
    ref: range,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [formula],
        style: {
          fill: { type: 'pattern', pattern: 'solid', bgColor: argb(MISSING), fgColor: argb(MISSING) },
        },
      },
    ],
  });
}
