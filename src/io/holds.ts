import { readNamed } from './files.ts';
import type { OutputFile } from './write-output.ts';

/** Whether a file stands as it would be written: the same bytes, others, or none. What cannot be read differs. */
export function holds({ path, bytes }: OutputFile): 'same' | 'differs' | 'missing' {
  const there = readNamed(path, bytes.length);
  if ('bytes' in there) return Buffer.compare(there.bytes, bytes) === 0 ? 'same' : 'differs';
  return 'reason' in there && there.reason === 'ENOENT' ? 'missing' : 'differs';
}
