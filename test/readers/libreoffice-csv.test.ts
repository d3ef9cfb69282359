import { spawnSync } from 'node:child_process';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/document/records.ts';
import { renderCsv } from '../../src/render/csv.ts';
import { clock, date } from '../support/calendar.ts';
import { converted } from '../support/office.ts';

const MISSING = spawnSync('soffice', ['--version']).error !== undefined;

/** Records of these values as LibreOffice reads them; the filter names the separator by its code, as its dialog does. */
async function sheetInLibreOffice(values: readonly Value[], separator = 59): Promise<exceljs.Worksheet> {
  const records = {
    language: 'kk',
    columns: ['x', 'y'],
    rows: values.map((value) => [value, 'y']),
  } as const;
  const filter = `--infilter=CSV:${separator},34,76,1`;
  const [bytes] = converted([await renderCsv(records)], 'csv', 'xlsx', [filter]);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const sheet = workbook.getWorksheet(1);
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The first column. */
async function inLibreOffice(values: readonly Value[]): Promise<exceljs.Cell[]> {
  const sheet = await sheetInLibreOffice(values);
  return values.map((_, index) => sheet.getCell(index + 2, 1));
}

describe.skipIf(MISSING)(
  MISSING ? 'csv in LibreOffice: skipped, as this machine has none' : 'csv in LibreOffice',
  () => {
    const TEXTS = [
      '=1+1',
      '=HYPERLINK("https://example.kz";"a")',
      '+7 700 000 00 01',
      '87000000001',
      '-5',
      '@SUM(A1)',
      '＝1+1',
      '2026-11',
      'бірінші жол\nекінші; "жол"',
      'p26-02',
    ];

    it('every text is a text, telephones among them', { timeout: 120_000 }, async () => {
      const read = await inLibreOffice(TEXTS);
      // Rich text is what a sign of another font makes of a text.
      const { String: text, RichText: rich } = exceljs.ValueType;
      expect(read.filter(({ type }) => type !== text && type !== rich).map((cell) => cell.text)).toEqual([]);
      expect(read.map((cell) => cell.text.replace(/^'/, ''))).toEqual(TEXTS);
    });

    it.each([
      [';', 59],
      [',', 44],
      ['a tab', 9],
    ])('none is a formula where the file is read with %s', { timeout: 120_000 }, async (_, separator) => {
      const inner = TEXTS.flatMap((text) => [`а,${text}`, `а; ${text}`, `а\t"${text}`, `а\n${text}`]);
      const sheet = await sheetInLibreOffice([...TEXTS, ...inner], separator);
      const formulas: string[] = [];
      sheet.eachRow((row) =>
        row.eachCell(({ type, address }) => {
          if (type === exceljs.ValueType.Formula) formulas.push(address);
        }),
      );
      expect(formulas).toEqual([]);
    });

    it('days and times can be sorted', { timeout: 120_000 }, async () => {
      const [day, time, number] = await inLibreOffice([
        { day: date('2026-12-14') },
        { time: clock('10:30') },
        12,
      ]);
      expect(day?.value).toEqual(new Date('2026-12-14T00:00:00Z'));
      expect(JSON.stringify(time?.value)).toContain('T10:30');
      expect(number?.value).toBe(12);
    });
  },
);
