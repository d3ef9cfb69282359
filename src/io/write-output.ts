import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { onTheWay, readNamed, reasonOf } from './files.ts';
import { sweep, temporaryIn } from './temporary.ts';

/** One file to be written. */
export interface OutputFile {
  /** Absolute path. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Who may do what with it; by default as with the file it replaces, or whatever the system lets. */
  readonly mode?: number;
  /** Nothing may stand in its place: whoever was there first stays. Then the reason of the failure is EEXIST. */
  readonly fresh?: boolean;
  /** A folder below which no link is followed. */
  readonly root?: string;
}

/** A file that could not be written; every file that was there before is as it was. */
export class WriteFailed extends Error {
  readonly path: string;
  readonly reason: unknown;

  constructor(path: string, reason: unknown) {
    super(path);
    this.path = path;
    this.reason = reason;
  }
}

/** Files on their way to the disk: whole or not at all, and all of them or none. */
export interface Staging {
  /** Writes files beside their places. Throws WriteFailed. */
  readonly add: (files: readonly OutputFile[]) => void;
  /** Puts all of them in their places. Throws WriteFailed; then what stood there stands there again. */
  readonly commit: () => void;
  /** Takes away what lies beside the places. */
  readonly close: () => void;
}

interface Staged {
  readonly temporary: string;
  readonly path: string;
  readonly fresh: boolean;
}

/**
 * Opens a staging. What is added goes to temporary files beside the places, and is synced; only when every one is on the
 * disk are they renamed. A link in a place is replaced, what it leads to is never written to.
 *
 * @param synced false for what may be lost when the machine stops, which saves the wait for the disk
 */
export function stageOutputs(synced = true): Staging {
  const staged: Staged[] = [];
  const swept = new Set<string>();
  /** Every name that was taken beside a place. */
  const taken: string[] = [];

  function beside(path: string): string {
    const temporary = temporaryIn(dirname(path));
    taken.push(temporary);
    return temporary;
  }

  function add({ path, bytes, mode, fresh = false, root }: OutputFile): void {
    const folder = dirname(path);
    if (root !== undefined) requireNoLink(root, folder);
    makeFolder(folder);
    const replaced = fresh ? undefined : modeOfReplaced(path);
    if (!swept.has(folder)) sweep(folder, Date.now());
    swept.add(folder);
    const temporary = beside(path);
    writeBytes(temporary, bytes, {
      flags: 'wx',
      mode,
      exactMode: mode === undefined ? replaced : undefined,
      synced,
    });
    staged.push({ temporary, path, fresh });
  }

  /** Puts one in its place. Returns what undoes it. */
  function settle({ temporary, path, fresh }: Staged): () => void {
    if (fresh) {
      settleFresh(temporary, path);
      return () => rmSync(path, { force: true });
    }
    const kept = staged.length > 1 ? keepAside(path, beside(path)) : undefined;
    renameSync(temporary, path);
    return () => (kept === undefined ? rmSync(path, { force: true }) : renameSync(kept, path));
  }

  return {
    add: (files) => {
      for (const file of files) attempt(file.path, () => add(file));
    },
    commit: () => {
      const undo: (() => void)[] = [];
      try {
        for (const file of staged) attempt(file.path, () => undo.push(settle(file)));
      } catch (error) {
        for (const back of undo.reverse()) orNot(back);
        throw error;
      }
      if (synced) for (const folder of swept) syncFolder(folder);
    },
    close: () => {
      for (const path of taken) orNot(() => rmSync(path, { force: true }));
    },
  };
}

/** Writes files whole or not at all, all of them or none, see `stageOutputs`. Throws WriteFailed. */
export function writeOutputs(files: readonly OutputFile[], synced = true): void {
  const staging = stageOutputs(synced);
  try {
    staging.add(files);
    staging.commit();
  } finally {
    staging.close();
  }
}

