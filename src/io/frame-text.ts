import { join } from 'node:path';
import { lenientText } from '../source/index.ts';
import { readBytes } from './files.ts';

/**
 * Texts of files for code frames, read again when they are shown: reports concern few files, and keeping every text
 * of a large run would cost more memory than the run itself. Bytes that are no UTF-8 show as �.
 *
 * @param given texts that are not on the disk, such as standard input
 */
export function frameTexts(
  root: string,
  maxBytes: number,
  given: ReadonlyMap<string, Uint8Array> = new Map(),
): (file: string) => string | undefined {
  return (file) => {
    const bytes = given.get(file) ?? bytesAt(join(root, file), maxBytes);
    return bytes === undefined ? undefined : lenientText(bytes);
  };
}

function bytesAt(path: string, maxBytes: number): Uint8Array | undefined {
  const content = readBytes(path, maxBytes);
  return 'bytes' in content ? content.bytes : undefined;
}
