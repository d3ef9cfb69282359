/** Far beyond a filled-in form, and within what the library reads in a second or two. */
const MOST_TAGS = 400_000;
const MOST_DEPTH = 40;
const LONGEST_TAG = 16_000;
/** The longest text of a cell, each character of it written as an entity. */
const LONGEST_TEXT = 200_000;
/** The library makes a list as long as its last column of each row: columns of all cells, added up. */
const MOST_COLUMNS = 5_000_000;
const LAST_ROW = 1_048_576;

/**
 * Whether the XML of a workbook's parts is of a size that can be gone into: the library that reads them has no limits of
 * its own. A document type, which could define entities, stands in none.
 */
export function isBounded(parts: readonly string[]): boolean {
  let tags = 0;
  let columns = 0;
  for (const xml of parts) {
    let depth = 0;
    for (let at = xml.indexOf('<'); at !== -1; tags++) {
      const end = xml.indexOf('>', at);
      if (end === -1 || end - at > LONGEST_TAG || tags > MOST_TAGS) return false;
      const tag = xml.slice(at, end);
      if (tag.startsWith('<!D')) return false;
      if (tag.startsWith('</')) depth--;
      else if (!/[/?]$/.test(tag) && ++depth > MOST_DEPTH) return false;
      if (/^<(?:c|row)\s/.test(tag)) {
        const column = columnOf(tag);
        if (column === undefined) return false;
        columns += column;
      }
      at = xml.indexOf('<', end);
      if ((at === -1 ? xml.length : at) - end > LONGEST_TEXT) return false;
    }
  }
  return columns <= MOST_COLUMNS;
}

/** Number of the column that the tag of a cell names, 0 where it names none; undefined where no sheet has such a place. */
function columnOf(tag: string): number | undefined {
  if (!/\sr\s*=/.test(tag)) return 0;
  const [, , letters = '', row = ''] = /\sr\s*=\s*(["'])([A-Z]{0,3})([0-9]{1,7})\1/.exec(tag) ?? [];
  if (row === '' || Number(row) < 1 || Number(row) > LAST_ROW) return undefined;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
