import type { LooseRecord } from '../../domain/match-records.ts';
import { recordsOf } from '../../domain/version-changes.ts';
import { type Limits, parseSource } from '../../source/index.ts';
import { slotOf } from '../../workspace/layout.ts';

/** What the earlier versions of a submission say of its events or proposals. */
export interface EarlierVersions {
  /** Those of the version that stands. */
  readonly current: readonly LooseRecord[];
  /** Every id that the version that stands or one before it had. */
  readonly ids: ReadonlySet<string>;
}

/**
 * What earlier versions of the submission at a path say, as far as they can be read. Nothing is thrown.
 *
 * @param current bytes of the version that stands
 * @param history bytes of those before it
 */
export function earlierVersions(
  path: string,
  current: Uint8Array,
  history: readonly Uint8Array[],
  limits: Limits,
): EarlierVersions {
  const recordsIn = (bytes: Uint8Array): LooseRecord[] => {
    const kind = slotOf(path)?.kind;
    const data = parseSource({ path, bytes }, limits).source?.data;
    return kind === undefined ? [] : (recordsOf(kind, data) ?? []);
  };
  const standing = recordsIn(current);
  const all = [...standing, ...history.flatMap(recordsIn)];
  return { current: standing, ids: new Set(all.map(({ id }) => String(id))) };
}
