import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { treeOf } from '../../support/tree.ts';
import { type Case, en, put } from '../case.ts';

const on = ['--on', '2026-12-08'];

/** Making a workspace: init. */
export const INIT: readonly Case[] = [
  {
    name: 'init: a folder that was not there, with next week by the clock',
    args: ['init', 'a/press', ...on, ...en],
    code: 0,
    err: ['The workspace is ready', 'build-grid --week 2026-W51', 'git config core.hooksPath .githooks'],
    check: ({ stdout }, folder) => {
      expect(stdout).toBe('');
      const paths = Object.keys(treeOf(join(folder, 'a/press')));
      expect(paths).toEqual(
        expect.arrayContaining([
          '.github/workflows/mediagrid.yml',
          '.vscode/settings.json',
          'bodies.yaml',
          'submissions/weekly/2026-W51/min-jol.yaml',
        ]),
      );
      expect(paths).not.toContain('.gitlab-ci.yml');
      expect(paths.filter((path) => path.includes('.tmp'))).toEqual([]);
      expect(statSync(join(folder, 'a/press/.githooks/pre-commit')).mode & 0o100).toBe(0o100);
    },
  },
  {
    name: 'init: comments in the language of the flag, the recipe of the CI named',
    args: ['init', 'press', '--lang', 'ru', '--ci', 'gitlab', ...on],
    code: 0,
    check: (_, folder) => {
      const weekly = 'press/submissions/weekly/2026-W51/min-jol.yaml';
      expect(readFileSync(join(folder, weekly), 'utf8')).toContain('# Ключевые месседжи – §10(4).');
      expect(existsSync(join(folder, 'press/.gitlab-ci.yml'))).toBe(true);
      expect(existsSync(join(folder, 'press/.github'))).toBe(false);
    },
  },
  {
    name: 'init --register kz --authority: the register with its sources, another authorised body',
    args: ['init', 'press', '--register', 'kz', '--authority', 'min-ai-digital', '--ci', 'none', ...on],
    code: 0,
    check: (_, folder) => {
      const register = readFileSync(join(folder, 'press/bodies.yaml'), 'utf8');
      expect(register).toContain('Decree No. 997');
      expect(register).not.toContain('role: authorised-body');
      expect(readFileSync(join(folder, 'press/mediagrid.yaml'), 'utf8')).toContain(
        'authority: min-ai-digital',
      );
    },
  },
  {
    name: 'init --authority: not in the register, with a guess',
    args: ['init', 'press', '--register', 'kz', '--authority', 'min-ai-digitl', ...en],
    code: 2,
    err: ['Did you mean min-ai-digital?'],
    check: (_, folder) => expect(existsSync(join(folder, 'press'))).toBe(false),
  },
  {
    name: 'init: a workspace is left alone',
    args: ['init', ...en],
    code: 2,
    err: ['There is a workspace here already'],
  },
  {
    name: 'init: names everything that is in the way and writes nothing',
    args: ['init', 'press', ...on, ...en],
    code: 2,
    prepare: (folder) => {
      put('press/README.md', 'mine\n')(folder);
      put('press/submissions', 'a file\n')(folder);
    },
    err: ['README.md, submissions'],
    check: (_, folder) =>
      expect(treeOf(join(folder, 'press'))).toEqual({ 'README.md': 'mine\n', submissions: 'a file\n' }),
  },
  {
    name: 'init: other files stay where they are',
    args: ['init', 'press', ...on],
    code: 0,
    prepare: put('press/notes.txt', 'mine\n'),
    check: (_, folder) => expect(readFileSync(join(folder, 'press/notes.txt'), 'utf8')).toBe('mine\n'),
  },
  {
    name: 'init: a file is no folder',
    args: ['init', 'bodies.yaml', ...en],
    code: 2,
    err: ['No such folder'],
  },
  {
    name: 'init: a year without a calendar, and what to do',
    args: ['init', 'press', '--on', '2031-03-01', ...en],
    code: 1,
    err: ['working-day calendar of 2031', '--on'],
    check: (_, folder) => expect(existsSync(join(folder, 'press'))).toBe(false),
  },
  {
    name: 'init --hook: outside a repository',
    args: ['init', 'press', '--hook', ...on, ...en],
    code: 2,
    err: ['git repository'],
    check: (_, folder) => expect(existsSync(join(folder, 'press'))).toBe(false),
  },
  {
    name: 'init: below the top of a repository, says that CI looks for its file there',
    args: ['init', 'press', ...on, ...en],
    code: 0,
    prepare: (folder) => mkdirSync(join(folder, '.git')),
    err: ['not the top of the repository', 'core.hooksPath press/.githooks'],
  },
];
