import { basename, join, resolve } from 'node:path';
import { type ImportContext, type ImportResult, importWorkbook } from '../../forms/import-workbook.ts';
import { correctionOf } from '../../intake/corrections.ts';
import { systemReason } from '../../i18n/system-reasons.ts';
import { type ChosenFile, listFiles, readChosen, whatUserNames } from '../../io/files.ts';
import { findRoot } from '../../io/find-root.ts';
import { shippedLaw } from '../../io/workspace.ts';
import { slotOf } from '../../workspace/layout.ts';
import type { GlobalOptions } from '../context.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { cellProblemText } from '../report/cell-problem.ts';
import { createPaint, wantsColor } from '../report/paint.ts';
import { inform } from '../inform.ts';
import { keepOffDocuments } from '../keep-off.ts';
import { type Session, shownPath } from '../session.ts';
import { openSite, type Site } from '../site.ts';
import { clock } from '../week.ts';
import { writeUnlessDifferent } from '../write.ts';

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
  const { out } = options;
  if (out !== undefined && out !== STDOUT) {
    keepOffDocuments(session, '--out', resolve(session.folder, out), out);
  }
  const files = operands.flatMap((operand) => filesNamed(session, operand));
  if (out !== undefined && files.length > 1 && (out === STDOUT || isYaml(out))) {
    throw new Failure(EXIT.usage, 'forms.one-output', { out });
  }
  const site = findRoot(session.folder) === undefined ? undefined : await openSite(session);
  const context = contextOf(session, site);
  const taken = new Map<string, string>();
  let imported = 0;
  let unread = 0;
  for (const file of files) {
    const { path } = file;
    const bytes = bytesOf(file);
    if ('reason' in bytes) {
      inform(loud(session), 'failed.read', { path, reason: systemReason(bytes.reason) });
      unread++;
      continue;
    }
    const result = await importWorkbook({ name: basename(path), bytes }, context);
    await tell(session, path, result);
    const { yaml, path: place = '' } = result;
    if (yaml === undefined) continue;
    const text =
      options.force === true && options.out === undefined ? await corrected(yaml, place, site) : yaml;
    if (keep(session, options, site, { form: path, yaml: text, place }, taken)) imported++;
  }
  inform(session, 'forms.summary', { files: files.length, imported, failed: files.length - imported });
  if (unread > 0) return EXIT.failed;
  return imported === files.length ? EXIT.ok : EXIT.problems;
}

function contextOf(session: Session, site: Site | undefined): ImportContext {
  const law = site?.workspace.law ?? shippedLaw();
  return {
    law,
    submitted: clock(session, law.zone),
    language: session.language,
    ...(site === undefined ? {} : { register: site.workspace.register }),
  };
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

/** For what must be told under `--quiet` too. */
function loud(session: Session): Session {
  return { ...session, options: { ...session.options, quiet: false } };
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
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

/** A form that was read, and where it belongs. */
interface Imported {
  readonly form: string;
  readonly yaml: string;
  readonly place: string;
}

/**
 * Writes a submission where it belongs; false where a different file is in the way, `--force` or not where it is that of
 * another form of this run.
 *
 * @param taken the forms written so far, by the path of the submission
 */
function keep(
  session: Session,
  { out, force }: ImportOptions,
  site: Site | undefined,
  { form, yaml, place }: Imported,
  taken: Map<string, string>,
): boolean {
  if (out === STDOUT) {
    session.world.stdout.write(yaml);
    return true;
  }
  const path = targetOf(session, out, site, place);
  const own = out === undefined && site !== undefined ? { root: site.root } : {};
  const file = { path, bytes: new TextEncoder().encode(yaml), ...own };
  const first = taken.get(path);
  const outcome = writeUnlessDifferent(file, force === true && first === undefined);
  if (outcome === 'different') {
    if (first === undefined) inform(loud(session), 'forms.exists', { path });
    else
      inform(loud(session), 'forms.same-place', {
        path,
        first: shownPath(session, first),
        second: shownPath(session, form),
      });
    return false;
  }
  taken.set(path, form);
  inform(session, outcome === 'written' ? 'build.written' : 'forms.unchanged', { path });
  return true;
}

/** A submission as the correction of the one without errors that stands in its place; as it is where none does. */
async function corrected(yaml: string, place: string, site: Site | undefined): Promise<string> {
  const slot = slotOf(place);
  if (site === undefined || slot === undefined) return yaml;
  const { valid } = await site.examine(slot.group);
  const standing = valid.find(({ file }) => file === place);
  return standing === undefined ? yaml : correctionOf(yaml, standing.data);
}

/** The file named; else, in the folder named or the working folder, a name that says it all; else its place. */
function targetOf(session: Session, out: string | undefined, site: Site | undefined, place: string): string {
  if (out !== undefined && isYaml(out)) return resolve(session.folder, out);
  if (out === undefined && site !== undefined) return join(site.root, place);
  const name = place.split('/').slice(1).join('-');
  return join(resolve(session.folder, out ?? '.'), name);
}
