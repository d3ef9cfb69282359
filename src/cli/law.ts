import { findRoot } from '../io/find-root.ts';
import { openWorkspace, shippedLaw } from '../io/workspace.ts';
import type { Law } from '../law/deadlines/deadline.ts';
import { MissingCalendarYear } from '../law/working-days.ts';
import { EXIT, Failure } from './failure.ts';
import { printErrors } from './report/print.ts';
import { type Session, speakLanguageOf } from './session.ts';

/** The law of the workspace that the session is in, else as it is shipped. Throws a Failure where a register is broken. */
export async function lawInForce(session: Session): Promise<Law> {
  const root = findRoot(session.folder);
  if (root === undefined) return shippedLaw();
  const { language, workspace, limits, diagnostics } = await openWorkspace(root);
  speakLanguageOf(session, language);
  if (workspace !== undefined) return workspace.law;
  await printErrors(session, { root, maxBytes: limits.maxBytes, diagnostics });
  throw new Failure(EXIT.problems, 'problems.registers', {});
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
