import { directoryDocument } from '../../document/directory-document.ts';
import { boundBodies } from '../../domain/bound-bodies.ts';
import { directoryFor, mergeDirectory } from '../../domain/directory.ts';
import { standingOf } from '../../domain/terms.ts';
import { ofKind } from '../../workspace/document.ts';
import { type BuildOptions, deliver, examineAll, exitCodeOf, openBuild } from '../build.ts';
import type { ExitCode } from '../failure.ts';
import { inform, type Session } from '../session.ts';

/** `mediagrid build-directory`: the directory of authorised persons and units (§4). */
export async function buildDirectory(session: Session, options: BuildOptions): Promise<ExitCode> {
  const site = await openBuild(session, options);
  const { register, law } = site.workspace;
  const examined = await examineAll(session, site, ['contacts']);
  const { valid, broken } = examined;
  const directory = mergeDirectory({
    register,
    bound: new Set(boundBodies(register, law).map(({ id }) => id)),
    contacts: ofKind(valid, 'contact').map((document) => ({
      body: String(document.slot.fields.body),
      file: document.file,
      data: document.data,
      ...standingOf(document, valid, law),
    })),
    broken: broken.map(({ path, slot, errors }) => ({ body: String(slot.fields.body), file: path, errors })),
  });
  const { entries, missing } = directory;
  inform(session, 'build.directory-count', {
    entries: entries.length,
    missing: missing.length,
    former: entries.reduce((sum, { history }) => sum + history.length, 0),
  });
  const shown = directoryFor(directory, options.audience);
  const document = directoryDocument(shown, {
    language: session.language,
    audience: options.audience,
    order: register.bodies.map(({ id }) => id),
  });
  await deliver(session, site, options, 'directory', { data: shown, document });
  return exitCodeOf(examined);
}
