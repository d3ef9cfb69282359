import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { mayStillRun } from './processes.ts';

/** What tells the temporary files of this run from those of any other, and cannot be guessed. */
const RUN = randomBytes(8).toString('hex');
const HOST = hostname()
  .replace(/[^\w.]/g, '_')
  .slice(0, 60);

const TEMPORARY = /^\.mediagrid-(?<id>\d+)-(?<host>[\w.]*)-(?<run>[0-9a-f]{16})-\d+\.tmp$/;
const STALE_AFTER_MS = 60 * 60 * 1000;

let count = 0;

/** A new path in a folder, for a file or folder that is to be renamed. Its name says whose it is. */
export function temporaryIn(folder: string): string {
  count++;
  return join(folder, `.mediagrid-${process.pid}-${HOST}-${RUN}-${count}.tmp`);
}

/**
 * Removes temporary files and folders that a killed run of ours left in a folder. Those of a run still going stay; of one
 * on another machine nobody here can say, so they stay for an hour. What cannot be removed hinders nobody.
 *
 * @param now in milliseconds of the epoch
 */
export function sweep(folder: string, now: number): void {
  for (const name of namesIn(folder)) {
    const { id, host, run } = TEMPORARY.exec(name)?.groups ?? {};
    if (id === undefined || run === RUN) continue;
    const path = join(folder, name);
    try {
      // Not when it was last written: a second name for an old file is younger than its bytes.
      const { ctimeMs } = lstatSync(path);
      const leftBehind = host === HOST && !mayStillRun(Number(id), ctimeMs);
      if (leftBehind || now - ctimeMs > STALE_AFTER_MS) rmSync(path, { force: true, recursive: true });
    } catch {
      // Another run was faster, or it is another user's.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
