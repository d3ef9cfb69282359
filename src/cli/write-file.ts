import { readBytes, reasonOf } from '../io/files.ts';
import { WriteFailed, writeOutputs } from '../io/write-output.ts';
import { EXIT, Failure } from './failure.ts';

/**
 * Writes a file, unless another stands there that is not the same to the byte; with `force` over that too. Throws a
 * Failure where it cannot be written.
 */
export function writeUnlessDifferent(
  path: string,
  bytes: Uint8Array,
  force: boolean,
): 'written' | 'unchanged' | 'different' {
  const there = readBytes(path, Number.MAX_SAFE_INTEGER);
  if ('bytes' in there && Buffer.compare(there.bytes, bytes) === 0) return 'unchanged';
  const free = 'reason' in there && there.reason === 'ENOENT';
  if (!free && !force) return 'different';
  try {
    writeOutputs([{ path, bytes }]);
  } catch (error) {
    if (!(error instanceof WriteFailed)) throw error;
    throw new Failure(EXIT.failed, 'failed.write', { path: error.path, reason: reasonOf(error.reason) });
  }
  return 'written';
}
