import type { Paragraph, Run } from '../document/table.ts';

/**
 * The runs of a paragraph for formats without lists: the dash of a list's item is the first of them, and neighbours of
 * one style are one run, for such formats know nothing of the other things that set them apart.
 */
export function runsOf({ runs, bullet }: Paragraph): Run[] {
  const merged: Run[] = [];
  for (const { text, style } of bullet === true ? [{ text: '– ' }, ...runs] : runs) {
    const last = merged.at(-1);
    if (last !== undefined && last.style === style)
      merged[merged.length - 1] = { ...last, text: last.text + text };
    else merged.push(style === undefined ? { text } : { text, style });
  }
  return merged;
}
