import { readNamed, reasonOf } from '../io/files.ts';
import { type OutputFile, WriteFailed, writeOutputs } from '../io/write-output.ts';
import { EXIT, Failure } from './failure.ts';

/** Writes files, all or none. Throws a Failure that names the one that could not be written. */
export function writeOrFail(files: readonly OutputFile[]): void {
  orFailure(() => writeOutputs(files));
}

/** What `write` does; that it could not becomes a Failure. */
export function orFailure(write: () => void): void {
  try {
    write();
  } catch (error) {
    throw asWriteFailure(error);
  }
}

/** An error as whoever runs the command is told of it, if it is a failed write; any other as it is. */
export function asWriteFailure(error: unknown): unknown {
  if (!(error instanceof WriteFailed)) return error;
  return new Failure(EXIT.failed, 'failed.write', { path: error.path, reason: reasonOf(error.reason) });
}

/**
 * Writes a file, unless another stands there that is not the same to the byte; with `force` over that too. Throws a
 * Failure where it cannot be written.
 */
export function writeUnlessDifferent(
  path: string,
  bytes: Uint8Array,
  force: boolean,
): 'written' | 'unchanged' | 'different' {
  const there = readNamed(path, bytes.length);
  if ('bytes' in there && Buffer.compare(there.bytes, bytes) === 0) return 'unchanged';
  const free = 'reason' in there && there.reason === 'ENOENT';
  if (!free && !force) return 'different';
  writeOrFail([{ path, bytes }]);
  return 'written';
}
