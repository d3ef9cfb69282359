import { sameName, type Text, textsOf } from '../i18n/text.ts';
import { compareText } from '../order.ts';
import { type Booking, firstCommonDay, NAMED, type Occupation, takesPlace } from './clashes.ts';
import type { Which } from './overlaps.ts';
import { stemsOf } from './title-stems.ts';

/** An event and others, of other bodies, that seem to be one and the same. */
export interface SameEvent {
  /** First day on which it and any of the others are held, `YYYY-MM-DD`. */
  readonly date: string;
  /** References: the event, then the first few of the others, in order. */
  readonly events: readonly string[];
  /** How many more there are. */
  readonly others?: number;
}

/** How many stems two titles must share at least, and what part of all their stems that must be. */
const SHARED = 2;
const ALIKE = 0.5;
/** The part of the shorter title's stems that is enough where time or venue are the same as well. */
const CONTAINED = 0.6;
/** A stem in the titles of more bodies than this is what the week is about, such as a holiday: alone it tells no event. */
const MANY_BODIES = 8;
/** Events of a body with one stem on one day that an event is compared with: those next to it in order. */
const COMPARED = 25;

type Told = Booking & { readonly body: string };
type Titled = Told & {
  /** Its place in the order of references. */
  readonly index: number;
  /** The telling stems of each wording of the title. */
  readonly titles: readonly (readonly string[])[];
  /** All of them, each once. */
  readonly stems: readonly string[];
};

function titledOf({ ref, body, event }: Told, index: number): Titled {
  const titles = textsOf(event.title).map(stemsOf);
  const [only = [], ...others] = titles;
  return { ref, body, event, index, titles, stems: others.length === 0 ? only : [...new Set(titles.flat())] };
}

/**
 * Events that could be told as one joint event (§10, last part), by reference: different bodies, a common day, titles
 * that say the same but for endings, word order and common words, and not only what many bodies say that week. Never
 * events that are already joint with each other, nor events in different cities. To be offered, not acted on.
 *
 * @param which whether each is offered all others, or only those later in order, so that each pair is told once
 */
export function findSameEvents(bookings: readonly Told[], which: Which): SameEvent[] {
  const titled = bookings
    .filter(({ event }) => takesPlace(event))
    .sort((a, b) => compareText(a.ref, b.ref))
    .map((booking, index) => titledOf(booking, index));
  const many = stemsOfMany(titled);
  const later = matchesBefore([...titled].reverse(), many);
  const earlier = which === 'all' ? matchesBefore(titled, many) : undefined;
  return titled.flatMap((told) => {
    const others = [...(earlier?.get(told) ?? []), ...(later.get(told) ?? [])];
    if (others.length === 0) return [];
    const named = others.sort((a, b) => a.index - b.index).slice(0, NAMED);
    const [date = ''] = others.flatMap(({ event }) => firstCommonDay(told.event, event) ?? []).sort();
    const more = others.length - named.length;
    const events = [told.ref, ...named.map(({ ref }) => ref)];
    return [{ date, events, ...(more === 0 ? {} : { others: more }) }];
  });
}

/** Stems that are no name of an event. @param titled the events of a body one after the other */
function stemsOfMany(titled: readonly Titled[]): Set<string> {
  const bodies = new Map<string, { count: number; last: string }>();
  const many = new Set<string>();
  for (const { body, stems } of titled) {
    for (const stem of stems) {
      const known = bodies.get(stem);
      if (known === undefined) bodies.set(stem, { count: 1, last: body });
      else if (known.last !== body) {
        known.last = body;
        if (++known.count > MANY_BODIES) many.add(stem);
      }
    }
  }
  return many;
}

/**
 * Of each event those before it in the list that seem to be the same. Found by day and stem, so that a week of many
 * events is not compared each with each.
 */
function matchesBefore(
  titled: readonly Titled[],
  many: ReadonlySet<string>,
): ReadonlyMap<Titled, readonly Titled[]> {
  const matches = new Map<Titled, Titled[]>();
  for (const day of new Set(titled.map(({ event }) => event.date))) {
    const byStem = new Map<string, ByBody>();
    for (const told of titled.filter(({ event }) => isHeldOn(day, event))) {
      const found = sharingBefore(told, byStem, many).filter(
        // A pair that meets on several days is found on the first of them.
        (other) => (other.event.date === day || told.event.date === day) && seemSame(told, other),
      );
      if (found.length > 0) matches.set(told, [...(matches.get(told) ?? []), ...found]);
    }
  }
  return matches;
}

function isHeldOn(day: string, { date, until = date }: Occupation): boolean {
  return date <= day && day <= until;
}

/** Events with one stem, by body. */
type ByBody = Map<string, Titled[]>;

/** Events of other bodies entered before under a telling stem of an event, each once; the event is then entered too. */
function sharingBefore(told: Titled, byStem: Map<string, ByBody>, many: ReadonlySet<string>): Titled[] {
  const found = new Set<Titled>();
  for (const stem of told.stems) {
    if (many.has(stem)) continue;
    const bodies: ByBody = byStem.get(stem) ?? new Map();
    byStem.set(stem, bodies);
    for (const before of bodies.values()) for (const other of before) found.add(other);
    const own = bodies.get(told.body) ?? [];
    bodies.set(told.body, own);
    own.push(told);
    if (own.length > COMPARED) own.shift();
  }
  return [...found].filter(({ body }) => body !== told.body);
}

function seemSame(first: Titled, second: Titled): boolean {
  if (!couldMeet(first, second)) return false;
  const supported = sameStart(first.event, second.event) || sameVenue(first.event, second.event);
  return first.titles.some((a) => second.titles.some((b) => saySame(a, b, supported)));
}

function couldMeet(first: Told, second: Told): boolean {
  if (knowsOf(first, second) || knowsOf(second, first)) return false;
  const [a, b] = [first.event, second.event];
  if (a.joint?.issue !== undefined && a.joint.issue === b.joint?.issue) return false;
  return a.city === undefined || b.city === undefined || shareWording(a.city, b.city);
}

/** Whether an event is already told as joint with the other's body. */
function knowsOf({ event: { joint } }: Told, { body }: Told): boolean {
  return joint !== undefined && (joint.lead === body || joint.partners.includes(body));
}

function saySame(a: readonly string[], b: readonly string[], supported: boolean): boolean {
  const shared = a.filter((stem) => b.includes(stem)).length;
  if (shared < SHARED) return false;
  return (
    shared / (a.length + b.length - shared) >= ALIKE ||
    (supported && shared / Math.min(a.length, b.length) >= CONTAINED)
  );
}

function sameStart({ time: a }: Occupation, { time: b }: Occupation): boolean {
  return typeof a === 'object' && typeof b === 'object' && a.start === b.start;
}

function sameVenue(a: Occupation, b: Occupation): boolean {
  return shareWording(a.venue, b.venue);
}

function shareWording(a: Text, b: Text): boolean {
  if (a === b) return true;
  const names = new Set(textsOf(a).map(sameName));
  return textsOf(b).some((text) => names.has(sameName(text)));
}
