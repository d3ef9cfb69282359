import { basename, join, resolve } from 'node:path';
import { type EarlierVersions, earlierVersions } from '../../forms/import/earlier.ts';
import { type ImportContext, type ImportResult, importWorkbook } from '../../forms/import-workbook.ts';
import { sha256Of } from '../../hash.ts';
import { systemReason } from '../../i18n/system-reasons.ts';
import { type ChosenFile, listFiles, readChosen, readNamed, whatUserNames } from '../../io/files.ts';
import { findRoot } from '../../io/find-root.ts';
import { shippedLaw } from '../../io/workspace.ts';
import { DEFAULT_LIMITS } from '../../source/index.ts';
import type { GlobalOptions } from '../context.ts';
import { readEarlierVersions } from '../earlier-versions.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { type Desk, type Imported, isYaml, type Kept, keepLatest, targetOf } from '../import/keep.ts';
import { notBehind, openStore } from '../receive/store.ts';
import { cellProblemText } from '../report/cell-problem.ts';
import { createPaint, wantsColor } from '../report/paint.ts';
import { inform, informAlways } from '../inform.ts';
import { keepOffDocuments } from '../keep-off.ts';
import { type Session, shownPath } from '../session.ts';
import { openSite, type Site } from '../site.ts';
import { clock } from '../week.ts';
import { asWriteFailure } from '../write.ts';

interface ImportOptions extends GlobalOptions {
  readonly out?: string;
  readonly force?: boolean;
}

/** Beyond this no form is read: the limit of the import itself is lower, and says so. */
const MOST_BYTES = 64 * 1024 * 1024;
const STDOUT = '-';

/** `mediagrid import <files…>`: filled-in forms as YAML, in their places of the workspace. */
export async function importForms(
  session: Session,
  options: ImportOptions,
  operands: readonly string[],
): Promise<ExitCode> {
  const { out, force } = options;
  if (out !== undefined && out !== STDOUT) {
    keepOffDocuments(session, '--out', resolve(session.folder, out), out);
  }
  const files = operands.flatMap((operand) => filesNamed(session, operand));
  if (out !== undefined && files.length > 1 && (out === STDOUT || isYaml(out))) {
    throw new Failure(EXIT.usage, 'forms.one-output', { out });
  }
  const site = findRoot(session.folder) === undefined ? undefined : await openSite(session);
  const law = site?.workspace.law ?? shippedLaw();
  const now = clock(session, law.zone);
  const target = (place: string) => targetOf(session, out, site, place);
  const context: ImportContext = {
    law,
    submitted: now,
    language: session.language,
    earlier: (place) => earlierAt(place, target(place), out === undefined ? site : undefined),
    ...(site === undefined ? {} : { register: site.workspace.register }),
  };
  const { forms, unread } = await readForms(session, files, context, target);
  const read = [...forms.values()].flat();
  if (out === STDOUT) {
    for (const { yaml } of read) session.world.stdout.write(yaml);
    return told(session, files.length, { imported: read.length, drastic: false, unread });
  }
  const kept = await keepAll([...forms.values()], {
    session,
    site: out === undefined ? site : undefined,
    now,
    force: force === true,
  });
  return told(session, files.length, {
    imported: kept.reduce((sum, { imported }) => sum + imported, 0),
    drastic: kept.some(({ drastic }) => drastic),
    unread,
  });
}

/** Writes the forms; those that take their places in a workspace are logged like what `receive` takes in. */
async function keepAll(rivals: readonly (readonly Imported[])[], desk: Desk): Promise<Kept[]> {
  const { session, site } = desk;
  const kept: Kept[] = [];
  if (site === undefined || rivals.length === 0) {
    for (const forms of rivals) kept.push(await keepLatest(forms, desk));
    return kept;
  }
  const store = await openStore(site);
  try {
    const atStore = { ...desk, now: notBehind(store, session, site), store };
    for (const forms of rivals) kept.push(await keepLatest(forms, atStore));
  } catch (error) {
    throw asWriteFailure(error);
  } finally {
    store.close();
  }
  return kept;
}

