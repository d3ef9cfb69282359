import type { Records, Value } from '../document/records.ts';
import type { Language } from '../i18n/language.ts';

/** Without it Excel takes the file for one in the code page of Windows. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The list separator of Windows and Excel where that language is spoken: with a comma a Russian or Kazakh Excel shows
 * each record in one cell. (A first line `sep=,` would say so, but then Excel no longer heeds the byte order mark.)
 */
const DELIMITERS: Readonly<Record<Language, ';' | ','>> = { kk: ';', ru: ';', en: ',' };

/** Records as CSV (RFC 4180, but for the separator): UTF-8 with byte order mark, each line ending with CRLF. */
export function renderCsv({ language, columns, rows }: Records): string {
  const line = (values: readonly Value[]): string =>
    `${values.map((value) => quoted(cellText(value))).join(DELIMITERS[language])}\r\n`;
  return BYTE_ORDER_MARK + [columns, ...rows].map(line).join('');
}

function cellText(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return kept(value.replaceAll(/\r\n?/g, '\n'));
  return 'day' in value ? value.day : value.time;
}

/** What spreadsheets take for a formula, also in full width; an apostrophe too, so that the one set before can be told. */
const FORMULA = /^['=+\-@\t\n＝＋－＠]/;

/** A text that stays a text: an apostrophe before it, as people write it in spreadsheets, where it might not. */
function kept(text: string): string {
  return FORMULA.test(text) || seemsNumber(text) ? `'${text}` : text;
}

/** What they take for a number, a day or a time, as they would a telephone number: digits, and signs between them. */
function seemsNumber(text: string): boolean {
  return /\d/.test(text) && /^[\s\d.,:/()%eE+-]+$/.test(text);
}

/** In quotation marks where it holds anything that some reader might take for the end of a value. */
function quoted(text: string): string {
  return /[",;\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
