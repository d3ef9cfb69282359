import type { Instant } from '../law/instant.ts';

/** What tells when a version was sent, as far as it is known; names and order of files tell nothing. */
export interface Evidence {
  /** When the form that holds it was last saved. */
  readonly lastSaved?: Instant;
  /** When its sender says that it was sent. */
  readonly submitted?: Instant;
  /** The run of `receive` that it came in, counted from 0; -1 if it did not come by `receive`. */
  readonly run: number;
}

/**
 * Positive where `a` was sent after `b`, negative where before, 0 where nothing tells. Evidence of a kind counts only
 * where both have it; the first kind that differs decides.
 */
export function compareEvidence(a: Evidence, b: Evidence): number {
  for (const kind of ['lastSaved', 'submitted'] as const) {
    const [first, second] = [a[kind], b[kind]];
    if (first === undefined || second === undefined) continue;
    if (first.epochMs !== second.epochMs) return first.epochMs - second.epochMs;
  }
  return a.run - b.run;
}

/**
 * The latest of some rivals: one, or several of which nothing tells which is the latest. Every one of them is later than
 * each of the others. Rivals with evidence of different kinds may be later than one another in a circle; then all of the
 * circle are returned, so the result never depends on the order of the rivals.
 */
export function latestOf<T>(rivals: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  const scores = new Map(
    rivals.map((one) => [one, rivals.reduce((sum, other) => sum + Math.sign(compare(one, other)), 0)]),
  );
  const best = [...scores.values()].reduce((most, score) => Math.max(most, score), -Infinity);
  const latest = new Set(rivals.filter((one) => scores.get(one) === best));
  // A set takes in what is added to it on the way.
  for (const one of latest) {
    for (const other of rivals) if (compare(one, other) <= 0) latest.add(other);
  }
  return rivals.filter((one) => latest.has(one));
}

/** What tells when a version was sent. A moment after its receipt is mistyped, or of a clock that is wrong: it tells nothing. */
export function evidenceOf(
  {
    lastSaved,
    submitted,
    run,
  }: { lastSaved: Instant | undefined; submitted: Instant | undefined; run: number },
  received: Instant,
): Evidence {
  return {
    ...(lastSaved !== undefined && lastSaved.epochMs <= received.epochMs ? { lastSaved } : {}),
    ...(submitted !== undefined && submitted.epochMs <= received.epochMs ? { submitted } : {}),
    run,
  };
}
