import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/cli/report/escape.ts';
import { runInProcess } from '../../support/run.ts';
import { scratch } from '../../support/scratch.ts';

describe('text of files in a terminal and a log', () => {
  it.each([
    [
      '\u001b[31mred\u001b]8;;http://evil.example\u0007x',
      '<U+001B>[31mred<U+001B>]8;;http://evil.example<U+0007>x',
    ],
    ['a\rb\nc\u0085d\u2028e', 'a<U+000D>b<U+000A>c<U+0085>d<U+2028>e'],
    ['\u202egnp.exe\u2066\u200f', '<U+202E>gnp.exe<U+2066><U+200F>'],
    ['\ud800', '<U+D800>'],
    ['::error file=a::x', '<U+003A>:error file=a::x'],
    ['  ::stop-commands::x', '  <U+003A>:stop-commands::x'],
    ['a ##[error]x ##vso[task.complete]y', 'a <U+0023>#[error]x <U+0023>#vso[task.complete]y'],
    ['## [x] # C# a::b 10:00', '## [x] # C# a::b 10:00'],
  ])('%j', (text, shown) => expect(printable(text)).toBe(shown));

  it('is shown so wherever a command quotes what it was given', async () => {
    const place = scratch();
    const name = '\u001b[2J\u202e\r::error::x.yaml';
    for (const args of [
      ['validate', name],
      ['validate', '--format', name],
      ['explain', name],
      ['schema', name],
      ['import', name],
      ['receive', name],
      ['build-grid', '--week', name],
      ['build', '-C', name],
      [name],
    ]) {
      const { code, stdout, stderr } = await runInProcess(args, { cwd: place.folder });
      expect([args, code]).not.toEqual([args, 0]);
      expect(stdout + stderr).not.toBe('');
      expect([args, stdout + stderr]).toEqual([
        args,
        expect.not.stringMatching(/(?!\n)[\p{Cc}\u202e]|^\s*::/mu),
      ]);
    }
    place.dispose();
  });
});
