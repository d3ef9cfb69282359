import { elementsWithin, type XmlElement } from './xml.ts';

/** The numbers of formats that every workbook has and that show a date or a time, also those of East Asian calendars. */
const DATED: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Whether a cell of a style shows its number as a date or a time, by the index of the style. */
export function datedStyles(styles: XmlElement): boolean[] {
  const own = new Map(
    elementsWithin(styles, 'numFmts', 'numFmt').map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode,
    ]),
  );
  return elementsWithin(styles, 'cellXfs', 'xf').map(({ attributes: { numFmtId = '0' } }) => {
    const format = own.get(numFmtId);
    if (format !== undefined) return isDated(format);
    return DATED.some(([first, last]) => Number(numFmtId) >= first && Number(numFmtId) <= last);
  });
}

/** Outside texts in quotes, single characters after a backslash, and colours or languages in brackets, but `[h]`, these letters are parts of dates. */
function isDated(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]|General/gi, '');
  return /[ymdhsb]/i.test(bare);
}
