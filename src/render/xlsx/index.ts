import type { TableDocument } from '../../document/table.ts';
import { pack } from '../package.ts';
import { cellText } from './cell-text.ts';
import { partsOf } from './parts.ts';
import { sheetNames } from './sheet-names.ts';
import { createStrings } from './strings.ts';
import { createStyles } from './styles.ts';
import { headRow, worksheetXml } from './worksheet.ts';

/**
 * The document as an Excel workbook, a worksheet per sheet. The same document gives the same bytes. Elements stand in
 * the order of ECMA-376 (SpreadsheetML), part 1, without which Excel asks whether to repair the file.
 */
export function renderXlsx(document: TableDocument): Uint8Array {
  const names = sheetNames(document.sheets.map(({ name }) => cellText(name)));
  const styles = createStyles();
  const strings = createStrings();
  const worksheets = document.sheets.map((sheet) => worksheetXml(sheet, document, styles, strings));
  return pack(
    partsOf({
      title: cellText(document.name),
      sheets: document.sheets.map((sheet, index) => ({
        name: names[index] ?? '',
        headRow: headRow(sheet),
        xml: worksheets[index] ?? '',
      })),
      styles: styles.xml(),
      strings: strings.xml(),
    }),
  );
}
