import { type BuildOptions, openBuild } from '../build.ts';
import { deliver } from '../deliver.ts';
import type { ExitCode } from '../failure.ts';
import { makeDirectory } from '../make/directory.ts';
import type { Session } from '../session.ts';

/** `mediagrid build-directory`: the directory of authorised persons and units (§4). */
export async function buildDirectory(session: Session, options: BuildOptions): Promise<ExitCode> {
  const site = await openBuild(session, options, { calendar: false });
  return deliver(session, site, options, await makeDirectory(session, site, options.audience));
}
