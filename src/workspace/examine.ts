import type { Facts, GroupCheck } from '../checks/check.ts';
import { CHECKS, type Checks } from '../checks/index.ts';
import { type Named, runChecks } from '../checks/run.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { severityOf } from '../diagnostics/severity.ts';
import type { Continuing } from '../domain/continuing.ts';
import type { Limits } from '../source/index.ts';
import type { AnyDocument } from './document.ts';
import { type Earlier, type EarlierWeek, earlierWeeks, NO_EARLIER } from './earlier-weeks.ts';
import { type Group, planGroupOf, plansBehind, planYearOf, type Slot, weeksBehind } from './layout.ts';
import { type PlanItems, planItemsIn } from './plan-items.ts';
import {
  type How,
  irregular,
  type NoBytes,
  readDocument,
  tooLarge,
  type Unreadable,
} from './read-document.ts';

/** The bytes of a file, or why there are none. */
export type Content =
  | {
      readonly bytes: Uint8Array;
      /** What stands for these bytes at this path in later runs; absent where none need know them again. */
      readonly stamp?: string | undefined;
    }
  | NoBytes
  /** A link, device, pipe or socket: never followed, never opened. */
  | 'not-a-file';

/** A file of a group as it was found. */
export interface GroupFile {
  readonly path: string;
  readonly slot: Slot;
  /** Asked once: the bytes are let go as soon as they are text. */
  readonly read: () => Content;
}

/** What was found for a group: its files, and what could not be looked into for more. */
export type GroupEntry = GroupFile | Unreadable;

/** A file that had to be left out. */
export interface BrokenFile {
  readonly path: string;
  readonly slot: Slot;
  /** Codes of its errors, each once, in order. */
  readonly errors: readonly string[];
}

export interface Examined {
  /** Without an error of any kind. */
  readonly valid: readonly AnyDocument[];
  readonly broken: readonly BrokenFile[];
  /**
   * What could not be read, of the group itself or of what its files are held against. It is neither valid nor broken, and
   * not among the diagnostics.
   */
  readonly unreadable: readonly Unreadable[];
  readonly diagnostics: readonly Diagnostic[];
  /** Of a week: what reaches it out of those before it. */
  readonly earlier: Earlier;
}

/** A group examined, and what it gives to the examination of others. */
export interface ExaminedGroup extends Examined {
  /** Of a plan year: the items that its documents know, which other groups may name. */
  readonly planItems?: PlanItems | undefined;
  /** Stamps of the files of which nothing is told but what follows from others of the group. */
  readonly flawless: readonly string[];
}

/** What spares an examiner work, without changing what it finds to be in order. */
export interface Help extends Pick<How, 'explain' | 'advice'> {
  /** The items of plan years whose files need then not be read for them. */
  readonly planItems?: ReadonlyMap<number, PlanItems>;
  /**
   * See `ExaminedGroup`: stamps of files that need not be looked at but beside others. They hold as long as the plans
   * behind the group are as they were, and all that `facts` says.
   */
  readonly flawless?: ReadonlySet<string>;
  /** Files that may be the decision on a week, but stand where no group has them. */
  readonly strayDecisions?: (week: Group) => readonly BrokenFile[];
  /** Other checks than those of the program. */
  readonly checks?: Checks;
}

/** A group read, each file looked at by itself. */
interface ReadGroup {
  readonly files: readonly GroupFile[];
  readonly unreadable: readonly Unreadable[];
  readonly documents: readonly AnyDocument[];
  readonly diagnostics: readonly Diagnostic[];
  /** By path, of the files that have one. */
  readonly stamps: ReadonlyMap<string, string>;
  /** Paths of the files that are known to be flawless. */
  readonly known: ReadonlySet<string>;
}

/** What a workspace gives to the checks; absent where its own registers are broken. */
export interface BaseFacts extends Omit<Facts, 'planItems' | 'hasFile'> {
  /** Whether a file stands at this path of the workspace, or why that cannot be seen. */
  readonly hasFile: (path: string) => boolean | Pick<Unreadable, 'reason'>;
}

