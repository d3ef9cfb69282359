import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Outcome, runInProcess, runSpawned } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';
import { put } from './case.ts';
import { CASES } from './cases/index.ts';

describe.each([
  ['in process', runInProcess],
  ['spawned', async (...call: Parameters<typeof runSpawned>) => runSpawned(...call)],
] as const)('%s', (_, run) => {
  let place: { folder: string; dispose: () => void };
  beforeEach(() => {
    place = copyOfExamples();
  });
  afterEach(() => place.dispose());

  it.each(CASES)('$name', async ({ args, code, prepare, env, stdin, out = [], err = [], check }) => {
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
    const { code } = await runInProcess(args, { cwd: place.folder });
    expect(code).toBe(3);
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