/**
 * Writes a folder that must not be there yet, with its files, whole or not at all: into a temporary folder beside its
 * place, which is then renamed. Throws WriteFailed, with the reason EEXIST where somebody else was faster.
 *
 * @param root below which no link is followed
 * @param files names and bytes of the files in it
 */
export function writeFolder(
  root: string,
  path: string,
  files: readonly { name: string; bytes: Uint8Array }[],
): void {
  const temporary = temporaryIn(dirname(path));
  try {
    attempt(path, () => {
      requireNoLink(root, dirname(path));
      makeFolder(dirname(path));
      sweep(dirname(path), Date.now());
      mkdirSync(temporary);
    });
    for (const { name, bytes } of files) {
      attempt(join(path, name), () => writeBytes(join(temporary, name), bytes, { flags: 'wx' }));
    }
    attempt(path, () => {
      syncFolder(temporary);
      // A rename would take the place of an empty folder, and systems say in many ways that one is not empty.
      if (existsSync(path)) throw new Refused('EEXIST');
      renameSync(temporary, path);
    });
    syncFolder(dirname(path));
  } catch (error) {
    orNot(() => rmSync(temporary, { force: true, recursive: true }));
    throw error;
  }
}

/** Whether a file stands as it would be written: the same bytes, others, or none. What cannot be read differs. */
export function holds({ path, bytes }: OutputFile): 'same' | 'differs' | 'missing' {
  const there = readNamed(path, bytes.length);
  if ('bytes' in there) return Buffer.compare(there.bytes, bytes) === 0 ? 'same' : 'differs';
  return 'reason' in there && there.reason === 'ENOENT' ? 'missing' : 'differs';
}

/** Absent on Windows, where links take rights that few have. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;

/**
 * Adds to the end of a file, which is made where it is not there, and waits until it is on the disk; a link is not followed.
 * What a failure or a kill leaves of it is for the reader to recognise. Throws WriteFailed.
 *
 * @param mode who may read a new file
 */
export function appendToFile(path: string, bytes: Uint8Array, mode: number): void {
  const { O_APPEND, O_CREAT, O_WRONLY } = constants;
  attempt(path, () => writeBytes(path, bytes, { flags: O_APPEND | O_CREAT | O_WRONLY | NO_FOLLOW, mode }));
}

/** Why we leave a place as it is, in a word of the system's. */
class Refused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

function attempt(path: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    throw new WriteFailed(path, error);
  }
}

/** Clearing up after a failure, or after success, is no failure of its own. */
function orNot(action: () => void): void {
  try {
    action();
  } catch {
    // What is left is for the next run to sweep.
  }
}

function requireNoLink(root: string, folder: string): void {
  const steps = relative(root, folder)
    .split(sep)
    .filter((step) => step !== '');
  for (const standing of onTheWay(root, steps)) if (standing === 'other') throw new Refused('ELOOP');
}

/**
 * What may be done with the file in a place, which a new one keeps; undefined where there is none. Refuses what is no file
 * – renamed over, a device would be gone – and what its owner has made read-only.
 */
function modeOfReplaced(path: string): number | undefined {
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
function keepAside(path: string, aside: string): string | undefined {
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
function settleFresh(temporary: string, path: string): void {
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

interface Writing {
  readonly flags: string | number;
  /** What anybody may do with the file, before the user's mask is taken off. */
  readonly mode?: number | undefined;
  /** The same, whatever the mask. */
  readonly exactMode?: number | undefined;
  readonly synced?: boolean;
}

function writeBytes(
  path: string,
  bytes: Uint8Array,
  { flags, mode, exactMode, synced = true }: Writing,
): void {
  // From the start, so that nobody reads what they should not.
  const file = openSync(path, flags, mode ?? exactMode);
  try {
    if (exactMode !== undefined) fchmodSync(file, exactMode);
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    if (synced) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the renames themselves last; systems that cannot sync a folder do without. */
function syncFolder(folder: string): void {
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
