import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { claimsIn } from '../intake/claim.ts';
import type { IsoWeek } from '../law/iso-week.ts';
import type { Limits } from '../source/index.ts';
import type { BrokenFile } from '../workspace/examine.ts';
import { pathOf, pathPatterns, ROOTS, type Slot, slotOf } from '../workspace/layout.ts';
import { explainMisplaced, explainMisspelt } from '../workspace/misplaced.ts';
import { covers } from '../workspace/names.ts';
import { irregular, unreadableProblem } from '../workspace/read-document.ts';
import { eachFile, type Found, namesIn, readBytes, whatStandsAt } from './files.ts';
import { unplacedIn } from './unplaced.ts';

/** Files that may be the decision on a week's grid, but stand where no command reads it. */
export interface StrayDecisions {
  readonly broken: readonly BrokenFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What stands where a decision might and is none: a misnamed file, a link, a folder that cannot be looked into. */
interface Stray {
  readonly path: string;
  readonly problem: Diagnostic;
  /** The week that its lines name. */
  readonly week: string | undefined;
}

/**
 * Tells of a week which files may be its decision under a wrong name or in a wrong folder: those whose name or whose
 * `week:` says so, and what stands in the way of the right one. Without them a grid would go out with the events that
 * they exclude. The folders are listed once, when a week is first asked about.
 */
export function createStrayDecisions(root: string, limits: Limits): (week: IsoWeek) => StrayDecisions {
  let known: Stray[] | undefined;
  return (week) => {
    known ??= straysIn(root, limits);
    const right = pathOf('grid-decision', { week });
    const concerned = known.filter(
      (stray) => stray.week === week || covers(stray.path, right) || namesWeek(stray.path, week),
    );
    const slot = slotOf(right) as Slot;
    return {
      broken: concerned.map(({ path, problem }) => ({ path, slot, errors: [problem.code] })),
      diagnostics: [...new Set(concerned.map(({ problem }) => problem))],
    };
  };
}

const [SUBMISSIONS, DECISIONS] = ROOTS;

/** Folders that grow with the years, and that nobody takes for that of the grids: left to `validate`. */
const PASSED_OVER = (['request', 'joint-issue'] as const).flatMap((kind) =>
  pathPatterns(kind).map((pattern) => dirname(pattern)),
);

function straysIn(root: string, limits: Limits): Stray[] {
  const patterns = pathPatterns();
  const isOwned = (path: string): boolean => patterns.some((pattern) => pattern.startsWith(`${path}/`));
  const misspelt = explainMisspelt(namesIn(root)).filter(({ suggestion }) => suggestion === DECISIONS);
  return [
    ...standingIn(root, DECISIONS)
      .filter((path) => !PASSED_OVER.includes(path))
      .concat(standingIn(root, SUBMISSIONS).filter((path) => !isOwned(path)))
      .flatMap((path) => straysUnder(root, path, limits)),
    ...misspelt.flatMap((problem) => straysUnder(root, problem.file, limits, problem)),
    ...unplacedIn(root, limits)
      .filter(({ kind }) => kind === 'grid-decision')
      .filter(({ path }) => !misspelt.some(({ file }) => path.startsWith(`${file}/`))),
  ];
}

/** What stands directly in a folder; the folder itself where it is none or cannot be looked into. */
function standingIn(root: string, folder: string): string[] {
  if (whatStandsAt(join(root, folder)) !== 'folder') return [folder];
  try {
    return namesIn(join(root, folder)).map((name) => `${folder}/${name}`);
  } catch {
    return [folder];
  }
}

/** @param problem what is wrong with the folder, where that is what is wrong with its files */
function straysUnder(root: string, folder: string, limits: Limits, problem?: Diagnostic): Stray[] {
  const strays: Stray[] = [];
  for (const found of eachFile(root, folder)) {
    const { path, standing } = found;
    if (!covers(folder, path) || (standing === 'file' && slotOf(path) !== undefined)) continue;
    const week = standing === 'file' ? weekClaimed(join(root, path), limits) : undefined;
    strays.push({ path, problem: problem ?? problemOf(found), week });
  }
  return strays;
}

function problemOf(found: Found): Diagnostic {
  if (found.standing === 'file') return explainMisplaced(found.path);
  return found.standing === 'unreadable' ? unreadableProblem(found) : irregular(found.path, found.reason);
}

function weekClaimed(file: string, { maxBytes }: Limits): string | undefined {
  const content = readBytes(file, maxBytes);
  return 'bytes' in content ? claimsIn(content.bytes).week?.toUpperCase() : undefined;
}

/** Whether a path has the week in a name of it, however it is written: `2026-w51.yml`, `2026_W51 (1).yaml`. */
function namesWeek(path: string, week: IsoWeek): boolean {
  const [year, number] = week.split('-W').map(Number);
  return new RegExp(`(?<!\\d)${year}[^\\d/]*\\p{L}[^\\d/]*0?${number}(?!\\d)`, 'u').test(path);
}
