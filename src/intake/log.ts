import { type Instant, parseInstant } from '../law/instant.ts';
import type { Receipt } from '../schema/types.ts';

/** A file that the log knows by its hash. */
export interface KnownFile {
  readonly sha256: string;
  /** When its bytes first came. */
  readonly received: Instant;
  /** Its turn among all that came: the number of its first line. */
  readonly turn: number;
  /** The line that says so: its name, and where its bytes are kept. */
  readonly arrival?: Receipt;
  /** What became of it last; absent where a run was broken off before it came to that. */
  readonly fate?: Receipt;
}

/** What the log says, ready to be asked. */
export interface IntakeLog {
  /** How many lines there are: the turn of whatever comes next. */
  readonly length: number;
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
  const files = new Map<string, KnownFile>();
  const filed = new Map<string, Receipt>();
  const accepted = new Map<string, Receipt[]>();
  for (const [line, receipt] of receipts.entries()) {
    const { sha256, event, path } = receipt;
    // A log whose first lines are lost still says that the file is known.
    const before = files.get(sha256) ?? {
      sha256,
      received: parseInstant(receipt.at) ?? { epochMs: 0 },
      turn: line,
    };
    files.set(sha256, { ...before, ...(event === 'received' ? { arrival: receipt } : { fate: receipt }) });
    if (path === undefined || (event !== 'filed' && event !== 'older')) continue;
    accepted.set(path, [...(accepted.get(path) ?? []), receipt]);
    if (event === 'filed') filed.set(path, receipt);
  }
  return {
    length: receipts.length,
    accepted,
    last: parseInstant(receipts.at(-1)?.at ?? ''),
    known: (sha256) => files.get(sha256),
    filedAt: (path) => filed.get(path),
    setAside: () => [...files.values()].filter(({ fate }) => fate?.event === 'set-aside'),
  };
}
