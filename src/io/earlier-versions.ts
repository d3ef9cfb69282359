import { join } from 'node:path';
import { historyFolder } from '../intake/places.ts';
import { listFiles, readBytes } from './files.ts';

/** Above this no file is a submission. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The bytes of the version of a submission that stands, and of those that `received/` keeps. */
export interface VersionsOnFile {
  readonly current: Uint8Array;
  readonly history: readonly Uint8Array[];
}

/** The versions of the submission at a path of a workspace; undefined where nothing stands there. */
export function versionsOnFile(root: string, path: string): VersionsOnFile | undefined {
  const current = readBytes(join(root, path), MOST_BYTES);
  if (!('bytes' in current)) return undefined;
  const history = listFiles(root, `${historyFolder(path)}/`).flatMap((file) => {
    const content = readBytes(join(root, file.path), MOST_BYTES);
    return 'bytes' in content ? [content.bytes] : [];
  });
  return { current: current.bytes, history };
}
