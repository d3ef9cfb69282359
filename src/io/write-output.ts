import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readNamed, reasonOf } from './files.ts';
import { isRunning } from './processes.ts';

/** One file to be written. */
export interface OutputFile {
  /** Absolute path. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Who may read it; by default whoever the system lets. */
  readonly mode?: number;
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

const TEMPORARY = /^\.mediagrid-(\d+)-.*\.tmp$/;
const STALE_AFTER_MS = 60 * 60 * 1000;

/**
 * Writes files whole or not at all: all of them to temporary files beside their places first, synced, and only when
 * every one is on the disk are they renamed. Throws WriteFailed.
 *
 * @param synced false for what may be lost when the machine stops, which saves the wait for the disk
 */
export function writeOutputs(files: readonly OutputFile[], synced = true): void {
  const staged: { temporary: string; path: string }[] = [];
  try {
    for (const { path, bytes, mode } of files) {
      const temporary = join(dirname(path), `.mediagrid-${process.pid}-${basename(path)}.tmp`);
      attempt(path, () => {
        makeFolder(dirname(path));
        // Renaming fails over a folder; found out now, it leaves the other files as they are too.
        if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error('EISDIR');
        sweep(dirname(path));
        staged.push({ temporary, path });
        writeBytes(temporary, bytes, { mode, synced });
      });
    }
    for (const { temporary, path } of staged) attempt(path, () => renameSync(temporary, path));
    if (synced) for (const folder of new Set(files.map(({ path }) => dirname(path)))) syncFolder(folder);
  } catch (error) {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes a folder that must not be there yet, with its files, whole or not at all: into a temporary folder beside its
 * place, which is then renamed. Throws WriteFailed, also where somebody else was faster.
 *
 * @param files names and bytes of the files in it
 */
export function writeFolder(path: string, files: readonly { name: string; bytes: Uint8Array }[]): void {
  const temporary = join(dirname(path), `.mediagrid-${process.pid}-${basename(path)}.tmp`);
  try {
    attempt(path, () => {
      makeFolder(dirname(path));
      sweep(dirname(path));
      mkdirSync(temporary);
    });
    for (const { name, bytes } of files) {
      attempt(join(path, name), () => writeBytes(join(temporary, name), bytes, {}));
    }
    attempt(path, () => {
      syncFolder(temporary);
      renameSync(temporary, path);
    });
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(temporary, { force: true, recursive: true });
    throw error;
  }
}

/** Whether a file stands as it would be written: the same bytes, others, or none. What cannot be read differs. */
export function holds({ path, bytes }: OutputFile): 'same' | 'differs' | 'missing' {
  const there = readNamed(path, bytes.length);
  if ('bytes' in there) return Buffer.compare(there.bytes, bytes) === 0 ? 'same' : 'differs';
  return 'reason' in there && there.reason === 'ENOENT' ? 'missing' : 'differs';
}

/**
 * Adds to the end of a file, which is made where it is not there, and waits until it is on the disk. What a failure or a
 * kill leaves of it is for the reader to recognise. Throws WriteFailed.
 *
 * @param mode who may read a new file
 */
export function appendToFile(path: string, bytes: Uint8Array, mode: number): void {
  attempt(path, () => writeBytes(path, bytes, { mode, flag: 'a' }));
}

function attempt(path: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    throw new WriteFailed(path, error);
  }
}

/** As mkdir's own `recursive`, which never returns where a folder cannot hold another, as in /proc. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    if (reasonOf(error) !== 'ENOENT' || existsSync(dirname(path))) throw error;
    makeFolder(dirname(path));
    mkdirSync(path);
  }
}

interface Writing {
  /** What anybody may do with the file, before the user's mask is taken off. */
  readonly mode?: number | undefined;
  readonly flag?: 'w' | 'a';
  readonly synced?: boolean;
}

function writeBytes(path: string, bytes: Uint8Array, { mode, flag = 'w', synced = true }: Writing): void {
  const file = openSync(path, flag, mode);
  try {
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

/** Removes temporary files and folders that a killed run of ours left behind; those of a run still going are younger. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!TEMPORARY.test(name)) continue;
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (
      stats !== undefined &&
      (Date.now() - stats.mtimeMs > STALE_AFTER_MS || !isRunning(Number(TEMPORARY.exec(name)?.[1])))
    ) {
      rmSync(path, { force: true, recursive: true });
    }
  }
}