/** Forms by the file that each becomes, and how many files could not be read. */
interface ReadForms {
  readonly forms: ReadonlyMap<string, readonly Imported[]>;
  readonly unread: number;
}

/** Reads the forms one by one; what is wrong with one is reported and stops none of the others. */
async function readForms(
  session: Session,
  files: readonly ChosenFile[],
  context: ImportContext,
  target: (place: string) => string,
): Promise<ReadForms> {
  const forms = new Map<string, Imported[]>();
  let unread = 0;
  for (const file of files) {
    const form = file.path;
    const bytes = bytesOf(file);
    if ('reason' in bytes) {
      informAlways(session, 'failed.read', { path: form, reason: systemReason(bytes.reason) });
      unread++;
      continue;
    }
    const result = await importWorkbook({ name: basename(form), bytes }, context);
    await tell(session, form, result);
    const { yaml, path: place = '', lastSaved, sent } = result;
    if (yaml === undefined) continue;
    const path = target(place);
    forms.set(path, [
      ...(forms.get(path) ?? []),
      { form, sha256: sha256Of(bytes), yaml, place, path, lastSaved, sent },
    ]);
  }
  return { forms, unread };
}

/** Says how it went. */
function told(
  session: Session,
  files: number,
  { imported, drastic, unread }: Kept & Pick<ReadForms, 'unread'>,
): ExitCode {
  inform(session, 'forms.summary', { files, imported, failed: files - imported });
  if (unread > 0) return EXIT.failed;
  return imported === files && !drastic ? EXIT.ok : EXIT.problems;
}

/** What a form that becomes a file is a new version of. */
function earlierAt(place: string, path: string, site: Site | undefined): EarlierVersions | undefined {
  if (site !== undefined) return readEarlierVersions(site, place);
  const content = readNamed(path, MOST_BYTES);
  return 'bytes' in content ? earlierVersions(place, content.bytes, [], DEFAULT_LIMITS) : undefined;
}

/** The bytes of a form; of a file too large to be read as many as are needed for it to be refused. */
function bytesOf(file: ChosenFile): Uint8Array | { readonly reason: string } {
  const content = readChosen(file, MOST_BYTES);
  if ('bytes' in content) return content.bytes;
  return 'size' in content ? new Uint8Array(MOST_BYTES) : content;
}

function unreadable(path: string, reason: string): Failure {
  return new Failure(EXIT.failed, 'failed.read', { path, reason: systemReason(reason) });
}

function filesNamed(session: Session, operand: string): ChosenFile[] {
  const path = resolve(session.folder, operand);
  const standing = whatUserNames(path);
  if (standing === 'nothing') throw new Failure(EXIT.usage, 'usage.no-file', { path: operand });
  if (standing !== 'folder') return [{ path }];
  const all = listFiles(path, '');
  for (const { path: name, reason } of all)
    if (reason !== undefined) throw unreadable(join(path, name), reason);
  const found = all.filter((file) => /\.xlsx$/i.test(file.path));
  if (found.length === 0) throw new Failure(EXIT.usage, 'forms.nothing', { path: operand });
  return found.map((file) => ({ path: join(path, file.path), foundIn: path }));
}

/** Problems on standard error, each at its sheet and cell; `--quiet` leaves warnings out. */
async function tell(session: Session, path: string, { problems }: ImportResult): Promise<void> {
  const { world, options, language } = session;
  const paint = await createPaint(wantsColor(world.stderr, options.color, world.env));
  const name = shownPath(session, path);
  for (const problem of problems) {
    if (options.quiet === true && problem.severity !== 'error') continue;
    world.stderr.write(`${cellProblemText(name, problem, language, paint)}\n`);
  }
}
