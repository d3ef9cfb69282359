import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FONT_NAME } from './typography.ts';

/** The oldest moment that a zip can hold, on the machine's own clock: zips know no time zone. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/**
 * The workbook's parts put right and packed again, so that the same document is the same bytes: entries in order, one
 * date. What the library cannot be told is mended here: the first font, whose digits are the unit of column widths,
 * and the mark «height set by hand», without which Excel fits a row anew after an edit.
 */
export function repack(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const mended = names.map((name) => [
    name,
    [mend(name, parts[name] ?? new Uint8Array()), { mtime: ZIP_EPOCH }],
  ]);
  return zipSync(Object.fromEntries(mended), { level: 6 });
}

/** Readers want the list of parts first. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}

function mend(name: string, bytes: Uint8Array): Uint8Array {
  if (name === 'xl/styles.xml') return strToU8(withFirstFont(strFromU8(bytes)));
  if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) return strToU8(withRefittingRows(strFromU8(bytes)));
  return bytes;
}

function withFirstFont(styles: string): string {
  const font = `<font><sz val="12"/><name val="${FONT_NAME}"/><family val="1"/></font>`;
  return styles.replace(/(<fonts\b[^>]*>)<font>.*?<\/font>/s, `$1${font}`);
}

function withRefittingRows(sheet: string): string {
  return sheet.replace(/(<row\b[^>]*?) customHeight="1"/g, '$1');
}
