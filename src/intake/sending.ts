import { type Instant, parseInstant } from '../law/instant.ts';
import type { TimeZone } from '../law/time-zone.ts';

/** When a version was sent, in texts as they are written. */
export interface Sending {
  /** When it, or the first version that it corrects, was sent. */
  readonly submitted: string;
  readonly corrected: readonly string[];
  /** When it came, of a version whose receipt is known. */
  readonly received?: string;
}

/** When a version was sent itself: its last correction, else `submitted`. */
export function lastSent({ submitted, corrected }: Sending): string {
  return corrected.at(-1) ?? submitted;
}

/** Whether what stands bears the time of a version: then it is that version, or another that was sent at that time. */
export function bearsTimeOf(standing: Sending | undefined, version: Sending | undefined): boolean {
  if (standing === undefined || version === undefined) return false;
  const times = timesOf(standing);
  return times.includes(lastSent(version)) || times.includes(version.received ?? '');
}

/** The times that the data of a submission bear. */
export function timesIn(data: unknown): string[] {
  return timesOf(sendingIn(data));
}

function timesOf({ submitted, corrected }: Sending): string[] {
  return [submitted, ...corrected];
}

/** What the data of a submission say of its sending. */
export function sendingIn(data: unknown): Sending {
  const said = typeof data === 'object' && data !== null ? data : {};
  const corrected: unknown = Reflect.get(said, 'corrected');
  return {
    submitted: String(Reflect.get(said, 'submitted') ?? ''),
    corrected: Array.isArray(corrected) ? corrected.map(String) : [],
  };
}

/**
 * The same for a version that came: nothing was sent after it came, nor at a time that cannot be read. A date mistyped into
 * the future would otherwise stand above every correction.
 */
export function countedSending(data: unknown, received: Instant, zone: TimeZone): Sending {
  const { submitted, corrected } = sendingIn(data);
  const counted = (text: string): string => {
    const written = parseInstant(text);
    return written !== undefined && written.epochMs <= received.epochMs ? text : zone.format(received);
  };
  return {
    submitted: counted(submitted),
    corrected: corrected.map(counted),
    received: zone.format(received),
  };
}

/**
 * One sending of several versions: `submitted` of the first, which decides whether the body was in time, and the times of
 * all later ones as corrections, each once. One whose own time is not after those before it counts by its receipt.
 *
 * @param later in the order in which they were sent
 */
export function mergedSending(first: Sending, later: readonly Sending[]): Sending {
  const times: string[] = [];
  const follows = (text: string): boolean => {
    const last = msOf(times.at(-1) ?? first.submitted);
    // A first correction may bear the very time of what it corrects: whoever sent it did not change the field.
    return msOf(text) > last || (times.length === 0 && msOf(text) === last);
  };
  for (const text of first.corrected) if (follows(text)) times.push(text);
  for (const sending of later) {
    for (const text of sending.corrected.slice(0, -1)) if (follows(text)) times.push(text);
    const own = [lastSent(sending), sending.received ?? ''].find(follows);
    if (own !== undefined) times.push(own);
  }
  return { submitted: first.submitted, corrected: times };
}

function msOf(text: string): number {
  return parseInstant(text)?.epochMs ?? 0;
}
