import type { Records, Value } from '../document/records.ts';
import type { Language } from '../i18n/language.ts';

/** Without it Excel takes the file for one in the code page of Windows. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The list separator of Windows and Excel where that language is spoken: with a comma a Russian or Kazakh Excel shows
 * each record in one cell. (A first line `sep=,` would say so, but then Excel no longer heeds the byte order mark.)
 */
const DELIMITERS: Readonly<Record<Language, ';' | ','>> = { kk: ';', ru: ';', en: ',' };

/**
 * The longest value, in characters, before apostrophes are put into it: Excel holds 32,767 in a cell, and lets the rest of
 * a longer one begin a row of its own, where it could be anything.
 */
const LONGEST = 16_000;

/**
 * Records as CSV (RFC 4180, but for the separator): UTF-8 with byte order mark, each line ending with CRLF. A value that
 * no cell holds goes on in the same column of a row below, which has nothing else.
 */
export function renderCsv({ language, columns, rows }: Records): string {
  const line = (values: readonly string[]): string =>
    `${values.map((value) => quoted(value)).join(DELIMITERS[language])}\r\n`;
  return BYTE_ORDER_MARK + [columns, ...rows].flatMap(lines).map(line).join('');
}

function lines(values: readonly Value[]): string[][] {
  const cells = values.map(cellTexts);
  const count = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => cells.map((texts) => texts[index] ?? ''));
}

/** The value as the text of a cell, or of several. */
function cellTexts(value: Value): string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'string') return ['day' in value ? value.day : value.time];
  return pieces(value.replaceAll(/\r\n?/g, '\n')).map(kept);
}

/** Never between the halves of a pair. */
function pieces(text: string): string[] {
  return text.length <= LONGEST ? [text] : (text.match(PIECE) ?? []);
}

const PIECE = new RegExp(`[^]{1,${LONGEST - 1}}(?:[^\\ud800-\\udbff]|$)`, 'g');

/** Whatever some reader might take for the end of a value or row, where it is told another separator or knows no quotes. */
const ENDS = ';,\\t\\n\\v\\f\\u0085\\u2028\\u2029';
/** What readers pass over before a value: blanks, signs that show nothing, quotation marks that they do not understand. */
const PASSED_OVER = `[[\\s\\p{Cc}\\p{Cf}"]--[${ENDS}]]`;
/** What spreadsheets take for the beginning of a formula, also in full width. */
const FORMULA = '[=+\\-@＝＋－＠]';
const BEGINNING = new RegExp(`((?:^|[${ENDS}])${PASSED_OVER}*)(?='*${FORMULA})`, 'gv');
/** Tabs too, which some readers cut off; and apostrophes of the text's own, so that the one that is set can be told from them. */
const TAB_OR_OWN = new RegExp(`(?<=^|[${ENDS}])(?='*\\t)|^(?='+(?!['\\t]|${FORMULA}))`, 'gv');

/**
 * A text that stays a text, whatever separator it is read with: an apostrophe, as people write it in spreadsheets, stands
 * wherever the text or a part of it might not.
 */
function kept(text: string): string {
  const guarded = text.replace(TAB_OR_OWN, "'").replace(BEGINNING, "$1'");
  return guarded === text && seemsValue(text) ? `'${text}` : guarded;
}

/**
 * What they take for a number, a day or a time, as they would a telephone number: digits, and signs between them; for
 * truth, or for an error.
 */
function seemsValue(text: string): boolean {
  return (
    (/\d/.test(text) && /^[\s\d.,:/()%eE+-]+$/.test(text)) || /^(?:true|false|истина|ложь|#\S+)$/iu.test(text)
  );
}

/** In quotation marks where it holds anything that some reader might take for the end of a value. */
function quoted(text: string): string {
  return /[",;\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
