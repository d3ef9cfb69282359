import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest, suggestRef } from '../../../src/diagnostics/suggest.ts';

describe('suggest', () => {
  it.each([
    ['a missing letter', 'venu', ['title', 'venue'], 'venue'],
    ['two letters swapped', 'veneu', ['title', 'venue'], 'venue'],
    ['another case', 'keymessages', ['keyMessages', 'speakers'], 'keyMessages'],
    ['letters of the other alphabet', 'min-jоl', ['min-jol', 'min-dala'], 'min-jol'],
    ['a longer word, three letters off', 'submissons/wekly', ['submissions/weekly'], 'submissions/weekly'],
    ['nothing near', 'platform', ['title', 'venue'], undefined],
    ['two equally near', 'p26-0', ['p26-01', 'p26-02'], undefined],
    ['a short word is another word two letters on', 'ab', ['cd'], undefined],
    ['no candidates', 'a', [], undefined],
  ])('%s', (_, word, candidates, expected) => {
    expect(suggest(word, candidates)).toBe(expected);
  });

  it('finds every word with one letter gone, and whatever it finds is a candidate', () => {
    const candidates = ['organisers', 'purpose', 'objectives', 'keyMessages', 'speakers', 'outcome'];
    fc.assert(
      fc.property(fc.constantFrom(...candidates), fc.nat(5), (word, at) => {
        expect(suggest(word.slice(0, at) + word.slice(at + 1), candidates)).toBe(word);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect([...candidates, undefined]).toContain(suggest(word, candidates));
      }),
    );
  });
});

describe('a reference', () => {
  const known = ['min-jol/p26-06', 'min-dala/p26-03', 'min-turgyn/p26-03'];

  it.each([
    ['min-jol/p26-6', 'min-jol/p26-06'],
    ['p26-06', 'min-jol/p26-06'],
    ['min-joly/p26-06', 'min-jol/p26-06'],
    ['p26-03', undefined],
    ['p99-99', undefined],
  ])('%s is taken for %s', (ref, expected) => {
    expect(suggestRef(ref, known)).toBe(expected);
  });
});
