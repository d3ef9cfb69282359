import type { Instant } from '../law/instant.ts';
import type { Sending } from './sending.ts';

/** A version of a submission, as far as the question goes which of them stands. */
export interface Version {
  readonly path: string;
  readonly bytes: Uint8Array;
  /**
   * When it counts as sent; undefined of a file that is broken: whatever is sound stands above it.
   */
  readonly sent: Instant | undefined;
  /** Its turn among all that ever came, by the log; -1 of what did not come by `receive`. */
  readonly turn: number;
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
      /** What stood there before it, if anything did; the same bytes are not another version. */
      readonly replaces?: V;
      /** Versions of the same run that it stands above, in the order in which they were sent; absent for none. */
      readonly after?: readonly V[];
      /** What is filed, where that is not the version's own bytes: see `withCorrections`. */
      readonly bytes?: Uint8Array;
      /** The earlier holder of the office who makes room, and for which path. */
      readonly moves?: { readonly version: V; readonly path: string };
      /** The very same bytes stand there already. */
      readonly unchanged: boolean;
      /** Another version says that it was sent at the same instant; the one that came later stands. */
      readonly sameInstant: boolean;
    }
  | { readonly fate: 'older'; readonly path: string; readonly than: V };

type Filed<V extends Version> = Extract<Fate<V>, { fate: 'filed' }>;

/** The versions that stand when all is done, by path, and what became of each that came. */
export interface Arrangement<V extends Version> {
  readonly standing: ReadonlyMap<string, V>;
  readonly fates: ReadonlyMap<V, Fate<V>>;
}

/**
 * Which version of each submission stands: the one sent last, of those sent at the same instant the one that came last.
 * So the order in which versions come does not matter, nor how many runs take them in.
 *
 * @param standing versions that stand in the workspace, by path: all contacts of a body that a new one comes of
 * @param arriving sound versions in the order in which they came
 */
export function arrange<V extends Version>(
  standing: ReadonlyMap<string, V>,
  arriving: readonly V[],
): Arrangement<V> {
  const places = new Map(standing);
  const fates = new Map<V, Fate<V>>();
  const inOrder = [...arriving].sort(compareVersions);
  for (const version of inOrder) {
    const { path, room } = placeFor(version, places);
    if (room !== undefined) makeRoom(path, room, places, fates);
    const there = places.get(path);
    if (there !== undefined && compareVersions(there, version) > 0) {
      fates.set(version, { fate: 'older', path, than: there });
      continue;
    }
    places.set(path, version);
    fates.set(version, filed(version, path, { there, room, places, fates }));
    if (there !== undefined && fates.has(there)) fates.set(there, { fate: 'older', path, than: version });
  }
  return { standing: places, fates };
}

/** The order of versions: whichever comes last in it stands. */
function compareVersions(a: Version, b: Version): number {
  const [first, second] = [sentAt(a), sentAt(b)];
  return first === second ? a.turn - b.turn : first < second ? -1 : 1;
}

function sentAt({ sent }: Version): number {
  return sent === undefined ? -Infinity : sent.epochMs;
}

function filed<V extends Version>(
  version: V,
  path: string,
  found: {
    readonly there: V | undefined;
    readonly room: Room<V> | undefined;
    readonly places: ReadonlyMap<string, V>;
    readonly fates: ReadonlyMap<V, Fate<V>>;
  },
): Fate<V> {
  const { there, room, places, fates } = found;
  const known = there === undefined ? undefined : fates.get(there);
  const before = known?.fate === 'filed' ? known : undefined;
  // What came in the same run was never on the disk: whatever it would have replaced is replaced by this one.
  const replaced = before === undefined ? there : before.replaces;
  const inherited = before?.moves;
  const after = afterOf(there, before);
  const moved = inherited !== undefined && places.get(inherited.path) === inherited.version;
  const moves = room !== undefined && !fates.has(room.version) ? room : moved ? inherited : undefined;
  const unchanged = replaced !== undefined && sameBytes(replaced.bytes, version.bytes);
  return {
    fate: 'filed',
    path,
    ...(replaced === undefined || unchanged ? {} : { replaces: replaced }),
    ...(after.length === 0 ? {} : { after }),
    ...(moves === undefined ? {} : { moves }),
    unchanged,
    sameInstant: !unchanged && there !== undefined && sentAt(there) === sentAt(version),
  };
}

function afterOf<V extends Version>(there: V | undefined, before: Filed<V> | undefined): readonly V[] {
  return there === undefined || before === undefined ? [] : [...(before.after ?? []), there];
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
  // Also where its bytes stood on the disk before: not at this path.
  if (fate?.fate === 'filed') fates.set(version, { ...fate, path, unchanged: false });
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
  const stem = path.replace(/\.yaml$/, '');
  const own = [...places].filter(([known]) => known === path || known.startsWith(`${stem}.`));
  const same = own.find(([, other]) => other.appointed === appointed);
  if (same !== undefined) return { path: same[0] };
  const holder = places.get(path);
  if (holder?.appointed === undefined) return { path };
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
