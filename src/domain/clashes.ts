import { sameName, type Text, textIn, textsOf } from '../i18n/text.ts';
import { compareText } from '../order.ts';
import type { WeeklyEvent } from '../schema/types.ts';
import { compareStretches, createOverlaps, type Overlap, type Stretch, type Which } from './overlaps.ts';

/** What an event takes up: its time, its place, its people. */
export type Occupation = Omit<WeeklyEvent, 'id'>;

/** An event and others that want the same hall, platform or person at overlapping times. */
export interface Clash {
  readonly kind: 'venue' | 'platform' | 'speaker';
  /** The hall, platform or person, as the first event writes it. */
  readonly what: string;
  /** First day on which it overlaps with any of the others, `YYYY-MM-DD`. */
  readonly date: string;
  /** References: the event, then the first few of the others, the earlier start first. */
  readonly events: readonly string[];
  /** How many more there are. */
  readonly others?: number;
}

/** What the comparison needs to know of an event. */
export interface Booking {
  readonly ref: string;
  readonly event: Occupation;
  /** Whether its platform was given to it in place of the hall that it names. */
  readonly hallReplaced?: boolean;
}

/** Others that a clash names; of a hall booked a hundred times nobody reads a hundred names. */
export const NAMED = 3;

const MINUTES_PER_DAY = 24 * 60;
const ONLINE = new Set(['онлайн', 'online', 'он-лайн', 'on-line']);
const KINDS = ['venue', 'platform', 'speaker'] as const satisfies Clash['kind'][];

/** An event with what it claims of one kind. */
interface Claimant {
  readonly stretch: Stretch;
  /** Keys under which two mean the same, with the words to name what they stand for. */
  readonly claims: ReadonlyMap<string, string>;
}

/** Claimants of the very same things. */
interface Crew {
  readonly keys: readonly string[];
  readonly overlapping: (asked: Stretch, which: Which) => Overlap;
}

/**
 * The clashes among events, in order of time: one of each event and thing that it shares with later ones (`later`), so
 * that each pair is told once; or with any others (`all`), so that each event tells of its own. Cancelled and postponed
 * events, those whose time is not known, and pieces of one joint issue do not clash. Time and memory grow with the
 * number of events, not of pairs.
 */
export function findClashes(bookings: readonly Booking[], which: Which): Clash[] {
  const held = bookings.filter(({ event }) => takesPlace(event) && hasTime(event));
  const found = new Map<string, Clash>();
  for (const kind of KINDS) {
    for (const clash of clashesOf(kind, held, which)) {
      // A platform that is the hall as well is told once.
      const thing = kind === 'speaker' ? kind : 'place';
      found.set([thing, clash.what, clash.others, ...clash.events].join('\n'), clash);
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      compareText(a.date, b.date) ||
      compareText(a.events.join(' '), b.events.join(' ')) ||
      compareText(a.kind, b.kind),
  );
}

function clashesOf(kind: Clash['kind'], bookings: readonly Booking[], which: Which): Clash[] {
  const claimants = sharing(bookings.map((booking) => claimantOf(kind, booking)));
  const crews = crewsByKey(claimants);
  return claimants.flatMap(({ stretch, claims }) => {
    // Events that share several things are told once, with the last of them.
    const shared = new Map<Crew, string>();
    for (const key of claims.keys()) for (const crew of crews.get(key) ?? []) shared.set(crew, key);
    const overlaps = [...shared].map(([crew, key]) => ({ key, overlap: crew.overlapping(stretch, which) }));
    return [...claims].flatMap(([key, what]) => {
      const found = overlaps.filter((one) => one.key === key && one.overlap.count > 0);
      const of = found.map(({ overlap }) => overlap);
      return of.length === 0 ? [] : [clashOf(kind, what, stretch.ref, of)];
    });
  });
}

function clashOf(kind: Clash['kind'], what: string, ref: string, overlaps: readonly Overlap[]): Clash {
  const count = overlaps.reduce((sum, overlap) => sum + overlap.count, 0);
  const found = overlaps.flatMap(({ first }) => first);
  const named = found.sort((a, b) => compareStretches(a.stretch, b.stretch)).slice(0, NAMED);
  const [date = ''] = found.map((meeting) => meeting.date).sort();
  const others = count - named.length;
  return {
    kind,
    what,
    date,
    events: [ref, ...named.map(({ stretch }) => stretch.ref)],
    ...(others === 0 ? {} : { others }),
  };
}

/** Those that claim something which another claims too, with nothing but that. */
function sharing(claimants: readonly Claimant[]): Claimant[] {
  const count = new Map<string, number>();
  for (const { claims } of claimants) {
    for (const key of claims.keys()) count.set(key, (count.get(key) ?? 0) + 1);
  }
  return claimants.flatMap(({ stretch, claims }) => {
    const shared = [...claims].filter(([key]) => (count.get(key) ?? 0) > 1);
    return shared.length === 0 ? [] : [{ stretch, claims: new Map(shared) }];
  });
}

/** The crews that claim a thing, in order of their first claimants. */
function crewsByKey(claimants: readonly Claimant[]): Map<string, Crew[]> {
  const members = new Map<string, { keys: string[]; stretches: Stretch[] }>();
  for (const { stretch, claims } of claimants) {
    const keys = [...claims.keys()].sort();
    // No name has a zero character.
    const name = keys.join('\0');
    const crew = members.get(name);
    if (crew === undefined) members.set(name, { keys, stretches: [stretch] });
    else crew.stretches.push(stretch);
  }
  const byKey = new Map<string, Crew[]>();
  for (const { keys, stretches } of members.values()) {
    const crew: Crew = { keys, overlapping: createOverlaps(stretches, NAMED) };
    for (const key of keys) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [crew]);
      else known.push(crew);
    }
  }
  return byKey;
}

