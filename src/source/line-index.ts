import type { Span } from '../diagnostics/span.ts';

/** Turns offsets of a text into lines and columns; `\r\n`, `\n` and a lone `\r` end a line. */
export interface LineIndex {
  /** Offsets count UTF-16 units from 0, the end is exclusive. */
  span(start: number, end: number): Span;
  /** Offset of the end of the line that holds `offset`, its line break not included. */
  endOfLine(offset: number): number;
  /** What is written on a line, counted from 1, without its line break; undefined behind the last. */
  textOfLine(line: number): string | undefined;
}

/** Line starts are looked for once, on the first question. */
export function createLineIndex(text: string): LineIndex {
  let found: number[] | undefined;

  function startsOfLines(): number[] {
    found ??= lineStarts(text);
    return found;
  }

  function position(offset: number): { line: number; column: number } {
    const starts = startsOfLines();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  /** The nearest offset that has a line and a column: none behind the text, none in the middle of a line break. */
  function within(offset: number): number {
    if (offset >= text.length) return text.length;
    return text[offset] === '\n' && text[offset - 1] === '\r' ? offset - 1 : offset;
  }

  function endOfLine(offset: number): number {
    const end = /[\r\n]/g;
    end.lastIndex = offset;
    return end.exec(text)?.index ?? text.length;
  }

  return {
    span(start, end) {
      const from = position(within(start));
      const to = position(within(Math.max(start, end)));
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
    endOfLine,
    textOfLine(line) {
      const start = startsOfLines()[line - 1];
      return start === undefined ? undefined : text.slice(start, endOfLine(start));
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
