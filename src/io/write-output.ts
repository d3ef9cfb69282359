import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { sweep, temporaryIn } from './temporary.ts';
import { writeBytes } from './writing/bytes.ts';
import { attempt, orNot } from './writing/failure.ts';
import { makeFolder, requireNoLink, syncFolder } from './writing/folders.ts';
import { keepAside, modeOfReplaced, settleFresh } from './writing/places.ts';

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
