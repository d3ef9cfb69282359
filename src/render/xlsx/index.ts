import type { TableDocument } from '../../document/table.ts';
import { sheetNames } from './sheet-names.ts';
import { workbookBytes } from './workbook.ts';
import { addWorksheet } from './worksheet.ts';

/** The document as an Excel workbook, a worksheet per sheet. The same document gives the same bytes. */
export function renderXlsx(document: TableDocument): Promise<Uint8Array> {
  const names = sheetNames(document.sheets.map(({ name }) => name));
  return workbookBytes(document.name, (workbook) => {
    for (const [index, sheet] of document.sheets.entries())
      addWorksheet(workbook, sheet, names[index] ?? '', document);
  });
}
