import { relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { eachFile, type Found, listFiles, namesIn, standingAt } from '../../io/files.ts';
import type { Stamps } from '../../io/stamps.ts';
import { unplacedIn } from '../../io/unplaced.ts';
import type { Limits } from '../../source/index.ts';
import {
  BODIES_FILE,
  EDITION_FILE,
  type Group,
  groupOf,
  ISSUED_FOLDER,
  issuedGroupOf,
  isRegister,
  PROFILES_FOLDER,
  ROOTS,
  SETTINGS_FILE,
} from '../../workspace/layout.ts';
import { explainMisplaced, explainMisplacedIssue, explainMisspelt } from '../../workspace/misplaced.ts';
import { covers } from '../../workspace/names.ts';
import { irregular, type Unreadable } from '../../workspace/read-document.ts';
import { type LookedAt, theseFiles, together } from '../report/looked-at.ts';
import type { Findings } from '../report/print.ts';
import { type Session, speakLanguageOf } from '../session.ts';
import { openedAt } from '../site.ts';
import { examineGroups } from './examine-groups.ts';

interface How {
  /** Whether verdicts of earlier runs may be used and kept. */
  readonly cache: boolean;
}

/** Everything in a workspace, and what stands at its root and would be passed over without a word. */
export function wholeWorkspace(session: Session, how: How, root: string): Promise<Findings> {
  return inWorkspace(session, how, root, [''], (limits) => {
    const { unplaced, problems } = unplacedIn(root, limits);
    return [...explainMisspelt(namesIn(root)), ...unplaced.map(({ problem }) => problem), ...problems];
  });
}

/** Files and folders of a workspace, looked at in it. */
export function partsOfWorkspace(
  session: Session,
  how: How,
  root: string,
  paths: readonly string[],
): Promise<Findings> {
  return inWorkspace(
    session,
    how,
    root,
    paths.map((path) => relative(root, path).split(sep).join('/')),
    () => [],
  );
}

/** @param prefixes the files and folders wanted, relative to the root; the root itself is the empty one */
async function inWorkspace(
  session: Session,
  { cache }: How,
  root: string,
  prefixes: readonly string[],
  moreIn: (limits: Limits) => readonly Diagnostic[],
): Promise<Findings> {
  const opened = await openedAt(root);
  speakLanguageOf(session, opened.language);
  const apart = prefixes.filter(
    (prefix) => !prefixes.some((other) => other !== prefix && covers(other, prefix)),
  );
  // Noted on the way where that way leads through all of it.
  const noted = cache && apart[0] === '' ? await newStamps(root) : undefined;
  const standing = whatStands(root, [...new Set(apart)], noted);
  const stampsOf = async (): Promise<Stamps> => noted ?? stampsOfAll(root);
  const wanted = (file: string): boolean => prefixes.some((prefix) => covers(prefix, file));
  const diagnostics: Diagnostic[] = [
    ...opened.diagnostics,
    ...moreIn(opened.limits),
    ...standing.diagnostics,
  ];
  const examined = await examineGroups(session, opened, standing.groups, cache ? stampsOf : undefined);
  for (const found of examined.diagnostics) {
    if (wanted(found.file) || found.file === SETTINGS_FILE) diagnostics.push(found);
  }
  const told = new Set(standing.diagnostics.map(({ file }) => file));
  return {
    root,
    maxBytes: opened.limits.maxBytes,
    diagnostics,
    // Also what was not asked for: what was is held against it. A link in the place of a folder is told as such.
    unreadable: [...opened.unreadable, ...standing.unreadable, ...examined.unreadable].filter(
      ({ path }) => !told.has(path),
    ),
    files: together([standing.files, theseFiles(registersIn(root).filter(wanted))]),
    standalone: false,
  };
}

function registersIn(root: string): string[] {
  const profiles = listFiles(root, `${PROFILES_FOLDER}/`).map(({ path }) => path);
  return [SETTINGS_FILE, BODIES_FILE, ...profiles];
}

/** What stands where some kind should own it: how many files of each group, and what no kind owns. */
function whatStands(
  root: string,
  prefixes: readonly string[],
  stamps?: Stamps,
): {
  files: LookedAt;
  groups: ReadonlyMap<Group, number>;
  diagnostics: readonly Diagnostic[];
  unreadable: readonly Unreadable[];
} {
  const diagnostics: Diagnostic[] = [];
  const unreadable: Unreadable[] = [];
  const groups = new Map<Group, number>();
  const isWhole = (folder: string): boolean => prefixes.some((prefix) => covers(prefix, folder.slice(0, -1)));
  let count = 0;
  for (const found of filesUnder(root, prefixes)) {
    const { path, standing } = found;
    if (isReported(path)) count++;
    if (standing === 'unreadable') {
      unreadable.push(found);
      continue;
    }
    const group = isIssued(path) ? issuedGroupOf(path, isWhole) : groupOf(path);
    if (group === undefined) {
      diagnostics.push(standing === 'other' ? irregular(path, found.reason) : misplaced(path));
      continue;
    }
    groups.set(group, (groups.get(group) ?? 0) + 1);
    stamps?.note(group, path);
  }
  const names = function* (): Generator<string> {
    for (const { path } of filesUnder(root, prefixes)) if (isReported(path)) yield path;
  };
  return { files: { count, names }, groups, diagnostics, unreadable };
}

function isIssued(path: string): boolean {
  return covers(ISSUED_FOLDER, path);
}

function misplaced(path: string): Diagnostic {
  return isIssued(path) ? explainMisplacedIssue(path) : explainMisplaced(path);
}

/** Of an edition its record is what is looked at; the other files are part of it. */
function isReported(path: string): boolean {
  return !isIssued(path) || path.endsWith(`/${EDITION_FILE}`);
}

async function stampsOfAll(root: string): Promise<Stamps> {
  const stamps = await newStamps(root);
  whatStands(root, [''], stamps);
  return stamps;
}

/** Loaded only here: they bring hashing, which checking a file needs not wait for. */
async function newStamps(root: string): Promise<Stamps> {
  return (await import('../../io/stamps.ts')).createStamps(root);
}

/** The folders that are looked through. */
const CHECKED = [...ROOTS, ISSUED_FOLDER] as const;

/** The files that some kind should own, and those of editions; only the parts of the workspace that were named are looked into. */
function* filesUnder(root: string, prefixes: readonly string[]): Generator<Found> {
  for (const prefix of prefixes.flatMap((each) => (each === '' ? CHECKED : [each]))) {
    if (!CHECKED.some((folder) => covers(folder, prefix))) {
      if (isNamedFile(root, prefix)) yield { path: prefix, standing: 'file' };
      continue;
    }
    for (const found of eachFile(root, prefix)) if (covers(prefix, found.path)) yield found;
  }
}

/** Whether a path outside those folders is a file that only naming it makes part of the run. */
function isNamedFile(root: string, path: string): boolean {
  return standingAt(resolve(root, path)) === 'file' && !isRegister(path);
}
