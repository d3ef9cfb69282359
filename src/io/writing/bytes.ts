import { closeSync, constants, fchmodSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { attempt } from './failure.ts';

interface Writing {
  readonly flags: string | number;
  /** What anybody may do with the file, before the user's mask is taken off. */
  readonly mode?: number | undefined;
  /** The same, whatever the mask. */
  readonly exactMode?: number | undefined;
  readonly synced?: boolean;
}

/** Writes a file from its beginning, or adds to it, as the flags say. Throws what the system says. */
export function writeBytes(
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
