import { xmlText } from '../xml-text.ts';

/** Text as a workbook can hold it: what readers would take for an escape (`_x000D_`) is escaped itself. */
export function cellText(text: string): string {
  return xmlText(text).replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
}
