import { suggest } from '../../diagnostics/suggest.ts';
import { openBuild, type WeekOptions, weekToBuild } from '../build.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { makeForm } from '../make/form.ts';
import type { Session } from '../session.ts';
import { didYouMean } from '../usage.ts';

interface FormOptions extends WeekOptions {
  readonly body: string;
}

/** `mediagrid build-form --week W --body B`: the form of the Appendix for one body, as it signs and sends it (§10). */
export async function buildForm(session: Session, options: FormOptions): Promise<ExitCode> {
  const site = await openBuild(session, options, { calendar: true });
  const { byId } = site.workspace.register;
  const body = byId.get(options.body);
  if (body === undefined) {
    const suggestion = didYouMean(suggest(options.body, [...byId.keys()]));
    throw new Failure(EXIT.usage, 'usage.unknown-body', { body: options.body, suggestion });
  }
  const week = weekToBuild(session, site, options.week);
  return deliver(session, site, options, await makeForm(session, site, week, body, options.audience));
}
