import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/render/text-fit/measure.ts';
import { type Piece, wrap } from '../../../src/render/text-fit/wrap.ts';

const piece = (text: string, tag = 'a'): Piece<string> => ({ text, font: 'regular', size: 10, tag });
const textOf = (line: readonly Piece<string>[]): string => line.map(({ text }) => text).join('');
const words = fc.stringMatching(/^[ а-яәғқңөұүһіА-Яa-z0-9\-/–«»,.]{0,80}$/);

describe('wrap', () => {
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
