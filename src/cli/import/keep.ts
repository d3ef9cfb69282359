import { join, resolve } from 'node:path';
import { correctionOf } from '../../intake/corrections.ts';
import { compareEvidence, evidenceOf, latestOf } from '../../intake/evidence.ts';
import { lastSent, sendingIn } from '../../intake/sending.ts';
import { holds } from '../../io/holds.ts';
import type { ReceivedStore } from '../../io/received.ts';
import type { Instant } from '../../law/instant.ts';
import { slotOf } from '../../workspace/layout.ts';
import { inform, informAlways } from '../inform.ts';
import {
  changesIn,
  dataIn,
  keptVersion,
  replacedBytes,
  tellChanges,
  tellDrastic,
} from '../replaced-version.ts';
import { type Session, shownPath } from '../session.ts';
import type { Site } from '../site.ts';
import { writeOrFail, writeUnlessDifferent } from '../write.ts';

/** A form that was read, and where it belongs. */
export interface Imported {
  readonly form: string;
  /** Hash of the form's bytes. */
  readonly sha256: string;
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
  /** Where it is told of what takes its place in a workspace. */
  readonly store?: Pick<ReceivedStore, 'perform'>;
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
    informAlways(session, 'forms.undecided', { path, files: namesOf(latest, session) });
    return { imported: 0, drastic: false };
  }
  const older = forms.filter((form) => !latest.includes(form));
  if (older.length > 0) {
    const files = namesOf(older, session);
    informAlways(session, 'forms.older', { files, latest: shownPath(session, first.form) });
  }
  return keep(first, forms.length, desk);
}

async function keep(form: Imported, count: number, desk: Desk): Promise<Kept> {
  const { session, site, force, now } = desk;
  const { path, place } = form;
  const yaml = site !== undefined && force ? await asCorrection(form, site, now) : form.yaml;
  const bytes = new TextEncoder().encode(yaml);
  const file = { path, bytes, ...(site === undefined ? {} : { root: site.root }) };
  const before = holds(file) === 'differs' ? replacedBytes(path) : undefined;
  const changes = before === undefined ? undefined : changesIn(before, { place, bytes });
  if (changes !== undefined) tellChanges(session, changes);
  const kept =
    before !== undefined && site !== undefined && force
      ? keptVersion({ place, bytes: before }, site)
      : undefined;
  if (kept !== undefined) writeOrFail([kept.file]);
  const outcome = writeUnlessDifferent(file, force);
  if (outcome === 'different') {
    informAlways(session, 'forms.exists', { path });
    return { imported: 0, drastic: false };
  }
  log(form, outcome === 'written' ? bytes : undefined, desk);
  inform(session, outcome === 'written' ? 'build.written' : 'forms.unchanged', { path });
  const drastic = changes?.drastic === true;
  if (drastic && kept !== undefined) tellDrastic(session, kept);
  return { imported: count, drastic };
}

/**
 * The log says what was filed, so that `receive` knows an older form for what it is.
 *
 * @param written what was; undefined where what stood says the same
 */
function log(
  { sha256, place, lastSaved }: Imported,
  written: Uint8Array | undefined,
  { site, store, now }: Desk,
): void {
  if (site === undefined) return;
  const { zone } = site.workspace.law;
  store?.perform({
    do: 'log',
    receipt: {
      version: 1,
      at: zone.format(now),
      event: 'filed',
      sha256,
      path: place,
      ...(written === undefined ? {} : { submitted: lastSent(sendingIn(dataIn(written, place))) }),
      ...(lastSaved === undefined ? {} : { lastSaved: zone.format(lastSaved) }),
    },
  });
}

/** A form as the correction of the submission without errors that stands in its place; as it is where none does. */
async function asCorrection({ yaml, place }: Imported, site: Site, now: Instant): Promise<string> {
  const slot = slotOf(place);
  if (slot === undefined) return yaml;
  const { valid } = await site.examine(slot.group);
  const standing = valid.find(({ file }) => file === place);
  return standing === undefined
    ? yaml
    : correctionOf(yaml, standing.data, site.workspace.law.zone.format(now));
}

function namesOf(forms: readonly Imported[], session: Session): string {
  return forms
    .map(({ form }) => shownPath(session, form))
    .sort()
    .join(', ');
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
