import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { claimsIn } from '../intake/claim.ts';
import { isDocumentKind, type Kind } from '../schema/kinds.ts';
import type { Limits } from '../source/index.ts';
import { isDecision, KEPT } from '../workspace/layout.ts';
import { explainUnplaced } from '../workspace/misplaced.ts';
import { SETTINGS_FILE } from '../workspace/names.ts';
import { foldersIn, namesIn, readBytes, standingAt } from './files.ts';

/** A document that stands outside the folders of documents, where no command reads it. */
export interface Unplaced {
  readonly path: string;
  readonly kind: Kind;
  /** The week that its lines name. */
  readonly week: string | undefined;
  readonly problem: Diagnostic;
}

const YAML = /\.ya?ml$/i;

/** Folders of others: what stands in them is not meant for this workspace. */
const FOREIGN = /^(?:\..*|node_modules|build)$/;

/**
 * Files that say they are documents of ours and stand at the root; and the decisions that stand directly in a folder there
 * that is none of ours. Submissions in such a folder may be mail that waits for `receive`. No folder is looked into
 * further, and none that is a workspace of its own.
 */
export function unplacedIn(root: string, { maxBytes }: Limits): Unplaced[] {
  const passedOver = new Set<string>(KEPT);
  const folders = foldersIn(root, '')
    .filter((name) => !passedOver.has(name) && !FOREIGN.test(name))
    .filter((name) => standingAt(join(root, name, SETTINGS_FILE)) === 'nothing')
    .sort();
  const atRoot = namesIn(root)
    .filter((name) => !passedOver.has(name))
    .flatMap((path) => unplacedAt(path));
  const inFolders = folders.flatMap((folder) =>
    namesOrNone(join(root, folder)).flatMap((name) => unplacedAt(`${folder}/${name}`)),
  );
  return [...atRoot, ...inFolders.filter(({ kind }) => isDecision(kind))];

  function unplacedAt(path: string): Unplaced[] {
    if (!YAML.test(path)) return [];
    const content = readBytes(join(root, path), maxBytes);
    if (!('bytes' in content)) return [];
    const claims = claimsIn(content.bytes);
    const { kind } = claims;
    if (!isDocumentKind(kind)) return [];
    return [{ path, kind, week: claims.week?.toUpperCase(), problem: explainUnplaced(path, kind, claims) }];
  }
}

/** A folder of others that cannot be looked into is left alone. */
function namesOrNone(folder: string): string[] {
  try {
    return namesIn(folder);
  } catch {
    return [];
  }
}
