import { type Instant, parseInstant } from '../../law/instant.ts';
import { FIXED_TIME } from '../../render/package.ts';
import { zipEntries } from './zip.ts';

const CORE_PROPERTIES = 'docProps/core.xml';
const MOST_BYTES = 64 * 1024;
const MODIFIED = /<(?:[\w.-]+:)?modified\b[^<>]*>\s*([^<>]*?)\s*</;

/**
 * When a workbook says that it was last saved by a program for tables; undefined where it does not say so, or still has
 * the time that every blank form is made with. Nothing is thrown.
 */
export function lastSavedOf(bytes: Uint8Array): Instant | undefined {
  try {
    const parts = [...zipEntries(bytes)].filter(({ name }) => name === CORE_PROPERTIES);
    const [part, ...others] = parts;
    if (part === undefined || others.length > 0 || part.size > MOST_BYTES) return undefined;
    const saved = parseInstant(MODIFIED.exec(new TextDecoder().decode(part.unpack()))?.[1] ?? '');
    return saved === undefined || saved.epochMs <= FIXED_TIME.getTime() ? undefined : saved;
  } catch {
    return undefined;
  }
}