/**
 * Examines a workspace group by group: each file by itself, against the registers and the plan, and all of a group
 * together. `validate` and the builds both stand on this, so what one calls broken the other leaves out. Only the names
 * of plan items are kept between groups, and weeks near the last one that have events which may last into others, so a
 * workspace of many years takes no more memory than a few of its weeks.
 *
 * @param filesOf what was found for a group
 * @param facts undefined where the registers are broken: files are then looked at by themselves only
 */
export function createExaminer(
  filesOf: (group: Group) => readonly GroupEntry[],
  facts: BaseFacts | undefined,
  limits: Limits,
  help: Help = {},
): (group: Group) => Promise<ExaminedGroup> {
  const planItems = new Map<number, PlanItems | 'unreadable'>(help.planItems);
  const known = new Set([...planItems.keys()].map(planGroupOf));
  /** What could not be read of plans. */
  const unreadPlans = new Map<Group, readonly Unreadable[]>();
  const { group: needed, advice, workspace } = help.checks ?? CHECKS;
  const checks = help.advice === false ? needed : { ...needed, ...advice };
  /** Whether a week may have events that last beyond it, of those that were asked about. */
  const lasting = new Map<Group, boolean>();
  const weeks = new Map<Group, ReadGroup>();

  async function read(group: Group): Promise<ReadGroup> {
    const found = await readGroup(filesOf(group), limits, help);
    const year = planYearOf(group);
    if (year !== undefined) {
      known.add(group);
      unreadPlans.set(group, found.unreadable);
      if (found.unreadable.length > 0) planItems.set(year, 'unreadable');
      else if (found.files.length > 0) planItems.set(year, planItemsIn(found.documents));
    }
    return found;
  }

  async function readPlansBehind(group: Group): Promise<void> {
    for (const plan of plansBehind(group)) if (!known.has(plan)) await read(plan);
  }

  function mayLast(group: Group): boolean {
    const answer = lasting.get(group) ?? filesOf(group).some(mayMentionLastDay);
    lasting.set(group, answer);
    return answer;
  }

  /** @param unseen takes what could not be read of the week */
  async function lookAtEarlier(
    group: Group,
    continuing: readonly Continuing[],
    base: Omit<Facts, 'planItems'>,
    unseen: Unreadable[],
  ): Promise<EarlierWeek> {
    const found = weeks.get(group) ?? (await read(group));
    weeks.set(group, found);
    for (const one of found.unreadable) unseen.push(one);
    await readPlansBehind(group);
    const earlier: Earlier = { ...NO_EARLIER, continuing };
    const checked = await checkGroup(
      group,
      found,
      { ...base, planItems },
      workspace,
      needed,
      async () => earlier,
    );
    const broken = [...checked.broken, ...(help.strayDecisions?.(group) ?? [])];
    return { ...checked, broken, documents: found.documents };
  }

  return async (group) => {
    const found = await read(group);
    if (facts === undefined) {
      return { ...sortOut(found, found.documents, found.diagnostics, NO_EARLIER), flawless: [] };
    }
    await readPlansBehind(group);
    const behind = new Set(weeksBehind(group));
    for (const week of weeks.keys()) if (!behind.has(week)) weeks.delete(week);
    const unseen: Unreadable[] = [];
    const hasFile = (path: string): boolean => {
      const there = facts.hasFile(path);
      if (typeof there === 'boolean') return there;
      unseen.push({ path, reason: there.reason });
      return true;
    };
    const base = { ...facts, hasFile };
    const examined = await checkGroup(group, found, { ...base, planItems }, workspace, checks, (own) =>
      earlierWeeks(group, own, mayLast, (week, continuing) => lookAtEarlier(week, continuing, base, unseen)),
    );
    const unreadable = [
      ...examined.unreadable,
      ...plansBehind(group).flatMap((plan) => unreadPlans.get(plan) ?? []),
      ...unseen,
    ];
    const year = planYearOf(group);
    if (year === undefined) return { ...examined, unreadable };
    const items = planItems.get(year);
    // The files of a plan year name each other's items: what is told of one follows from all.
    return {
      ...examined,
      unreadable,
      planItems: items === 'unreadable' ? undefined : items,
      flawless: [],
    };
  };
}

/**
 * Fast path: where the bytes do not have the field, nor a character that may stand for one of its letters, no event has.
 * What cannot be read may have it.
 */
