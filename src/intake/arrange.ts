import { sha256Of } from '../hash.ts';
import type { Instant } from '../law/instant.ts';
import { compareText } from '../order.ts';
import { compareEvidence, type Evidence, latestOf } from './evidence.ts';
import type { Sending } from './sending.ts';

/** A version of a submission, as far as the question goes which of them stands. */
export interface Version {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** When it counts as sent, to be shown; undefined of a file that is broken. */
  readonly sent: Instant | undefined;
  /** What tells when it was sent; undefined of a file that is broken: whatever is sound stands above it. */
  readonly evidence: Evidence | undefined;
  /** What the document says, however it is written and whenever sent. Two versions that say the same are one. */
  readonly content: string;
  /** When it, and what it corrects, was sent, as its sender wrote it; none where nobody did. */
  readonly times: readonly string[];
  /** Of a contact: the day of appointment. Each appointment is a document of its own (§3). */
  readonly appointed?: string;
  /** When it was sent, no time later than it came; absent of one that was never accepted. */
  readonly sending?: Sending;
}

/** What becomes of a version that came. */
export type Fate<V extends Version> =
  | {
      readonly fate: 'filed';
      readonly path: string;
      /** What stood there before it, if anything did. */
      readonly replaces?: V;
      /** Or what stood there and says the same already: that stays. */
      readonly stays?: V;
      /** Versions of the same run that were accepted and that it stands above, in the order in which they were sent. */
      readonly after?: readonly V[];
      /** What is filed, where that is not the version's own bytes: see `withCorrections`. */
      readonly bytes?: Uint8Array;
      /** The earlier holder of the office who makes room, and for which path. */
      readonly moves?: { readonly version: V; readonly path: string };
      /** The version that stood there says that it was sent at the same instant; the one that came later stands. */
      readonly sameInstant: boolean;
    }
  /** Another file says the very same, and is filed. */
  | { readonly fate: 'same'; readonly path: string }
  | { readonly fate: 'older'; readonly path: string; readonly than: V }
  /** Nothing tells which of these versions, this one among them, was sent last: none of them is filed. */
  | { readonly fate: 'undecided'; readonly path: string; readonly rivals: readonly V[] };

/** What becomes of a version of which it is known whether it is the latest. */
export type Decided<V extends Version> = Exclude<Fate<V>, { readonly fate: 'undecided' }>;

/** The versions that stand when all is done, by path, and what became of each that came. */
export interface Arrangement<V extends Version> {
  readonly standing: ReadonlyMap<string, V>;
  readonly fates: ReadonlyMap<V, Fate<V>>;
}

/**
 * Which version of each submission stands: the one with the latest evidence of sending. The order in which versions are
 * given does not matter. Where nothing tells which is the latest, what stood stays.
 *
 * @param standing versions that stand in the workspace, by path: all contacts of a body that a new one comes of
 * @param arriving sound versions
 */
export function arrange<V extends Version>(
  standing: ReadonlyMap<string, V>,
  arriving: readonly V[],
): Arrangement<V> {
  const places = new Map(standing);
  const fates = new Map<V, Fate<V>>();
  const contests = contestsOf(standing, arriving);
  for (const contest of contests) file(contest, places, fates);
  // Only now is it known which path each of them stands at in the end.
  const paths = new Map([...places].map(([path, version]) => [version, path]));
  for (const contest of contests) {
    for (const version of contest.versions) {
      if (version !== contest.winner) fates.set(version, fateBeside(version, contest, paths));
    }
  }
  return { standing: places, fates };
}

/** What becomes of a version that is not filed. */
function fateBeside<V extends Version>(
  version: V,
  { latest, winner, there }: Contest<V>,
  paths: ReadonlyMap<V, string>,
): Fate<V> {
  const stays = winner ?? there;
  const path = (stays === undefined ? undefined : paths.get(stays)) ?? version.path;
  const [than] = latest;
  if (than !== undefined && !latest.includes(version)) return { fate: 'older', path, than };
  if (winner !== undefined) return { fate: 'same', path };
  return { fate: 'undecided', path, rivals: latest.filter((one) => one !== there) };
}

/** The versions of one submission that came, and what stands of it. */
interface Contest<V extends Version> {
  readonly versions: readonly V[];
  readonly there: V | undefined;
  /** The latest of all of these. */
  readonly latest: readonly V[];
  /** The version that is to be filed, if one is the latest and did not stand there before. */
  readonly winner: V | undefined;
}

