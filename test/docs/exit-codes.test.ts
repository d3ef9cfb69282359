import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/failure.ts';
import { edit, put, WEEK } from '../cli/case.ts';
import { ROOT } from '../support/root.ts';
import { runSpawned } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';

/** The table of docs/exit-codes.md against runs of the program in a copy of the example workspace. */
const text = readFileSync(join(ROOT, 'docs/exit-codes.md'), 'utf8');
const rows = [...text.matchAll(/^\| (\d) \| ([^|]+) \| `mediagrid ([^`]+)` \|$/gm)].map(
  ([, code, means = '', args = '']) => ({ code: Number(code), means, args: args.split(' ') }),
);

let place: { folder: string; dispose: () => void };
beforeEach(() => {
  place = copyOfExamples();
});
afterEach(() => place.dispose());

const run = (...args: string[]) => runSpawned(args, { cwd: place.folder, stdin: 'kind: weekly\n' });

describe('docs/exit-codes.md', () => {
  it.each(rows)('$code: $means', ({ code, args }) => {
    const outcome = run(...args);
    const told = `${outcome.stdout}${outcome.stderr}`;
    expect(outcome.code, told).toBe(code);
    expect(told).not.toBe('');
  });

  it('has examples of every code', () => {
    expect(new Set(rows.map(({ code }) => code))).toEqual(new Set(Object.values(EXIT)));
    expect(rows.length).toBe(text.split('\n').filter((line) => /^\| \d/.test(line)).length);
  });

  it('tells the truth of builds that leave a submission out', () => {
    edit(`${WEEK}/min-jol.yaml`, 'body: min-jol', 'body: min-jo')(place.folder);
    const { code, stderr } = run('build-grid', '--week', '2026-W51', '--format', 'md', '--lang', 'en');
    expect(code).toBe(1);
    expect(stderr).toContain('Written:');
  });

  it('tells the truth of --quiet and --report', () => {
    put('bodies.yaml', 'version: 1\n')(place.folder);
    const loud = run('validate', '--report', 'json=a.json');
    const quiet = run('validate', '--report', 'json=b.json', '--quiet');
    expect([quiet.code, quiet.stdout]).toEqual([1, loud.stdout]);
    const [a, b] = ['a.json', 'b.json'].map((name) => readFileSync(join(place.folder, name), 'utf8'));
    expect(a).toBe(b);
  });
});
