import { sameName, textIn, textsOf } from '../i18n/text.ts';
import { compareText } from '../order.ts';
import type { WeeklyEvent } from '../schema/types.ts';

/** What an event takes up: its time, its place, its people. */
export type Occupation = Omit<WeeklyEvent, 'id'>;

/** Two events that want the same hall, platform or person at overlapping times. */
export interface Clash {
  readonly kind: 'venue' | 'platform' | 'speaker';
  /** The hall, platform or person, as the first event writes it. */
  readonly what: string;
  /** First day on which they overlap, `YYYY-MM-DD`. */
  readonly date: string;
  /** References, the earlier start first. */
  readonly events: readonly [string, string];
}

/** What the comparison needs to know of an event. */
export interface Booking {
  readonly ref: string;
  readonly event: Occupation;
}

const MINUTES_PER_DAY = 24 * 60;
const ONLINE = new Set(['онлайн', 'online', 'он-лайн', 'on-line']);

/** Something that an event occupies. */
interface Claim extends Pick<Clash, 'kind' | 'what'> {
  readonly booking: Booking;
  /** Later claims to the same; most claims stand alone, and no list is made for those. */
  others?: Claim[];
}

/**
 * Every clash among the events of a week, in order of time. Cancelled and postponed events, those whose time is not
 * known, and pieces of one joint issue do not clash. Events on one key are few, so comparing them all is cheap.
 */
export function findClashes(bookings: readonly Booking[]): Clash[] {
  const found = new Map<string, Clash>();
  for (const claims of claimsToSame(bookings)) {
    for (const clash of claims.flatMap((first, index) =>
      claims.slice(index + 1).flatMap((second) => clashOf(first, second) ?? []),
    )) {
      // A hall written in two languages claims two keys; one clash of each sort is enough for a pair.
      found.set(`${clash.kind} ${clash.events.join(' ')} ${clash.date}`, clash);
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      compareText(a.date, b.date) ||
      compareText(a.events.join(' '), b.events.join(' ')) ||
      compareText(a.kind, b.kind),
  );
}

/** The claims of several events to the same thing, whenever; only among those can there be a clash. */
function claimsToSame(bookings: readonly Booking[]): Claim[][] {
  const claims: Record<Claim['kind'], Map<string, Claim>> = {
    venue: new Map(),
    platform: new Map(),
    speaker: new Map(),
  };
  for (const booking of bookings) {
    if (!takesPlace(booking.event)) continue;
    eachClaim(booking.event, (kind, key, what) => {
      const first = claims[kind].get(key);
      if (first === undefined) claims[kind].set(key, { kind, what, booking });
      // Two wordings of a name may be the same.
      else if ((first.others?.at(-1) ?? first).booking !== booking) {
        first.others ??= [];
        first.others.push({ kind, what, booking });
      }
    });
  }
  return Object.values(claims).flatMap((byKey) =>
    [...byKey.values()].flatMap((first) => (first.others === undefined ? [] : [[first, ...first.others]])),
  );
}

/** Whether an event is still to be held. */
export function takesPlace(event: { readonly status?: WeeklyEvent['status'] | undefined }): boolean {
  return event.status !== 'cancelled' && event.status !== 'postponed';
}

/** @param claim takes what the event occupies: a key under which two mean the same, and the words to name it */
function eachClaim(event: Occupation, claim: (kind: Clash['kind'], key: string, what: string) => void): void {
  const city = event.city === undefined ? '' : sameName(textIn(event.city, 'kk'));
  for (const venue of textsOf(event.venue)) {
    const key = sameName(venue);
    // No name has a line break.
    if (!ONLINE.has(key)) claim('venue', city === '' ? key : `${key}\n${city}`, textIn(event.venue, 'kk'));
  }
  for (const platform of event.platform === undefined ? [] : textsOf(event.platform)) {
    claim('platform', sameName(platform), textIn(event.platform ?? '', 'kk'));
  }
  for (const { name } of event.speakers) {
    for (const text of textsOf(name)) claim('speaker', sameName(text), textIn(name, 'kk'));
  }
}

function clashOf({ kind, what, booking: first }: Claim, { booking: second }: Claim): Clash | undefined {
  const issue = first.event.joint?.issue;
  if (issue !== undefined && issue === second.event.joint?.issue) return undefined;
  const date = firstCommonDay(first.event, second.event);
  if (date === undefined || !timesOverlap(first.event, second.event)) return undefined;
  const events = [first, second].sort(
    (a, b) => startMinute(a.event) - startMinute(b.event) || compareText(a.ref, b.ref),
  );
  const [earlier, later] = events.map(({ ref }) => ref);
  if (earlier === undefined || later === undefined) return undefined;
  return { kind, what, date, events: [earlier, later] };
}

/** The first day (`YYYY-MM-DD`) on which two events are both held. */
export function firstCommonDay(a: Occupation, b: Occupation): string | undefined {
  const from = a.date > b.date ? a.date : b.date;
  return from <= (a.until ?? a.date) && from <= (b.until ?? b.date) ? from : undefined;
}

/** An event without an end is taken to be over at once; it clashes only with what runs or begins at its start. */
function timesOverlap(a: Occupation, b: Occupation): boolean {
  if (a.time === 'to-be-confirmed' || b.time === 'to-be-confirmed') return false;
  const [startA, startB] = [startMinute(a), startMinute(b)];
  return startA === startB || (startA < endMinute(b) && startB < endMinute(a));
}

function startMinute({ time }: Occupation): number {
  return typeof time === 'string' ? 0 : minuteOf(time.start);
}

function endMinute({ time }: Occupation): number {
  if (typeof time === 'string') return MINUTES_PER_DAY;
  return time.end === undefined ? minuteOf(time.start) + 1 : minuteOf(time.end);
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
