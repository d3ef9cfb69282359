import { sameName, type Text, textsOf } from '../i18n/text.ts';
import { compareText } from '../order.ts';
import { type Booking, firstCommonDay, type Occupation, takesPlace } from './clashes.ts';
import { stemsOf } from './title-stems.ts';

/** Two events of different bodies that seem to be one and the same. */
export interface SameEvent {
  /** First day on which both are held, `YYYY-MM-DD`. */
  readonly date: string;
  /** References, in order. */
  readonly events: readonly [string, string];
}

/** How many stems two titles must share at least, and what part of all their stems that must be. */
const SHARED = 2;
const ALIKE = 0.5;
/** The part of the shorter title's stems that is enough where time or venue are the same as well. */
const CONTAINED = 0.6;
/** A stem in the titles of more bodies than this is what the week is about, such as a holiday: alone it tells no event. */
const MANY_BODIES = 8;

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
 * Pairs that could be told as one joint event (§10, last part), by reference: different bodies, a common day, titles
 * that say the same but for endings, word order and common words, and not only what many bodies say that week. Never
 * events that are already joint with each other, nor events in different cities. To be offered, not acted on.
 */
export function findSameEvents(bookings: readonly Told[]): SameEvent[] {
  const titled = bookings
    .filter(({ event }) => takesPlace(event))
    .sort((a, b) => compareText(a.ref, b.ref))
    .map((booking, index) => titledOf(booking, index));
  return pairsSharing(titled, stemsOfMany(titled))
    .sort(([a, b], [c, d]) => a.index - c.index || b.index - d.index)
    .flatMap(([first, second]) => sameEvent(first, second) ?? []);
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
 * The pairs of different bodies that have a day in common and share a telling stem, the first in order first. Found by
 * day and stem, so that a week of many events is not compared each with each.
 */
function pairsSharing(titled: readonly Titled[], many: ReadonlySet<string>): [Titled, Titled][] {
  const pairs: [Titled, Titled][] = [];
  for (const day of new Set(titled.map(({ event }) => event.date))) {
    const byStem = new Map<string, Titled[]>();
    for (const second of titled) {
      if (!isHeldOn(day, second.event)) continue;
      for (const first of earlierSharing(second, byStem, many)) {
        // A pair that meets on several days is found on the first of them.
        const begins = first.event.date === day || second.event.date === day;
        if (begins && first.body !== second.body) pairs.push([first, second]);
      }
    }
  }
  return pairs;
}

function isHeldOn(day: string, { date, until = date }: Occupation): boolean {
  return date <= day && day <= until;
}

/** Those that were entered before under a telling stem of an event, each once; the event is then entered too. */
function earlierSharing(
  told: Titled,
  byStem: Map<string, Titled[]>,
  many: ReadonlySet<string>,
): ReadonlySet<Titled> {
  let found: Set<Titled> | undefined;
  for (const stem of told.stems) {
    if (many.has(stem)) continue;
    const before = byStem.get(stem);
    if (before === undefined) {
      byStem.set(stem, [told]);
      continue;
    }
    found ??= new Set();
    for (const earlier of before) found.add(earlier);
    before.push(told);
  }
  return found ?? NONE;
}

const NONE: ReadonlySet<Titled> = new Set();

function sameEvent(first: Titled, second: Titled): SameEvent | undefined {
  const date = firstCommonDay(first.event, second.event);
  if (date === undefined || !couldMeet(first, second)) return undefined;
  const supported = sameStart(first.event, second.event) || sameVenue(first.event, second.event);
  const alike = first.titles.some((a) => second.titles.some((b) => saySame(a, b, supported)));
  return alike ? { date, events: [first.ref, second.ref] } : undefined;
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
