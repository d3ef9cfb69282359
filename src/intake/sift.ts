import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { severityOf } from '../diagnostics/severity.ts';
import type { Witness } from '../domain/terms.ts';
import { parseInstant } from '../law/instant.ts';
import { compareText } from '../order.ts';
import { createExaminer, type Examined, type GroupEntry } from '../workspace/examine.ts';
import type { Group } from '../workspace/layout.ts';
import { type Arrangement, arrange } from './arrange.ts';
import { withCorrections } from './corrections.ts';
import type { Place } from './place.ts';
import { type Placed, standingIn, type Surroundings } from './standing.ts';

/** A file that is broken by itself, and the place that it claims. */
export interface Claim extends Place {
  /** Absent of a form that no submission could be made of: then only what stands in its place is wanted. */
  readonly bytes?: Uint8Array;
}

export interface Sifted {
  /** What became of each sound version, in the order in which they make room for each other. */
  readonly fates: Arrangement<Placed>['fates'];
  /** The version that stands at a path in the end, if one without errors does. */
  readonly standingAt: (path: string) => Placed | undefined;
  /** Everything that is wrong with those that may not stand, each examined in its place; none of undecided ones. */
  readonly problems: ReadonlyMap<Placed | Claim, readonly Diagnostic[]>;
  /** The groups as they are in the end. */
  readonly groups: ReadonlyMap<Group, Examined>;
  /** Files without errors before that have some now. */
  readonly spoilt: readonly string[];
}

/**
 * Which of the versions that came may stand: examined in their places, together with the rest of their groups and with
 * each other, by the very examiner of `validate` and the builds. One that has errors there makes way for the next, also
 * where it stood before. Throws UnreadableStanding.
 *
 * @param arriving sound by themselves, in the order in which they came
 * @param claims broken by themselves: all that can be said of them is wanted, for their letters
 */
export async function sift(
  arriving: readonly Placed[],
  claims: readonly Claim[],
  surroundings: Surroundings,
): Promise<Sifted> {
  const groups = [...new Set([...arriving, ...claims].map(({ slot }) => slot.group))];
  const before = await examineAll(groups, new Map(), surroundings);
  const standing = await standingIn(groups, surroundings);
  const rejected = new Set<Placed>();
  const readmitted = new Set<Placed>();
  const sound = new Set<Placed>();
  for (;;) {
    const pool = arriving.filter((version) => !rejected.has(version));
    const arrangement = await withCorrections(arrange(standing, pool));
    const after = await examineAll(groups, arrangement.standing, surroundings);
    const broken = brokenIn(after);
    const fates = [...arrangement.fates];
    const filed = fates.filter(([, { fate, path }]) => fate === 'filed' && broken.has(path));
    const failed = [
      ...filed.map(([version]) => version),
      ...(await unfitAmongUndecided(arrangement, sound, surroundings)),
    ];
    for (const version of failed) rejected.add(version);
    if (failed.length > 0) continue;
    const overruled = fates.filter(([, { fate, path }]) => fate === 'older' && broken.has(path));
    for (const [, { path }] of overruled) demote(standing, path);
    if (overruled.length > 0) continue;
    const problems = await problemsOf([...rejected], claims, arrangement.standing, surroundings);
    const again = [...rejected].filter((version) => mayStandNow(version, readmitted, problems));
    for (const version of again) {
      rejected.delete(version);
      readmitted.add(version);
    }
    if (again.length > 0) continue;
    return {
      fates: arrangement.fates,
      standingAt: (path) => (broken.has(path) ? undefined : arrangement.standing.get(path)),
      problems,
      groups: after,
      spoilt: spoiltBy(before, broken),
    };
  }
}

/** What failed only for the sake of another that failed may stand now that an earlier version of that one does. */
function mayStandNow(
  version: Placed,
  readmitted: ReadonlySet<Placed>,
  problems: Sifted['problems'],
): boolean {
  return !readmitted.has(version) && !(problems.get(version) ?? []).some(isError);
}

/**
 * The undecided versions that have errors in their place: they leave nothing undecided.
 *
 * @param sound those that were looked at before and have none; takes more of them
 */
async function unfitAmongUndecided(
  { fates, standing }: Arrangement<Placed>,
  sound: Set<Placed>,
  surroundings: Surroundings,
): Promise<Placed[]> {
  const unfit: Placed[] = [];
  for (const [version, { fate }] of fates) {
    if (fate !== 'undecided' || sound.has(version)) continue;
    const found = await problemsInPlace([version], standing, surroundings);
    if (found.get(version.path)?.some(isError)) unfit.push(version);
    else sound.add(version);
  }
  return unfit;
}

