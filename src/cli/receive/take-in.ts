import { join } from 'node:path';
import { type Diagnostic, severityOf } from '../../diagnostics/diagnostic.ts';
import { holderOf } from '../../domain/directory.ts';
import { type Answering, termOf } from '../../domain/terms.ts';
import { sha256Of } from '../../hash.ts';
import type { Language } from '../../i18n/language.ts';
import type { Fate } from '../../intake/arrange.ts';
import { type LetterInput, letterText, type Refusal } from '../../intake/letter.ts';
import type { KnownFile } from '../../intake/log.ts';
import { historyPath, originalPath, setAsidePaths } from '../../intake/places.ts';
import { type Claim, type Placed, type Sifted, sift } from '../../intake/sift.ts';
import { stepsOfArrival, stepsOfRefusal, stepsOfVersion } from '../../intake/steps.ts';
import { readBytes, whatStandsAt } from '../../io/files.ts';
import type { ReceivedStore } from '../../io/received.ts';
import { factsOf, groupFiles } from '../../io/workspace.ts';
import type { Deadline } from '../../law/deadlines/deadline.ts';
import { type Instant, parseInstant } from '../../law/instant.ts';
import { MissingCalendarYear } from '../../law/working-days.ts';
import type { Contact } from '../../schema/types.ts';
import { ofKind } from '../../workspace/document.ts';
import { slotOf } from '../../workspace/layout.ts';
import type { Site } from '../site.ts';
import type { Outcome } from './outcome.ts';
import { type Contents, codesOf, contentsOf, type Opened } from './read.ts';
import type { Incoming } from './sources.ts';

/** Where files are taken in, and by whom. */
export interface Desk {
  readonly site: Site;
  readonly store: Pick<ReceivedStore, 'log' | 'perform'>;
  readonly now: Instant;
  readonly language: Language;
}

export interface TakenIn {
  /** How many files came. */
  readonly came: number;
  /** One for each file, in the order in which they came; then those set aside earlier that could be filed now. */
  readonly outcomes: readonly Outcome[];
  /** Files of the workspace that have errors now because of what came. */
  readonly spoilt: readonly string[];
}

