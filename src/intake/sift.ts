import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { severityOf } from '../diagnostics/severity.ts';
import { answerOf } from '../domain/terms.ts';
import type { Instant } from '../law/instant.ts';
import { compareText } from '../order.ts';
import type { Limits } from '../source/index.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import { type BaseFacts, createExaminer, type Examined, type GroupFile } from '../workspace/examine.ts';
import type { Group } from '../workspace/layout.ts';
import { type Arrangement, arrange, type Version } from './arrange.ts';
import type { IntakeLog } from './log.ts';
import { isSent, type Place } from './place.ts';

/** The workspace that submissions come into. */
export interface Surroundings {
  /** The files of a group as they are on the disk. */
  readonly filesOf: (group: Group) => readonly GroupFile[];
  readonly facts: BaseFacts;
  readonly limits: Limits;
  readonly log: IntakeLog;
  readonly now: Instant;
}

/** A version with the place that it claims. */
export type Placed = Version & Pick<Place, 'slot'>;

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
  /** Everything that is wrong with those that may not stand, each examined in its place. */
  readonly problems: ReadonlyMap<Placed | Claim, readonly Diagnostic[]>;
  /** The groups as they are in the end. */
  readonly groups: ReadonlyMap<Group, Examined>;
  /** Files without errors before that have some now. */
  readonly spoilt: readonly string[];
}

/** A file of the workspace that a newcomer would replace, and that cannot be kept because it cannot be read. */
export class UnreadableStanding extends Error {
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(path);
    this.path = path;
    this.reason = reason;
  }
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
  for (;;) {
    const pool = arriving.filter((version) => !rejected.has(version));
    const arrangement = arrange(standing, pool);
    const after = await examineAll(groups, arrangement.standing, surroundings);
    const broken = brokenIn(after);
    const fates = [...arrangement.fates];
    const failed = fates.filter(([, { fate, path }]) => fate === 'filed' && broken.has(path));
    for (const [version] of failed) rejected.add(version);
    if (failed.length > 0) continue;
    const overruled = fates.filter(([, { fate, path }]) => fate === 'older' && broken.has(path));
    for (const [, { path }] of overruled) demote(standing, path);
    if (overruled.length > 0) continue;
    const problems = await problemsOf([...rejected], claims, arrangement.standing, surroundings);
    // What failed only for the sake of another that failed may stand now that an earlier version of that one does.
    const again = [...rejected].filter(
      (version) => !readmitted.has(version) && !(problems.get(version) ?? []).some(isError),
    );
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

/** A version that stands with errors no longer outranks a sound one. */
function demote(standing: Map<string, Placed>, path: string): void {
  const version = standing.get(path);
  if (version !== undefined) standing.set(path, { ...version, sent: undefined });
}

/** A file that is looked at as if it were on the disk. */
type Overlay = Pick<Placed, 'slot' | 'bytes'>;

async function examineAll(
  groups: readonly Group[],
  files: ReadonlyMap<string, Overlay>,
  { filesOf, facts, limits }: Surroundings,
): Promise<Map<Group, Examined>> {
  const withThem = (group: Group) => overlaid(filesOf(group), group, files);
  const hasFile = (path: string) => files.has(path) || facts.hasFile(path);
  const examine = createExaminer(withThem, { ...facts, hasFile }, limits);
  const examined = new Map<Group, Examined>();
  for (const group of groups) examined.set(group, await examine(group));
  return examined;
}

/** The files of a group, those given in place of what is on the disk. */
function overlaid(
  onDisk: readonly GroupFile[],
  group: Group,
  files: ReadonlyMap<string, Overlay>,
): GroupFile[] {
  const given = [...files].filter(([, { slot }]) => slot.group === group);
  return [
    ...onDisk.filter(({ path }) => !files.has(path)),
    ...given.map(([path, { slot, bytes }]) => ({ path, slot, read: () => ({ bytes }) })),
  ].sort((a, b) => compareText(a.path, b.path));
}

/** The versions that stand in the groups, by path; one that is broken by itself outranks none. */
async function standingIn(
  groups: readonly Group[],
  surroundings: Surroundings,
): Promise<Map<string, Placed>> {
  const { filesOf, limits } = surroundings;
  const examine = createExaminer(filesOf, undefined, limits);
  const standing = new Map<string, Placed>();
  for (const group of groups) {
    const { valid } = await examine(group);
    for (const { path, slot, read } of filesOf(group)) {
      if (!isSent(slot.kind)) continue;
      const content = read();
      if (!('bytes' in content)) {
        throw new UnreadableStanding(path, 'reason' in content ? content.reason : 'EFBIG');
      }
      const document = valid.find(({ file }) => file === path);
      standing.set(path, { path, slot, bytes: content.bytes, ...rankOf(path, document, surroundings) });
    }
  }
  return standing;
}

/** How a version that stands compares with others; the log knows whether it came by `receive`. */
function rankOf(
  path: string,
  document: AnyDocument | undefined,
  { log, now }: Surroundings,
): Pick<Version, 'sent' | 'turn' | 'appointed'> {
  const answer = document === undefined ? undefined : answerOf(document);
  const filed = log.filedAt(path);
  const known = filed === undefined || filed.submitted !== answer?.text ? undefined : log.known(filed.sha256);
  const sent = typeof answer?.when === 'object' ? countsAs(answer.when, known?.received ?? now) : undefined;
  const contact = document !== undefined && isKind(document, 'contact') ? document.data : undefined;
  return {
    sent,
    turn: known?.turn ?? -1,
    ...(contact === undefined ? {} : { appointed: contact.appointed }),
  };
}

/**
 * When a version counts as sent: when it says so itself, but nothing was sent after it came. A date mistyped into the
 * future would otherwise stand above every correction.
 */
export function countsAs(sent: Instant, received: Instant): Instant {
  return sent.epochMs <= received.epochMs ? sent : received;
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
