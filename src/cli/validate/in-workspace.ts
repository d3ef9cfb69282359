import { relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { eachFile, type Found, listFiles, namesIn, whatStandsAt } from '../../io/files.ts';
import type { Stamps } from '../../io/stamps.ts';
import {
  BODIES_FILE,
  EDITION_FILE,
  type Group,
  groupOf,
  ISSUED_FOLDER,
  isRegister,
  PROFILES_FOLDER,
  ROOTS,
  SETTINGS_FILE,
} from '../../workspace/layout.ts';
import { explainMisplaced, explainMisspelt } from '../../workspace/misplaced.ts';
import { covers } from '../../workspace/names.ts';
import { irregular } from '../../workspace/read-document.ts';
import { type LookedAt, theseFiles, together } from '../report/looked-at.ts';
import type { Findings } from '../report/print.ts';
import { type Session, speakLanguageOf } from '../session.ts';
import { openedAt } from '../site.ts';
import { examineGroups } from './examine-groups.ts';

interface How {
  /** Whether verdicts of earlier runs may be used and kept. */
  readonly cache: boolean;
}

/** Everything in a workspace, and the names at its root that would be passed over without a word. */
export function wholeWorkspace(session: Session, how: How, root: string): Promise<Findings> {
  return inWorkspace(session, how, root, [''], explainMisspelt(namesIn(root)));
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
    [],
  );
}

/** @param prefixes the files and folders wanted, relative to the root; the root itself is the empty one */
async function inWorkspace(
  session: Session,
  { cache }: How,
  root: string,
  prefixes: readonly string[],
  more: readonly Diagnostic[],
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
  const diagnostics: Diagnostic[] = [...opened.diagnostics, ...more, ...standing.diagnostics];
  for (const told of await examineGroups(session, opened, standing.groups, cache ? stampsOf : undefined)) {
    if (wanted(told.file) || told.file === SETTINGS_FILE) diagnostics.push(told);
  }
  const touched = prefixes.some((prefix) => covers(prefix, ISSUED_FOLDER) || covers(ISSUED_FOLDER, prefix));
  // Loaded only here: it brings hashing, which checking a file needs not wait for.
  const issued = touched
    ? await (await import('../../io/editions.ts')).readEditions(root, `${ISSUED_FOLDER}/`)
    : undefined;
  diagnostics.push(...(issued?.diagnostics ?? []).filter(({ file }) => wanted(file)));
  const editions = (issued?.editions ?? []).map(({ folder }) => `${folder}${EDITION_FILE}`);
  const others = [...registersIn(root), ...editions].filter(wanted);
  return {
    root,
    maxBytes: opened.limits.maxBytes,
    diagnostics,
    files: together([standing.files, theseFiles(others)]),
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
): { files: LookedAt; groups: ReadonlyMap<Group, number>; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const groups = new Map<Group, number>();
  let count = 0;
  for (const { path, standing, reason } of filesUnder(root, prefixes)) {
    count++;
    const group = groupOf(path);
    if (standing === 'other') diagnostics.push(irregular(path, reason));
    else if (group === undefined) diagnostics.push(explainMisplaced(path));
    else {
      groups.set(group, (groups.get(group) ?? 0) + 1);
      stamps?.note(group, path);
    }
  }
  const names = function* (): Generator<string> {
    for (const { path } of filesUnder(root, prefixes)) yield path;
  };
  return { files: { count, names }, groups, diagnostics };
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

/** The files that some kind should own; only the parts of the workspace that were named are looked into. */
function* filesUnder(root: string, prefixes: readonly string[]): Generator<Found> {
  for (const prefix of prefixes.flatMap((each) => (each === '' ? ROOTS : [each]))) {
    if (!ROOTS.some((folder) => covers(folder, prefix))) {
      if (isNamedFile(root, prefix)) yield { path: prefix, standing: 'file' };
      continue;
    }
    for (const found of eachFile(root, prefix)) if (covers(prefix, found.path)) yield found;
  }
}

/** Whether a path outside those folders is a file that only naming it makes part of the run. */
function isNamedFile(root: string, path: string): boolean {
  return whatStandsAt(resolve(root, path)) === 'file' && !isRegister(path) && !covers(ISSUED_FOLDER, path);
}
