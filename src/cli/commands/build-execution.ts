import { openBuild, type YearOptions, yearToBuild } from '../build.ts';
import { deliver } from '../deliver.ts';
import type { ExitCode } from '../failure.ts';
import { makeExecution } from '../make/execution.ts';
import type { Session } from '../session.ts';

/** `mediagrid build-execution --year Y`: how the plan is carried out, by reports and events (§§8–9). */
export async function buildExecution(session: Session, options: YearOptions): Promise<ExitCode> {
  const site = await openBuild(session, options, { calendar: false });
  const year = yearToBuild(session, site, options.year);
  return deliver(session, site, options, await makeExecution(session, site, year, options.audience));
}