/** The contests, earlier appointments first: later ones make room for themselves. */
function contestsOf<V extends Version>(
  standing: ReadonlyMap<string, V>,
  arriving: readonly V[],
): Contest<V>[] {
  const bySubmission = new Map<string, V[]>();
  for (const version of arriving) {
    const key = `${version.appointed ?? ''} ${version.path}`;
    bySubmission.set(key, [...(bySubmission.get(key) ?? []), version]);
  }
  return [...bySubmission]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, found]) => {
      const versions = [...found].sort(
        (a, b) => compareSent(a, b) || compareText(sha256Of(a.bytes), sha256Of(b.bytes)),
      );
      const there = found[0] === undefined ? undefined : standingOf(found[0], standing)?.[1];
      const rivals = there === undefined ? versions : [there, ...versions];
      const latest = latestOf(rivals, compareVersions);
      return { versions, there, latest, winner: winnerOf(latest, there) };
    });
}

function winnerOf<V extends Version>(latest: readonly V[], there: V | undefined): V | undefined {
  const [first] = latest;
  const one = latest.every((version) => version !== there && version.content === first?.content);
  return one ? first : undefined;
}

function compareVersions({ evidence: a }: Version, { evidence: b }: Version): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareEvidence(a, b);
}

/** The versions that came between what stood and the one that is filed. */
function betweenIn<V extends Version>({ versions, there, latest }: Contest<V>): V[] {
  return versions
    .filter((one) => !latest.includes(one) && (there === undefined || compareVersions(one, there) > 0))
    .sort(compareSent);
}

function compareSent({ sent: a }: Version, { sent: b }: Version): number {
  return (a?.epochMs ?? 0) - (b?.epochMs ?? 0);
}

/** Puts the winner of a contest, if it has one, in its place. */
function file<V extends Version>(contest: Contest<V>, places: Map<string, V>, fates: Map<V, Fate<V>>): void {
  const { winner: version } = contest;
  if (version === undefined) return;
  const { path, room } = placeFor(version, places);
  if (room !== undefined) makeRoom(path, room, places, fates);
  const there = places.get(path);
  places.set(path, version);
  const after = betweenIn(contest);
  const stays = there !== undefined && saysTheSame(there, version, after);
  fates.set(version, {
    fate: 'filed',
    path,
    ...(there === undefined ? {} : stays ? { stays: there } : { replaces: there }),
    ...(after.length === 0 ? {} : { after }),
    ...(room === undefined || fates.has(room.version) ? {} : { moves: room }),
    sameInstant: !stays && there?.sent !== undefined && there.sent.epochMs === version.sent?.epochMs,
  });
}

/**
 * Whether a version only says again what stands. Not where its sender wrote another time, nor where other versions were
 * sent between the two.
 */
function saysTheSame<V extends Version>(there: V, version: V, between: readonly V[]): boolean {
  if (sameBytes(there.bytes, version.bytes)) return true;
  if (there.content !== version.content || between.length > 0) return false;
  return version.times.every((time) => there.times.includes(time));
}

interface Room<V extends Version> {
  readonly version: V;
  readonly path: string;
}

function makeRoom<V extends Version>(
  from: string,
  { version, path }: Room<V>,
  places: Map<string, V>,
  fates: Map<V, Fate<V>>,
): void {
  places.set(path, version);
  places.delete(from);
  const fate = fates.get(version);
  if (fate?.fate !== 'filed') return;
  // What stands on the disk stands at another path.
  const { stays, ...rest } = fate;
  fates.set(version, { ...rest, path, ...(stays === undefined ? {} : { bytes: stays.bytes }) });
}

/** What stands of the submission that a version is of: of a contact, the notice of the same appointment. */
function standingOf<V extends Version>(
  { path, appointed }: Version,
  places: ReadonlyMap<string, V>,
): [string, V] | undefined {
  const holder = places.get(path);
  if (appointed === undefined || holder?.appointed === appointed) {
    return holder === undefined ? undefined : [path, holder];
  }
  const stem = path.replace(/\.yaml$/, '');
  return [...places].find(([known, other]) => known.startsWith(`${stem}.`) && other.appointed === appointed);
}

/**
 * The path that a version stands at. A contact stands at that of its own appointment; a new appointment takes
 * `<body>.yaml`, and the holder before goes to `<body>.<day of appointment>.yaml`, where the directory finds him.
 */
function placeFor<V extends Version>(
  version: V,
  places: ReadonlyMap<string, V>,
): { path: string; room?: Room<V> } {
  const { path, appointed } = version;
  if (appointed === undefined) return { path };
  const same = standingOf(version, places);
  if (same !== undefined) return { path: same[0] };
  const holder = places.get(path);
  if (holder?.appointed === undefined) return { path };
  const stem = path.replace(/\.yaml$/, '');
  const free = (day: string): string => {
    for (let n = 1; ; n++) {
      const name = `${stem}.${day}${n === 1 ? '' : `-${n}`}.yaml`;
      if (!places.has(name)) return name;
    }
  };
  if (holder.appointed > appointed) return { path: free(appointed) };
  return { path, room: { version: holder, path: free(holder.appointed) } };
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
