import type { CellValue, Worksheet } from 'exceljs';
import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Book, BookRow, BookSheet, CellContent } from './book.ts';
import { isBounded } from './bounds.ts';
import { type Refusal, unpack } from './container.ts';

/** Parts of a sheet that say nothing of its cells; without them reading is many times faster. */
const IGNORED = [
  // The library would make a column of each number from `min` to `max`.
  'cols',
  // A merged cell's value stands in its first cell alone; the library would go through all of a million others.
  'mergeCells',
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'extLst',
  'autoFilter',
  'headerFooter',
  'pageSetup',
  'printOptions',
  'rowBreaks',
  'colBreaks',
  'sheetProtection',
];
/** No sheet takes a longer text into a cell. */
const LONGEST_TEXT = 32_767;
/** Days from the first day of the 1900 system to that of 1904. */
const DAYS_TO_1904 = 1462;
const DAY_MS = 86_400_000;
/** 1970-01-01 in the 1900 system. */
const EPOCH_SERIAL = 25_569;

/** The cells of an xlsx file, or why it cannot be read. Nothing is thrown. */
export async function readBook(bytes: Uint8Array): Promise<{ book: Book } | { refusal: Refusal }> {
  const unpacked = unpack(bytes);
  if ('refusal' in unpacked) return unpacked;
  const parts = Object.entries(unpacked.parts).map(([name, part]) => ({ name, xml: strFromU8(part) }));
  if (!isBounded(parts.map(({ xml }) => xml))) return { refusal: 'broken' };
  const comments = parts.filter(({ name }) => /comments/i.test(name));
  const wanted = parts.filter((part) => !comments.includes(part));
  const packed = zipSync(
    Object.fromEntries(wanted.map(({ name, xml }) => [name, strToU8(mended(name, xml))])),
    { level: 0 },
  );
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  try {
    // The library asks for a Buffer of its own types and takes any bytes.
    await workbook.xlsx.load(packed as unknown as Parameters<typeof workbook.xlsx.load>[0], {
      ignoreNodes: IGNORED,
    });
  } catch {
    return { refusal: 'broken' };
  }
  const date1904 = workbook.properties.date1904 === true;
  const sheets = workbook.worksheets.map((worksheet) => readSheet(worksheet, date1904));
  if (sheets.some(hasTooLongText)) return { refusal: 'broken' };
  return {
    book: {
      sheets,
      commented: comments.flatMap(({ xml }) =>
        [...xml.matchAll(/<comment\b[^<>]*?\bref="([A-Z]+\d+)"/g)].map(([, ref]) => ref ?? ''),
      ),
    },
  };
}

/**
 * A part without what the library cannot cope with: dates in words (`t="d"`), of which it would read the year alone, are
 * text; names of ranges, which it would walk through cell by cell, are left out; of formulas, which it would work out for
 * each cell that shares them, it is enough to know that there is one.
 */
function mended(name: string, xml: string): string {
  if (name === 'xl/workbook.xml') return withoutNames(xml);
  if (!name.startsWith('xl/worksheets/')) return xml;
  return xml
    .replace(/(<c\b[^<>]*?) t="d"/g, '$1 t="str"')
    .replace(/<f\b[^<>]*(?:\/>|>[^<]*<\/f>)/g, '<f>0</f>');
}

function withoutNames(xml: string): string {
  const [begin, end] = ['<definedNames>', '</definedNames>'];
  const from = xml.indexOf(begin);
  const to = xml.indexOf(end, from);
  return from === -1 || to === -1 ? xml : xml.slice(0, from) + xml.slice(to + end.length);
}

function readSheet(worksheet: Worksheet, date1904: boolean): BookSheet {
  const rows: BookRow[] = [];
  worksheet.eachRow((row, number) => {
    const cells: BookRow['cells'][number][] = [];
    row.eachCell((cell, column) => {
      const content = contentOf(cell.value, date1904);
      if (content !== undefined) cells.push({ row: number, column, content });
    });
    if (cells.length > 0) rows.push({ number, cells });
  });
  return { name: worksheet.name, hidden: worksheet.state !== 'visible', rows };
}

function hasTooLongText({ rows }: BookSheet): boolean {
  return rows.some(({ cells }) =>
    cells.some(({ content }) => content.kind === 'text' && content.text.length > LONGEST_TEXT),
  );
}

function contentOf(value: CellValue, date1904: boolean): CellContent | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return textContent(value);
  if (typeof value === 'number') return numberContent(value, false, date1904);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value instanceof Date) return dateContent(value, date1904);
  if ('error' in value) return { kind: 'error', error: value.error };
  if ('richText' in value) return textContent(value.richText.map(({ text }) => text).join(''));
  if ('hyperlink' in value) return textContent(value.text);
  const { result } = value;
  return result === undefined || result === null ? { kind: 'no-result' } : contentOf(result, date1904);
}

/** `_x000D_` is how workbooks write characters that XML cannot. */
function textContent(written: string): CellContent | undefined {
  const text = written.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return text.trim() === '' ? undefined : { kind: 'text', text };
}

function numberContent(value: number, dated: boolean, date1904: boolean): CellContent {
  return { kind: 'number', value, serial: value + (date1904 ? DAYS_TO_1904 : 0), dated };
}

/** The library makes dates of cells that are shown as dates; the number behind them says more. */
function dateContent(date: Date, date1904: boolean): CellContent {
  const serial = date.getTime() / DAY_MS + EPOCH_SERIAL;
  if (Number.isNaN(serial)) return { kind: 'error', error: '#VALUE!' };
  const value = serial - (date1904 ? DAYS_TO_1904 : 0);
  return numberContent(Math.round(value * 1e8) / 1e8, true, date1904);
}
