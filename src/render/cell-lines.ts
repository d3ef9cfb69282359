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
  return cell.entries.flatMap(({ paragraphs }, index) => [
    ...(index > 0 ? [gap(setting)] : []),
    ...paragraphs.flatMap((paragraph) => paragraphLines(paragraph, width, setting)),
  ]);
}

function paragraphLines(paragraph: Paragraph, width: number, setting: Setting): CellLine[] {
  const pieces = runsOf(paragraph).map(({ text, style }): Piece<Font> => {
    const font = setting.fontOf(style);
    return { text: setting.clean(text), font: metricsOf(font), size: font.size, tag: font };
  });
  const standard = setting.fontOf(undefined).size;
  return wrap(pieces, width).map((line, index) => ({
    pieces: line,
    height: setting.lineHeight(Math.max(...line.map(({ size }) => size), line.length === 0 ? standard : 0)),
    startsParagraph: index === 0,
  }));
}

function gap({ lineHeight }: Setting): CellLine {
  const { size } = GAP_FONT;
  return {
    pieces: [{ text: '', font: 'regular', size, tag: GAP_FONT }],
    height: lineHeight(size),
    startsParagraph: true,
  };
}

/** How many lines a text of one font takes in `width` points. */
export function countLines(text: string, font: Font, width: number): number {
  return wrap([{ text, font: metricsOf(font), size: font.size, tag: undefined }], width).length;
}