/** A version that stands with errors no longer outranks a sound one. */
function demote(standing: Map<string, Placed>, path: string): void {
  const version = standing.get(path);
  if (version !== undefined) standing.set(path, { ...version, sent: undefined, evidence: undefined });
}

/** A file that is looked at as if it were on the disk. */
type Overlay = Pick<Placed, 'slot' | 'bytes' | 'sending'>;

async function examineAll(
  groups: readonly Group[],
  files: ReadonlyMap<string, Overlay>,
  { filesOf, facts, limits }: Surroundings,
): Promise<Map<Group, Examined>> {
  const withThem = (group: Group) => overlaid(filesOf(group), group, files);
  const hasFile = (path: string) => files.has(path) || facts.hasFile(path);
  // The log does not know yet what has only just come; its sending is not later than that.
  const witness: Witness = (document) =>
    facts.witness(document) ?? parseInstant(files.get(document.file)?.sending?.submitted ?? '');
  const examine = createExaminer(withThem, { ...facts, hasFile, witness }, limits);
  const examined = new Map<Group, Examined>();
  for (const group of groups) examined.set(group, await examine(group));
  return examined;
}

/** The files of a group, those given in place of what is on the disk. */
function overlaid(
  onDisk: readonly GroupEntry[],
  group: Group,
  files: ReadonlyMap<string, Overlay>,
): GroupEntry[] {
  const given = [...files].filter(([, { slot }]) => slot.group === group);
  return [
    ...onDisk.filter(({ path }) => !files.has(path)),
    ...given.map(([path, { slot, bytes }]) => ({ path, slot, read: () => ({ bytes }) })),
  ].sort((a, b) => compareText(a.path, b.path));
}

/** Everything that is wrong with files that may not stand, each looked at in its place among those that do. */
async function problemsOf(
  rejected: readonly Placed[],
  claims: readonly Claim[],
  standing: ReadonlyMap<string, Placed>,
  surroundings: Surroundings,
): Promise<Map<Placed | Claim, readonly Diagnostic[]>> {
  const readable = claims.filter(({ bytes }) => bytes !== undefined);
  const problems = new Map<Placed | Claim, readonly Diagnostic[]>();
  for (const files of togetherInPlace(rejected, readable, standing)) {
    const found = await problemsInPlace(files, standing, surroundings);
    for (const file of files) problems.set(file, found.get(file.path) ?? []);
  }
  return problems;
}

/**
 * Those that can be looked at in their places at one go: broken ones where nothing stands take nobody's place. The others
 * each by itself, as the rest of the group would miss what stands there.
 */
function togetherInPlace(
  rejected: readonly Placed[],
  claims: readonly Claim[],
  standing: ReadonlyMap<string, Placed>,
): (Placed | Claim)[][] {
  const free = new Map<string, Claim>();
  for (const claim of claims) if (!standing.has(claim.path)) free.set(claim.path, claim);
  const together = new Set(free.values());
  const single = [...rejected, ...claims.filter((claim) => !together.has(claim))];
  return [[...together], ...single.map((file) => [file])];
}

/** What is wrong with files in their places, by path. */
async function problemsInPlace(
  files: readonly (Claim | Placed)[],
  standing: ReadonlyMap<string, Placed>,
  surroundings: Surroundings,
): Promise<Map<string, Diagnostic[]>> {
  const overlay = new Map<string, Overlay>(standing);
  for (const { path, slot, bytes } of files) if (bytes !== undefined) overlay.set(path, { slot, bytes });
  const groups = [...new Set(files.map(({ slot }) => slot.group))];
  const found = new Map<string, Diagnostic[]>();
  for (const { diagnostics } of (await examineAll(groups, overlay, surroundings)).values()) {
    for (const one of diagnostics) {
      const known = found.get(one.file);
      if (known === undefined) found.set(one.file, [one]);
      else known.push(one);
    }
  }
  return found;
}

function brokenIn(groups: ReadonlyMap<Group, Examined>): Set<string> {
  const found = [...groups.values()].flatMap(({ diagnostics }) => diagnostics);
  return new Set(found.filter(isError).map(({ file }) => file));
}

function spoiltBy(before: ReadonlyMap<Group, Examined>, broken: ReadonlySet<string>): string[] {
  const valid = [...before.values()].flatMap((group) => group.valid.map(({ file }) => file));
  return valid.filter((file) => broken.has(file));
}

function isError(found: Diagnostic): boolean {
  return severityOf(found) === 'error';
}
