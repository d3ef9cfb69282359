import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layProgram, runs } from '../support/program.ts';
import { scratch } from '../support/scratch.ts';

/** The git hook of a workspace, in real repositories. */
const WEEKLY = 'submissions/weekly/2026-W51/min-jol.yaml';

describe.skipIf(!runs('git'))(runs('git') ? 'git' : 'git: skipped, as this machine has none', () => {
  let place: { folder: string; dispose: () => void };
  let root: string;
  let path: string;
  beforeEach(() => {
    place = scratch();
    root = join(place.folder, 'the repository');
    mkdirSync(root);
    layProgram(join(place.folder, 'bin'));
    path = `${join(place.folder, 'bin')}:${process.env.PATH ?? ''}`;
    run('git', 'init', '--quiet');
    for (const [name, value] of [
      ['user.name', 'Test'],
      ['user.email', 'test@example.invalid'],
      ['core.autocrlf', 'false'],
    ])
      run('git', 'config', String(name), String(value));
  });
  afterEach(() => place.dispose());

  function run(program: string, ...args: string[]): { code: number; told: string } {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: root,
      env: { PATH: path, HOME: place.folder, LANG: 'en_US.UTF-8', GIT_CONFIG_NOSYSTEM: '1' },
      encoding: 'utf8',
    });
    return { code: status ?? -1, told: `${stdout}${stderr}` };
  }

  const init = (...args: string[]) =>
    run('mediagrid', 'init', ...args, '--hook', '--lang', 'en', '--on', '2026-12-08');

  function commit(...args: string[]) {
    return run('git', 'commit', '--quiet', '-m', 'x', ...args);
  }

  function change(file: string, from: string, to: string): void {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(root, file), text.replace(from, to));
  }

  it('lets a good workspace pass, and a bad submission not, with the reason', () => {
    expect(init().told).toContain('The workspace is ready');
    run('git', 'add', '.');
    expect(commit()).toEqual({ code: 0, told: '' });
    change(WEEKLY, 'venue:', 'veneu:');
    run('git', 'add', '.');
    const { code, told } = commit();
    expect(code).toBe(1);
    expect(told).toContain(`${WEEKLY}:15:5 error`);
    expect(told).toContain('Did you mean “venue”?');
    expect(told).toContain('git commit --no-verify');
    expect(run('git', 'log', '--oneline').told.trim().split('\n')).toHaveLength(1);
  });

  it('judges what is staged, not what lies in the folder', () => {
    init();
    run('git', 'add', '.');
    commit();
    change(WEEKLY, 'venue:', 'veneu:');
    expect(commit('--allow-empty')).toEqual({ code: 0, told: '' });
    run('git', 'add', '.');
    change(WEEKLY, 'veneu:', 'venue:');
    expect(commit().code).toBe(1);
    expect(commit('-a', '--allow-empty').code).toBe(0);
  });

  it('takes names with spaces and quotes for what they are', () => {
    init();
    run('git', 'add', '.');
    commit();
    for (const name of ["it's a note.txt", '$(touch owned).txt', '-r x=y'])
      writeFileSync(join(root, name), 'not a submission\n');
    run('git', 'add', '.');
    expect(commit()).toEqual({ code: 0, told: '' });
    writeFileSync(join(root, 'submissions/weekly/2026-W51/min jol (2).yaml'), 'kind: weekly\n');
    run('git', 'add', '.');
    const { code, told } = commit();
    expect(code).toBe(1);
    expect(told).toContain('submissions/weekly/2026-W51/min jol (2).yaml:1:1 error');
  });

  it('is quick to agree where no submission is touched, and with deletions', () => {
    init();
    run('git', 'add', '.');
    commit();
    rmSync(join(root, 'submissions/reports/2026-12/min-jol.yaml'));
    writeFileSync(join(root, 'README.md'), 'x\n');
    expect(commit('-a')).toEqual({ code: 0, told: '' });
  });

  it('checks a workspace below the top of its repository', () => {
    expect(init('press office').told).toContain('The workspace is ready');
    expect(run('git', 'config', 'core.hooksPath').told.trim()).toBe('press office/.githooks');
    writeFileSync(join(root, 'bodies.yaml'), 'nothing of a workspace\n');
    run('git', 'add', '.');
    expect(commit()).toEqual({ code: 0, told: '' });
    change(`press office/${WEEKLY}`, 'body: min-jol', 'body: min-jo');
    expect(commit('-a').told).toContain(`${WEEKLY}:6:7 error`);
  });

  it('works as a copy in .git/hooks too', () => {
    run('mediagrid', 'init', '--lang', 'ru', '--on', '2026-12-08');
    const hook = readFileSync(join(root, '.githooks/pre-commit'));
    writeFileSync(join(root, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
    run('git', 'add', '.');
    expect(commit()).toEqual({ code: 0, told: '' });
    change(WEEKLY, 'venue:', 'veneu:');
    expect(commit('-a').told).toContain('Исправьте ошибки');
  });

  it('lets pass what it cannot check, and says so', () => {
    init();
    run('git', 'add', '.');
    path = process.env.PATH ?? '';
    expect(commit()).toEqual({ code: 0, told: 'mediagrid was not found: the files were not checked.\n' });
  });

  it('does not take the place of hooks that lie elsewhere', () => {
    run('git', 'config', 'core.hooksPath', '.husky');
    const { code, told } = init();
    expect(code).toBe(2);
    expect(told).toContain('.husky');
    expect(run('git', 'status', '--short').told).toBe('');
  });
});
