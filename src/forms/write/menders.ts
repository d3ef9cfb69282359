import type { Mender } from '../../render/package.ts';
import { FONT_NAME } from '../../render/typography.ts';

/**
 * The first font, whose digits are the unit of column widths, and the mark «height set by hand», without which Excel
 * fits a row anew after an edit.
 */
export const MENDERS: readonly Mender[] = [
  { part: /^xl\/styles\.xml$/, mend: withFirstFont },
  { part: /^xl\/worksheets\/sheet\d+\.xml$/, mend: withRefittingRows },
];

function withFirstFont(styles: string): string {
  const font = `<font><sz val="12"/><name val="${FONT_NAME}"/><family val="1"/></font>`;
  return styles.replace(/(<fonts\b[^<>]*>)<font>.*?<\/font>/s, `$1${font}`);
}

function withRefittingRows(sheet: string): string {
  return sheet.replace(/(<row\b[^<>]*?) customHeight="1"/g, '$1');
}
