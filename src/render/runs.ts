import type { Paragraph, Run } from '../document/table.ts';

/**
 * The runs of a paragraph for formats without lists: the dash of a list's item is the first of them, and neighbours of
 * one style are one run, for such formats know nothing of the other things that set them apart.
 */
export function runsOf({ runs, bullet }: Paragraph): Run[] {
  const merged: Run[] = bullet === true ? [{ text: '– ' }] : [];
  let last = merged[0];
  for (const { text, style } of runs) {
    if (last !== undefined && last.style === style) {
      last = { ...last, text: last.text + text };
      merged[merged.length - 1] = last;
    } else {
      last = style === undefined ? { text } : { text, style };
      merged.push(last);
    }
  }
  return merged;
}
