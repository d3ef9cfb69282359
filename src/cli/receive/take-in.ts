import { holderOf } from '../../domain/directory.ts';
import { type Sifted, sift } from '../../intake/sift.ts';
import { originalPath } from '../../intake/places.ts';
import { stepsOfKept } from '../../intake/steps.ts';
import { factsOf, groupFiles } from '../../io/workspace.ts';
import type { Contact } from '../../schema/types.ts';
import { ofKind } from '../../workspace/document.ts';
import type { Site } from '../site.ts';
import type { Case, Desk } from './desk.ts';
import { fileVersion } from './file-version.ts';
import { open, setAsideBefore } from './open.ts';
import type { Outcome } from './outcome.ts';
import { contentsOf } from './read.ts';
import { refuse } from './refuse.ts';
import type { Incoming } from './sources.ts';

export interface TakenIn {
  /** How many files came. */
  readonly came: number;
  /** One for each file, in the order in which they came; then those set aside earlier that could be filed now. */
  readonly outcomes: readonly Outcome[];
  /** Files of the workspace that have errors now because of what came. */
  readonly spoilt: readonly string[];
}

/**
 * Takes files in: keeps their bytes, files what may stand, keeps older versions, sets the rest aside with a letter each.
 * Throws WriteFailed and UnreadableStanding; whatever was done until then is whole, and the next run goes on from there.
 */
export async function takeIn(incoming: readonly Incoming[], desk: Desk): Promise<TakenIn> {
  const outcomes = new Map<number, Outcome>();
  const cases = new Map<number, Case>();
  const seen = new Set<string>();
  const contact = await ownContact(desk.site);
  for (const [index, source] of incoming.entries()) {
    const opened = open(source, seen, desk);
    if ('state' in opened) {
      outcomes.set(index, opened);
      continue;
    }
    const contents = await contentsOf(opened.file, desk.site, desk.language);
    const one = { ...opened, contents };
    if (contents.kept) {
      outcomes.set(index, keep(opened, desk));
      continue;
    }
    // What claims no place waits for nothing else, and pictures and the like are large.
    if (contents.version !== undefined || contents.claim !== undefined) cases.set(index, one);
    else outcomes.set(index, refuse(one, undefined, contact, desk));
  }
  const again = await setAsideBefore([...cases.values()], seen, desk);
  for (const [at, one] of again.entries()) cases.set(incoming.length + at, one);
  const sifted = await siftCases([...cases.values()], desk);
  for (const [index, outcome] of filedOutcomes(cases, sifted, desk)) outcomes.set(index, outcome);
  for (const [index, one] of cases) {
    if (outcomes.has(index) || again.includes(one)) continue;
    outcomes.set(index, refuse(one, sifted, contact, desk));
  }
  const inOrder = [...outcomes].sort(([a], [b]) => a - b).map(([, outcome]) => outcome);
  return { came: incoming.length, outcomes: inOrder, spoilt: sifted.spoilt };
}

/** Leaves a file that is no submission where its bytes are kept. */
function keep({ file, known }: Omit<Case, 'contents'>, { site, store, now }: Desk): Outcome {
  const { zone } = site.workspace.law;
  const { name, sha256, received } = file;
  for (const step of stepsOfKept(file, zone.format(now))) store.perform(step);
  const original = known?.arrival?.original ?? originalPath(name, sha256, received, zone);
  return { name, sha256, state: 'kept', original };
}

function siftCases(cases: readonly Case[], { site, store, now }: Desk): Promise<Sifted> {
  const { root, workspace, limits } = site;
  return sift(
    cases.flatMap(({ contents }) => contents.version ?? []),
    cases.flatMap(({ contents }) => contents.claim ?? []),
    {
      filesOf: (group) => groupFiles(root, group, limits),
      facts: factsOf(root, workspace),
      limits,
      log: store.log,
      now,
    },
  );
}

/** The authorised body's own contact, for its letters. */
async function ownContact(site: Site): Promise<Contact | undefined> {
  const { valid } = await site.examine('contacts');
  return holderOf(ofKind(valid, 'contact'), site.workspace.register.authority);
}

/**
 * Files the versions that may stand, in the order in which they make room for each other; then keeps the older ones, of
 * which those that stand already bear the times.
 */
function* filedOutcomes(
  cases: ReadonlyMap<number, Case>,
  { fates, groups }: Sifted,
  desk: Desk,
): Generator<[number, Outcome]> {
  const byVersion = new Map([...cases].map(([index, one]) => [one.contents.version, { index, one }]));
  const diagnostics = [...groups.values()].flatMap((group) => group.diagnostics);
  const inOrder = [...fates].sort(([, a], [, b]) => Number(a.fate === 'older') - Number(b.fate === 'older'));
  for (const [version, fate] of inOrder) {
    const found = byVersion.get(version);
    if (found === undefined || fate.fate === 'undecided') continue;
    yield [found.index, fileVersion(found.one, version, fate, diagnostics, desk)];
  }
}
