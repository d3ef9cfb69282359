import { join } from 'node:path';
import { type Diagnostic, diagnostic, wholeFile } from '../diagnostics/diagnostic.ts';
import { systemReason } from '../i18n/system-reasons.ts';
import { claimsIn } from '../intake/claim.ts';
import { isDocumentKind, type Kind } from '../schema/kinds.ts';
import type { Limits } from '../source/index.ts';
import { isDecision, KEPT, ROOTS } from '../workspace/layout.ts';
import { explainMisspelt, explainUnplaced } from '../workspace/misplaced.ts';
import { SETTINGS_FILE } from '../workspace/names.ts';
import { foldersIn, namesIn, readBytes, reasonOf, standingAt } from './files.ts';

/** A document that stands outside the folders of documents, where no command reads it. */
export interface Unplaced {
  readonly path: string;
  readonly kind: Kind;
  /** What it says of itself, key by key. */
  readonly claims: Readonly<Record<string, string>>;
  readonly problem: Diagnostic;
}

/** What was found, and which folders were not looked into. */
export interface Search {
  readonly unplaced: readonly Unplaced[];
  readonly problems: readonly Diagnostic[];
}

/**
 * Files that say they are documents of ours and stand at the root; and the decisions in the folders there that are none
 * of ours. Submissions in such a folder may be mail that waits for `receive`.
 */
export function unplacedIn(root: string, limits: Limits): Search {
  const unplaced: Unplaced[] = [];
  const problems: Diagnostic[] = [];
  for (const found of filesElsewhere(root)) {
    if (typeof found !== 'string') problems.push(found);
    else if (/\.ya?ml$/i.test(found)) unplaced.push(...unplacedAt(root, found, limits));
  }
  return { unplaced, problems };
}

function unplacedAt(root: string, path: string, { maxBytes }: Limits): Unplaced[] {
  const content = readBytes(join(root, path), maxBytes);
  if (!('bytes' in content)) return [];
  const claims = claimsIn(content.bytes);
  const { kind } = claims;
  if (!isDocumentKind(kind) || (path.includes('/') && !isDecision(kind))) return [];
  return [{ path, kind, claims, problem: explainUnplaced(path, kind, claims) }];
}

/** Folders of others: what stands in them is not meant for this workspace. */
const FOREIGN = /^(?:\..*|node_modules|build)$/;

/** Names that are looked at; a workspace that lies among much else must not take long for it. */
const MOST_NAMES = 10_000;

/**
 * Paths of what stands outside the folders of a workspace, the nearest to the root first, and problems where that could
 * not be seen. No folder is looked into that is a workspace of its own, nor a misspelt `decisions/`, which is told of
 * by itself.
 */
function* filesElsewhere(root: string): Generator<string | Diagnostic> {
  const decisions = explainMisspelt(namesIn(root)).filter(({ suggestion }) => suggestion === ROOTS[1]);
  const ours = new Set<string>([...KEPT, ...decisions.map(({ file }) => file)]);
  let looked = 0;
  const folders = [''];
  // An array takes in what is added to it on the way.
  for (const folder of folders) {
    if (looked > MOST_NAMES) {
      yield notSearched(folder, TOO_MANY);
      return;
    }
    const entries = entriesIn(root, folder);
    if ('code' in entries) {
      yield entries;
      continue;
    }
    const { files, below } = entries;
    looked += files.length + below.length;
    yield* files.filter((path) => !ours.has(path));
    folders.push(...below.filter((path) => !ours.has(path) && isOpen(root, path)));
  }
}

/** Files, and folders, that stand directly in a folder, their paths relative to the root. */
function entriesIn(root: string, folder: string): { files: string[]; below: string[] } | Diagnostic {
  try {
    const folders = new Set(foldersIn(root, folder));
    const names = namesIn(join(root, folder));
    const pathOf = (name: string) => (folder === '' ? name : `${folder}/${name}`);
    return {
      files: names.filter((name) => !folders.has(name)).map(pathOf),
      below: names.filter((name) => folders.has(name)).map(pathOf),
    };
  } catch (error) {
    return notSearched(folder, systemReason(reasonOf(error)));
  }
}

function isOpen(root: string, folder: string): boolean {
  const isForeign = FOREIGN.test(folder.slice(folder.lastIndexOf('/') + 1));
  return !isForeign && standingAt(join(root, folder, SETTINGS_FILE)) === 'nothing';
}

const TOO_MANY = { kk: 'файлдар тым көп', ru: 'слишком много файлов', en: 'too many files' };

function notSearched(folder: string, reason: ReturnType<typeof systemReason>): Diagnostic {
  return diagnostic('path/not-searched', wholeFile(folder), { reason });
}
