import { type Instant, parseInstant } from '../law/instant.ts';
import type { Receipt } from '../schema/types.ts';

/** A file that the log knows by its hash. */
export interface KnownFile {
  /** When its bytes first came. */
  readonly received: Instant;
  /** Its turn among all that came: the number of its first line. */
  readonly turn: number;
  /** What became of it last; absent where a run was broken off before it came to that. */
  readonly fate?: Receipt;
}

/** What the log says, ready to be asked. */
export interface IntakeLog {
  /** How many lines there are: the turn of whatever comes next. */
  readonly length: number;
  readonly known: (sha256: string) => KnownFile | undefined;
  /** The version filed last at a path. */
  readonly filedAt: (path: string) => Receipt | undefined;
}

/** @param receipts the lines of the log, in order */
export function createIntakeLog(receipts: readonly Receipt[]): IntakeLog {
  const files = new Map<string, KnownFile>();
  const filed = new Map<string, Receipt>();
  for (const [line, receipt] of receipts.entries()) {
    const before = files.get(receipt.sha256);
    // A log whose first lines are lost still says that the file is known.
    const received = before?.received ?? parseInstant(receipt.at) ?? { epochMs: 0 };
    const turn = before?.turn ?? line;
    const fate = receipt.event === 'received' ? before?.fate : receipt;
    files.set(receipt.sha256, { received, turn, ...(fate === undefined ? {} : { fate }) });
    if (receipt.event === 'filed' && receipt.path !== undefined) filed.set(receipt.path, receipt);
  }
  return {
    length: receipts.length,
    known: (sha256) => files.get(sha256),
    filedAt: (path) => filed.get(path),
  };
}
