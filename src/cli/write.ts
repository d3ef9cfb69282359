import { reasonOf } from '../io/files.ts';
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
    if (!(error instanceof WriteFailed)) throw error;
    throw new Failure(EXIT.failed, 'failed.write', { path: error.path, reason: reasonOf(error.reason) });
  }
}
