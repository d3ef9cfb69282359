import { join } from 'node:path';
import { changesOfVersion, type VersionChanges } from '../domain/version-changes.ts';
import { sha256Of } from '../hash.ts';
import { systemReason } from '../i18n/system-reasons.ts';
import { historyPath } from '../intake/places.ts';
import { lastSent, sendingIn } from '../intake/sending.ts';
import { readBytes } from '../io/files.ts';
import type { OutputFile } from '../io/write-output.ts';
import { parseInstant } from '../law/instant.ts';
import { DEFAULT_LIMITS, parseSource } from '../source/index.ts';
import { slotOf } from '../workspace/layout.ts';
import { EXIT, Failure } from './failure.ts';
import { informAlways } from './inform.ts';
import { printable } from './report/escape.ts';
import { changeLines } from './screens/version-changes.ts';
import type { Session } from './session.ts';
import type { Site } from './site.ts';

/** A document as bytes, and the path in a workspace that tells its kind. */
export interface PlacedBytes {
  readonly place: string;
  readonly bytes: Uint8Array;
}

/** Above this no file is a submission. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The bytes of the file that is about to be replaced. Throws a Failure where it cannot be read: it could not be kept either. */
export function replacedBytes(path: string): Uint8Array {
  const content = readBytes(path, MOST_BYTES);
  if ('bytes' in content) return content.bytes;
  const reason = systemReason('reason' in content ? content.reason : 'EFBIG');
  throw new Failure(EXIT.failed, 'failed.read', { path, reason });
}

/** What a new version changes in the events or proposals of the one that it replaces; undefined for other kinds. */
export function changesIn(before: Uint8Array, { place, bytes }: PlacedBytes): VersionChanges | undefined {
  const kind = slotOf(place)?.kind;
  return kind === undefined ? undefined : changesOfVersion(kind, dataIn(before, place), dataIn(bytes, place));
}

/** Names the events or proposals that a new version changes, and those that are gone, also under `--quiet`. */
export function tellChanges(session: Session, changes: VersionChanges): void {
  const lines = changeLines(changes, session.language).map((line) => `${printable(line)}\n`);
  session.world.stderr.write(lines.join(''));
}

/** Asks for a look at what changed, and says where the version before is kept. */
export function tellDrastic(session: Session, { path }: KeptVersion): void {
  informAlways(session, 'versions.drastic', { path });
}

/** A version that is about to be replaced, as it is kept. */
export interface KeptVersion {
  /** To be written before the new version. */
  readonly file: OutputFile;
  /** Its path in the workspace. */
  readonly path: string;
}

/** Where the version that is replaced is kept: the place where `receive` keeps earlier versions. */
export function keptVersion({ place, bytes }: PlacedBytes, { root, workspace }: Site): KeptVersion {
  const sent = parseInstant(lastSent(sendingIn(dataIn(bytes, place))));
  const path = historyPath(place, sent, sha256Of(bytes), workspace.law.zone);
  return { path, file: { path: join(root, path), bytes, mode: 0o600, root } };
}

/** The data of a document as far as it can be read; undefined of what cannot. */
export function dataIn(bytes: Uint8Array, path: string): unknown {
  return parseSource({ path, bytes }, DEFAULT_LIMITS).source?.data;
}
