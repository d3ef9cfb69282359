import type { Span } from '../diagnostics/span.ts';

/** Turns offsets of a text into lines and columns; `\r\n`, `\n` and a lone `\r` end a line. */
export interface LineIndex {
  /** Offsets count UTF-16 units from 0, the end is exclusive. */
  span(start: number, end: number): Span;
  /** Offset of the end of the line that holds `offset`, its line break not included. */
  endOfLine(offset: number): number;
}

/** Line starts are looked for once, on the first question. */
export function createLineIndex(text: string): LineIndex {
  let starts: number[] | undefined;

  function position(offset: number): { line: number; column: number } {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  return {
    span(start, end) {
      const from = position(start);
      const to = position(Math.max(start, end));
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
    endOfLine(offset) {
      const end = /[\r\n]/g;
      end.lastIndex = offset;
      return end.exec(text)?.index ?? text.length;
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineBreak.length);
  return starts;
}
