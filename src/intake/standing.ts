import { type Instant, parseInstant } from '../law/instant.ts';
import type { Receipt } from '../schema/types.ts';
import { type Limits, parseSource } from '../source/index.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import { type BaseFacts, createExaminer, type GroupEntry, type GroupFile } from '../workspace/examine.ts';
import type { Group } from '../workspace/layout.ts';
import { acceptedSending } from './accepted-sending.ts';
import type { Version } from './arrange.ts';
import { contentOf } from './content.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { IntakeLog } from './log.ts';
import { isSent, type Place } from './place.ts';
import { countedSending, lastSent, sendingIn, timesIn } from './sending.ts';

/** The workspace that submissions come into. */
export interface Surroundings {
  /** What was found for a group on the disk. */
  readonly filesOf: (group: Group) => readonly GroupEntry[];
  readonly facts: BaseFacts;
  readonly limits: Limits;
  readonly log: IntakeLog;
  readonly now: Instant;
}

/** A version with the place that it claims. */
export type Placed = Version &
  Pick<Place, 'slot'> & {
    /** What its file was called; absent of one that stands. */
    readonly name?: string;
  };

/** A file of the workspace that stands among newcomers and cannot be read: it could be neither kept nor compared. */
export class UnreadableStanding extends Error {
  readonly group: Group;
  readonly path: string;
  readonly reason: string;

  constructor(group: Group, path: string, reason: string) {
    super(path);
    this.group = group;
    this.path = path;
    this.reason = reason;
  }
}

/** The versions that stand in the groups, by path; one that is broken by itself outranks none. */
export async function standingIn(
  groups: readonly Group[],
  surroundings: Surroundings,
): Promise<Map<string, Placed>> {
  const { filesOf, limits } = surroundings;
  const examine = createExaminer(filesOf, undefined, limits);
  const standing = new Map<string, Placed>();
  for (const group of groups) {
    const { valid } = await examine(group);
    for (const file of sentAmong(group, filesOf(group))) {
      const { path, slot } = file;
      const bytes = bytesOf(file);
      if (bytes === undefined) continue;
      const document = valid.find((one) => one.file === path);
      standing.set(path, { path, slot, bytes, ...rankOf(path, bytes, document, surroundings) });
    }
  }
  return standing;
}

/** The submissions among what was found. Throws UnreadableStanding where a folder could not be looked into. */
function sentAmong(group: Group, found: readonly GroupEntry[]): GroupFile[] {
  return found.flatMap((entry) => {
    if ('reason' in entry) throw new UnreadableStanding(group, entry.path, entry.reason);
    return isSent(entry.slot.kind) ? [entry] : [];
  });
}

/** Undefined of a link, whose place a newcomer takes. Throws UnreadableStanding. */
function bytesOf({ path, slot, read }: GroupFile): Uint8Array | undefined {
  const content = read();
  if (content === 'not-a-file') return undefined;
  if ('bytes' in content) return content.bytes;
  throw new UnreadableStanding(slot.group, path, 'reason' in content ? content.reason : 'EFBIG');
}

/** How a version that stands compares with others; the log knows whether it came by `receive`. */
function rankOf(
  path: string,
  bytes: Uint8Array,
  document: AnyDocument | undefined,
  { log, now, facts, limits }: Surroundings,
): Omit<Version, 'path' | 'bytes'> {
  const filed = log.filedAt(path);
  const data = document?.data ?? (filed === undefined ? undefined : dataOfBroken({ path, bytes }, limits));
  const receipt = filed !== undefined && isVersionOf(data, filed, log) ? filed : undefined;
  const received = (receipt === undefined ? undefined : log.known(receipt.sha256)?.received) ?? now;
  const common = { content: contentOf(document?.data), times: timesIn(data) };
  if (document === undefined) {
    const sending =
      receipt === undefined
        ? acceptedSending(log, path, facts.law.zone)
        : countedSending(data, received, facts.law.zone);
    return { ...common, sent: undefined, evidence: undefined, ...(sending === undefined ? {} : { sending }) };
  }
  const sending = countedSending(data, received, facts.law.zone);
  const sent = parseInstant(lastSent(sending));
  return {
    ...common,
    sent,
    evidence: sent === undefined ? undefined : evidenceOfStanding({ path, data, receipt }, log, received),
    sending,
    ...(isKind(document, 'contact') ? { appointed: document.data.appointed } : {}),
  };
}

/** What was accepted is an earlier version also where others have given it errors since. */
function dataOfBroken(file: { path: string; bytes: Uint8Array }, limits: Limits): unknown {
  return parseSource(file, limits).source?.data;
}

/** @param receipt the line of the log that it came with; undefined if it did not come by `receive` */
function evidenceOfStanding(
  { path, data, receipt }: { path: string; data: unknown; receipt: Receipt | undefined },
  log: IntakeLog,
  received: Instant,
): Evidence {
  const said = parseInstant(lastSent(sendingIn(data)));
  // What did not say when it was sent, or said it wrongly, has the moment of its receipt.
  const isReceipt = (log.accepted.get(path) ?? []).some(
    ({ sha256 }) => log.known(sha256)?.received.epochMs === said?.epochMs,
  );
  const known = receipt === undefined ? undefined : log.known(receipt.sha256);
  const lastSaved = parseInstant(receipt?.lastSaved ?? '');
  return evidenceOf({ lastSaved, submitted: isReceipt ? undefined : said, run: known?.run ?? -1 }, received);
}

/**
 * Whether the log's line is of what stands: one of its times of sending is that of the line, or that of the receipt, and none
 * is of a correction that was written into it since. A line of what only said it again has no time of its own.
 */
function isVersionOf(data: unknown, { sha256, submitted }: Receipt, log: IntakeLog): boolean {
  const received = log.known(sha256)?.received.epochMs ?? 0;
  const times = timesIn(data).map((text) =>
    text === submitted ? received : (parseInstant(text)?.epochMs ?? Number.NaN),
  );
  return (submitted === undefined || times.includes(received)) && times.every((time) => time <= received);
}
