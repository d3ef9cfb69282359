import { openBuild, type WeekOptions, weekToBuild } from '../build.ts';
import { deliver } from '../deliver.ts';
import type { ExitCode } from '../failure.ts';
import { makeGrid } from '../make/grid.ts';
import type { Session } from '../session.ts';

/** `mediagrid build-grid --week W`: merges the week and writes the Appendix's table (§11). */
export async function buildGrid(session: Session, options: WeekOptions): Promise<ExitCode> {
  const site = await openBuild(session, options, { calendar: true });
  const week = weekToBuild(session, site, options.week);
  return deliver(session, site, options, await makeGrid(session, site, week, options.audience));
}
