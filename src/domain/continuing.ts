import { sameName, type Text, textsOf } from '../i18n/text.ts';
import { daysOf, type IsoWeek } from '../law/iso-week.ts';
import type { GridDecision } from '../schema/types.ts';
import type { Document } from '../workspace/document.ts';
import { takesPlace } from './clashes.ts';
import { type LocatedEvent, refOf, soundEvents } from './events.ts';
import { withPlatforms } from './platforms.ts';
import { stemsOf } from './title-stems.ts';

/** An event of an earlier week that lasts into a later one. Its `ref` is its name in the later week. */
export interface Continuing extends LocatedEvent {
  /** What it is called in its own week. */
  readonly origin: Origin;
  readonly hallReplaced?: boolean;
}

export interface Origin {
  /** `<body>/<id>`. */
  readonly event: string;
  /** ISO week, `2026-W52`. */
  readonly week: string;
}

/** The events of a week that last beyond it, as its decision has them; cancelled, postponed and excluded ones do not. */
export function lastingBeyond(
  week: IsoWeek,
  documents: readonly Document<'weekly'>[],
  decision: Pick<GridDecision, 'exclude' | 'platforms'>,
): Continuing[] {
  const sunday = daysOf(week)[6];
  const excluded = new Set((decision.exclude ?? []).map(({ event }) => event));
  const lasting = documents
    .flatMap(soundEvents)
    .filter(({ ref, event }) => takesPlace(event) && (event.until ?? '') > sunday && !excluded.has(ref));
  return withPlatforms(lasting, decision).map((located) => ({
    ...located,
    origin: { event: located.ref, week },
  }));
}

/**
 * Those that a later submission of the same body does not contain: it has an event that says so (`continues:`), or one
 * of the same id and a title alike. Ids alone are given anew every week.
 *
 * @param later the events of a later week
 */
export function notContained(
  continuing: readonly Continuing[],
  later: readonly LocatedEvent[],
): Continuing[] {
  if (continuing.length === 0) return [];
  const bodies = new Set(continuing.map(({ body }) => body));
  const theirs = later.filter(({ body }) => bodies.has(body));
  return continuing.filter((one) => !theirs.some((event) => event.body === one.body && contains(event, one)));
}

function contains({ body, ref, event }: LocatedEvent, earlier: Continuing): boolean {
  if (event.continues !== undefined) return refOf(body, event.continues) === earlier.origin.event;
  return ref === earlier.origin.event && alike(event.title, earlier.event.title);
}

/** The part of the shorter title's telling words that another must share to be alike. */
const ALIKE = 0.6;

/** Whether two titles have a wording or most of their telling words in common, or no telling words at all. */
function alike(a: Text, b: Text): boolean {
  const [first, second] = [textsOf(a), textsOf(b)];
  const names = new Set(first.map(sameName));
  return (
    second.some((text) => names.has(sameName(text))) ||
    first.some((text) => second.some((other) => shareStems(stemsOf(text), stemsOf(other))))
  );
}

function shareStems(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((stem) => b.includes(stem)).length;
  return shared >= ALIKE * Math.min(a.length, b.length);
}

/**
 * Those that are not in the submissions of a week, under names that no other event of the week has: where the reference
 * is taken, `<body>/<id>-<its own week>`.
 *
 * @param lasting what lasts into the week, in order of its own weeks
 * @param own the events of the week itself
 */
export function continuingIn(lasting: readonly Continuing[], own: readonly LocatedEvent[]): Continuing[] {
  const taken = new Set(own.map(({ ref }) => ref));
  // Of two of one name the later has it.
  return notContained(lasting, own)
    .reverse()
    .map((one) => {
      const ref = taken.has(one.ref) ? otherName(one.origin) : one.ref;
      taken.add(ref);
      return { ...one, ref };
    });
}

/** Letters of an id that leave room for the week in the 64 that an id may have. */
const ROOM = 64 - '-2026-w52'.length;

function otherName({ event, week }: Origin): string {
  const [body = '', id = ''] = event.split('/');
  return `${body}/${id.slice(0, ROOM)}-${week.toLowerCase()}`;
}
