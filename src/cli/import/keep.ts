import { join, resolve } from 'node:path';
import { changesOfVersion, type VersionChanges } from '../../domain/version-changes.ts';
import { sha256Of } from '../../hash.ts';
import { correctionOf } from '../../intake/corrections.ts';
import { compareEvidence, latestOf } from '../../intake/evidence.ts';
import { historyPath } from '../../intake/places.ts';
import { lastSent, sendingIn } from '../../intake/sending.ts';
import { evidenceOf } from '../../intake/sift.ts';
import { systemReason } from '../../i18n/system-reasons.ts';
import { readBytes } from '../../io/files.ts';
import { holds } from '../../io/holds.ts';
import { type Instant, parseInstant } from '../../law/instant.ts';
import { DEFAULT_LIMITS, parseSource } from '../../source/index.ts';
import { slotOf } from '../../workspace/layout.ts';
import { EXIT, Failure } from '../failure.ts';
import { printable } from '../report/escape.ts';
import { changeLines } from '../screens/version-changes.ts';
import { inform } from '../inform.ts';
import { type Session, shownPath } from '../session.ts';
import type { Site } from '../site.ts';
import { writeOrFail, writeUnlessDifferent } from '../write.ts';

/** A form that was read, and where it belongs. */
export interface Imported {
  readonly form: string;
  readonly yaml: string;
  /** Its path in a workspace. */
  readonly place: string;
  /** The file to be written. */
  readonly path: string;
  /** When the form was last saved, and sent, where it says so. */
  readonly lastSaved: Instant | undefined;
  readonly sent: Instant | undefined;
}

/** Where forms are imported to. */
export interface Desk {
  readonly session: Session;
  /** Absent where files are written outside the places of a workspace. */
  readonly site: Site | undefined;
  readonly now: Instant;
  readonly force: boolean;
}

/** How many forms were taken, and whether somebody should look at what they replaced. */
export interface Kept {
  readonly imported: number;
  readonly drastic: boolean;
}

/**
 * Writes the forms that belong in one place: the latest of them, as far as their evidence tells. Where nothing tells which
 * that is, none is written. A different file that stands there is replaced by force alone, and then kept.
 */
export async function keepLatest(forms: readonly Imported[], desk: Desk): Promise<Kept> {
  const { session, now } = desk;
  const evidence = ({ lastSaved, sent }: Imported) => evidenceOf({ lastSaved, submitted: sent, run: 0 }, now);
  const latest = latestOf(forms, (a, b) => compareEvidence(evidence(a), evidence(b)));
  const [first] = latest;
  if (first === undefined) return { imported: 0, drastic: false };
  const { path } = first;
  if (latest.some(({ yaml }) => yaml !== first.yaml)) {
    tellLoudly(session, 'forms.undecided', { path, files: namesOf(latest, session) });
    return { imported: 0, drastic: false };
  }
  const older = forms.filter((form) => !latest.includes(form));
  if (older.length > 0) {
    const files = namesOf(older, session);
    tellLoudly(session, 'forms.older', { files, latest: shownPath(session, first.form) });
  }
  return keep(first, forms.length, desk);
}

async function keep(form: Imported, count: number, { session, site, force }: Desk): Promise<Kept> {
  const { path } = form;
  const yaml = site !== undefined && force ? await asCorrection(form, site) : form.yaml;
  const file = {
    path,
    bytes: new TextEncoder().encode(yaml),
    ...(site === undefined ? {} : { root: site.root }),
  };
  const before = holds(file) === 'differs' ? standingAt(path) : undefined;
  const changes = before === undefined ? undefined : changesSince(before, form);
  if (changes !== undefined) tellChanges(changes, session);
  const history =
    before !== undefined && site !== undefined && force ? keepEarlier(before, form, site) : undefined;
  const outcome = writeUnlessDifferent(file, force);
  if (outcome === 'different') {
    tellLoudly(session, 'forms.exists', { path });
    return { imported: 0, drastic: false };
  }
  inform(session, outcome === 'written' ? 'build.written' : 'forms.unchanged', { path });
  const drastic = changes?.drastic === true;
  if (drastic && history !== undefined) tellLoudly(session, 'versions.drastic', { path: history });
  return { imported: count, drastic };
}

/** A form as the correction of the submission without errors that stands in its place; as it is where none does. */
async function asCorrection({ yaml, place }: Imported, site: Site): Promise<string> {
  const slot = slotOf(place);
  if (slot === undefined) return yaml;
  const { valid } = await site.examine(slot.group);
  const standing = valid.find(({ file }) => file === place);
  return standing === undefined ? yaml : correctionOf(yaml, standing.data);
}

function namesOf(forms: readonly Imported[], session: Session): string {
  return forms
    .map(({ form }) => shownPath(session, form))
    .sort()
    .join(', ');
}

/** Says what `--quiet` does not leave out. */
const tellLoudly: typeof inform = (session, key, values) =>
  inform({ ...session, options: { ...session.options, quiet: false } }, key, values);

function tellChanges(changes: VersionChanges, session: Session): void {
  const lines = changeLines(changes, session.language).map((line) => `${printable(line)}\n`);
  session.world.stderr.write(lines.join(''));
}

/** Above this no file is a submission. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What stands in the way. Throws a Failure where it cannot be read: then it could not be kept either. */
function standingAt(path: string): Uint8Array {
  const content = readBytes(path, MOST_BYTES);
  if ('bytes' in content) return content.bytes;
  const reason = systemReason('reason' in content ? content.reason : 'EFBIG');
  throw new Failure(EXIT.failed, 'failed.read', { path, reason });
}

function dataIn(bytes: Uint8Array, path: string): unknown {
  return parseSource({ path, bytes }, DEFAULT_LIMITS).source?.data;
}

function changesSince(before: Uint8Array, { yaml, place }: Imported): VersionChanges | undefined {
  const kind = slotOf(place)?.kind;
  const after = dataIn(new TextEncoder().encode(yaml), place);
  return kind === undefined ? undefined : changesOfVersion(kind, dataIn(before, place), after);
}

/** Keeps the version that is about to be replaced, as `receive` does; returns where. */
function keepEarlier(bytes: Uint8Array, { place }: Imported, { root, workspace }: Site): string {
  const sent = parseInstant(lastSent(sendingIn(dataIn(bytes, place))));
  const path = historyPath(place, sent, sha256Of(bytes), workspace.law.zone);
  writeOrFail([{ path: join(root, path), bytes, mode: 0o600, root }]);
  return path;
}

/** The file named; else, in the folder named or the working folder, a name that says it all; else its place. */
export function targetOf(
  session: Session,
  out: string | undefined,
  site: Site | undefined,
  place: string,
): string {
  if (out !== undefined && isYaml(out)) return resolve(session.folder, out);
  if (out === undefined && site !== undefined) return join(site.root, place);
  const name = place.split('/').slice(1).join('-');
  return join(resolve(session.folder, out ?? '.'), name);
}

export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}
