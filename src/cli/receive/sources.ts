import { basename, relative, resolve, sep } from 'node:path';
import { type ChosenFile, listAll, whatUserNames } from '../../io/files.ts';
import { systemReason } from '../../i18n/system-reasons.ts';
import { KEPT_FOLDERS } from '../../workspace/layout.ts';
import { EXIT, Failure } from '../failure.ts';
import type { Session } from '../session.ts';

/** A file that came. */
export interface Incoming extends ChosenFile {
  /** Its name as it came: below the folder that was given, with `/`. */
  readonly name: string;
  readonly standing: 'file' | 'other';
  /** Of a folder that could not be looked into, the system's word for why. */
  readonly reason?: string | undefined;
}

/** Folders of a workspace that hold what is taken in already, or what the program writes. */
const OWN_FOLDERS: readonly string[] = [...KEPT_FOLDERS, 'build'];

/** What systems and programs put beside files for themselves, which nobody has sent. Any other name may be an office's. */
const LEFT_BEHIND = /^(?:\.DS_Store|\._.*|\.~lock\..*#|\.git|\.Trash.*|Thumbs\.db|desktop\.ini|~\$.*|.*~)$/is;

/** What the user's paths mean. */
export interface Sources {
  readonly incoming: readonly Incoming[];
  /** Names of what systems left in the folders and nobody sent; that of a folder ends in `/`. */
  readonly passedOver: readonly string[];
}

/**
 * The files that the user's paths mean, folders walked in order of name, links not followed in them. Throws a usage
 * Failure where a path names nothing, or the workspace itself.
 */
export function sourcesIn(session: Pick<Session, 'folder'>, root: string, paths: readonly string[]): Sources {
  const found = new Map<string, Incoming>();
  const passedOver = new Set<string>();
  for (const given of paths) {
    const path = resolve(session.folder, given);
    const standing = whatUserNames(path);
    if (standing === 'nothing') throw new Failure(EXIT.usage, 'usage.no-file', { path: given });
    if (isOwn(root, path)) throw new Failure(EXIT.usage, 'receive.own-folder', { path: given });
    const files =
      standing === 'folder' ? filesIn(path, passedOver) : [{ name: basename(path), path, standing }];
    for (const file of files) found.set(file.path, found.get(file.path) ?? file);
  }
  return { incoming: [...found.values()], passedOver: [...passedOver] };
}

/** The name in a path that is a system's own, with what leads to it; undefined where there is none. */
function leftBehind(path: string): string | undefined {
  const steps = path.split('/');
  const at = steps.findIndex((step) => LEFT_BEHIND.test(step));
  if (at === -1) return undefined;
  return steps.slice(0, at + 1).join('/') + (at < steps.length - 1 ? '/' : '');
}

/** @param passedOver takes the names of what systems left there */
function filesIn(folder: string, passedOver: Set<string>): Incoming[] {
  return listAll(folder).flatMap(({ path, standing, reason }) => {
    if (path === '.' && reason !== undefined)
      throw new Failure(EXIT.failed, 'failed.read', { path: folder, reason: systemReason(reason) });
    const left = leftBehind(path);
    if (left === undefined) {
      const came = standing === 'file' ? standing : 'other';
      return [{ name: path, path: resolve(folder, path), foundIn: folder, standing: came, reason }];
    }
    passedOver.add(left);
    return [];
  });
}

/** Whether a path is the workspace, holds it, or lies in a folder of its own. */
function isOwn(root: string, path: string): boolean {
  const steps = relative(root, path).split(sep);
  const [first = ''] = steps;
  return steps.every((step) => step === '..' || step === '') || OWN_FOLDERS.includes(first);
}
