import { maskLine } from '../../diagnostics/personal.ts';
import type { Span } from '../../diagnostics/span.ts';
import { createLineIndex, type LineIndex } from '../../source/index.ts';

/** Longest piece of a source line that is shown, in characters. */
const WIDTH = 90;

/** Lines to print under a diagnostic: where it is in its file. None where the text cannot be had. */
export type FrameOf = (file: string, span: Span) => string[];

/** How far personal data can reach into what is shown: the longest e-mail address, or a usual one all in escapes. */
const REACH = 1000;

/** Frames of the files that `textOf` gives. Diagnostics come file by file: the lines of the last file are kept. */
export function createFrames(textOf: (file: string) => string | undefined): FrameOf {
  let lines: { readonly file: string; readonly index: LineIndex } | undefined;
  return (file, span) => {
    if (lines?.file !== file) lines = { file, index: createLineIndex(textOf(file) ?? '') };
    const text = lines.index.textOfLine(span.line);
    if (text === undefined || !/\S/.test(text)) return [];
    return codeFrame(text, span, fieldAbove(lines.index, span.line));
  };
}

/** The line that a span begins on, cut to the part around it if it is long, and carets under what the span covers. */
function codeFrame(line: string, span: Span, above: string | undefined): string[] {
  const from = Math.max(0, span.column - 1);
  const to = span.endLine > span.line ? line.length : Math.max(span.endColumn - 1, from + 1);
  const cut = from > WIDTH - 20 ? from - 30 : 0;
  const shown = covered(line, cut, cut + WIDTH, above);
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

/** A piece of a line with personal data covered, also where the piece cuts it in two. */
function covered(line: string, from: number, to: number, above: string | undefined): string {
  const begin = Math.max(0, from - REACH);
  return maskLine(line.slice(begin, to + REACH), above).slice(from - begin, to - begin);
}

/** A line that names a field and leaves its value, or the text of its value, to the lines below. */
const FIELD_OPENED = /^[\s-]*["']?(\w+)["']?\s*:\s*(?:[|>][-+\d]*)?\s*(?:\s#.*)?$/;
/** Lines above that are looked at. */
const MOST_ABOVE = 20;

/** The field that a line belongs to where it stands beneath its name: `phone:`, and the number on the next line. */
function fieldAbove(lines: LineIndex, number: number): string | undefined {
  const indent = indentOf(lines.textOfLine(number) ?? '');
  for (let at = number - 1; at > 0 && at >= number - MOST_ABOVE; at--) {
    const line = lines.textOfLine(at) ?? '';
    if (/\S/.test(line) && indentOf(line) < indent) return FIELD_OPENED.exec(line)?.[1];
  }
  return undefined;
}

/** Entries of a list may stand right beneath its name. */
function indentOf(line: string): number {
  return line.search(/[^\s]/) + (/^\s*- /.test(line) ? 1 : 0);
}

/** How many terminal columns a text takes: combining marks none, astral characters one. */
function columns(text: string): number {
  return [...text].filter((character) => !/\p{M}/u.test(character)).length;
}
