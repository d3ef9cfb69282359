import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunOptions, runInProcess } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';
import { edit, WEEK } from './case.ts';

/** What depends on whether a person looks at a terminal: colours and progress. */
let place: { folder: string; dispose: () => void };
beforeEach(() => {
  place = copyOfExamples();
  edit(`${WEEK}/min-dala.yaml`, 'events:', 'evnts:')(place.folder);
});
afterEach(() => place.dispose());

const run = (args: readonly string[], options: Partial<RunOptions>) =>
  runInProcess(args, { cwd: place.folder, ...options });

describe.each([
  { command: 'validate' },
  { command: 'explain deadline/late' },
  { command: 'explain' },
  { command: 'deadlines --year 2026' },
  { command: 'status --week 2026-W51' },
  { command: 'diff --week 2026-W50' },
  { command: 'build-grid --week 2026-W51 --format md' },
])('colours of $command', ({ command }) => {
  it.each([
    { where: 'a terminal', columns: 80, env: {}, flags: '', coloured: true },
    { where: 'a pipe', env: {}, flags: '', coloured: false },
    { where: 'a terminal, NO_COLOR', columns: 80, env: { NO_COLOR: '1' }, flags: '', coloured: false },
    { where: 'a terminal, NO_COLOR empty', columns: 80, env: { NO_COLOR: '' }, flags: '', coloured: true },
    { where: 'a terminal, --no-color', columns: 80, env: {}, flags: '--no-color', coloured: false },
    { where: 'a dumb terminal', columns: 80, env: { TERM: 'dumb' }, flags: '', coloured: false },
    { where: 'a pipe, FORCE_COLOR', env: { FORCE_COLOR: '1' }, flags: '', coloured: true },
    {
      where: 'a terminal, FORCE_COLOR=0',
      columns: 80,
      env: { FORCE_COLOR: '0' },
      flags: '',
      coloured: false,
    },
    { where: 'both variables', env: { NO_COLOR: '1', FORCE_COLOR: '1' }, flags: '', coloured: false },
    { where: 'a pipe, --color', env: { NO_COLOR: '1' }, flags: '--color', coloured: true },
    { where: '--no-color, FORCE_COLOR', env: { FORCE_COLOR: '1' }, flags: '--no-color', coloured: false },
  ])('$where: $coloured', async ({ columns, env, flags, coloured }) => {
    const args = `${command} ${flags}`.trim().split(' ');
    const { stdout, stderr } = await run(args, { env, ...(columns === undefined ? {} : { columns }) });
    const told = `${stdout}${stderr}`;
    expect(told).not.toBe('');
    expect(told.includes('\u001b[')).toBe(coloured);
  });
});

describe('progress', () => {
  const CLEAR = '\r\u001b[2K';
  /** A clock of which each look takes as long as it says. */
  const slow = (step: number) => {
    let epochMs = Date.UTC(2026, 11, 10, 13);
    return () => {
      epochMs += step;
      return { epochMs };
    };
  };
  const args = ['validate', '--no-color', '--lang', 'en'];

  it('of long work is a line that is gone at the end', async () => {
    const { stdout, stderr } = await run(args, { columns: 80, now: slow(200) });
    const shown = stderr.split(CLEAR);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown[0]).toBe('');
    for (const line of shown.slice(1, -1)) expect(line).toMatch(/^Checked: \d+\/\d\d$/);
    expect(shown.at(-1)).toBe('');
    expect(stdout).toBe((await run(args, {})).stdout);
  });

  it('is not shown for short work', async () => {
    expect(await run(args, { columns: 80, now: slow(1) })).toMatchObject({ code: 1, stderr: '' });
  });

  it('is cut off where the terminal is narrow', async () => {
    const { stderr } = await run(args, { columns: 8, now: slow(200) });
    for (const line of stderr.split(CLEAR)) expect(line.length).toBeLessThan(8);
    expect(stderr).toContain('Checked');
  });

  it.each([
    { where: 'in a pipe', options: {} },
    { where: 'in CI', options: { columns: 80, env: { CI: 'true' } } },
    { where: 'in a dumb terminal', options: { columns: 80, env: { TERM: 'dumb' } } },
    { where: 'with --quiet', options: { columns: 80 }, flags: ['--quiet'] },
  ])('is not shown $where, and the clock is not looked at', async ({ options, flags = [] }) => {
    const now = () => {
      throw new Error('looked at the clock');
    };
    const { stderr, code } = await run([...args, ...flags], { ...options, now });
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
  });

  it('is gone before a build tells its errors', async () => {
    const { stderr } = await run(['build-execution', '--year', '2026', '--no-color', '--lang', 'en'], {
      columns: 80,
      now: slow(200),
    });
    const last = stderr.lastIndexOf(CLEAR);
    expect(last).toBeGreaterThan(0);
    expect(stderr.slice(last)).toContain(' error ');
    expect(stderr.slice(0, last)).not.toContain(' error ');
  });
});
