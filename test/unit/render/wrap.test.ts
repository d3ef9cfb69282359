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

/** The same as plainly as can be said: the pieces cut into words, the words into letters, each measured by itself. */
function plainWrap(paragraph: readonly Piece<string>[], width: number): Piece<string>[][] {
  const words: Piece<string>[][] = [[]];
  for (const { text, ...rest } of paragraph) {
    for (const part of text.match(/[^ \t\-–—/]*[ \t\-–—/]+|[^ \t\-–—/]+$/g) ?? []) {
      words.at(-1)?.push({ ...rest, text: part });
      if (/[ \t\-–—/]$/.test(part)) words.push([]);
    }
  }
  const lines: Piece<string>[][] = [[]];
  let used = 0;
  const measure = ({ text, font, size }: Piece<string>) => widthOf(text, font, size);
  const put = (pieces: readonly Piece<string>[], needed: number) => {
    if (used > 0 && used + needed > width) used = lines.push([]) * 0;
    for (const piece of pieces) {
      used += measure(piece);
      const line = lines.at(-1) ?? [];
      const last = line.at(-1);
      if (last?.tag === piece.tag && last.size === piece.size && last.font === piece.font)
        line.splice(-1, 1, { ...last, text: last.text + piece.text });
      else line.push(piece);
    }
  };
  for (const word of words.filter(({ length }) => length > 0)) {
    const visible = word.reduce((sum, piece) => sum + measure({ ...piece, text: piece.text.trimEnd() }), 0);
    const letters = ({ text, ...rest }: Piece<string>) =>
      (text.match(/\P{M}?\p{M}*/gu) ?? [])
        .filter((letter) => letter !== '')
        .map((letter) => ({ ...rest, text: letter }));
    if (visible <= width) put(word, visible);
    else {
      if (used > 0 && used + visible > width) used = lines.push([]) * 0;
      for (const letter of word.flatMap(letters)) put([letter], measure(letter));
    }
  }
  return lines;
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
