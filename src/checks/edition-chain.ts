import { type Diagnostic, diagnostic, type Place, wholeFile } from '../diagnostics/diagnostic.ts';
import { parseInstant } from '../law/instant.ts';
import type { Edition } from '../schema/types.ts';
import type { Source } from '../source/index.ts';

/** An edition as it stands in its week. */
export interface ChainedEdition {
  /** The number of its folder. */
  readonly number: number;
  /** Path of its record. */
  readonly path: string;
  /** Hash of the record; absent where there is none. */
  readonly sha256?: string | undefined;
  /** Absent where the record is missing or has errors, which are reported by themselves. */
  readonly record?: Edition | undefined;
  readonly source?: Source | undefined;
}

/**
 * §11: the editions of a week are numbered without gaps, were issued one after the other, and each bears the hash of the
 * record before it. So nothing before the last of them can be changed, exchanged or removed without a sign; of the last
 * one only the hash that was printed when it was issued tells.
 *
 * @param editions of one week, in order of number
 */
export function chainProblems(editions: readonly ChainedEdition[]): Diagnostic[] {
  return editions.flatMap((edition, index) => {
    const before = editions[index - 1];
    const expected = (before?.number ?? 0) + 1;
    if (edition.number > expected) return [gapBefore(edition, expected), ...orderProblems(edition, before)];
    return [
      ...orderProblems(edition, before),
      ...hashProblems(edition, before),
      ...unchained(edition, editions.slice(0, index)),
    ];
  });
}

function gapBefore(edition: ChainedEdition, first: number): Diagnostic {
  const last = edition.number - 1;
  const missing = first === last ? String(first) : `${first}–${last}`;
  return diagnostic('issued/gap', placeIn(edition, 'edition'), { edition: edition.number, missing });
}

function orderProblems(edition: ChainedEdition, before: ChainedEdition | undefined): Diagnostic[] {
  const [earlier, later] = [before?.record?.issued, edition.record?.issued];
  const [from, to] = [parseInstant(earlier ?? ''), parseInstant(later ?? '')];
  if (before === undefined || from === undefined || to === undefined || from.epochMs <= to.epochMs) return [];
  const params = {
    edition: edition.number,
    issued: later ?? '',
    other: before.number,
    before: earlier ?? '',
  };
  return [diagnostic('issued/out-of-order', placeIn(edition, 'issued'), params)];
}

function hashProblems(edition: ChainedEdition, before: ChainedEdition | undefined): Diagnostic[] {
  const named = edition.record?.previous;
  if (named === undefined) return [];
  const isUnknown = before !== undefined && before.sha256 === undefined;
  if (isUnknown || named === before?.sha256) return [];
  return [diagnostic('issued/broken-chain', placeIn(edition, 'previous'), { edition: edition.number })];
}

/** An edition without the hash begins a chain, which editions of older versions of the program did not have. */
function unchained(edition: ChainedEdition, earlier: readonly ChainedEdition[]): Diagnostic[] {
  const { record, number } = edition;
  if (record === undefined || record.previous !== undefined) return [];
  const chained = earlier.findLast((other) => other.record?.previous !== undefined);
  if (chained === undefined) return [];
  const params = { edition: number, other: chained.number };
  return [diagnostic('issued/unchained', placeIn(edition, 'edition'), params)];
}

function placeIn({ source, path }: ChainedEdition, key: keyof Edition): Place {
  return source === undefined ? wholeFile(path) : source.place([key]);
}
