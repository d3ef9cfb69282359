import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putAll } from '../support/inbox.ts';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';

let place: { folder: string; dispose: () => void };
beforeEach(() => {
  place = copyOfExamples();
});
afterEach(() => place.dispose());

const run = (...args: string[]) => runInProcess([...args, '--lang', 'en'], { cwd: place.folder });
const move = (from: string, to: string) => {
  mkdirSync(dirname(join(place.folder, to)), { recursive: true });
  renameSync(join(place.folder, from), join(place.folder, to));
};
const PLAN = 'decisions/media-plan/2026-1.yaml';
const GRID = 'decisions/media-grid/2026-W51.yaml';

describe('a decision in a wrong place', () => {
  it.each([
    'drafts/2026-1.yaml',
    'drafts/of/the/plan/for approval.yaml',
    'decisions/media-plan/2026-1.yml',
    'decisions/media-plan/2026.yaml',
    'decisions/2026_1.yaml',
    'decisions/archive/old/plan.yaml',
    'plan.yaml',
    'submissions/media-plan/2026-1.yaml',
    'submissions/proposals/2026-2/min-unknown.yaml',
  ])('%s: the plan of its year is not written for the media, and validate names it', async (to) => {
    rmSync(join(place.folder, to), { force: true });
    move(PLAN, to);
    for (const command of ['build-plan', 'build-execution']) {
      const { code, stderr } = await run(command, '--year', '2026', '--audience', 'media');
      expect(code, command).toBe(1);
      expect(stderr).toContain(
        `The decision on the media plan of 2026 has errors or stands in a wrong place (${to})`,
      );
    }
    const { code, stdout } = await run('validate');
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^${to}:\\d+:\\d+ error `, 'm'));
    expect((await run('build-plan', '--year', '2027', '--audience', 'media')).stderr).not.toContain(to);
  });

  it('of a week, however deep', async () => {
    const to = 'drafts/2026/december/week.yaml';
    move(GRID, to);
    const { code, stderr } = await run('build-grid', '--week', '2026-W51');
    expect(code).toBe(1);
    expect(stderr).toContain(`The decision on 2026-W51 has errors or stands in a wrong place (${to})`);
    expect((await run('validate')).stdout).toContain(`${to}:1:1 error The file is in a place`);
  });

  it.each(['node_modules/x/2026-1.yaml', '.git/2026-1.yaml', 'build/2026-1.yaml'])(
    'is not looked for among the files of others: %s',
    async (to) => {
      move(PLAN, to);
      const { code, stdout } = await run('validate');
      expect(code, stdout).toBe(0);
      expect(stdout).not.toContain(to);
    },
  );

  it('nor in a workspace of its own', async () => {
    move(PLAN, 'samples/2026/decisions/media-plan/2026-1.yaml');
    writeFileSync(join(place.folder, 'samples/mediagrid.yaml'), 'version: 1\n');
    const { code, stdout } = await run('validate');
    expect(code, stdout).toBe(0);
    expect(stdout).not.toContain('samples/');
  });

  it('a submission there may be mail: it is no decision, whatever year or week it names', async () => {
    putAll(place.folder, {
      'mail/a.yaml': 'kind: weekly\nbody: min-jol\nweek: 2026-W51\n',
      'decisions/b.yaml': 'kind: proposal\nplanYear: 2026\ncycle: 1\nbody: min-jol\n',
    });
    expect((await run('build-grid', '--week', '2026-W51')).code).toBe(0);
    expect((await run('build-plan', '--year', '2026', '--audience', 'media')).code).toBe(0);
    const { stdout } = await run('validate');
    expect(stdout).not.toContain('mail/');
    expect(stdout).toContain('decisions/b.yaml:1:1 error ');
  });

  it('is looked for among no more than some ten thousand files, and a warning says where the search ended', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`data/a/${index}.txt`, '']),
    );
    putAll(place.folder, {
      ...many,
      'data/a/b/c.txt': '',
      'data/z.yaml': 'kind: grid-decision\nweek: 2026-W51\n',
    });
    const { code, stdout } = await run('validate');
    expect(code).toBe(1);
    expect(stdout).toContain('data/z.yaml:1:1 error ');
    expect(stdout).toContain(
      'data/a/b:1:1 warning This folder and those after it were not searched (too many files)',
    );
  });
});
