import { describe, expect, it } from 'vitest';
import { type ChainedEdition, chainProblems } from '../../../src/checks/edition-chain.ts';
import type { Edition } from '../../../src/schema/types.ts';

const hashOf = (number: number): string => String(number).repeat(64);

/** Edition `number` as it was issued, with the hash of the one before. */
function edition(number: number, change: Partial<Edition> = {}, sha256 = hashOf(number)): ChainedEdition {
  const record: Edition = {
    version: 1,
    week: '2026-W51',
    edition: number,
    issued: `2026-12-11T1${number}:00:00+05:00`,
    ...(number === 1 ? {} : { previous: hashOf(number - 1) }),
    files: [],
    ...change,
  };
  return { number, path: `issued/media-grid/2026-W51/${number}/edition.yaml`, sha256, record };
}

/** The same without the hash, as editions were written before there was one. */
function unchained(number: number): ChainedEdition {
  const { record, ...rest } = edition(number);
  if (record === undefined) throw new Error('has a record');
  const { previous: _, ...older } = record;
  return { ...rest, record: older };
}

const found = (...editions: ChainedEdition[]): string[] =>
  chainProblems(editions).map(({ code, file }) => `${code} ${file.split('/')[3]}`);

describe('the editions of a week', () => {
  it.each([
    ['none', []],
    ['one', [edition(1)]],
    ['three', [edition(1), edition(2), edition(3)]],
    ['none with the hash', [unchained(1), unchained(2), unchained(3)]],
    ['a chain that begins with the third', [unchained(1), unchained(2), edition(3), edition(4)]],
    ['two of one moment', [edition(1), edition(2, { issued: '2026-12-11T06:00:00Z' })]],
  ])('are in order: %s', (_, editions) => {
    expect(found(...editions)).toEqual([]);
  });

  it.each<[string, ChainedEdition[], string[]]>([
    ['the first is gone', [edition(2)], ['issued/gap 2']],
    ['two in the middle are gone', [edition(1), edition(4)], ['issued/gap 4']],
    ['two gaps', [edition(2), edition(4)], ['issued/gap 2', 'issued/gap 4']],
    ['one was changed', [edition(1, {}, hashOf(7)), edition(2)], ['issued/broken-chain 2']],
    [
      'each was changed but the last',
      [edition(1, {}, hashOf(7)), edition(2, {}, hashOf(8)), edition(3)],
      ['issued/broken-chain 2', 'issued/broken-chain 3'],
    ],
    ['the first follows another', [edition(1, { previous: hashOf(9) })], ['issued/broken-chain 1']],
    ['the hash was taken out', [edition(1), edition(2), unchained(3)], ['issued/unchained 3']],
    [
      'and of two',
      [edition(1), edition(2), unchained(3), unchained(4)],
      ['issued/unchained 3', 'issued/unchained 4'],
    ],
    [
      'an instant before that of the one before, in another offset',
      [edition(1), edition(2, { issued: '2026-12-11T05:59:59Z' })],
      ['issued/out-of-order 2'],
    ],
    [
      'a gap, and out of order',
      [edition(1), edition(3, { issued: '2026-12-10T10:00:00+05:00' })],
      ['issued/gap 3', 'issued/out-of-order 3'],
    ],
  ])('are not: %s', (_, editions, problems) => {
    expect(found(...editions)).toEqual(problems);
  });

  it('say nothing of a record that is missing or has errors, which is reported by itself', () => {
    const { record: _, ...broken } = edition(2);
    const { sha256: __, ...missing } = broken;
    expect(found(edition(1), broken, edition(3))).toEqual([]);
    expect(found(edition(1), missing, edition(3))).toEqual([]);
  });

  it('name the numbers that are missing', () => {
    const [gap] = chainProblems([edition(1), edition(4)]);
    expect(gap?.params).toMatchObject({ edition: 4, missing: '2–3' });
    const [single] = chainProblems([edition(2)]);
    expect(single?.params).toMatchObject({ edition: 2, missing: '1' });
  });
});
