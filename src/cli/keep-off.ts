import { join, relative, sep } from 'node:path';
import { findRoot } from '../io/find-root.ts';
import { realPlace } from '../io/real-place.ts';
import { KEPT } from '../workspace/layout.ts';
import { covers } from '../workspace/names.ts';
import { EXIT, Failure } from './failure.ts';
import type { Session } from './session.ts';

/** Folders that programs keep for themselves. */
const OF_PROGRAMS: readonly string[] = ['.git', '.hg', '.svn', '.mediagrid', 'node_modules'];

/**
 * Refuses a place for outputs where a workspace keeps what people wrote, sent or were sent: that of the session, or the one
 * that the place lies in. Nor is anything written where nobody said where, or into a folder of another program. Throws a
 * usage Failure.
 *
 * @param flag that names the place
 * @param path of the file or folder, absolute; it need not be there
 * @param named the same as the user wrote it
 */
export function keepOffDocuments(session: Session, flag: string, path: string, named: string): void {
  if (named.trim() === '') throw new Failure(EXIT.usage, 'usage.no-place', { flag });
  const places = [path, realPlace(path)];
  const ways = [relative(session.folder, path), relative(realPlace(session.folder), realPlace(path))];
  if (
    ways.some((way) =>
      onAnyDisk(way)
        .split('/')
        .some((step) => OF_PROGRAMS.includes(step)),
    )
  ) {
    throw new Failure(EXIT.usage, 'usage.program-place', { flag, path: named });
  }
  const roots = [session.folder, ...places].flatMap((folder) => findRoot(folder) ?? []);
  const kept = roots.flatMap((root) => KEPT.map((name) => join(root, name)));
  const isKept = [...kept, ...kept.map(realPlace)].some((place) =>
    places.some((output) => covers(onAnyDisk(place), onAnyDisk(output))),
  );
  if (isKept) throw new Failure(EXIT.usage, 'usage.kept-place', { flag, path: named });
}

/** What is the same of two paths that are one where a disk makes no difference between cases or forms of Unicode. */
export function onAnyDisk(path: string): string {
  return path.split(sep).join('/').normalize('NFC').toLowerCase();
}
