import type { TableDocument } from '../../document/table.ts';
import { FIXED_TIME, repack } from '../package.ts';
import { MENDERS } from './menders.ts';
import { sheetNames } from './sheet-names.ts';
import { addWorksheet } from './worksheet.ts';

/** The document as an Excel workbook, a worksheet per sheet. The same document gives the same bytes. */
export async function renderXlsx(document: TableDocument): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = 'mediagrid';
  workbook.lastModifiedBy = 'mediagrid';
  workbook.title = document.name;
  workbook.created = FIXED_TIME;
  workbook.modified = FIXED_TIME;
  const names = sheetNames(document.sheets.map(({ name }) => name));
  for (const [index, sheet] of document.sheets.entries())
    addWorksheet(workbook, sheet, names[index] ?? '', document);
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()), MENDERS);
}
