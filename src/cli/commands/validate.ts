import { relative, resolve, sep } from 'node:path';
import { isCheckFailure } from '../../checks/run.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { checkingText } from '../../i18n/checking.ts';
import { type ChosenFile, type Found, listFiles, readChosen, whatUserNames } from '../../io/files.ts';
import { findRoot } from '../../io/find-root.ts';
import { allOf } from '../../io/stream.ts';
import { DEFAULT_LIMITS } from '../../source/index.ts';
import { covers, RECEIVED_FOLDER } from '../../workspace/names.ts';
import { irregular, readAlone, tooLarge, type Unreadable } from '../../workspace/read-document.ts';
import type { GlobalOptions } from '../context.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { theseFiles, together } from '../report/looked-at.ts';
import type { ReporterName } from '../report/names.ts';
import { type Findings, printReport, reportOf } from '../report/print.ts';
import type { Report } from '../report/report.ts';
import { requireRoot, type Session, shownPath, tell } from '../session.ts';
import { exitCodeFor } from '../unread.ts';

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
  const files =
    options.report && (await import('../report/report-files.ts')).reportFiles(session, options.report);
  const findings = await (paths.length === 0 ? whole(session, options) : named(session, options, paths));
  const report = await reportOf(session, findings, options.strict === true);
  files?.keepOffInputs(report, findings.root);
  await printReport(session, report, options.format);
  await files?.write(report);
  if (findings.standalone) tell(session, checkingText('standalone', session.language, {}));
  if (findings.unreadable.length > 0) return exitCodeFor(findings.unreadable);
  return exitCodeOf(report);
}

/** What a report comes to. Where a check failed, nobody may take the files for checked, whatever else was found. */
export function exitCodeOf({
  diagnostics,
  strict,
  summary: { errors, warnings },
}: Pick<Report, 'diagnostics' | 'strict' | 'summary'>): ExitCode {
  if (diagnostics.some(isCheckFailure)) return EXIT.failed;
  return errors > 0 || (strict && warnings > 0) ? EXIT.problems : EXIT.ok;
}

/** Loaded only where a workspace is looked at: a file by itself needs neither the registers nor what is held against them. */
const workspaceCheck = () => import('../validate/in-workspace.ts');

async function whole(session: Session, options: ValidateOptions): Promise<Findings> {
  const root = requireRoot(session);
  return (await workspaceCheck()).wholeWorkspace(session, options, root);
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
    const { partsOfWorkspace } = await workspaceCheck();
    const parts = inside.map(({ path }) => path);
    results.push(await partsOfWorkspace(session, options, root, parts));
  }
  for (const { path } of alone) results.push(await standalone(session, path));
  if (paths.includes(STDIN)) {
    const bytes = await allOf(session.world.stdin, DEFAULT_LIMITS.maxBytes);
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
  const came = root !== undefined && covers(RECEIVED_FOLDER, relative(root, absolute).split(sep).join('/'));
  return { path: absolute, root: came ? undefined : root };
}

/** A file outside any workspace, named as the user named it. */
async function standalone(session: Session, path: string): Promise<Findings> {
  if (whatUserNames(path) === 'folder') {
    const files = listFiles(path, '').filter((file) => file.path.endsWith('.yaml') || 'reason' in file);
    return merged(session, await Promise.all(files.map((file) => foundAlone(session, path, file))));
  }
  return chosenAlone(session, { path });
}

async function chosenAlone(session: Session, file: ChosenFile): Promise<Findings> {
  const name = shownPath(session, file.path);
  const content = readChosen(file, DEFAULT_LIMITS.maxBytes);
  if ('bytes' in content) return lookedAtAlone(name, content.bytes, new Map([[name, content.bytes]]));
  if ('size' in content) return aloneFindings(name, [tooLarge(name, content.size, DEFAULT_LIMITS)]);
  return unreadAlone({ path: name, reason: content.reason });
}

/** What stands in a folder outside any workspace: links are followed no more than in one. */
async function foundAlone(session: Session, folder: string, found: Found): Promise<Findings> {
  const absolute = resolve(folder, found.path);
  if (found.standing === 'file') return chosenAlone(session, { path: absolute, foundIn: folder });
  const name = shownPath(session, absolute);
  if (found.standing === 'unreadable') return unreadAlone({ path: name, reason: found.reason });
  return aloneFindings(name, [irregular(name, found.reason)]);
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
  texts: ReadonlyMap<string, Uint8Array> = new Map(),
): Findings {
  const { maxBytes } = DEFAULT_LIMITS;
  const files = theseFiles([name]);
  return { root: '', maxBytes, diagnostics, unreadable: [], files, standalone: true, texts };
}

function unreadAlone(file: Unreadable): Findings {
  return { ...aloneFindings(file.path, []), unreadable: [file] };
}

function merged(session: Session, results: readonly Findings[]): Findings {
  const [first] = results;
  return {
    root: first?.root || session.folder,
    maxBytes: results.reduce((most, { maxBytes }) => Math.max(most, maxBytes), 0),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
    unreadable: results.flatMap(({ unreadable }) => unreadable),
    files: together(results.map(({ files }) => files)),
    standalone: results.some((result) => result.standalone),
    texts: new Map(results.flatMap(({ texts }) => [...(texts ?? [])])),
  };
}
