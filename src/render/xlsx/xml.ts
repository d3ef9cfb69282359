/** The namespace of workbooks, their sheets, styles and strings. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A part of the package. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
