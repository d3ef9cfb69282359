import { expect, it } from 'vitest';
import { wordsIn } from '../../../src/i18n/text.ts';

it('a text says its language where that is known to be another than the one asked for', () => {
  expect(wordsIn('Зал', 'en')).toEqual({ text: 'Зал' });
  expect(wordsIn({ kk: 'Зал', en: 'Hall' }, 'en')).toEqual({ text: 'Hall' });
  expect(wordsIn({ ru: 'Зал', en: 'Hall' }, 'kk')).toEqual({ text: 'Зал', language: 'ru' });
});
