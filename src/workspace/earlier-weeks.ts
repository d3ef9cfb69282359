import { type Continuing, continuingIn, lastingBeyond, notContained } from '../domain/continuing.ts';
import { partsOfEvents, soundEvents } from '../domain/events.ts';
import { daysOf, type IsoWeek } from '../law/iso-week.ts';
import { type AnyDocument, ofKind } from './document.ts';
import type { BrokenFile } from './examine.ts';
import { type Group, weekOfGroup, weeksBehind } from './layout.ts';

/** What reaches a week out of those before it. */
export interface Earlier {
  /** Events that are not in the submissions of the week itself. */
  readonly continuing: readonly Continuing[];
  /** Those, and the ones that are. */
  readonly lasting: readonly Continuing[];
  /**
   * Files of earlier weeks with errors, for the sake of which it is not known what lasts into the week: submissions, and
   * decisions that may exclude events.
   */
  readonly unknown: readonly BrokenFile[];
}

export const NO_EARLIER: Earlier = { continuing: [], lasting: [], unknown: [] };

/** An earlier week as far as it matters to a later one. */
export interface EarlierWeek {
  /** As they were read, with and without errors. */
  readonly documents: readonly AnyDocument[];
  readonly valid: readonly AnyDocument[];
  readonly broken: readonly BrokenFile[];
}

/**
 * Goes through the weeks before one, the earliest first, and keeps what lasts into it. What the submission of a week in
 * between contains is told by that.
 *
 * @param group of the week
 * @param own the valid documents of the week itself
 * @param mayLast whether a file of a week may have an event that lasts beyond it; far less work than `look`
 * @param look examines a week, given what continues into it
 */
export async function earlierWeeks(
  group: Group,
  own: readonly AnyDocument[],
  mayLast: (group: Group) => boolean,
  look: (group: Group, continuing: readonly Continuing[]) => Promise<EarlierWeek>,
): Promise<Earlier> {
  const week = weekOfGroup(group);
  if (week === undefined) return NO_EARLIER;
  let standing: Continuing[] = [];
  const unknown: BrokenFile[] = [];
  for (const behind of weeksBehind(group)) {
    const earlier = weekOfGroup(behind);
    if (earlier === undefined || (standing.length === 0 && !mayLast(behind))) continue;
    const found = await look(behind, standing);
    const documents = ofKind(found.valid, 'weekly');
    standing = notContained(standing, documents.flatMap(soundEvents));
    const undecided = found.broken.filter(({ slot }) => slot.kind === 'grid-decision');
    const own = lastingBeyond(earlier, documents, ofKind(found.valid, 'grid-decision')[0]?.data ?? {});
    // What a decision with errors excludes is not known, and must not be published a week later.
    if (undecided.length === 0) standing = [...standing, ...own];
    else if (own.some(({ event }) => (event.until ?? '') >= daysOf(week)[0])) unknown.push(...undecided);
    unknown.push(...brokenReaching(week, found));
  }
  const lasting = standing.filter(({ event }) => (event.until ?? '') >= daysOf(week)[0]);
  return { continuing: continuingIn(lasting, ofKind(own, 'weekly').flatMap(soundEvents)), lasting, unknown };
}

/** Broken files of an earlier week whose events may last into this one: those that say so, and those not read at all. */
function brokenReaching(week: IsoWeek, { documents, broken }: EarlierWeek): BrokenFile[] {
  const monday = daysOf(week)[0];
  const read = new Map(ofKind(documents, 'weekly').map((document) => [document.file, document]));
  return broken.filter(({ path, slot }) => {
    if (slot.kind !== 'weekly') return false;
    const document = read.get(path);
    return (
      document === undefined || partsOfEvents(document).some(({ event }) => (event.until ?? '') >= monday)
    );
  });
}
