import { relative, resolve, sep } from 'node:path';
import { type Diagnostic, diagnostic, wholeFile } from '../../diagnostics/diagnostic.ts';
import { type Found, listFiles, namesIn, readBytes, whatStandsAt, whatUserNames } from '../../io/files.ts';
import { findRoot } from '../../io/find-root.ts';
import { allOf } from '../../io/stream.ts';
import { openWorkspace } from '../../io/workspace.ts';
import { DEFAULT_LIMITS } from '../../source/index.ts';
import { unread } from '../../workspace/examine.ts';
import {
  BODIES_FILE,
  EDITION_FILE,
  type Group,
  ISSUED_FOLDER,
  isRegister,
  PROFILES_FOLDER,
  RECEIVED_FOLDER,
  ROOTS,
  SETTINGS_FILE,
  slotOf,
} from '../../workspace/layout.ts';
import { explainMisplaced, explainMisspelt } from '../../workspace/misplaced.ts';
import { readAlone } from '../../workspace/read-document.ts';
import type { GlobalOptions } from '../context.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import type { ReporterName } from '../report/names.ts';
import { type Findings, printReport, reportOf } from '../report/print.ts';
import { keepOffInputs, reportFilesNamed, writeReports } from '../report/report-files.ts';
import { inform, requireRoot, type Session, shownPath, speakLanguageOf } from '../session.ts';

interface ValidateOptions extends GlobalOptions {
  readonly format: ReporterName;
  readonly report?: readonly string[];
  readonly strict?: boolean;
  readonly cache: boolean;
}

const STDIN = '-';

/** `mediagrid validate [paths…]`: every problem of the files named, or of the whole workspace, in one report. */
export async function validate(
  session: Session,
  options: ValidateOptions,
  paths: readonly string[],
): Promise<ExitCode> {
  const files = reportFilesNamed(session, options.report ?? []);
  const findings = await (paths.length === 0
    ? wholeWorkspace(session, options)
    : named(session, options, paths));
  const report = reportOf(session, findings, options.strict === true);
  keepOffInputs(files, report, findings.root);
  await printReport(session, report, options.format);
  await writeReports(session, files, report);
  if (findings.standalone) inform(session, 'report.standalone', {});
  const { errors, warnings } = report.summary;
  return errors > 0 || (report.strict && warnings > 0) ? EXIT.problems : EXIT.ok;
}

async function wholeWorkspace(session: Session, options: ValidateOptions): Promise<Findings> {
  const root = requireRoot(session);
  return inWorkspace(session, options, root, [''], explainMisspelt(namesIn(root)));
}

/** Files of a workspace are looked at in it; any other file, and standard input, by itself. */
async function named(
  session: Session,
  options: ValidateOptions,
  paths: readonly string[],
): Promise<Findings> {
  const chosen = paths.filter((path) => path !== STDIN).map((path) => locate(session, path));
  const root = chosen.find((place) => place.root !== undefined)?.root;
  const inside = chosen.filter((place) => place.root !== undefined && place.root === root);
  const alone = chosen.filter((place) => !inside.includes(place));
  const results: Findings[] = [];
  if (root !== undefined && inside.length > 0) {
    const prefixes = inside.map(({ path }) => pathIn(root, path));
    results.push(await inWorkspace(session, options, root, prefixes));
  }
  for (const { path } of alone) results.push(await standalone(session, path));
  if (paths.includes(STDIN)) {
    const bytes = await allOf(session.world.stdin);
    results.push(await lookedAtAlone(STDIN, bytes, new Map([[STDIN, bytes]])));
  }
  return merged(session, results);
}

function locate(session: Session, path: string): { path: string; root: string | undefined } {
  const absolute = resolve(session.folder, path);
  const standing = whatUserNames(absolute);
  if (standing !== 'file' && standing !== 'folder') throw new Failure(EXIT.usage, 'usage.no-file', { path });
  const root = findRoot(standing === 'folder' ? absolute : resolve(absolute, '..'));
  // What came in lies where no document stands; it is looked at by itself.
  const came = root !== undefined && covers(RECEIVED_FOLDER, pathIn(root, absolute));
  return { path: absolute, root: came ? undefined : root };
}

function pathIn(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** @param prefixes the files and folders wanted, relative to the root; the root itself is the empty one */
async function inWorkspace(
  session: Session,
  { cache }: ValidateOptions,
  root: string,
  prefixes: readonly string[],
  more: readonly Diagnostic[] = [],
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
  const { examineGroups } = await import('../validate/examine-groups.ts');
  for (const found of await examineGroups(session, opened, groups, {
    whole: prefixes.includes(''),
    remember: cache,
  })) {
    if (wanted(found.file) || found.file === SETTINGS_FILE) diagnostics.push(found);
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

/** Whether a file is the one named or lies in the folder named. */
function covers(prefix: string, file: string): boolean {
  return prefix === '' || file === prefix || file.startsWith(`${prefix}/`);
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

/** A file outside any workspace, named as the user named it. */
async function standalone(session: Session, path: string): Promise<Findings> {
  if (whatUserNames(path) === 'folder') {
    const files = listFiles(path, '').filter(({ path: name }) => name.endsWith('.yaml'));
    return merged(
      session,
      await Promise.all(files.map((file) => standalone(session, resolve(path, file.path)))),
    );
  }
  const name = shownPath(session, path);
  const content = readBytes(path, DEFAULT_LIMITS.maxBytes);
  if ('bytes' in content) return lookedAtAlone(name, content.bytes, new Map([[name, content.bytes]]));
  return aloneFindings(name, [unread(name, content, DEFAULT_LIMITS)], new Map());
}

async function lookedAtAlone(
  name: string,
  bytes: Uint8Array,
  texts: ReadonlyMap<string, Uint8Array>,
): Promise<Findings> {
  const { diagnostics } = await readAlone({ path: name, bytes }, DEFAULT_LIMITS);
  return aloneFindings(name, diagnostics, texts);
}

function aloneFindings(
  name: string,
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, Uint8Array>,
): Findings {
  return { root: '', maxBytes: DEFAULT_LIMITS.maxBytes, diagnostics, files: [name], standalone: true, texts };
}

function merged(session: Session, results: readonly Findings[]): Findings {
  const [first] = results;
  return {
    root: first?.root || session.folder,
    maxBytes: Math.max(...results.map(({ maxBytes }) => maxBytes)),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
    files: results.flatMap(({ files }) => files),
    standalone: results.some((result) => result.standalone),
    texts: new Map(results.flatMap(({ texts }) => [...(texts ?? [])])),
  };
}
