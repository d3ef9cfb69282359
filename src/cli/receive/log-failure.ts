import { RECEIVED_LOG } from '../../intake/places.ts';
import { systemReason } from '../../i18n/system-reasons.ts';
import { LogUnreadable } from '../../io/log-unreadable.ts';
import { EXIT, Failure } from '../failure.ts';

/** An error as whoever runs the command is told of it, if it is that of a log that cannot be read; any other as it is. */
export function asLogFailure(error: unknown): unknown {
  if (!(error instanceof LogUnreadable)) return error;
  return new Failure(EXIT.failed, 'failed.read', { path: RECEIVED_LOG, reason: systemReason(error.reason) });
}
