import { reasonOf } from '../io/files.ts';
import { holds } from '../io/holds.ts';
import { type OutputFile, stageOutputs, writeOutputs } from '../io/write-output.ts';
import { WriteFailed } from '../io/writing/failure.ts';
import { systemReason } from '../i18n/system-reasons.ts';
import { EXIT, Failure } from './failure.ts';

/** Writes files, all or none. Throws a Failure that names the one that could not be written. */
export function writeOrFail(files: readonly OutputFile[]): void {
  orFailure(() => writeOutputs(files));
}

/** Runs work that hands over files as it makes them; when it is done all of them are written, or none. Throws a Failure. */
export async function writeTogether<T>(
  work: (add: (files: readonly OutputFile[]) => void) => Promise<T>,
): Promise<T> {
  const staging = stageOutputs();
  try {
    const result = await work((files) => orFailure(() => staging.add(files)));
    orFailure(() => staging.commit());
    return result;
  } finally {
    staging.close();
  }
}

/** Writes files where nothing stands, all or none. False where something stands there after all. Throws a Failure. */
export function writeIfFree(files: readonly OutputFile[]): boolean {
  return unlessThere(() => writeOutputs(files.map((file) => ({ ...file, fresh: true }))));
}

/** Does what `write` does. False where it fails because somebody else was faster. Throws a Failure. */
export function unlessThere(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (error instanceof WriteFailed && reasonOf(error.reason) === 'EEXIST') return false;
    throw asWriteFailure(error);
  }
}

/** What `write` does; that it could not becomes a Failure. */
function orFailure(write: () => void): void {
  try {
    write();
  } catch (error) {
    throw asWriteFailure(error);
  }
}

/** An error as whoever runs the command is told of it, if it is a failed write; any other as it is. */
export function asWriteFailure(error: unknown): unknown {
  if (!(error instanceof WriteFailed)) return error;
  return new Failure(EXIT.failed, 'failed.write', {
    path: error.path,
    reason: systemReason(reasonOf(error.reason)),
  });
}

/**
 * Writes a file, unless another stands there that is not the same to the byte; with `force` over that too. Throws a
 * Failure where it cannot be written.
 */
export function writeUnlessDifferent(
  file: OutputFile,
  force: boolean,
): 'written' | 'unchanged' | 'different' {
  const there = holds(file);
  if (there === 'same') return 'unchanged';
  if (force) {
    writeOrFail([file]);
    return 'written';
  }
  if (there === 'missing' && writeIfFree([file])) return 'written';
  return holds(file) === 'same' ? 'unchanged' : 'different';
}
