import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/render/text-fit/measure.ts';
import { type Piece, wrap } from '../../../src/render/text-fit/wrap.ts';

const piece = (text: string, tag = 'a'): Piece<string> => ({ text, font: 'regular', size: 10, tag });
const textOf = (line: readonly Piece<string>[]): string => line.map(({ text }) => text).join('');
const SIGNS = [
  'ә',
  'Ж',
  'i',
  '7',
  ' ',
  ' ',
  '-',
  '–',
  '/',
  '\t',
  '\u00a0',
  '\u2003',
  '\u0306',
  '漢',
  '🙂',
  '\ud800',
];
const anything = fc.array(fc.constantFrom(...SIGNS), { maxLength: 24 }).map((signs) => signs.join(''));
const words = fc.stringMatching(/^[ а-яәғқңөұүһіА-Яa-z0-9\-/–«»,.]{0,80}$/);

const measure = ({ text, font, size }: Piece<string>): number => widthOf(text, font, size);

/** Pieces cut into words that no line break may part. */
function wordsIn(paragraph: readonly Piece<string>[]): Piece<string>[][] {
  const words: Piece<string>[][] = [[]];
  for (const { text, ...rest } of paragraph) {
    for (const part of text.match(/[^ \t\-–—/]*[ \t\-–—/]+|[^ \t\-–—/]+$/g) ?? []) {
      words.at(-1)?.push({ ...rest, text: part });
      if (/[ \t\-–—/]$/.test(part)) words.push([]);
    }
  }
  return words.filter(({ length }) => length > 0);
}

function lettersIn({ text, ...rest }: Piece<string>): Piece<string>[] {
  const letters = text.match(/\P{M}?\p{M}*/gu) ?? [];
  return letters.filter((letter) => letter !== '').map((letter) => ({ ...rest, text: letter }));
}

/** Neighbours that differ in their text alone as one piece. */
function joined(line: readonly Piece<string>[]): Piece<string>[] {
  const pieces: Piece<string>[] = [];
  for (const { text, ...rest } of line) {
    const { text: before, ...last } = pieces.at(-1) ?? { text: '' };
    if (JSON.stringify(rest) === JSON.stringify(last)) pieces.splice(-1, 1, { ...rest, text: before + text });
    else pieces.push({ ...rest, text });
  }
  return pieces;
}

/** What `wrap` does, said plainly: the pieces are cut into words, the words into letters, each measured by itself. */
function plainWrap(paragraph: readonly Piece<string>[], width: number): Piece<string>[][] {
  const lines: Piece<string>[][] = [[]];
  let used = 0;
  const makeRoom = (needed: number): void => {
    if (used > 0 && used + needed > width) {
      lines.push([]);
      used = 0;
    }
  };
  for (const word of wordsIn(paragraph)) {
    const visible = word.reduce((sum, piece) => sum + measure({ ...piece, text: piece.text.trimEnd() }), 0);
    makeRoom(visible);
    for (const piece of visible <= width ? word : word.flatMap(lettersIn)) {
      if (visible > width) makeRoom(measure(piece));
      lines.at(-1)?.push(piece);
      used += measure(piece);
    }
  }
  return lines.map(joined);
}

describe('wrap', () => {
  it('does what is plainly said, to the piece', () => {
    const pieces = fc.record({
      text: anything,
      font: fc.constantFrom('regular', 'bold', 'italic'),
      size: fc.constantFrom(9, 10.5),
      tag: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 5 }),
        fc.integer({ min: 1, max: 120 }),
        (paragraph, width) => {
          expect(wrap(paragraph, width)).toEqual(plainWrap(paragraph, width));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('breaks after spaces, dashes and slashes, and a long word where it must', () => {
    const lines = (text: string, width: number) => wrap([piece(text)], width).map(textOf);
    expect(lines('Қысқы жол картасы', 50)).toEqual(['Қысқы жол ', 'картасы']);
    expect(lines('баспасөз-конференция', 60)).toEqual(['баспасөз-', 'конференция']);
    expect(lines('әәәәәәәәәә', widthOf('әәәә', 'regular', 10))).toEqual(['әәәә', 'әәәә', 'әә']);
    expect(lines('', 50)).toEqual(['']);
  });

  it('keeps a combining mark with its letter', () => {
    const text = 'и\u0306'.repeat(6);
    for (const line of wrap([piece(text)], widthOf('ии', 'regular', 10)))
      expect(textOf(line)).toMatch(/^(?:и\u0306)+$/);
  });

  it('loses and adds nothing, and fills no line beyond its width but with one letter or with spaces', () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 5, max: 200 }),
        (texts, width) => {
          const lines = wrap(
            texts.map((text, index) => piece(text, String(index))),
            width,
          );
          expect(lines.map(textOf).join('')).toBe(texts.join(''));
          for (const line of lines) {
            const text = textOf(line).trimEnd();
            expect(text.length <= 1 || widthOf(text, 'regular', 10) <= width + 1e-6).toBe(true);
          }
        },
      ),
    );
  });

  it('keeps each piece’s own tag', () => {
    const tagged = wrap([piece('ab', 'x'), piece('cd', 'y')], 500);
    expect(tagged).toEqual([[piece('ab', 'x'), piece('cd', 'y')]]);
  });
});
