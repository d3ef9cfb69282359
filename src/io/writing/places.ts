import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  statSync,
} from 'node:fs';
import { reasonOf } from '../files.ts';
import { Refused } from './failure.ts';

/**
 * What may be done with the file in a place, which a new one keeps; undefined where there is none. Refuses what is no file
 * – renamed over, a device would be gone – and what its owner has made read-only.
 */
export function modeOfReplaced(path: string): number | undefined {
  const there = lstatSync(path, { throwIfNoEntry: false });
  const reached = there?.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : there;
  if (there === undefined || reached === undefined) return undefined;
  if (reached.isDirectory()) throw new Refused('EISDIR');
  if (!reached.isFile()) throw new Refused('ENODEV');
  if (there.isSymbolicLink()) return undefined;
  accessSync(path, constants.W_OK);
  return there.mode & 0o777;
}

/** A second name for the file in a place; undefined where there is none. */
export function keepAside(path: string, aside: string): string | undefined {
  try {
    linkSync(path, aside);
    return aside;
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return undefined;
  }
  // Not every disk knows second names.
  copyFileSync(path, aside, constants.COPYFILE_EXCL);
  return aside;
}

/** Puts a file in a place where nothing stands; whoever comes at the same time fails, or we do. */
export function settleFresh(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
    return;
  } catch (error) {
    if (reasonOf(error) === 'EEXIST') throw error;
  }
  // Not every disk knows second names: there an empty file holds the place.
  closeSync(openSync(path, 'wx'));
  renameSync(temporary, path);
}
