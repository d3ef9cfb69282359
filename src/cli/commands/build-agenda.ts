import { type BuildOptions, openBuild } from '../build.ts';
import { deliver } from '../deliver.ts';
import type { ExitCode } from '../failure.ts';
import { issueNamed, makeAgenda } from '../make/agenda.ts';
import type { Session } from '../session.ts';

interface AgendaOptions extends BuildOptions {
  readonly issue: string;
}

/** `mediagrid build-agenda --issue I`: the pieces of all bodies on a joint issue as a single agenda (§10, last part). */
export async function buildAgenda(session: Session, options: AgendaOptions): Promise<ExitCode> {
  const site = await openBuild(session, options, { calendar: false });
  const issue = issueNamed(site, options.issue);
  return deliver(session, site, options, await makeAgenda(session, site, issue, options.audience));
}
