import { type FontStyle, widthOf } from './measure.ts';

/** A piece of text in one font. */
export interface Piece<T> {
  readonly text: string;
  readonly font: FontStyle;
  /** Points. */
  readonly size: number;
  /** Whatever the caller wants to find again on the pieces of a line. */
  readonly tag: T;
}

/**
 * Breaks a paragraph into lines no wider than `width` points, as spreadsheets do: as much as fits, after spaces, dashes
 * and slashes; a word wider than the line is cut. Spaces at the end of a line count for nothing. Put together, the
 * lines are the paragraph, character for character; an empty paragraph is one empty line.
 */
export function wrap<T>(paragraph: readonly Piece<T>[], width: number): Piece<T>[][] {
  const lines: Piece<T>[][] = [[]];
  let used = 0;

  function put(piece: Piece<T>, advance: number): void {
    lines.at(-1)?.push(piece);
    used += advance;
  }

  function newLine(): void {
    lines.push([]);
    used = 0;
  }

  for (const word of wordsOf(paragraph)) {
    const visible = sum(word.map((piece) => measure({ ...piece, text: piece.text.trimEnd() })));
    if (used > 0 && used + visible > width) newLine();
    if (visible <= width) {
      for (const piece of word) put(piece, measure(piece));
      continue;
    }
    for (const piece of word.flatMap(characters)) {
      const advance = measure(piece);
      if (used > 0 && used + advance > width) newLine();
      put(piece, advance);
    }
  }
  return lines.map(joined);
}

function measure<T>({ text, font, size }: Piece<T>): number {
  return widthOf(text, font, size);
}

/** Stretches that no line break may part: up to and with the next space, dash or slash, across pieces. */
function wordsOf<T>(paragraph: readonly Piece<T>[]): Piece<T>[][] {
  const words: Piece<T>[][] = [];
  let open = false;
  for (const piece of paragraph) {
    for (const [text] of piece.text.matchAll(/[^ \t\-–—/]*(?:[ \t\-–—/]+|$)/g)) {
      if (text === '') continue;
      const part = { ...piece, text };
      if (open) words.at(-1)?.push(part);
      else words.push([part]);
      open = !/[ \t\-–—/]$/.test(text);
    }
  }
  return words;
}

function characters<T>(piece: Piece<T>): Piece<T>[] {
  // A combining mark stays with its letter.
  return [...piece.text.matchAll(/\P{M}?\p{M}*/gu)]
    .filter(([text]) => text !== '')
    .map(([text]) => ({ ...piece, text }));
}

/** Neighbours of the same font and tag as one piece. */
function joined<T>(line: readonly Piece<T>[]): Piece<T>[] {
  const result: Piece<T>[] = [];
  for (const piece of line) {
    const last = result.at(-1);
    if (
      last !== undefined &&
      last.tag === piece.tag &&
      last.font === piece.font &&
      last.size === piece.size
    ) {
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    } else {
      result.push(piece);
    }
  }
  return result;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
