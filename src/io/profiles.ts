import { type Diagnostic, diagnostic, wholeFile } from '../diagnostics/diagnostic.ts';
import { REGULATIONS } from '../generated/shipped-data.ts';
import { completeProfile, type Regulation, type Switches } from '../law/regulation.ts';
import { PROFILES_FOLDER, profileOf } from '../workspace/layout.ts';
import { irregular, type Unreadable } from '../workspace/read-document.ts';
import { listFiles } from './files.ts';
import { readRootFile } from './root-file.ts';

export const DEFAULT_PROFILE = 'kz-159-2018';

/** The regulation profiles that a workspace brings itself. */
export interface Profiles {
  /** Made whole by the shipped profile; undefined for one that is broken. */
  readonly byId: ReadonlyMap<string, Regulation | undefined>;
  readonly diagnostics: readonly Diagnostic[];
  readonly unreadable: readonly Unreadable[];
}

/** Reads `regulations/<id>.yaml`; every problem is told, none is thrown. */
export async function readProfiles(root: string): Promise<Profiles> {
  const byId = new Map<string, Regulation | undefined>();
  const diagnostics: Diagnostic[] = [];
  const unreadable: Unreadable[] = [];
  for (const found of listFiles(root, `${PROFILES_FOLDER}/`)) {
    const { path, standing } = found;
    if (standing === 'unreadable') {
      unreadable.push(found);
      continue;
    }
    if (standing === 'other') {
      diagnostics.push(irregular(path, found.reason));
      continue;
    }
    const id = profileOf(path);
    if (id === undefined) {
      const pattern = `${PROFILES_FOLDER}/<id>.yaml`;
      diagnostics.push(diagnostic('path/unknown-place', wholeFile(path), { pattern }));
      continue;
    }
    const profile = await readProfile(root, path, id);
    diagnostics.push(...profile.diagnostics);
    unreadable.push(...profile.unreadable);
    byId.set(id, profile.value);
  }
  return { byId, diagnostics, unreadable };
}

async function readProfile(
  root: string,
  path: string,
  id: string,
): Promise<Omit<Profiles, 'byId'> & { readonly value: Regulation | undefined }> {
  const reading = await readRootFile<Switches & { id: string }>(root, path, 'regulation');
  const { value, source, diagnostics, unreadable } = reading;
  if (value === undefined || source === undefined) return { value: undefined, diagnostics, unreadable };
  const mismatch =
    value.id === id
      ? []
      : [diagnostic('path/mismatch', source.place(['id']), { key: 'id', value: value.id, expected: id })];
  return {
    value: completeProfile(value, shippedProfile()),
    diagnostics: [...diagnostics, ...mismatch],
    unreadable,
  };
}

/** The profile of order No. 159 as it is shipped. */
export function shippedProfile(): Regulation {
  const profile = REGULATIONS[DEFAULT_PROFILE];
  if (profile === undefined) throw new Error(`profile ${DEFAULT_PROFILE} is not shipped`);
  return profile;
}
