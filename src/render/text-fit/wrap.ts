import { advanceAt, advancesOf, type FontStyle, UNITS_PER_EM, widthOf } from './measure.ts';

/** A piece of text in one font. */
export interface Piece<T> {
  readonly text: string;
  readonly font: FontStyle;
  /** Points. */
  readonly size: number;
  /** Whatever the caller wants to find again on the pieces of a line. */
  readonly tag: T;
}

/** A stretch of a piece, from `start` to before `end`, and its widths in points. */
interface Part<T> {
  readonly piece: Piece<T>;
  readonly start: number;
  readonly end: number;
  /** Whether the line may end behind it. */
  readonly breaks: boolean;
  /** Without the spaces at its end. */
  readonly visible: number;
  readonly advance: number;
}

/**
 * Breaks a paragraph into lines no wider than `width` points, as spreadsheets do: as much as fits, after spaces, dashes
 * and slashes; a word wider than the line is cut. Spaces at the end of a line count for nothing. Put together, the
 * lines are the paragraph, character for character; an empty paragraph is one empty line.
 */
export function wrap<T>(paragraph: readonly Piece<T>[], width: number): Piece<T>[][] {
  const lines = createLines<T>();
  const word: Part<T>[] = [];
  for (const piece of paragraph) {
    const { text } = piece;
    for (let start = 0; start < text.length; ) {
      const part = partAt(piece, start);
      word.push(part);
      // A word may go on in the next piece.
      if (part.breaks) place(word, width, lines);
      start = part.end;
    }
  }
  place(word, width, lines);
  return lines.all();
}

/** Puts a word where it fits, and empties it. */
function place<T>(word: Part<T>[], width: number, lines: Lines<T>): void {
  if (word.length === 0) return;
  let visible = 0;
  for (const part of word) visible += part.visible;
  if (lines.overflow(visible, width)) lines.open();
  for (const part of word) {
    if (visible <= width) lines.put(part);
    else placeLetters(part, width, lines);
  }
  word.length = 0;
}

/** The letters of a word too wide for a line. A combining mark stays with its letter. */
function placeLetters<T>({ piece, start, end }: Part<T>, width: number, lines: Lines<T>): void {
  let from = start;
  for (const [{ length }] of piece.text.slice(start, end).matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const end = from + length;
    const advance = widthOf(piece.text.slice(from, end), piece.font, piece.size);
    if (lines.overflow(advance, width)) lines.open();
    lines.put({ piece, start: from, end, breaks: false, visible: advance, advance });
    from = end;
  }
}

/** The lines of a paragraph, filled one after the other. */
interface Lines<T> {
  /** Whether this much more makes the last line wider than `width`; an empty one takes everything. */
  readonly overflow: (advance: number, width: number) => boolean;
  readonly put: (part: Part<T>) => void;
  readonly open: () => void;
  readonly all: () => Piece<T>[][];
}

function createLines<T>(): Lines<T> {
  let line: Piece<T>[] = [];
  const lines = [line];
  let used = 0;
  /** What was put last and may still grow: text is cut once a line, not once a word. */
  let last: { piece: Piece<T>; start: number; end: number } | undefined;

  function close(): void {
    if (last === undefined) return;
    const { piece, start, end } = last;
    const text = piece.text.slice(start, end);
    const before = line.at(-1);
    if (before !== undefined && isAlike(before, piece))
      line[line.length - 1] = { ...before, text: before.text + text };
    else line.push(text.length === piece.text.length ? piece : { ...piece, text });
    last = undefined;
  }

  return {
    overflow: (advance, width) => used > 0 && used + advance > width,
    put({ piece, start, end, advance }) {
      used += advance;
      if (last?.piece === piece && last.end === start) last.end = end;
      else {
        close();
        last = { piece, start, end };
      }
    },
    open() {
      close();
      line = [];
      lines.push(line);
      used = 0;
    },
    all() {
      close();
      return lines;
    },
  };
}

/**
 * The stretch that begins at `start`, up to where the line may end: behind its spaces, dashes and slashes. Gone along
 * once, as all the text of a document is.
 */
function partAt<T>(piece: Piece<T>, start: number): Part<T> {
  const { text, font, size } = piece;
  const advances = advancesOf(font);
  let [end, units, breaks] = [start, 0, false];
  for (; end < text.length; end++) {
    if (isBreak(text.charCodeAt(end))) breaks = true;
    else if (breaks) break;
    units += advanceAt(text, end, advances);
  }
  let visible = units;
  for (let ink = end; ink > start && isSpace(text, ink - 1); ink--) {
    visible -= advanceAt(text, ink - 1, advances);
  }
  return {
    piece,
    start,
    end,
    breaks,
    visible: (visible * size) / UNITS_PER_EM,
    advance: (units * size) / UNITS_PER_EM,
  };
}

const [TAB, SPACE, HYPHEN, SLASH, EN_DASH, EM_DASH] = [0x09, 0x20, 0x2d, 0x2f, 0x2013, 0x2014];

function isBreak(code: number): boolean {
  if (code > SLASH) return code === EN_DASH || code === EM_DASH;
  return code === SPACE || code === HYPHEN || code === SLASH || code === TAB;
}

const OTHER_SPACE = /\s/;

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || ((code < SPACE || code > 0x7e) && OTHER_SPACE.test(text.charAt(at)));
}

/** Neighbours of the same font and tag are one piece. */
function isAlike<T>(a: Piece<T>, b: Piece<T>): boolean {
  return a.tag === b.tag && a.font === b.font && a.size === b.size;
}