/** Mail does not carry more. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A file whose bytes are kept, and what it holds. */
interface Case {
  readonly file: Opened;
  readonly contents: Contents;
  /** What the log knew of it before. */
  readonly known: KnownFile | undefined;
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
    const opened = open(source, index, seen, desk);
    if ('state' in opened) {
      outcomes.set(index, opened);
      continue;
    }
    const contents = await contentsOf(opened.file, desk.site, desk.language);
    const one = { ...opened, contents };
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

/**
 * What was set aside in earlier runs and belongs together with what came now: an event that it names may be there now.
 * So it does not matter in which order files come.
 */
async function setAsideBefore(
  cases: readonly Case[],
  seen: ReadonlySet<string>,
  { site, store, language }: Desk,
): Promise<Case[]> {
  const groups = new Set(cases.map(({ contents }) => (contents.version ?? contents.claim)?.slot.group));
  const found: Case[] = [];
  for (const known of store.log.setAside()) {
    const { sha256, received, turn, arrival, fate } = known;
    const group = slotOf(fate?.path ?? '')?.group;
    if (group === undefined || !groups.has(group) || seen.has(sha256)) continue;
    const content = readBytes(join(site.root, arrival?.original ?? ''), MOST_BYTES);
    if (!('bytes' in content) || sha256Of(content.bytes) !== sha256) continue;
    const file = { name: arrival?.name ?? '', sha256, bytes: content.bytes, received, turn };
    found.push({ file, known, contents: await contentsOf(file, site, language) });
  }
  return found;
}

/** Reads a file, unless it is known, and keeps its bytes. */
function open(
  { name, path, standing }: Incoming,
  index: number,
  seen: Set<string>,
  { site, store, now }: Desk,
): Outcome | Omit<Case, 'contents'> {
  if (standing === 'other') return { name, state: 'not-taken', why: { because: 'not-a-file' } };
  const content = readBytes(path, MOST_BYTES);
  if ('size' in content) {
    return { name, state: 'not-taken', why: { because: 'too-large', size: content.size, limit: MOST_BYTES } };
  }
  if ('reason' in content) {
    return { name, state: 'not-taken', why: { because: 'unreadable', reason: content.reason } };
  }
  const { bytes } = content;
  const sha256 = sha256Of(bytes);
  const known = store.log.known(sha256);
  if (seen.has(sha256)) return { name, sha256, state: 'already' };
  seen.add(sha256);
  const settled = settledAt(known, site.root);
  if (settled !== undefined) return { name, sha256, state: 'already', path: settled };
  const received = known?.received ?? now;
  if (known === undefined) {
    const { zone } = site.workspace.law;
    const original = originalPath(name, sha256, received, zone);
    const steps = stepsOfArrival({ name, sha256, bytes }, original, zone.format(now));
    for (const step of steps) store.perform(step);
  }
  const turn = known?.turn ?? store.log.length + index;
  return { file: { name, sha256, bytes, received, turn }, known };
}

/** The path at which a file is filed, or a later version of it; a path where nothing stands settles nothing. */
function settledAt(known: KnownFile | undefined, root: string): string | undefined {
  const { event, path } = known?.fate ?? {};
  if (path === undefined || (event !== 'filed' && event !== 'older')) return undefined;
  return whatStandsAt(join(root, path)) === 'nothing' ? undefined : path;
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

/** Files the versions that may stand, in the order in which they make room for each other. */
function* filedOutcomes(
  cases: ReadonlyMap<number, Case>,
  { fates, groups }: Sifted,
  desk: Desk,
): Generator<[number, Outcome]> {
  const byVersion = new Map([...cases].map(([index, one]) => [one.contents.version, { index, one }]));
  const diagnostics = [...groups.values()].flatMap((group) => group.diagnostics);
  for (const [version, fate] of fates) {
    const found = byVersion.get(version);
    if (found === undefined) continue;
    yield [found.index, fileVersion(found.one, version, fate, diagnostics, desk)];
  }
}

function fileVersion(
  { file, contents, known }: Case,
  version: Placed,
  fate: Fate<Placed>,
  diagnostics: readonly Diagnostic[],
  { site, store, now }: Desk,
): Outcome {
  const { zone } = site.workspace.law;
  const { name, sha256, received } = file;
  const submitted = contents.submitted ?? '';
  const sent = parseInstant(submitted) ?? received;
  const told = { sha256, submitted, at: zone.format(now) };
  for (const step of stepsOfVersion(version, fate, told, zone)) store.perform(step);
  const common = { name, sha256, path: fate.path };
  if (fate.fate === 'older') {
    const history = historyPath(fate.path, version.sent, sha256Of(version.bytes), zone);
    return { ...common, state: 'older', history, than: fate.than };
  }
  const letter = known?.fate?.letter;
  return {
    ...common,
    state: 'filed',
    ...(fate.replaces === undefined ? {} : { replaces: fate.replaces }),
    ...(fate.moves === undefined ? {} : { movedTo: fate.moves.path }),
    oddities: [
      ...(sent.epochMs > received.epochMs ? (['after-receipt'] as const) : []),
      ...(fate.sameInstant ? (['same-instant'] as const) : []),
    ],
    warnings: warningCodes(fate.path, contents, diagnostics),
    ...(letter === undefined ? {} : { obsoleteLetter: letter }),
  };
}

function warningCodes(path: string, { notes }: Contents, diagnostics: readonly Diagnostic[]): string[] {
  return [
    ...notes.filter(({ severity }) => severity === 'warning').map(({ code }) => code),
    ...diagnostics
      .filter((found) => found.file === path && severityOf(found) === 'warning')
      .map(({ code }) => code),
  ];
}

/**
 * Sets a file aside with the letter about it; where that was done before for the same reasons and in the same language,
 * nothing is touched.
 */
function refuse(
  { file, contents, known }: Case,
  sifted: Sifted | undefined,
  contact: Contact | undefined,
  { site, store, now, language }: Desk,
): Outcome {
  const { zone } = site.workspace.law;
  const { name, sha256, received } = file;
  const place = contents.version ?? contents.claim;
  const refusal = refusalOf(contents, sifted);
  const standing = place === undefined ? undefined : sifted?.standingAt(place.path)?.sent;
  // The name that it first came by: the same bytes are one file, whatever they are called.
  const places = setAsidePaths(known?.arrival?.name ?? name, sha256, received, zone, language);
  const errors = codesOf(refusal);
  const common = { ...(place === undefined ? {} : { path: place.path }) };
  if (!saidBefore(known, errors, places.letter)) {
    const letter = letterText({
      ...{ language, law: site.workspace.law, now, name, received, refusal },
      ...addresseeOf(place, site),
      ...given('deadline', deadlineOf(place, contents, sifted, site)),
      ...given('standing', standing),
      ...given('contact', contact),
    });
    const told = { at: zone.format(now), errors, ...common };
    for (const step of stepsOfRefusal(file, letter, places, told)) store.perform(step);
  }
  return { name, sha256, state: 'set-aside', ...common, ...places, refusal, stands: standing !== undefined };
}

/** All that is wrong with a file: where it was looked at in its place, what was found there. */
function refusalOf({ version, claim, refusal, notes, words }: Contents, sifted: Sifted | undefined): Refusal {
  const inPlace = version ?? (claim?.bytes === undefined ? undefined : claim);
  const found = inPlace === undefined ? undefined : sifted?.problems.get(inPlace);
  if (found === undefined) return refusal ?? { because: 'foreign' };
  return { because: 'problems', problems: [...found.map(words), ...notes] };
}

function saidBefore(known: KnownFile | undefined, errors: readonly string[], path: string): boolean {
  const { event, errors: before = [], letter } = known?.fate ?? {};
  return event === 'set-aside' && before.join() === errors.join() && letter === path;
}

function addresseeOf(
  place: Placed | Claim | undefined,
  { workspace: { register } }: Site,
): Pick<LetterInput, 'authority' | 'body'> {
  const body = register.byId.get(String(place?.slot.fields.body));
  const authority = register.byId.get(register.authority)?.name ?? register.authority;
  return { authority, ...given('body', body?.name) };
}

function deadlineOf(
  place: Placed | Claim | undefined,
  { data }: Contents,
  sifted: Sifted | undefined,
  { workspace: { law } }: Site,
): Deadline | undefined {
  if (place === undefined) return undefined;
  const { slot } = place;
  // What is broken in it reads as nothing, and then sets off no term.
  const answering = { kind: slot.kind, slot, data: data ?? {}, unsound: new Set() } as unknown as Answering;
  try {
    return termOf(answering, sifted?.groups.get(slot.group)?.valid ?? [], law);
  } catch (error) {
    if (error instanceof MissingCalendarYear) return undefined;
    throw error;
  }
}

/** The key with its value, or nothing where there is none. */
function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });
}
