import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../src/intake/claim.ts';

const claims = (text: string) => claimsIn(Buffer.from(text));

describe('what a file that cannot be read says of itself', () => {
  it.each([
    ['plain words', 'kind: weekly\nbody: min-jol\n', { kind: 'weekly', body: 'min-jol' }],
    ['words in quotes', 'kind: "weekly"\nbody:\t\'min-jol\'\n', { kind: 'weekly', body: 'min-jol' }],
    [
      'comments and other line ends',
      'week: 2026-W51  # алдағы\r\nyear: 2026\r',
      { week: '2026-W51', year: '2026' },
    ],
    ['a byte order mark', '\ufeffkind: weekly', { kind: 'weekly' }],
    ['the first of two', 'body: a\nbody: b\n', { body: 'a' }],
    ['a key like any other', '__proto__: a\nconstructor: b\n', { constructor: 'b' }],
  ])('%s', (_, text, said) => expect(claims(text)).toEqual(said));

  it.each([
    ['what stands deeper', 'events:\n  body: min-jol\n- body: min-jol\n'],
    ['what is more than a word', 'body: min jol\nweek: [2026-W51]\nkind: "weekly\nissue:\nrequest: r-1: x\n'],
    ['a key without a space', 'body:min-jol\n'],
    ['a comment', '# body: min-jol\n'],
  ])('is not %s', (_, text) => expect(claims(text)).toEqual({}));

  it('is read in another encoding too, as ids are ASCII', () => {
    const cyrillic = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    const bytes = Buffer.concat([
      Buffer.from('kind: weekly\ntitle: '),
      cyrillic,
      Buffer.from('\nbody: min-jol\n'),
    ]);
    expect(claimsIn(bytes)).toEqual({ kind: 'weekly', body: 'min-jol' });
  });
});
