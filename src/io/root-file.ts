import { join } from 'node:path';
import { diagnostic, wholeFile } from '../diagnostics/diagnostic.ts';
import type { RegisterKind } from '../schema/kinds.ts';
import { DEFAULT_LIMITS, type Source } from '../source/index.ts';
import { irregular, type Reading, readRegister, unread } from '../workspace/read-document.ts';
import { readBytes, whatStandsAt } from './files.ts';

/** Reads a register of a workspace (settings, bodies, a profile) by its path; nothing is thrown. */
export async function readRootFile<T>(
  root: string,
  path: string,
  kind: RegisterKind,
): Promise<Reading<T> & { source?: Source }> {
  const standing = whatStandsAt(join(root, path));
  if (kind === 'bodies' && standing === 'nothing') {
    return { diagnostics: [diagnostic('workspace/no-bodies', wholeFile(path), {})] };
  }
  if (standing === 'other') return { diagnostics: [irregular(path)] };
  const content = readBytes(join(root, path), DEFAULT_LIMITS.maxBytes);
  return 'bytes' in content
    ? readRegister<T>({ path, bytes: content.bytes }, kind, DEFAULT_LIMITS)
    : { diagnostics: [unread(path, content, DEFAULT_LIMITS)] };
}
