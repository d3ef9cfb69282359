import { describe, expect, it } from 'vitest';
import { mixedWords } from '../../../src/checks/mixed-script.ts';

describe('letters of another script inside a word', () => {
  it.each([
    ['Cәлем, әлем', [{ word: 'Cәлем', letters: 'C' }]],
    ['баспасөз мaслихаты', [{ word: 'мaслихаты', letters: 'a' }]],
    ['Саlем', [{ word: 'Саlем', letters: 'l' }]],
    ['press-релиз', []],
    ['Zoomда, TikTokтағы', []],
    ['Word файлы 2-зал', []],
    ['COVID-19', []],
    ['Қысқы жол', []],
  ])('%s', (text, expected) => {
    expect(mixedWords(text)).toEqual(expected);
  });
});
