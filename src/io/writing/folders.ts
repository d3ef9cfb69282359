import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { onTheWay, reasonOf } from '../files.ts';
import { Refused } from './failure.ts';

/**
 * As mkdir's own `recursive`, which never returns where a folder cannot hold another, as in /proc. Whether it is there by
 * us or by another run at the same time is all the same.
 *
 * @param mode who may enter what is made, before the user's mask is taken off
 */
export function makeFolder(path: string, mode?: number): void {
  try {
    mkdirSync(path, { mode });
    syncFolder(dirname(path));
  } catch (error) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    if (reasonOf(error) === 'EEXIST') throw new Refused('ENOTDIR');
    if (reasonOf(error) !== 'ENOENT' || existsSync(dirname(path))) throw error;
    makeFolder(dirname(path), mode);
    makeFolder(path, mode);
  }
}

/** Makes the renames themselves last; systems that cannot sync a folder do without. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows opens no folders; the files themselves are synced already.
  }
}

/** Refuses a folder that is reached from the root by a link. */
export function requireNoLink(root: string, folder: string): void {
  const steps = relative(root, folder)
    .split(sep)
    .filter((step) => step !== '');
  for (const standing of onTheWay(root, steps)) if (standing === 'other') throw new Refused('ELOOP');
}
