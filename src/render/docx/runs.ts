import { type IRunOptions, TextRun } from 'docx';
import type { Font } from '../typography.ts';
import { xmlText } from '../xml-text.ts';

/**
 * Text as runs of one font; without a font, in that of its paragraph.
 *
 * The library puts numbers for what stands in `{…}` anywhere in the finished XML, so that no `{` may stand before what
 * follows it; and a text given to it as a child that says CURRENT becomes a field, so that it is given as `text`.
 */
export function textRuns(text: string, font?: Font): TextRun[] {
  const look = font === undefined ? {} : runLook(font);
  return xmlText(text)
    .split(/(?<=\{)/)
    .map((part) => new TextRun({ ...look, text: part }));
}

/** A font as properties of a run; Word counts sizes in half points. */
export function runLook({ size, bold, italic, strike, color }: Font): IRunOptions {
  return {
    size: 2 * size,
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italics: italic } : {}),
    ...(strike === true ? { strike } : {}),
    ...(color === undefined ? {} : { color }),
  };
}
