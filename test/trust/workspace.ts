import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nilWeek, notice, putAll, smallWorkspace } from '../support/inbox.ts';
import { ROOT } from '../support/root.ts';
import type { Outcome } from '../support/run.ts';

const PROGRAM = join(ROOT, 'bin/mediagrid.js');

/** One of each command that writes, for the small workspace; beside `{inbox}` and a `{form}`. */
export const WRITERS = {
  build: ['build', '--format', 'yaml,json,md,html'],
  'build-grid': ['build-grid', '--week', '2026-W51', '--format', 'yaml,md'],
  'build-directory': ['build-directory', '--format', 'md,xlsx'],
  'build-form': ['build-form', '--week', '2026-W51', '--body', 'b2', '--format', 'docx,ics'],
  'issue-grid': ['issue-grid', '--week', '2026-W51', '--on', '2026-12-11', '--format', 'yaml,md'],
  new: ['new', 'weekly', '--body', 'b3', '--week', '2026-W51', '--no-events', '--on', '2026-12-10'],
  receive: ['receive', '{inbox}', '--on', '2026-12-10T18:00:00+05:00'],
  // Outside of the workspace, so that the body of the form need not stand in its register.
  import: ['import', '{form}', '-C', '..', '--out', 'w/imported', '--on', '2026-12-10'],
  form: ['form', 'weekly', '--body', 'b2', '--week', '2026-W51', '--out', 'form.xlsx'],
  init: ['init', 'fresh', '--on', '2026-12-10'],
  'validate --report': ['validate', '--no-cache', '--report', 'json=report.json'],
} as const;

/** The small workspace with one more week, so that a build writes several documents. */
export function workspace(): { folder: string; dispose: () => void } {
  const place = smallWorkspace();
  putAll(place.folder, versionOf('old'));
  return place;
}

/** What every document of the workspace shows, so that each output of one version differs from that of another. */
export function versionOf(word: string): Record<string, string> {
  const week = (number: string): string =>
    nilWeek('b2', '2026-12-08T10:00:00+05:00', word).replace('W51', number);
  return {
    'submissions/contacts/b2.yaml': notice('b2', '2025-01-13', '2025-01-14T10:00:00+05:00', word),
    'submissions/weekly/2026-W51/b2.yaml': week('W51'),
    'submissions/weekly/2026-W52/b2.yaml': week('W52'),
  };
}

/** A run of the built program. */
export interface Started {
  readonly process: ChildProcess;
  /** Code -1: it was killed. */
  readonly ended: Promise<Outcome>;
}

/** Who runs a program, where it is not whoever runs the tests. */
export interface User {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Starts the built program.
 *
 * @param within what of a shell begins the line, such as a limit
 */
export function start(
  args: readonly string[],
  cwd: string,
  { within, user }: { within?: string; user?: User } = {},
): Started {
  const env = { PATH: process.env.PATH ?? '' };
  const options = { cwd, env, ...user };
  const run =
    within === undefined
      ? spawn(process.execPath, [PROGRAM, ...args], options)
      : spawn('sh', ['-c', `${within}; exec "$@"`, 'sh', process.execPath, PROGRAM, ...args], options);
  const told = { stdout: '', stderr: '' };
  run.stdout.on('data', (chunk) => {
    told.stdout += String(chunk);
  });
  run.stderr.on('data', (chunk) => {
    told.stderr += String(chunk);
  });
  run.stdin.end();
  const ended = new Promise<Outcome>((resolve) => {
    run.once('close', (code) => resolve({ code: code ?? -1, ...told }));
  });
  return { process: run, ended };
}

/** Temporary files and folders of ours below a folder. */
export function temporariesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names.filter((name) => /^\.mediagrid-.*\.tmp$/.test(basename(name)));
}

/** Numbers from 0 to 1 that are the same in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
