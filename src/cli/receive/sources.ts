import { basename, relative, resolve, sep } from 'node:path';
import { listFiles, whatUserNames } from '../../io/files.ts';
import { systemReason } from '../../i18n/system-reasons.ts';
import { ISSUED_FOLDER, PROFILES_FOLDER, RECEIVED_FOLDER, ROOTS } from '../../workspace/layout.ts';
import { EXIT, Failure } from '../failure.ts';
import type { Session } from '../session.ts';

/** A file that came. */
export interface Incoming {
  /** Its name as it came: below the folder that was given, with `/`. */
  readonly name: string;
  /** Absolute path. */
  readonly path: string;
  readonly standing: 'file' | 'other';
  /** Of a folder that could not be looked into, the system's word for why. */
  readonly reason?: string | undefined;
}

/** Folders of a workspace that hold what is taken in already, or what the program writes. */
const OWN_FOLDERS: readonly string[] = [...ROOTS, ISSUED_FOLDER, PROFILES_FOLDER, RECEIVED_FOLDER, 'build'];

/**
 * The files that the user's paths mean, folders walked in order of name, links not followed in them. Throws a usage
 * Failure where a path names nothing, or the workspace itself.
 */
export function incomingFiles(session: Session, root: string, paths: readonly string[]): Incoming[] {
  const found = new Map<string, Incoming>();
  for (const given of paths) {
    const path = resolve(session.folder, given);
    const standing = whatUserNames(path);
    if (standing === 'nothing') throw new Failure(EXIT.usage, 'usage.no-file', { path: given });
    if (isOwn(root, path)) throw new Failure(EXIT.usage, 'receive.own-folder', { path: given });
    const files = standing === 'folder' ? filesIn(path) : [{ name: basename(path), path, standing }];
    for (const file of files) found.set(file.path, found.get(file.path) ?? file);
  }
  return [...found.values()];
}

function filesIn(folder: string): Incoming[] {
  return listFiles(folder, '').map(({ path, standing, reason }) => {
    if (path === '.' && reason !== undefined)
      throw new Failure(EXIT.failed, 'failed.read', { path: folder, reason: systemReason(reason) });
    return { name: path, path: resolve(folder, path), standing, reason };
  });
}

/** Whether a path is the workspace, holds it, or lies in a folder of its own. */
function isOwn(root: string, path: string): boolean {
  const steps = relative(root, path).split(sep);
  const [first = ''] = steps;
  return steps.every((step) => step === '..' || step === '') || OWN_FOLDERS.includes(first);
}
