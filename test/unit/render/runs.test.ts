import { expect, it } from 'vitest';
import { runsOf } from '../../../src/render/runs.ts';

it('is one run of neighbours in one style, whatever else sets them apart', () => {
  const runs = [
    { text: '19.12', style: 'quiet', time: '2026-12-19' },
    { text: ' / ', style: 'quiet' },
    { text: 'Зал', style: 'place' },
    { text: 'Зал', language: 'kk' },
    { text: 'https://a.example', link: 'https://a.example' },
  ] as const;
  expect(runsOf({ runs })).toEqual([
    { text: '19.12 / ', style: 'quiet' },
    { text: 'Зал', style: 'place' },
    { text: 'Залhttps://a.example' },
  ]);
});

it('puts the dash of a list first', () => {
  expect(runsOf({ runs: [{ text: 'a', style: 'strong' }], bullet: true })).toEqual([
    { text: '– ' },
    { text: 'a', style: 'strong' },
  ]);
  expect(runsOf({ runs: [{ text: 'a' }], bullet: true })).toEqual([{ text: '– a' }]);
});
