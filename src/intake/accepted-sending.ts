import { parseInstant } from '../law/instant.ts';
import type { TimeZone } from '../law/time-zone.ts';
import type { IntakeLog } from './log.ts';
import { countedSending, mergedSending, type Sending } from './sending.ts';

/**
 * When a submission was sent, as the log says: what its file said before it was damaged. Undefined of one of which
 * nothing was accepted.
 */
export function acceptedSending(log: IntakeLog, path: string, zone: TimeZone): Sending | undefined {
  const versions = (log.accepted.get(path) ?? []).flatMap(({ sha256, submitted, event }) => {
    const file = log.known(sha256);
    if (file === undefined || submitted === undefined) return [];
    const sending = countedSending({ submitted }, file.received, zone);
    return [{ run: file.run, older: event === 'older', sending }];
  });
  const [first, ...later] = versions
    .sort(
      (a, b) => a.run - b.run || Number(b.older) - Number(a.older) || sentMs(a.sending) - sentMs(b.sending),
    )
    .map(({ older, sending }) => (older ? withoutReceipt(sending) : sending));
  return first === undefined ? undefined : mergedSending(first, later);
}

/** An older version whose time is not after the others was not sent after them, whenever it came. */
function withoutReceipt({ submitted, corrected }: Sending): Sending {
  return { submitted, corrected };
}

function sentMs({ submitted }: Sending): number {
  return parseInstant(submitted)?.epochMs ?? 0;
}
