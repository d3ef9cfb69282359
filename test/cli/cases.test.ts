import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Outcome, runBuilt, runInProcess, runSpawned } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';
import { type Case, put } from './case.ts';
import { CASES } from './cases/index.ts';

/** Run as processes of their own too: what only those have – standard input, pipes, exit codes of each kind. */
const SPAWNED: readonly string[] = [
  '--version',
  'validate --help',
  'an unknown language',
  'an unknown flag that another command has is no guess',
  'validate: the examples have no errors, five late files and one clash told at both events',
  'validate: an altered edition fails the whole workspace',
  'build-grid: writes yaml, xlsx and md and counts',
  'build-grid --out -: nor to standard output',
  'build: everything that the workspace calls for, each in the formats that suit it',
  'issue-grid: freezes the first edition with its record',
  'receive: a file is filed under its path, whatever it is called, and logged',
  'new: a failure to write is told, and leaves nothing behind',
  'import: a file named',
  'completion: a script for a shell',
  ...CASES.flatMap(({ name, stdin }) => (stdin === undefined ? [] : [name])),
];

/** In place of a case whose name has changed: it fails. */
const MISSING: Case = { name: '', args: ['no', 'such', 'case'], code: 0 };

describe.each([
  ['in process', CASES, runBuilt],
  [
    'spawned',
    SPAWNED.map((name) => CASES.find((one) => one.name === name) ?? { ...MISSING, name }),
    async (...call: Parameters<typeof runSpawned>) => runSpawned(...call),
  ],
] as const)('%s', (_, cases, run) => {
  let place: { folder: string; dispose: () => void };
  beforeEach(() => {
    place = copyOfExamples();
  });
  afterEach(() => place.dispose());

  it.each(cases)('$name', async ({ args, code, prepare, env, stdin, out = [], err = [], check }) => {
    prepare?.(place.folder);
    const options = {
      cwd: place.folder,
      ...(env === undefined ? {} : { env }),
      ...(stdin === undefined ? {} : { stdin }),
    };
    const outcome = await run(args, options);
    const told = `${outcome.stdout}\n${outcome.stderr}`;
    expect(outcome.code, told).toBe(code);
    for (const text of out) expect(outcome.stdout).toContain(text);
    for (const text of err) expect(outcome.stderr).toContain(text);
    expect(told).not.toMatch(/\n\s+at .*\.(ts|js):\d+/);
    check?.(outcome, place.folder);
  });
});

describe('outputs', () => {
  it('are left whole when writing fails: the old file, byte for byte, and no temporary ones', async () => {
    const place = copyOfExamples();
    put('out/media-grid-2026-W51.yaml', 'old\n')(place.folder);
    put('out/media-grid-2026-W51.md/kept', '')(place.folder);
    const args = ['build-grid', '--week', '2026-W51', '--format', 'yaml,md', '--out', 'out'];
    const { code, stderr } = await runInProcess(args, { cwd: place.folder });
    expect(code).toBe(3);
    expect(stderr).toContain('out/media-grid-2026-W51.md');
    expect(readdirSync(join(place.folder, 'out')).sort()).toEqual([
      'media-grid-2026-W51.md',
      'media-grid-2026-W51.yaml',
    ]);
    expect(readFileSync(join(place.folder, 'out/media-grid-2026-W51.yaml'), 'utf8')).toBe('old\n');
    place.dispose();
  });

  it('end quietly when the reader closes the pipe', () => {
    const place = copyOfExamples();
    const script = `node '${join(import.meta.dirname, '../../bin/mediagrid.js')}' build-grid -w 2026-W51 -f json -o - --quiet | head -c 10`;
    const { stderr, stdout } = runShell(script, place.folder);
    expect(stdout).toHaveLength(10);
    expect(stderr).toBe('');
    place.dispose();
  });
});

function runShell(script: string, cwd: string): Outcome {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' });
  return { code: status ?? -1, stdout, stderr };
}
