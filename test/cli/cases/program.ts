import { expect } from 'vitest';
import { type Case, edit, en } from '../case.ts';

/** The program itself: its help, version and wrong usage. */
export const PROGRAM: readonly Case[] = [
  ...(
    [
      ['help', ['validate', '--help'], 0, 'Использование: mediagrid validate'],
      ['a wrong flag', ['validate', '--nope'], 2, 'Справка: mediagrid validate --help'],
      ['a wrong flag, from elsewhere', ['-C', 'submissions', 'validate', '--nope'], 2, 'Справка: mediagrid'],
    ] as const
  ).map(
    ([what, args, code, words]): Case => ({
      name: `${what}: told in the language of the workspace, not of the system`,
      args,
      env: { LANG: 'en_GB.UTF-8' },
      prepare: edit('mediagrid.yaml', 'language: kk', 'language: ru'),
      code,
      ...(code === 0 ? { out: [words] } : { err: [words] }),
    }),
  ),
  {
    name: 'flags without a command: help likewise, in their language',
    args: ['--lang', 'ru', '--no-color'],
    code: 2,
    err: ['Использование:', 'build-grid'],
    check: ({ stderr }) => expect(stderr).not.toMatch(/outputHelp|choices:/),
  },
  {
    name: 'an unknown flag that another command has is no guess',
    args: ['validate', '--week', '2026-W51', ...en],
    code: 2,
    err: ['--week'],
    check: ({ stderr }) => expect(stderr).not.toContain('Did you mean'),
  },
  { name: '--version', args: ['--version'], code: 0, out: ['0.1.0'] },
  {
    name: '--help: outside a workspace, says what it does in the locale’s language',
    args: ['-C', '..', '--help'],
    env: { LANG: 'ru_RU.UTF-8' },
    code: 0,
    out: ['Использование:', 'validate', 'build-grid', 'Коды выхода'],
  },
  { name: 'validate --help', args: ['validate', '--help', ...en], code: 0, out: ['Examples:', '--strict'] },
  { name: 'no command: help, and it is wrong usage', args: [], code: 2, err: ['mediagrid'] },
  {
    name: 'an unknown command, with a guess',
    args: ['valdate', ...en],
    code: 2,
    err: ['Did you mean validate?'],
  },
  {
    name: 'an unknown command: what is not for people is no guess',
    args: ['_complete', ...en],
    code: 2,
    check: ({ stderr }) => expect(stderr).not.toContain('__complete'),
  },
  {
    name: 'an unknown flag, with a guess',
    args: ['validate', '--strikt', ...en],
    code: 2,
    err: ['--strict'],
  },
  { name: 'a missing flag', args: ['build-grid', ...en], code: 2, err: ['--week'] },
  { name: 'an unknown language', args: ['validate', '--lang', 'de'], code: 2, err: ['--lang'] },
  { name: '-C: no such folder', args: ['-C', 'nowhere', 'validate', ...en], code: 2, err: ['nowhere'] },
];
