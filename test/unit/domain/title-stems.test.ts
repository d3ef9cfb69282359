import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemsOf } from '../../../src/domain/title-stems.ts';
import { sameName } from '../../../src/i18n/text.ts';

/** The same by patterns: what is written short there, but takes long. */
function byPatterns(title: string): string[] {
  const words = sameName(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length > 2).map((word) => word.slice(0, 5)))];
}

describe('stems of a title', () => {
  it.each([
    ['«Атамекен»нің 30 жылдығы', ['атаме', 'жылды']],
    ["O'zbek – ҚАЗАҚ; o‘zbek", ['ozbek', 'қазақ']],
    ['Жаңа мектептің ашылуы туралы брифинг', ['мекте']],
    ['И\u0306од пен и\u0306од, 𝐀𝐁 𝐀', ['йод', '𝐀𝐁']],
    ['', []],
  ])('%s', (title, stems) => {
    expect(stemsOf(title)).toEqual(stems);
  });

  it('are those that patterns find, but for the common ones', () => {
    const alphabet = [...'абАБқҚИйeE1 2-–,.«»„“”"\'’‘\u0306\u0301\t\u00a0𝐀😀пресс', 'туралы', 'мектеп'];
    const titles = fc.string({
      unit: fc.oneof(fc.constantFrom(...alphabet), fc.string({ unit: 'grapheme' })),
    });
    const isCommon = (stem: string): boolean => stemsOf(stem).length === 0;
    fc.assert(
      fc.property(titles, (title) => {
        expect(stemsOf(title)).toEqual(byPatterns(title).filter((stem) => !isCommon(stem)));
      }),
      { numRuns: 2000 },
    );
  });
});
