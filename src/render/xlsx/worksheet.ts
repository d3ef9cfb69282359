import type { Sheet, TableDocument } from '../../document/table.ts';
import { escapeXml } from '../../xml.ts';
import { FONT_NAME, FOOTER_FONT, MARGINS } from '../typography.ts';
import { cellText } from './cell-text.ts';
import { headingRows, noteRows, type SheetRow, tableRows } from './sheet-rows.ts';
import type { Strings } from './strings.ts';
import type { Styles } from './styles.ts';
import { MAIN, part } from './xml.ts';

/** Excel 2010 and later keep with each row how far its text stands over its edge; older ones pass that by. */
const NAMESPACES = [
  `xmlns="${MAIN}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'mc:Ignorable="x14ac"',
  'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"',
].join(' ');

const A4 = 9;

/** Number, from 1, of the row that heads the table. */
export function headRow(sheet: Sheet): number {
  return headingRows(sheet).length + 1;
}

/** One sheet of the document as a part; its looks and texts are added to those of the workbook. */
export function worksheetXml(
  sheet: Sheet,
  document: TableDocument,
  styles: Styles,
  strings: Strings,
): string {
  const letters = sheet.columns.map((_, index) => columnLetters(index));
  const table = [
    ...tableRows(sheet.head, sheet, 'head', document),
    ...sheet.rows.flatMap((row) => tableRows(row, sheet, sheet.use, document)),
  ];
  const rows = [...headingRows(sheet), ...table, ...noteRows(sheet)];
  const last = letters.at(-1) ?? 'A';
  const head = headRow(sheet);
  const filter = `<autoFilter ref="A${head}:${last}${head + table.length - 1}"/>`;
  return part(
    [
      `<worksheet ${NAMESPACES}>`,
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      `<dimension ref="A1:${last}${rows.length}"/>`,
      viewXml(sheet.frozenColumns, head),
      '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>',
      columnsXml(sheet.columns),
      `<sheetData>${rows.map((row, index) => rowXml(row, index + 1, letters, styles, strings)).join('')}</sheetData>`,
      sheet.use === 'list' ? filter : '',
      mergesXml(rows, letters),
      pageXml(document.name),
      '</worksheet>',
    ].join(''),
  );
}

/** The head, and the columns that say what a row is about, stay where they are. */
function viewXml(columns: number, rows: number): string {
  const pane = columns > 0 ? 'bottomRight' : 'bottomLeft';
  const across = columns > 0 ? ` xSplit="${columns}"` : '';
  const free = `${columnLetters(columns)}${rows + 1}`;
  return [
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0">',
    `<pane${across} ySplit="${rows}" topLeftCell="${free}" activePane="${pane}" state="frozen"/>`,
    `<selection pane="${pane}"/>`,
    '</sheetView></sheetViews>',
  ].join('');
}

function columnsXml(columns: Sheet['columns']): string {
  const items = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${items.join('')}</cols>`;
}

/** Without the mark «height set by hand», so that Excel fits a row anew after an edit. */
function rowXml(
  { height, cells }: SheetRow,
  number: number,
  letters: readonly string[],
  styles: Styles,
  strings: Strings,
): string {
  let xml = `<row r="${number}" ht="${height}" x14ac:dyDescent="0.25">`;
  for (const { column, span, runs, look } of cells) {
    const style = styles.numberOf(look);
    const text = runs.length === 0 ? '/>' : ` t="s"><v>${strings.numberOf(runs)}</v></c>`;
    xml += `<c r="${letters[column]}${number}" s="${style}"${text}`;
    // What a cell covers has its lines.
    for (let over = column + 1; over < column + span; over++)
      xml += `<c r="${letters[over]}${number}" s="${style}"/>`;
  }
  return `${xml}</row>`;
}

function mergesXml(rows: readonly SheetRow[], letters: readonly string[]): string {
  const merges = rows.flatMap(({ cells }, index) =>
    cells
      .filter(({ span }) => span > 1)
      .map(({ column, span }) => {
        const row = index + 1;
        return `<mergeCell ref="${letters[column]}${row}:${letters[column + span - 1]}${row}"/>`;
      }),
  );
  return merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
}

/** A4 across, as wide as the page and as many pages as it takes; name and page number at the foot. */
function pageXml(name: string): string {
  const { left, right, top, bottom, header, footer } = MARGINS;
  const font = `&"${FONT_NAME}"&${FOOTER_FONT.size}`;
  const foot = `&L${font}${cellText(name).replaceAll('&', '&&')}&C${font}&P / &N`;
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="${header}" footer="${footer}"/>`,
    `<pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeXml(foot)}</oddFooter></headerFooter>`,
  ].join('');
}

/** `A`, `B` … `Z`, `AA` … @param column from 0 */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
