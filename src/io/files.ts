import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '../order.ts';
import type { NoBytes, Unreadable } from '../workspace/read-document.ts';

/** What stands at a path. `other` is a link, device, pipe or socket: never followed, never opened. */
export type Standing = 'file' | 'folder' | 'other' | 'nothing';

/** What stands at an absolute path, links not followed; below a file, nothing. Throws what the system says. */
export function whatStandsAt(path: string): Standing {
  const stats = statsOf(path);
  if (stats === undefined) return 'nothing';
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'other';
}

function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (reasonOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** The same, or the system's word for why it cannot be seen. */
export function standingAt(path: string): Standing | { readonly reason: string } {
  try {
    return whatStandsAt(path);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** The same with links followed, for paths that the user names. */
export function whatUserNames(path: string): Standing {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return 'nothing';
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'nothing';
  }
}

/** What was found in a workspace, its path relative to the root with `/`. */
export type Found =
  | {
      readonly path: string;
      /** `other` is a link, device, pipe or socket, or something whose name is no text: then with the reason. */
      readonly standing: 'file' | 'other';
      readonly reason?: string;
    }
  /** A folder that could not be looked into: whether anything stands in it is not known. */
  | (Unreadable & { readonly standing: 'unreadable' });

/** Passed over in a workspace: hidden files and what systems and editors leave behind. A hidden document is told like any other. */
const SYSTEM_FILES = /^(?:\.(?![a-z0-9].*\.ya?ml$).*|Thumbs\.db|desktop\.ini|~\$.*|.*~)$/is;

/**
 * Everything below `root` whose path begins with `prefix`, in order, folders entered but not told. A prefix without
 * anything is an empty list. Names are compared as texts, so the order is the same on every machine. No more is held of
 * an archive than the names in one folder and in those above it.
 */
export function* eachFile(root: string, prefix: string): Generator<Found> {
  const slash = prefix.lastIndexOf('/');
  const folder = slash === -1 ? '' : prefix.slice(0, slash);
  const way = wayTo(root, folder);
  if (way === 'open') yield* walk(root, folder, prefix.slice(slash + 1));
  else if (way !== 'none') yield { ...way, standing: 'unreadable' };
}

/** Whether a folder relative to the root is reached, or which part of the way cannot be seen or is a link. */
function wayTo(root: string, folder: string): 'open' | 'none' | Unreadable {
  const steps = folder === '' ? [] : folder.split('/');
  for (let length = 1; length <= steps.length; length++) {
    const path = steps.slice(0, length).join('/');
    const standing = standingAt(join(root, path));
    if (typeof standing === 'object') return { path, reason: standing.reason };
    if (standing === 'other') return { path, reason: 'ELOOP', isLink: true };
    if (standing !== 'folder') return 'none';
  }
  return 'open';
}

/** One file, without listing the folder that it shares with others; nothing where none stands there. */
export function fileAt(root: string, path: string): Found[] {
  const way = wayTo(root, path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  if (way === 'none') return [];
  if (way !== 'open') return [{ ...way, standing: 'unreadable' }];
  const standing = standingAt(join(root, path));
  if (typeof standing === 'object') return [{ path, standing: 'unreadable', reason: standing.reason }];
  return standing === 'file' || standing === 'other' ? [{ path, standing }] : [];
}

/** What stands at each step of a way from the root down. No step behind a link need be looked at, which may lead anywhere. */
export function* onTheWay(root: string, steps: readonly string[]): Generator<Standing> {
  for (let length = 1; length <= steps.length; length++) {
    yield whatStandsAt(join(root, ...steps.slice(0, length)));
  }
}

/** All of them at once, for lists that are short. */
export function listFiles(root: string, prefix: string): Found[] {
  return [...eachFile(root, prefix)];
}

/** Everything below a folder of the user's, whatever its name. */
export function listAll(folder: string): Found[] {
  return [...walk(folder, '', '', () => false)];
}

function* walk(root: string, folder: string, begin: string, isPassedOver = isSystemFile): Generator<Found> {
  const within = folder === '' ? '' : `${folder}/`;
  const listed = entriesOf(join(root, folder));
  if ('reason' in listed) {
    yield { path: folder === '' ? '.' : folder, standing: 'unreadable', reason: listed.reason };
    return;
  }
  const entries = listed.entries
    .filter(({ name }) => name.startsWith(begin) && !isPassedOver(name))
    // A folder's slash takes part in the order of paths: `2026.yaml` comes before `2026/kmc.yaml`.
    .map((entry) => ({ entry, name: entry.isDirectory() ? `${entry.name}/` : entry.name }))
    .sort((a, b) => compareText(a.name, b.name));
  for (const { entry, name } of entries) {
    if (hasLostName(root, within + entry.name))
      yield { path: within + entry.name, standing: 'other', reason: 'EILSEQ' };
    else if (name.endsWith('/')) yield* walk(root, within + entry.name, '', isPassedOver);
    else yield { path: within + name, standing: entry.isFile() ? 'file' : 'other' };
  }
}

function isSystemFile(name: string): boolean {
  return SYSTEM_FILES.test(name);
}

/** Whether what was listed cannot be reached by its name: bytes of it that are no UTF-8 have become replacement characters. */
function hasLostName(root: string, path: string): boolean {
  return path.includes('\ufffd') && whatStandsAt(join(root, path)) === 'nothing';
}

function entriesOf(folder: string): { entries: Dirent[] } | { reason: string } {
  try {
    return { entries: readdirSync(folder, { withFileTypes: true }) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Names of the folders that stand directly in one of a workspace; none where it is none, or cannot be looked into. */
export function foldersIn(root: string, folder: string): string[] {
  if (wayTo(root, folder.replace(/\/$/, '')) !== 'open') return [];
  const listed = entriesOf(join(root, folder));
  return 'reason' in listed
    ? []
    : listed.entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Names of what stands directly in a folder. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !isSystemFile(name))
    .sort();
}

/** The bytes of a file and how it stood when they were read, or why there are none. */
export type FileContent = { readonly bytes: Uint8Array; readonly stats: Stats } | NoBytes;

/** The bytes of a file of ours or of a workspace; a link is not followed. Files beyond the limit are not read at all. */
export function readBytes(path: string, maxBytes: number): FileContent {
  const { O_NOFOLLOW } = constants;
  return read(path, maxBytes, O_NOFOLLOW, (opened) => O_NOFOLLOW !== undefined || stands(path, opened));
}

/**
 * The bytes of a file that was found in a folder, at a path relative to it with `/`. No link below the folder is
 * followed, though one may have taken the place of the file, or of a folder on the way, since the file was found.
 */
export function readFound(folder: string, path: string, maxBytes: number): FileContent {
  const steps = path.split('/');
  return read(join(folder, path), maxBytes, constants.O_NOFOLLOW, (opened) => isAt(folder, steps, opened));
}

/** The bytes of a file that the user names, which may be a link. */
export function readNamed(path: string, maxBytes: number): FileContent {
  return read(path, maxBytes, 0, () => true);
}

/** A file that a command is to read. */
export interface ChosenFile {
  /** Absolute path. */
  readonly path: string;
  /** The folder that the user named and the file was found in; absent where the user named the file itself. */
  readonly foundIn?: string | undefined;
}

/** Its bytes: a link is followed only where the user named it. */
export function readChosen({ path, foundIn }: ChosenFile, maxBytes: number): FileContent {
  if (foundIn === undefined) return readNamed(path, maxBytes);
  return readFound(foundIn, relative(foundIn, path).split(sep).join('/'), maxBytes);
}

/**
 * Looks at the file that was opened, not at what stood at its path before: that may have become a pipe since, whose
 * opening would never return. Of a file that grows meanwhile, what it held when it was opened. Windows has neither flag.
 *
 * @param isWanted whether the file that was opened is the one that was to be read
 */
function read(
  path: string,
  maxBytes: number,
  links: number | undefined,
  isWanted: (opened: Stats) => boolean,
): FileContent {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (links ?? 0));
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return { reason: stats.isDirectory() ? 'EISDIR' : 'ENXIO' };
      if (!isWanted(stats)) return { reason: 'ELOOP' };
      return stats.size > maxBytes ? { size: stats.size } : { bytes: bytesOf(file, stats.size), stats };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/**
 * Whether an open file is the one that stands at the end of a way without links. It is looked at after opening: a link
 * that was followed led to another file.
 */
function isAt(folder: string, steps: readonly string[], opened: Stats): boolean {
  return wayTo(folder, steps.slice(0, -1).join('/')) === 'open' && stands(join(folder, ...steps), opened);
}

/** Whether it is the file that stands at a path. The number of its disk is not compared: Windows knows two for one. */
function stands(path: string, { ino }: Stats): boolean {
  const standing = statsOf(path);
  return standing?.isFile() === true && standing.ino === ino;
}

function bytesOf(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(size);
  let length = 0;
  while (length < size) {
    const more = readSync(file, bytes, length, size - length, null);
    if (more === 0) break;
    length += more;
  }
  return bytes.subarray(0, length);
}

/** The system's short word for an error, e.g. `ENOSPC`. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.message;
  return String(error);
}
