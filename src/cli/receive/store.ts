import { systemReason } from '../../i18n/system-reasons.ts';
import { RECEIVED_LOG } from '../../intake/places.ts';
import { reasonOf } from '../../io/files.ts';
import { LogUnreadable } from '../../io/log-unreadable.ts';
import { openReceived, ReceivedBusy, type ReceivedStore } from '../../io/received.ts';
import { WriteFailed } from '../../io/writing/failure.ts';
import type { Instant } from '../../law/instant.ts';
import { wallTime } from '../../law/time-zone.ts';
import { RECEIVED_FOLDER } from '../../workspace/layout.ts';
import { EXIT, Failure } from '../failure.ts';
import { informAlways } from '../inform.ts';
import type { Session } from '../session.ts';
import type { Site } from '../site.ts';
import { clock } from '../week.ts';
import { asWriteFailure } from '../write.ts';
import { asLogFailure } from './log-failure.ts';

/** Opens `received/` for a run that takes files in. Throws a Failure. */
export async function openStore({ root }: Site): Promise<ReceivedStore> {
  try {
    return await openReceived(root);
  } catch (error) {
    if (error instanceof LogUnreadable) throw asLogFailure(error);
    if (error instanceof ReceivedBusy) throw new Failure(EXIT.failed, 'receive.busy', { lock: error.lock });
    if (error instanceof WriteFailed) throw asWriteFailure(error);
    throw new Failure(EXIT.failed, 'failed.write', {
      path: RECEIVED_FOLDER,
      reason: systemReason(reasonOf(error)),
    });
  }
}

/**
 * The moment at which files are taken in. A clock that is behind the log would put corrections before what they correct:
 * then it is that of the last entry, and a warning says so.
 */
export function notBehind({ log: { last } }: ReceivedStore, session: Session, { workspace }: Site): Instant {
  const { zone } = workspace.law;
  const now = clock(session, zone);
  if (last === undefined || now.epochMs >= last.epochMs) return now;
  informAlways(session, 'receive.behind-log', {
    now: wallTime(now, zone),
    log: RECEIVED_LOG,
    last: wallTime(last, zone),
  });
  return last;
}
