import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { claimsIn } from '../intake/claim.ts';
import type { IsoWeek } from '../law/iso-week.ts';
import { isDocumentKind, type Kind } from '../schema/kinds.ts';
import type { Limits } from '../source/index.ts';
import type { BrokenFile } from '../workspace/examine.ts';
import {
  type Group,
  pathOf,
  pathPatterns,
  planYearOf,
  ROOTS,
  type Slot,
  slotOf,
  weekOfGroup,
} from '../workspace/layout.ts';
import { explainMisplaced, explainMisspelt } from '../workspace/misplaced.ts';
import { covers } from '../workspace/names.ts';
import { irregular, unreadableProblem } from '../workspace/read-document.ts';
import { eachFile, type Found, namesIn, readBytes, whatStandsAt } from './files.ts';
import { unplacedIn } from './unplaced.ts';

/** Files that may be a decision on a group, but stand where no command reads it. */
export interface StrayDecisions {
  readonly broken: readonly BrokenFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What stands where a decision might and is none: a misnamed file, a link, a folder that cannot be looked into. */
interface Stray {
  readonly path: string;
  readonly problem: Diagnostic;
  /** What its lines say of it, key by key. */
  readonly claims: Readonly<Record<string, string>>;
}

/** The decisions that a group stands on: where they belong, and what else tells that a file is one of them. */
interface Wanted {
  readonly kind: Kind;
  readonly paths: readonly string[];
  readonly isMeant: (stray: Stray) => boolean;
}

/**
 * Tells of a week or of a plan year which files may be a decision on it under a wrong name or in a wrong folder: those
 * whose name or whose lines say so, and what stands in the way of the right one. Without them the media would get what the
 * decision excludes. The folders are listed once, when a group is first asked about.
 */
export function createStrayDecisions(root: string, limits: Limits): (group: Group) => StrayDecisions {
  let known: Stray[] | undefined;
  return (group) => {
    const wanted = wantedFor(group);
    if (wanted === undefined) return { broken: [], diagnostics: [] };
    known ??= straysIn(root, limits);
    const concerned = known.filter((stray) => isConcerned(stray, wanted));
    return {
      broken: concerned.map(({ path, problem, claims }) => {
        const right = wanted.paths[Number(claims.cycle ?? 1) - 1] ?? wanted.paths[0] ?? '';
        return { path, slot: slotOf(right) as Slot, errors: [problem.code] };
      }),
      diagnostics: [...new Set(concerned.map(({ problem }) => problem))],
    };
  };
}

function wantedFor(group: Group): Wanted | undefined {
  const week = weekOfGroup(group);
  if (week !== undefined) {
    return {
      kind: 'grid-decision',
      paths: [pathOf('grid-decision', { week })],
      isMeant: ({ path, claims }) => claims.week?.toUpperCase() === week || namesWeek(path, week),
    };
  }
  const planYear = planYearOf(group);
  if (planYear === undefined) return undefined;
  return {
    kind: 'plan-decision',
    paths: [1, 2].map((cycle) => pathOf('plan-decision', { planYear, cycle })),
    isMeant: ({ path, claims }) => Number(claims.planYear) === planYear || namesPlan(path, planYear),
  };
}

function isConcerned(stray: Stray, { kind, paths, isMeant }: Wanted): boolean {
  if (paths.some((right) => covers(stray.path, right))) return true;
  const said = stray.claims.kind;
  return (said === kind || !isDocumentKind(said)) && isMeant(stray);
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
    ...unplacedIn(root, limits).unplaced,
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
    const claims = standing === 'file' ? claimsOf(join(root, path), limits) : {};
    strays.push({ path, problem: problem ?? problemOf(found), claims });
  }
  return strays;
}

function problemOf(found: Found): Diagnostic {
  if (found.standing === 'file') return explainMisplaced(found.path);
  return found.standing === 'unreadable' ? unreadableProblem(found) : irregular(found.path, found.reason);
}

function claimsOf(file: string, { maxBytes }: Limits): Stray['claims'] {
  const content = readBytes(file, maxBytes);
  return 'bytes' in content ? claimsIn(content.bytes) : {};
}

/** Whether a path has the week in a name of it, however it is written: `2026-w51.yml`, `2026_W51 (1).yaml`. */
function namesWeek(path: string, week: IsoWeek): boolean {
  const [year, number] = week.split('-W').map(Number);
  return new RegExp(`(?<!\\d)${year}[^\\d/]*\\p{L}[^\\d/]*0?${number}(?!\\d)`, 'u').test(path);
}

/** Whether a path has the plan year in it as a decision's has: `2027-1.yml`, `2027_1 (2).yaml`, `media-plan/2027.yaml`. */
function namesPlan(path: string, year: number): boolean {
  const byName = new RegExp(`(?<!\\d)${year}[-_ .]{1,3}[12](?!\\d)`, 'u').test(path);
  return byName || (path.startsWith(PLANS) && new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u').test(path));
}

const PLANS = `${dirname(pathOf('plan-decision', { planYear: 0, cycle: 0 }))}/`;
