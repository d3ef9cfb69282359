/** Height of a line by its font size as LibreOffice and Excel set Times New Roman, both in points (measured). */
const LINE_HEIGHTS = new Map([
  [4, 5.25],
  [8, 11.25],
  [9, 12],
  [10, 12.75],
  [10.5, 13.5],
  [11, 15],
  [12, 15.75],
  [14, 18.75],
]);

export function lineHeight(size: number): number {
  return LINE_HEIGHTS.get(size) ?? size * 1.35;
}

/** Width inside a cell, in points, of a column `width` digits wide: 8 px a digit, less the cell's own margins. */
export function innerWidth(width: number): number {
  return ((8 * width - 8) / 1.01) * 0.75;
}

/** Height of a row, in points, that holds lines of these heights: a little air, in steps of one pixel. */
export function rowHeight(lineHeights: readonly number[]): number {
  const total = lineHeights.reduce((sum, height) => sum + height, 0);
  return Math.ceil((total + 1.5) / 0.75) * 0.75;
}
