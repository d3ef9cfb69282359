import type { Span } from '../../diagnostics/span.ts';

/** Longest piece of a source line that is shown, in characters. */
const WIDTH = 90;

/**
 * The line that a span begins on, and a line of carets under the part it covers. A long line is cut to the part around
 * the span. An empty file gives no frame.
 */
export function codeFrame(source: string, span: Span): string[] {
  const line = lineAt(source, span.line);
  if (line === undefined || line.trim() === '') return [];
  const from = Math.max(0, span.column - 1);
  const to = span.endLine > span.line ? line.length : Math.max(span.endColumn - 1, from + 1);
  const cut = from > WIDTH - 20 ? from - 30 : 0;
  const shown = line.slice(cut, cut + WIDTH);
  const number = String(span.line).padStart(4);
  const before = cut > 0 ? '…' : '';
  const after = line.length > cut + WIDTH ? '…' : '';
  const pad = ' '.repeat(columns(`${before}${line.slice(cut, from)}`));
  const marker = '^'.repeat(Math.max(1, columns(line.slice(from, Math.min(to, cut + WIDTH)))));
  return [
    `${number} | ${before}${shown}${after}`.replaceAll('\t', ' '),
    `${' '.repeat(4)} | ${pad}${marker}`,
  ];
}

/** How many terminal columns a text takes: combining marks none, astral characters one. */
function columns(text: string): number {
  return [...text].filter((character) => !/\p{M}/u.test(character)).length;
}

function lineAt(source: string, number: number): string | undefined {
  let start = 0;
  for (let line = 1; line < number; line++) {
    const end = /\r\n|\r|\n/g;
    end.lastIndex = start;
    const match = end.exec(source);
    if (match === null) return undefined;
    start = match.index + match[0].length;
  }
  return /^[^\r\n]*/.exec(source.slice(start))?.[0];
}
