import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Worth } from '../../src/cli/context.ts';
import type { Instant } from '../../src/law/instant.ts';
import { main } from '../../src/main.ts';
import { ROOT } from './root.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** In process only: both outputs are a terminal of so many columns. */
  readonly columns?: number;
  /** In process only: path of the program of further threads. */
  readonly thread?: string;
  /** In process only: see `World`. */
  readonly worth?: Worth;
  /** In process only: another clock. */
  readonly now?: () => Instant;
}

/** A clock for runs in process: Thursday 2026-12-10, 18:00 in Almaty. */
const NOW = { epochMs: Date.UTC(2026, 11, 10, 13) };

/** Runs the program in this process, from its sources. */
export function runInProcess(args: readonly string[], options: RunOptions): Promise<Outcome> {
  return run(main, args, options);
}

/**
 * Runs the program in this process as it is built: what is bundled is tried, without the start of a process. From its
 * sources where their coverage is measured.
 */
export function runBuilt(args: readonly string[], options: RunOptions): Promise<Outcome> {
  if (process.env.FROM_SOURCES !== undefined) return runInProcess(args, options);
  const built: { main: typeof main } = createRequire(import.meta.url)(join(ROOT, 'dist/main.cjs'));
  return run(built.main, args, options);
}

async function run(
  program: typeof main,
  args: readonly string[],
  { cwd, env = {}, stdin = '', columns, thread, worth, now = () => NOW }: RunOptions,
): Promise<Outcome> {
  const out: Uint8Array[] = [];
  const err: Uint8Array[] = [];
  const sink = (to: Uint8Array[]) => ({
    isTTY: columns !== undefined,
    columns,
    write: (text: string | Uint8Array) => {
      to.push(typeof text === 'string' ? Buffer.from(text) : text);
    },
  });
  const code = await program({
    argv: args,
    cwd,
    env,
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    stdout: sink(out),
    stderr: sink(err),
    thread,
    worth,
    now,
  });
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

/** Runs the built program as users do, in a process of its own. */
export function runSpawned(args: readonly string[], { cwd, env = {}, stdin = '' }: RunOptions): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/mediagrid.js'), ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    input: stdin,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status ?? -1, stdout, stderr };
}