/** Whether an event is still to be held. */
export function takesPlace(event: { readonly status?: WeeklyEvent['status'] | undefined }): boolean {
  return event.status !== 'cancelled' && event.status !== 'postponed';
}

function claimantOf(kind: Clash['kind'], booking: Booking): Claimant {
  const { ref, event } = booking;
  const { date, until = date, joint } = event;
  const stretch = { ref, date, until, start: startMinute(event), end: endMinute(event), issue: joint?.issue };
  return { stretch, claims: new Map(CLAIMS[kind](booking)) };
}

/** What an event occupies, by kind: keys under which two mean the same, with the words to name it. */
const CLAIMS: Readonly<Record<Clash['kind'], (booking: Booking) => [key: string, what: string][]>> = {
  venue: ({ event, hallReplaced }) => {
    const hall = (hallReplaced === true ? event.platform : undefined) ?? event.venue;
    const town = sameName(textIn(event.city ?? '', 'kk'));
    return wordings(hall)
      .filter(([key]) => !ONLINE.has(key))
      .map(([key, what]) => [
        // No name has a line break.
        town === '' ? key : `${key}\n${town}`,
        what,
      ]);
  },
  platform: ({ event: { platform } }) => (platform === undefined ? [] : wordings(platform)),
  speaker: ({ event: { speakers } }) => speakers.flatMap(({ name }) => wordings(name)),
};

/** Every wording of a name as a key, with the words that it is shown by. */
function wordings(name: Text): [key: string, what: string][] {
  return textsOf(name).map((text) => [sameName(text), textIn(name, 'kk')]);
}

/** The first day (`YYYY-MM-DD`) on which two events are both held. */
export function firstCommonDay(a: Occupation, b: Occupation): string | undefined {
  const from = a.date > b.date ? a.date : b.date;
  return from <= (a.until ?? a.date) && from <= (b.until ?? b.date) ? from : undefined;
}

/** Whether it is known when an event is held; one that ends before it begins is reported as such. */
function hasTime(event: Occupation): boolean {
  return event.time !== 'to-be-confirmed' && startMinute(event) < endMinute(event);
}

function startMinute({ time }: Occupation): number {
  return typeof time === 'string' ? 0 : minuteOf(time.start);
}

/** An event without an end is taken to be over at once; it clashes only with what runs or begins at its start. */
function endMinute({ time }: Occupation): number {
  if (typeof time === 'string') return MINUTES_PER_DAY;
  return time.end === undefined ? minuteOf(time.start) + 1 : minuteOf(time.end);
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
