import { join } from 'node:path';
import { diagnostic, wholeFile } from '../diagnostics/diagnostic.ts';
import type { RegisterKind } from '../schema/kinds.ts';
import { DEFAULT_LIMITS, type Source } from '../source/index.ts';
import {
  irregular,
  type Reading,
  readRegister,
  tooLarge,
  type Unreadable,
} from '../workspace/read-document.ts';
import { readBytes, standingAt } from './files.ts';

/** A register as far as it could be read. */
export interface RootReading<T> extends Reading<T> {
  readonly source?: Source;
  /** The file itself, where the system did not let it be read. */
  readonly unreadable: readonly Unreadable[];
}

/** Reads a register of a workspace (settings, bodies, a profile) by its path; nothing is thrown. */
export async function readRootFile<T>(
  root: string,
  path: string,
  kind: RegisterKind,
): Promise<RootReading<T>> {
  const standing = standingAt(join(root, path));
  if (typeof standing === 'object') return { diagnostics: [], unreadable: [{ path, ...standing }] };
  if (kind === 'bodies' && standing === 'nothing') {
    return { diagnostics: [diagnostic('workspace/no-bodies', wholeFile(path), {})], unreadable: [] };
  }
  if (standing === 'other') return { diagnostics: [irregular(path)], unreadable: [] };
  if (standing === 'folder') return { diagnostics: [irregular(path, 'EISDIR')], unreadable: [] };
  const content = readBytes(join(root, path), DEFAULT_LIMITS.maxBytes);
  if ('reason' in content) return { diagnostics: [], unreadable: [{ path, reason: content.reason }] };
  if ('size' in content)
    return { diagnostics: [tooLarge(path, content.size, DEFAULT_LIMITS)], unreadable: [] };
  const reading = await readRegister<T>({ path, bytes: content.bytes }, kind, DEFAULT_LIMITS);
  return { ...reading, unreadable: [] };
}
