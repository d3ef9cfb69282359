import type { Workbook } from 'exceljs';
import type { TableDocument } from '../../document/table.ts';
import { repack } from './package.ts';
import { sheetNames } from './sheet-names.ts';
import { addWorksheet } from './worksheet.ts';

/** Stands in the file's properties, where the real time would make every build another file. */
const FIXED_TIME = new Date('2018-04-18T00:00:00Z');

/** The document as an Excel workbook, a worksheet per sheet. The same document gives the same bytes. */
export async function renderXlsx(document: TableDocument): Promise<Uint8Array> {
  const workbook = await newWorkbook(document.name);
  const names = sheetNames(document.sheets.map(({ name }) => name));
  for (const [index, sheet] of document.sheets.entries())
    addWorksheet(workbook, sheet, names[index] ?? '', document);
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** An empty workbook whose properties say no more than its title, the same on every day. */
export async function newWorkbook(title: string): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = 'mediagrid';
  workbook.lastModifiedBy = 'mediagrid';
  workbook.title = title;
  workbook.created = FIXED_TIME;
  workbook.modified = FIXED_TIME;
  return workbook;
}
