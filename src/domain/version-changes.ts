import { isDeepStrictEqual } from 'node:util';
import type { Text } from '../i18n/text.ts';
import type { Kind } from '../schema/kinds.ts';
import { type LooseRecord, titlesOf } from './match-records.ts';

/** An event or a proposal, named to people. */
export interface NamedRecord {
  readonly id: string;
  readonly title: Text;
}

/** What a new version of a file does to the events or proposals of the one before. */
export interface VersionChanges {
  /** In the earlier version only. */
  readonly removed: readonly NamedRecord[];
  readonly added: readonly NamedRecord[];
  readonly changed: readonly NamedRecord[];
  /** They had another id: what refers to them by it now means something else, or nothing. */
  readonly renamed: readonly (NamedRecord & { readonly before: string })[];
  /** Whether somebody should look: records were removed or had their ids changed, or most titles are others. */
  readonly drastic: boolean;
}

/** The list of a document whose entries keep their ids from version to version. */
const LISTS: Readonly<Partial<Record<Kind, string>>> = { weekly: 'events', proposal: 'items' };

/** The events or proposals of a document that may have errors; undefined for the other kinds. */
export function recordsOf(kind: Kind, data: unknown): LooseRecord[] | undefined {
  const list = LISTS[kind];
  if (list === undefined) return undefined;
  const records: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, list) : undefined;
  if (!Array.isArray(records)) return [];
  return records.filter((record): record is LooseRecord => typeof record === 'object' && record !== null);
}

/** What changed from one version of a file to the next; undefined for kinds without such records. */
export function changesOfVersion(kind: Kind, before: unknown, after: unknown): VersionChanges | undefined {
  const [was, is] = [recordsOf(kind, before), recordsOf(kind, after)];
  if (was === undefined || is === undefined) return undefined;
  const earlier = earlierOf(was, is);
  const kept = [...earlier].filter(([record, old]) => record.id === old.id);
  const renamed = [...earlier]
    .filter(([record, old]) => record.id !== old.id)
    .map(([record, old]) => ({ ...named(record), before: String(old.id) }));
  const known = new Set(earlier.values());
  const removed = was.filter((record) => !known.has(record)).map(named);
  const retitled = kept.filter(([record, old]) => !shareTitle(record, old));
  return {
    removed,
    added: is.filter((record) => !earlier.has(record)).map(named),
    changed: kept.filter(([record, old]) => !isDeepStrictEqual(record, old)).map(([record]) => named(record)),
    renamed,
    drastic: removed.length > 0 || renamed.length > 0 || retitled.length * 2 > was.length,
  };
}

/**
 * What changed from the last of several versions to the next, and of each earlier one what is removed; undefined for kinds
 * without such records.
 *
 * @param before in the order in which they were sent
 */
export function changesOfVersions(
  kind: Kind,
  before: readonly unknown[],
  after: unknown,
): VersionChanges | undefined {
  const [last, ...others] = before.map((each) => changesOfVersion(kind, each, after)).reverse();
  if (last === undefined) return undefined;
  const removed = new Map(
    [last, ...others].flatMap((one) => one?.removed ?? []).map((one) => [JSON.stringify(one.title), one]),
  );
  return { ...last, removed: [...removed.values()], drastic: last.drastic || removed.size > 0 };
}

/**
 * What each record was before: the one with its id, unless its title stood under another id. A title that stands twice
 * tells nothing.
 */
function earlierOf(was: readonly LooseRecord[], is: readonly LooseRecord[]): Map<LooseRecord, LooseRecord> {
  const found = new Map<LooseRecord, LooseRecord>();
  for (const record of is) {
    const [before, ...others] = was.filter((other) => shareTitle(record, other));
    if (before === undefined || others.length > 0) continue;
    if (is.filter((other) => shareTitle(before, other)).length === 1) found.set(record, before);
  }
  const taken = new Set(found.values());
  for (const record of is) {
    const before = was.find(({ id }) => id === record.id);
    if (!found.has(record) && before !== undefined && !taken.has(before)) found.set(record, before);
  }
  return found;
}

/** One whose title is damaged is known by its id. */
function named({ id, title }: LooseRecord): NamedRecord {
  const known = String(id ?? '');
  return { id: known, title: isText(title) ? title : known };
}

function isText(title: unknown): title is Text {
  if (typeof title === 'string') return true;
  const words: unknown[] = typeof title === 'object' && title !== null ? Object.values(title) : [];
  return words.length > 0 && words.every((word) => typeof word === 'string');
}

function shareTitle(a: LooseRecord, b: LooseRecord): boolean {
  const titles = titlesOf(b);
  return titlesOf(a).some((title) => titles.includes(title));
}
