import { relative, sep } from 'node:path';
import { holderOf } from '../../domain/directory.ts';
import { type Sifted, sift } from '../../intake/sift.ts';
import { UnreadableStanding } from '../../intake/standing.ts';
import { originalPath } from '../../intake/places.ts';
import { stepsOfKept } from '../../intake/steps.ts';
import { reasonOf } from '../../io/files.ts';
import { factsOf, groupFiles } from '../../io/workspace.ts';
import { WriteFailed } from '../../io/writing/failure.ts';
import type { Contact } from '../../schema/types.ts';
import { ofKind } from '../../workspace/document.ts';
import type { Group } from '../../workspace/layout.ts';
import type { Site } from '../site.ts';
import type { Case, Desk } from './desk.ts';
import { fileVersion } from './file-version.ts';
import { open, setAsideBefore } from './open.ts';
import type { NotTaken, Outcome } from './outcome.ts';
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
 * What the system does not let happen to one file stops none of the others; what was done of it is whole, and the next run
 * goes on from there.
 */
export async function takeIn(incoming: readonly Incoming[], desk: Desk): Promise<TakenIn> {
  const outcomes = new Map<number, Outcome>();
  const cases = new Map<number, Case>();
  const seen = new Set<string>();
  const contact = await ownContact(desk.site);
  for (const [index, source] of incoming.entries()) {
    const opened = unlessFailed(source, desk, () => open(source, seen, desk));
    if ('state' in opened) {
      outcomes.set(index, opened);
      continue;
    }
    const { file } = opened;
    const contents = await contentsOf(file, desk.site, desk.language);
    const one = { ...opened, contents };
    // What claims no place waits for nothing else, and pictures and the like are large.
    if (contents.version !== undefined || contents.claim !== undefined) cases.set(index, one);
    else {
      const done = () => (contents.kept ? keep(opened, desk) : refuse(one, undefined, contact, desk));
      outcomes.set(index, unlessFailed(file, desk, done));
    }
  }
  const again = await setAsideBefore([...cases.values()], seen, desk);
  for (const [at, one] of again.entries()) cases.set(incoming.length + at, one);
  const sifted = await siftCases(cases, outcomes, desk);
  for (const [index, outcome] of filedOutcomes(cases, sifted, desk)) outcomes.set(index, outcome);
  for (const [index, one] of cases) {
    if (outcomes.has(index) || again.includes(one)) continue;
    outcomes.set(
      index,
      unlessFailed(one.file, desk, () => refuse(one, sifted, contact, desk)),
    );
  }
  const inOrder = [...outcomes].sort(([a], [b]) => a - b).map(([, outcome]) => outcome);
  return { came: incoming.length, outcomes: inOrder, spoilt: sifted.spoilt };
}

/** What `act` makes of a file, or that something could not be written on the way. */
function unlessFailed<T>(
  file: { readonly name: string; readonly sha256?: string },
  { site: { root } }: Desk,
  act: () => T,
): T | Outcome {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof WriteFailed)) throw error;
    const path = relative(root, error.path).split(sep).join('/');
    return notTaken(file, { because: 'unwritable', path, reason: reasonOf(error.reason) });
  }
}

/** Leaves a file that is no submission where its bytes are kept. */
function keep({ file, known }: Omit<Case, 'contents'>, { site, store, now }: Desk): Outcome {
  const { zone } = site.workspace.law;
  const { name, sha256, received } = file;
  for (const step of stepsOfKept(file, zone.format(now))) store.perform(step);
  const original = known?.arrival?.original ?? originalPath(name, sha256, received, zone);
  return { name, sha256, state: 'kept', original };
}

/**
 * Sifts the cases. Those of a group in which something cannot be read are taken away from the others, and their outcomes
 * say so.
 */
async function siftCases(
  cases: Map<number, Case>,
  outcomes: Map<number, Outcome>,
  { site, store, now }: Desk,
): Promise<Sifted> {
  const { root, workspace, limits } = site;
  const surroundings = {
    filesOf: (group: Group) => groupFiles(root, group, limits),
    facts: factsOf(root, workspace),
    limits,
    log: store.log,
    now,
  };
  for (;;) {
    const contents = [...cases.values()].map((one) => one.contents);
    try {
      return await sift(
        contents.flatMap(({ version }) => version ?? []),
        contents.flatMap(({ claim }) => claim ?? []),
        surroundings,
      );
    } catch (error) {
      if (!(error instanceof UnreadableStanding)) throw error;
      const { group, path, reason } = error;
      for (const [index, one] of cases) {
        if ((one.contents.version ?? one.contents.claim)?.slot.group !== group) continue;
        outcomes.set(index, notTaken(one.file, { because: 'unreadable-standing', path, reason }));
        cases.delete(index);
      }
    }
  }
}

/** The authorised body's own contact, for its letters. */
async function ownContact(site: Site): Promise<Contact | undefined> {
  const { valid } = await site.examine('contacts');
  return holderOf(ofKind(valid, 'contact'), site.workspace.register.authority);
}

/**
 * Files the versions that may stand, in the order in which they make room for each other; then keeps the older ones, of
 * which those that stand already bear the times. Where one could not be filed, they wait for it.
 */
function* filedOutcomes(
  cases: ReadonlyMap<number, Case>,
  { fates, groups }: Sifted,
  desk: Desk,
): Generator<[number, Outcome]> {
  const byVersion = new Map([...cases].map(([index, one]) => [one.contents.version, { index, one }]));
  const diagnostics = [...groups.values()].flatMap((group) => group.diagnostics);
  const inOrder = [...fates].sort(([, a], [, b]) => Number(a.fate !== 'filed') - Number(b.fate !== 'filed'));
  const failed = new Map<string, NotTaken>();
  for (const [version, fate] of inOrder) {
    const found = byVersion.get(version);
    if (found === undefined || fate.fate === 'undecided') continue;
    const { index, one } = found;
    const why = failed.get(fate.path);
    const outcome =
      why === undefined
        ? unlessFailed(one.file, desk, () => fileVersion(one, version, fate, diagnostics, desk))
        : notTaken(one.file, why);
    if (outcome.state === 'not-taken') failed.set(fate.path, outcome.why);
    yield [index, outcome];
  }
}

function notTaken(
  { name, sha256 }: { readonly name: string; readonly sha256?: string },
  why: NotTaken,
): Outcome {
  return { name, ...(sha256 === undefined ? {} : { sha256 }), state: 'not-taken', why };
}
