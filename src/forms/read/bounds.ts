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
    for (const tag of tagsOf(xml)) {
      const column = columnOf(tag);
      if (column === undefined || tag.startsWith('<!D')) return false;
      columns += column;
      depth += stepOf(tag);
      if (++tags > MOST_TAGS || depth > MOST_DEPTH || columns > MOST_COLUMNS) return false;
    }
  }
  return true;
}

/** Each tag without its `>`; where a tag or a text is too long to be gone into, one that stands in no part. */
function* tagsOf(xml: string): Generator<string> {
  for (let at = xml.indexOf('<'); at !== -1; ) {
    const end = xml.indexOf('>', at);
    const next = end === -1 ? -1 : xml.indexOf('<', end);
    const tooLong =
      end === -1 || end - at > LONGEST_TAG || (next === -1 ? xml.length : next) - end > LONGEST_TEXT;
    yield tooLong ? '<!D' : xml.slice(at, end);
    at = tooLong ? -1 : next;
  }
}

/** How much further in what follows a tag stands. */
function stepOf(tag: string): number {
  if (tag.startsWith('</')) return -1;
  return /[/?]$/.test(tag) ? 0 : 1;
}

/** Number of the column that the tag of a cell names, 0 where it names none; undefined where no sheet has such a place. */
function columnOf(tag: string): number | undefined {
  if (!/^<(?:c|row)\s/.test(tag) || !/\sr\s*=/.test(tag)) return 0;
  const [, , letters = '', row = ''] = /\sr\s*=\s*(["'])([A-Z]{0,3})([0-9]{1,7})\1/.exec(tag) ?? [];
  if (row === '' || Number(row) < 1 || Number(row) > LAST_ROW) return undefined;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
