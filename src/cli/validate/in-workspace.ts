import { relative, resolve, sep } from 'node:path';
import { type Diagnostic, diagnostic, wholeFile } from '../../diagnostics/diagnostic.ts';
import { type Found, listFiles, namesIn, whatStandsAt } from '../../io/files.ts';
import { openWorkspace } from '../../io/workspace.ts';
import {
  BODIES_FILE,
  EDITION_FILE,
  type Group,
  ISSUED_FOLDER,
  isRegister,
  PROFILES_FOLDER,
  ROOTS,
  SETTINGS_FILE,
  slotOf,
} from '../../workspace/layout.ts';
import { explainMisplaced, explainMisspelt } from '../../workspace/misplaced.ts';
import { covers } from '../../workspace/names.ts';
import type { Findings } from '../report/print.ts';
import { type Session, speakLanguageOf } from '../session.ts';
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
  const opened = await openWorkspace(root);
  speakLanguageOf(session, opened.language);
  const wanted = (file: string): boolean => prefixes.some((prefix) => covers(prefix, file));
  const found = prefixes.flatMap((prefix) => filesUnder(root, prefix));
  const diagnostics: Diagnostic[] = [...opened.diagnostics, ...more];
  const groups = new Map<Group, string[]>();
  for (const { path, standing } of found) {
    const slot = slotOf(path);
    if (standing === 'other') diagnostics.push(diagnostic('path/not-a-file', wholeFile(path), {}));
    else if (slot === undefined) diagnostics.push(explainMisplaced(path));
    else if (groups.get(slot.group)?.push(path) === undefined) groups.set(slot.group, [path]);
  }
  const whole = prefixes.includes('');
  for (const told of await examineGroups(session, opened, groups, { whole, remember: cache })) {
    if (wanted(told.file) || told.file === SETTINGS_FILE) diagnostics.push(told);
  }
  const touched = prefixes.some((prefix) => covers(prefix, ISSUED_FOLDER) || covers(ISSUED_FOLDER, prefix));
  // Loaded only here: it brings hashing, which checking a file needs not wait for.
  const issued = touched
    ? await (await import('../../io/editions.ts')).readEditions(root, `${ISSUED_FOLDER}/`)
    : undefined;
  diagnostics.push(...(issued?.diagnostics ?? []).filter(({ file }) => wanted(file)));
  const editions = (issued?.editions ?? []).filter(({ folder }) => wanted(`${folder}${EDITION_FILE}`));
  const registers = registersIn(root).filter(wanted);
  return {
    root,
    maxBytes: opened.limits.maxBytes,
    diagnostics,
    files: [
      ...found.map(({ path }) => path),
      ...registers,
      ...editions.map(({ folder }) => `${folder}${EDITION_FILE}`),
    ],
    standalone: false,
  };
}

function registersIn(root: string): string[] {
  const profiles = listFiles(root, `${PROFILES_FOLDER}/`).map(({ path }) => path);
  return [SETTINGS_FILE, BODIES_FILE, ...profiles];
}

/** The files that some kind should own; only the part of the workspace that was named is looked into. */
function filesUnder(root: string, prefix: string): Found[] {
  if (prefix === '') return ROOTS.flatMap((folder) => listFiles(root, `${folder}/`));
  if (ROOTS.some((folder) => covers(folder, prefix))) {
    return listFiles(root, prefix).filter(({ path }) => covers(prefix, path));
  }
  const named =
    whatStandsAt(resolve(root, prefix)) === 'file' && !isRegister(prefix) && !covers(ISSUED_FOLDER, prefix);
  return named ? [{ path: prefix, standing: 'file' }] : [];
}
