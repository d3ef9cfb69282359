import { type Instant, parseInstant } from '../law/instant.ts';
import type { Receipt } from '../schema/types.ts';

/** What the log says of a file set aside because another of the same run might as well be the later version. */
export const UNDECIDED = 'undecided';

/** A file that the log knows by its hash. */
export interface KnownFile {
  readonly sha256: string;
  /** When its bytes first came. */
  readonly received: Instant;
  /** The run in which it came, counted from 0; of a file that was undecided, the run in which it was filed. */
  readonly run: number;
  /** The line that says so: its name, and where its bytes are kept. */
  readonly arrival?: Receipt;
  /** What became of it last; absent where a run was broken off before it came to that. */
  readonly fate?: Receipt;
}

/** What the log says, ready to be asked. */
export interface IntakeLog {
  /** How many runs the log knows: the number of whichever comes next. */
  readonly runs: number;
  readonly known: (sha256: string) => KnownFile | undefined;
  /** The versions of each submission that were filed, or kept as older ones, in the order of the log; by path. */
  readonly accepted: ReadonlyMap<string, readonly Receipt[]>;
  /** When the last line was written; undefined for an empty log. */
  readonly last: Instant | undefined;
  /** The version filed last at a path. */
  readonly filedAt: (path: string) => Receipt | undefined;
  /** The files that were set aside and have not been filed since, in the order in which they came. */
  readonly setAside: () => KnownFile[];
}

/**
 * The files set aside, by the submission that each is a version of, as far as it says; of several the last. Whether a
 * sound version stands there the log does not know.
 */
export function setAsideByPath(log: IntakeLog): Map<string, string> {
  return new Map(
    log
      .setAside()
      .flatMap(({ fate }) =>
        fate?.path === undefined || fate.setAside === undefined ? [] : [[fate.path, fate.setAside] as const],
      ),
  );
}

/** @param receipts the lines of the log, in order */
export function createIntakeLog(receipts: readonly Receipt[]): IntakeLog {
  const runs = runsIn(receipts);
  const files = filesIn(receipts, runs);
  const accepted = acceptedIn(receipts);
  return {
    runs: (runs.at(-1) ?? -1) + 1,
    accepted,
    last: parseInstant(receipts.at(-1)?.at ?? ''),
    known: (sha256) => files.get(sha256),
    filedAt: (path) => accepted.get(path)?.findLast(({ event }) => event === 'filed'),
    setAside: () => [...files.values()].filter(({ fate }) => fate?.event === 'set-aside'),
  };
}

/** What the lines say of each file, by its hash. */
function filesIn(receipts: readonly Receipt[], runs: readonly number[]): Map<string, KnownFile> {
  const files = new Map<string, KnownFile>();
  for (const [line, receipt] of receipts.entries()) {
    const { sha256, event } = receipt;
    const run = runs[line] ?? 0;
    // A log whose first lines are lost still says that the file is known.
    const before = files.get(sha256) ?? { sha256, received: parseInstant(receipt.at) ?? { epochMs: 0 }, run };
    files.set(sha256, {
      ...before,
      ...(event === 'filed' && isUndecided(before) ? { run } : {}),
      ...(event === 'received' ? { arrival: receipt } : { fate: receipt }),
    });
  }
  return files;
}

/** The versions that were filed or kept as older ones, by path. */
function acceptedIn(receipts: readonly Receipt[]): Map<string, Receipt[]> {
  const byPath = new Map<string, Receipt[]>();
  for (const receipt of receipts) {
    const { event, path } = receipt;
    if (path === undefined || (event !== 'filed' && event !== 'older')) continue;
    byPath.set(path, [...(byPath.get(path) ?? []), receipt]);
  }
  return byPath;
}

/** The run of each line: all lines of a run have its moment. */
function runsIn(receipts: readonly Receipt[]): number[] {
  let run = -1;
  return receipts.map(({ at }, line) => {
    if (at !== receipts[line - 1]?.at) run++;
    return run;
  });
}

/** Whether nothing told which of this file and another was the later version. */
export function isUndecided({ fate }: KnownFile): boolean {
  return fate?.event === 'set-aside' && fate.errors?.includes(UNDECIDED) === true;
}