function mayMentionLastDay(entry: GroupEntry): boolean {
  if (!('read' in entry)) return true;
  const content = entry.read();
  if (content === 'not-a-file') return false;
  if (!('bytes' in content)) return 'reason' in content;
  return /until|[\\\0]/.test(new TextDecoder('latin1').decode(content.bytes));
}

async function readGroup(found: readonly GroupEntry[], limits: Limits, help: Help): Promise<ReadGroup> {
  const files = found.filter((entry) => 'read' in entry);
  const unreadable = found.filter((entry) => 'reason' in entry);
  const documents: AnyDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  const stamps = new Map<string, string>();
  const known = new Set<string>();
  for (const { path, slot, read } of files) {
    const content = read();
    if (content === 'not-a-file' || 'size' in content) {
      diagnostics.push(refused(path, content, limits));
      continue;
    }
    if ('reason' in content) {
      unreadable.push({ path, reason: content.reason });
      continue;
    }
    const { bytes, stamp } = content;
    const flawless = stamp !== undefined && help.flawless?.has(stamp) === true;
    if (flawless) known.add(path);
    if (stamp !== undefined) stamps.set(path, stamp);
    const reading = await readDocument({ path, bytes }, slot, limits, { ...help, flawless });
    for (const one of reading.diagnostics) diagnostics.push(one);
    if (reading.value !== undefined) documents.push(reading.value);
  }
  return { files, unreadable, documents, diagnostics, stamps, known };
}

/** The problem of what stands in a file's place and is not read. */
function refused(
  path: string,
  content: 'not-a-file' | { readonly size: number },
  limits: Limits,
): Diagnostic {
  return content === 'not-a-file' ? irregular(path) : tooLarge(path, content.size, limits);
}

/** @param earlierOf what reaches the group out of earlier weeks, given the documents that have no errors of their own */
async function checkGroup(
  name: Group,
  read: ReadGroup,
  facts: Facts,
  each: Checks['workspace'],
  together: Named<GroupCheck>,
  earlierOf: (own: readonly AnyDocument[]) => Promise<Earlier>,
): Promise<ExaminedGroup> {
  const { documents, known, stamps } = read;
  const alone = [
    ...read.diagnostics,
    ...documents
      .filter(({ file }) => !known.has(file))
      .flatMap((document) => runChecks(each, document.file, document.file, document, facts)),
  ];
  const told = new Set(alone.map(({ file }) => file));
  const flawless = [...stamps].flatMap(([path, stamp]) => (told.has(path) ? [] : [stamp]));
  const wrong = filesWithErrors(alone);
  const sound = documents.filter(({ file }) => !wrong.has(file));
  const earlier = await earlierOf(sound);
  const group = {
    documents: sound,
    broken: documents.filter(({ file }) => wrong.has(file)),
    incomplete: read.unreadable.length > 0,
    faulty: read.files.filter(({ path }) => wrong.has(path)).map(({ slot }) => slot),
    earlier,
  };
  const all = [...alone, ...runChecks(together, documents[0]?.file ?? name, name, group, facts)];
  return { ...sortOut(read, sound, all, earlier), flawless };
}

function sortOut(
  { files, unreadable }: Pick<ReadGroup, 'files' | 'unreadable'>,
  documents: readonly AnyDocument[],
  diagnostics: readonly Diagnostic[],
  earlier: Earlier,
): Examined {
  const wrong = filesWithErrors(diagnostics);
  return {
    valid: documents.filter(({ file }) => !wrong.has(file)),
    broken: files
      .filter(({ path }) => wrong.has(path))
      .map(({ path, slot }) => ({ path, slot, errors: wrong.get(path) ?? [] })),
    unreadable,
    diagnostics,
    earlier,
  };
}

/** Files that have an error, with the codes of their errors. */
function filesWithErrors(diagnostics: readonly Diagnostic[]): Map<string, string[]> {
  const wrong = new Map<string, string[]>();
  for (const found of diagnostics) {
    if (severityOf(found) !== 'error') continue;
    const codes = wrong.get(found.file) ?? [];
    if (!codes.includes(found.code)) codes.push(found.code);
    wrong.set(found.file, codes);
  }
  return wrong;
}
