import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** Whether a program is there to be run. */
export function runs(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/** Lays `mediagrid` into a folder for the PATH: the program as it is built. */
export function layProgram(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const program = join(ROOT, 'bin/mediagrid.js');
  writeFileSync(join(folder, 'mediagrid'), `#!/bin/sh\nexec node '${program}' "$@"\n`, { mode: 0o755 });
}
