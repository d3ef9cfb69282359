import { openBuild, type YearOptions, yearToBuild } from '../build.ts';
import { deliver } from '../deliver.ts';
import type { ExitCode } from '../failure.ts';
import { makePlan } from '../make/plan.ts';
import type { Session } from '../session.ts';

/** `mediagrid build-plan --year Y`: the single republican media plan (§§5–7). */
export async function buildPlan(session: Session, options: YearOptions): Promise<ExitCode> {
  const site = await openBuild(session, options, { calendar: false });
  const year = yearToBuild(session, site, options.year);
  return deliver(session, site, options, await makePlan(session, site, year, options.audience));
}
