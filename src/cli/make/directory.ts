import { directoryDocument } from '../../document/directory-document.ts';
import { directoryRecords } from '../../document/directory-records.ts';
import type { Audience } from '../../domain/audience.ts';
import { boundBodies } from '../../domain/bound-bodies.ts';
import { directoryFor, mergeDirectory } from '../../domain/directory.ts';
import { standingOf } from '../../domain/terms.ts';
import { ofKind } from '../../workspace/document.ts';
import { type BuildSite, examineAll, type Made } from '../build.ts';
import { inform } from '../inform.ts';
import type { Session } from '../session.ts';
import { NAMES } from './names.ts';

/** Makes the directory (§4). */
export async function makeDirectory(session: Session, site: BuildSite, audience: Audience): Promise<Made> {
  const { register, law, witnesses } = site.workspace;
  const { valid, broken } = await examineAll(session, site, ['contacts']);
  const directory = mergeDirectory({
    register,
    bound: new Set(boundBodies(register, law).map(({ id }) => id)),
    contacts: ofKind(valid, 'contact').map((document) => ({
      body: String(document.slot.fields.body),
      file: document.file,
      data: document.data,
      ...standingOf(document, valid, law, witnesses.witness),
    })),
    broken: broken.map(({ path, slot, errors }) => ({ body: String(slot.fields.body), file: path, errors })),
  });
  const { entries, missing } = directory;
  inform(session, 'build.directory-count', {
    entries: entries.length,
    missing: missing.length,
    former: entries.reduce((sum, { history }) => sum + history.length, 0),
  });
  const shown = directoryFor(directory, audience);
  const options = { language: session.language, audience, order: register.bodies.map(({ id }) => id) };
  return {
    name: NAMES.directory(),
    output: {
      data: shown,
      document: directoryDocument(shown, options),
      records: () => directoryRecords(shown, options),
    },
    partial: broken.length > 0,
  };
}
