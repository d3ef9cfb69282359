import type { Cell, Paragraph } from '../../document/table.ts';
import { runsOf } from '../runs.ts';
import { type Piece, wrap } from '../text-fit/wrap.ts';
import { type Font, fontOf, GAP_FONT, lineHeight, metricsOf, type Zone } from './typography.ts';

/** A line of a cell as it will be set. */
export interface CellLine {
  readonly pieces: readonly Piece<Font>[];
  /** Points. */
  readonly height: number;
  /** Whether the line before it ends with a line feed, not merely for want of room. */
  readonly startsParagraph: boolean;
}

/** The lines of a cell in a column of `width` points. */
export function cellLines(cell: Cell, width: number, zone: Zone): CellLine[] {
  return cell.entries.flatMap(({ paragraphs }, index) => [
    ...(index > 0 ? [gap()] : []),
    ...paragraphs.flatMap((paragraph) => paragraphLines(paragraph, width, zone)),
  ]);
}

function paragraphLines(paragraph: Paragraph, width: number, zone: Zone): CellLine[] {
  const pieces = runsOf(paragraph).map(({ text, style }): Piece<Font> => {
    const font = fontOf(style, zone);
    return { text: cellText(text), font: metricsOf(font), size: font.size, tag: font };
  });
  const standard = fontOf(undefined, zone).size;
  return wrap(pieces, width).map((line, index) => ({
    pieces: line,
    height: lineHeight(Math.max(...line.map(({ size }) => size), line.length === 0 ? standard : 0)),
    startsParagraph: index === 0,
  }));
}

function gap(): CellLine {
  const { size } = GAP_FONT;
  return {
    pieces: [{ text: '', font: 'regular', size, tag: GAP_FONT }],
    height: lineHeight(size),
    startsParagraph: true,
  };
}

/**
 * Text as a workbook can hold it: characters that XML cannot are shown as �, and what readers would take for an escape
 * (`_x000D_`) is escaped itself.
 */
export function cellText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
      .replace(/\s*[\r\n]+\s*/g, ' ')
      .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
  );
}
