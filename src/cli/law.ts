import { findRoot } from '../io/find-root.ts';
import { shippedLaw } from '../io/workspace.ts';
import type { Law } from '../law/deadlines/deadline.ts';
import { MissingCalendarYear } from '../law/working-days.ts';
import { EXIT, Failure } from './failure.ts';
import type { Session } from './session.ts';
import { openSite } from './site.ts';

/** The law of the workspace that the session is in, else as it is shipped. Throws a Failure where a register is broken. */
export async function lawInForce(session: Session): Promise<Law> {
  return findRoot(session.folder) === undefined ? shippedLaw() : (await openSite(session)).workspace.law;
}

/** What `work` gives; a year that the calendar does not hold becomes a Failure that says which file to edit. */
export function withCalendar<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof MissingCalendarYear)) throw error;
    throw new Failure(EXIT.problems, 'problems.no-calendar', { year: error.year });
  }
}
