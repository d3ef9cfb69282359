/** How many rows, cells, and values of cells a reader has gone through. */
export interface Found {
  readonly rows: number;
  readonly cells: number;
  readonly values: number;
}

/**
 * Whether a reader has gone through all that stands in a sheet: its rows, cells and values are counted once more in the
 * plain text of the part, so that whatever reads workbooks cannot drop one without a word.
 */
export function isWhole(sheet: string, { rows, cells, values }: Found): boolean {
  const text = sheet.replace(NO_TAGS, '');
  const from = text.search(/<(?:[\w.-]+:)?sheetData\b/);
  const to = text.search(/<\/(?:[\w.-]+:)?sheetData\s*>/);
  const table = from === -1 || to === -1 ? '' : text.slice(from, to);
  return count(table, 'row') === rows && count(table, 'c') === cells && count(table, '(?:v|is)') === values;
}

/** Whether all texts of the table that sheets share were read, counted likewise. */
export function hasAllStrings(table: string, strings: number): boolean {
  return count(table.replace(NO_TAGS, ''), 'si') === strings;
}

const NO_TAGS = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;

function count(text: string, tag: string): number {
  return text.match(new RegExp(`<(?:[\\w.-]+:)?${tag}(?=[\\s/>])`, 'g'))?.length ?? 0;
}
