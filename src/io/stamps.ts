import { createHash, type Hash } from 'node:crypto';
import { lstatSync, type Stats } from 'node:fs';
import { sha256Of } from '../hash.ts';
import type { Group } from '../workspace/layout.ts';

/** How the files of a group stood. */
export interface Stamp {
  /** Of their paths and of what the system notes of each: size, inode, when it was last written and changed. */
  readonly hash: string;
  /** When the youngest of them was changed, in milliseconds of the epoch. */
  readonly youngest: number;
}

/** How the files of a workspace stand, group by group; none of their names is held. */
export interface Stamps {
  /** Takes in a file; in the same order, of each group, in every run. */
  readonly note: (group: Group, path: string) => void;
  /** When all are taken in. */
  readonly of: (group: Group) => Stamp;
}

const NO_FILES: Stamp = { hash: '', youngest: 0 };

export function createStamps(root: string): Stamps {
  const open = new Map<Group, { readonly hash: Hash; youngest: number }>();
  const taken = new Map<Group, Stamp>();
  return {
    note(group, path) {
      const stats = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
      if (stats === undefined) return;
      const stamp = open.get(group) ?? { hash: createHash('sha256'), youngest: 0 };
      open.set(group, stamp);
      stamp.hash.update(lineOf(path, stats));
      stamp.youngest = Math.max(stamp.youngest, stats.ctimeMs);
    },
    of(group) {
      const noted = open.get(group);
      if (noted === undefined) return NO_FILES;
      const stamp = taken.get(group) ?? { hash: noted.hash.digest('hex'), youngest: noted.youngest };
      taken.set(group, stamp);
      return stamp;
    },
  };
}

/** Digits of a hash that are kept for a file: 64 bits, as archives have many files. */
const LENGTH = 16;

/**
 * The same of one file; undefined of one that changed just before the run.
 *
 * @param begun see `isSettled`
 */
export function stampOfFile(path: string, stats: Stats, begun: number): string | undefined {
  if (!isSettled(stats.ctimeMs, begun)) return undefined;
  return sha256Of(Buffer.from(lineOf(path, stats))).slice(0, LENGTH);
}

function lineOf(path: string, { size, ino, mtimeMs, ctimeMs }: Stats): string {
  return `${path} ${size} ${ino} ${mtimeMs} ${ctimeMs}\n`;
}

/**
 * A file changed so shortly before the run, in milliseconds, could change again without a sign: the clock that systems
 * stamp files with goes in steps of up to 10.
 */
const JUST_NOW = 20;
/** The same on file systems that keep whole seconds only. */
const JUST_NOW_COARSE = 2000;

/** @param begun when the run began, as `changed` in milliseconds of the epoch: before any file was read */
export function isSettled(changed: number, begun: number): boolean {
  return changed <= begun - (changed % 1000 === 0 ? JUST_NOW_COARSE : JUST_NOW);
}
