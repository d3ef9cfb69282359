import { createHash, type Hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
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
      const { size, ino, mtimeMs, ctimeMs } = stats;
      stamp.hash.update(`${path} ${size} ${ino} ${mtimeMs} ${ctimeMs}\n`);
      stamp.youngest = Math.max(stamp.youngest, ctimeMs);
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
