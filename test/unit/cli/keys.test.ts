import { describe, expect, it } from 'vitest';
import { keyStream } from '../../../src/cli/new/keys.ts';
import { readWhole } from '../../support/stream.ts';

/** What comes of keys that arrive in these pieces. */
function typed(...pieces: readonly (string | Buffer)[]): string {
  const keys = keyStream();
  for (const piece of pieces) keys.write(piece);
  return readWhole(keys).toString();
}

describe('keys', () => {
  it('come through as they are typed, letters of two bytes in two pieces too', () => {
    const letter = Buffer.from('қ');
    expect(typed('аб\r', letter.subarray(0, 1), letter.subarray(1), '\u001b[B')).toBe('аб\rқ\u001b[B');
  });

  it('of a paste keep its lines without answering, whatever its line ends', () => {
    expect(typed('a\u001b[200~b\r\nc\nd\re\tf\u001b[201~\r')).toBe('ab⏎c⏎d⏎e f\r');
  });

  it('of a paste are known by its marks also where these arrive in pieces', () => {
    for (let cut = 1; cut < 6; cut++) {
      const [begin, end] = ['\u001b[200~', '\u001b[201~'];
      const pieces = [
        begin.slice(0, cut),
        `${begin.slice(cut)}x\ny${end.slice(0, cut)}`,
        `${end.slice(cut)}\r`,
      ];
      // A lone escape at the end of a piece is a key of its own.
      if (cut > 1) expect(typed(...pieces)).toBe('x⏎y\r');
    }
  });

  it('break off at Ctrl-D as at Ctrl-C', () => {
    expect(typed('a\u0004')).toBe('a\u0003');
  });
});
