import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sweep, temporaryIn } from './temporary.ts';
import { writeBytes } from './writing/bytes.ts';
import { attempt, orNot, Refused } from './writing/failure.ts';
import { makeFolder, requireNoLink, syncFolder } from './writing/folders.ts';

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
