import type { Cell, Paragraph, Run } from '../document/table.ts';
import { runsOf } from './runs.ts';
import { type Piece, wrap } from './text-fit/wrap.ts';
import { type Font, GAP_FONT, metricsOf } from './typography.ts';

/** A line of a cell as it will be set. */
export interface CellLine {
  readonly pieces: readonly Piece<Font>[];
  /** Points. */
  readonly height: number;
  /** Whether the line before it ends with a line feed, not merely for want of room. */
  readonly startsParagraph: boolean;
}

/** What a format makes of the text of a table, and of its lines. */
export interface Setting {
  readonly fontOf: (style: Run['style']) => Font;
  /** The text as the format can hold it. */
  readonly clean: (text: string) => string;
  /** Height of a line by its font size, both in points. */
  readonly lineHeight: (size: number) => number;
}

/** The lines of a cell in a column of `width` points. */
export function cellLines(cell: Cell, width: number, setting: Setting): CellLine[] {
  const lines: CellLine[] = [];
  for (const { paragraphs } of cell.entries) {
    if (lines.length > 0) lines.push(gap(setting));
    for (const paragraph of paragraphs) addLines(lines, paragraph, width, setting);
  }
  return lines;
}

function addLines(lines: CellLine[], paragraph: Paragraph, width: number, setting: Setting): void {
  const pieces = runsOf(paragraph).map(({ text, style }): Piece<Font> => {
    const font = setting.fontOf(style);
    return { text: setting.clean(text), font: metricsOf(font), size: font.size, tag: font };
  });
  let startsParagraph = true;
  for (const line of wrap(pieces, width)) {
    lines.push({ pieces: line, height: setting.lineHeight(highest(line, setting)), startsParagraph });
    startsParagraph = false;
  }
}

/** The size of the highest letters of a line; an empty one is as high as plain text. */
function highest(line: readonly Piece<Font>[], { fontOf }: Setting): number {
  let size = 0;
  for (const piece of line) size = Math.max(size, piece.size);
  return size === 0 ? fontOf(undefined).size : size;
}

function gap({ lineHeight }: Setting): CellLine {
  const { size } = GAP_FONT;
  return {
    pieces: [{ text: '', font: 'regular', size, tag: GAP_FONT }],
    height: lineHeight(size),
    startsParagraph: true,
  };
}

/** The lines of a text of one font in `width` points. */
export function textLines(
  text: string,
  font: Font,
  width: number,
  lineHeight: Setting['lineHeight'],
): CellLine[] {
  const piece = { text, font: metricsOf(font), size: font.size, tag: font };
  return wrap([piece], width).map((pieces, index) => ({
    pieces,
    height: lineHeight(font.size),
    startsParagraph: index === 0,
  }));
}
