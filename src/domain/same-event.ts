import { sameName, type Text, textsOf } from '../i18n/text.ts';
import { type Booking, firstCommonDay, type Occupation, takesPlace } from './clashes.ts';

/** Two events of different bodies that seem to be one and the same. */
export interface SameEvent {
  /** First day on which both are held, `YYYY-MM-DD`. */
  readonly date: string;
  /** References, in order. */
  readonly events: readonly [string, string];
}

/**
 * Words in which titles agree though their events differ: sorts of events, and what holidays and reports begin with.
 * Given as stems.
 */
const COMMON = new Set(
  [
    ['брифинг', 'баспасөз', 'мәслихат', 'кеңес', 'жиналыс', 'жиын', 'отырыс', 'форум', 'семинар', 'дөңгелек'],
    ['үстел', 'кездесу', 'таныстыру', 'ашылу', 'рәсім', 'туралы', 'бойынша', 'жөнінде', 'арналған', 'және'],
    [
      'үшін',
      'мен',
      'бен',
      'пен',
      'күні',
      'күніне',
      'мерекелік',
      'жылғы',
      'қорытынды',
      'бірлескен',
      'онлайн',
      'жаңа',
    ],
    [
      'пресс',
      'конференция',
      'совещание',
      'заседание',
      'встреча',
      'круглый',
      'стол',
      'презентация',
      'открытие',
    ],
    [
      'церемония',
      'посвященный',
      'посвящённый',
      'для',
      'при',
      'или',
      'про',
      'день',
      'дню',
      'дня',
      'год',
      'итоги',
      'новый',
    ],
    ['совместный', 'праздничный', 'briefing', 'press', 'conference', 'meeting', 'session', 'round', 'table'],
    [
      'opening',
      'ceremony',
      'presentation',
      'seminar',
      'forum',
      'the',
      'and',
      'for',
      'with',
      'day',
      'year',
      'new',
    ],
  ]
    .flat()
    .map(stem),
);

/** How many stems two titles must share at least, and what part of all their stems that must be. */
const SHARED = 2;
const ALIKE = 0.5;
/** The part of the shorter title's stems that is enough where time or venue are the same as well. */
const CONTAINED = 0.6;
/** A stem in the titles of more bodies than this is what the week is about, such as a holiday, and tells no event. */
const MANY_BODIES = 8;

type Told = Booking & { readonly body: string };
type Titled = Told & {
  /** The telling stems of each wording of the title. */
  readonly titles: readonly ReadonlySet<string>[];
};

/**
 * Pairs that could be told as one joint event (§10, last part), by reference: different bodies, a common day, titles
 * that say the same but for endings, word order and words that many share. Never events that are already joint with
 * each other, nor events in different cities. To be offered, not acted on.
 */
export function findSameEvents(bookings: readonly Told[]): SameEvent[] {
  const held = bookings
    .filter(({ event }) => takesPlace(event))
    .sort((a, b) => (a.ref < b.ref ? -1 : 1))
    .map((booking) => ({ ...booking, titles: stemsOf(booking.event.title) }));
  const titled = withoutStems(held, stemsOfMany(held));
  return pairsThatShare(titled).flatMap(([first, second]) => sameEvent(first, second) ?? []);
}

function sameEvent(first: Titled, second: Titled): SameEvent | undefined {
  if (first.body === second.body) return undefined;
  const date = firstCommonDay(first.event, second.event);
  if (date === undefined || !couldMeet(first, second)) return undefined;
  const supported = sameStart(first.event, second.event) || sameVenue(first.event, second.event);
  const alike = first.titles.some((a) => second.titles.some((b) => saySame(a, b, supported)));
  return alike ? { date, events: [first.ref, second.ref] } : undefined;
}

/**
 * The pairs whose titles have enough stems in common to be looked at, in order. Found by stem, so that a week of many
 * events is not compared each with each.
 */
function pairsThatShare(titled: readonly Titled[]): [Titled, Titled][] {
  const earlier = new Map<string, number[]>();
  const pairs: [number, number][] = [];
  for (const [index, { titles }] of titled.entries()) {
    const shared = new Map<number, number>();
    for (const stem of new Set(titles.flatMap((title) => [...title]))) {
      const before = earlier.get(stem) ?? [];
      for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1);
      earlier.set(stem, [...before, index]);
    }
    for (const [other, count] of shared) if (count >= SHARED) pairs.push([other, index]);
  }
  return pairs
    .sort(([a, b], [c, d]) => a - c || b - d)
    .map(([a, b]) => [titled[a] as Titled, titled[b] as Titled]);
}

function stemsOfMany(titled: readonly Titled[]): Set<string> {
  const bodies = new Map<string, Set<string>>();
  for (const { body, titles } of titled) {
    for (const stem of titles.flatMap((title) => [...title])) {
      const known = bodies.get(stem);
      if (known === undefined) bodies.set(stem, new Set([body]));
      else known.add(body);
    }
  }
  return new Set([...bodies].filter(([, { size }]) => size > MANY_BODIES).map(([stem]) => stem));
}

function withoutStems(titled: readonly Titled[], stems: ReadonlySet<string>): readonly Titled[] {
  if (stems.size === 0) return titled;
  return titled.map((told) => ({
    ...told,
    titles: told.titles.map((title) => new Set([...title].filter((stem) => !stems.has(stem)))),
  }));
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

function saySame(a: ReadonlySet<string>, b: ReadonlySet<string>, supported: boolean): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  if (shared < SHARED) return false;
  return (
    shared / (a.size + b.size - shared) >= ALIKE ||
    (supported && shared / Math.min(a.size, b.size) >= CONTAINED)
  );
}

function sameStart({ time: a }: Occupation, { time: b }: Occupation): boolean {
  return typeof a === 'object' && typeof b === 'object' && a.start === b.start;
}

function sameVenue(a: Occupation, b: Occupation): boolean {
  return shareWording(a.venue, b.venue);
}

function shareWording(a: Text, b: Text): boolean {
  const names = new Set(textsOf(a).map(sameName));
  return textsOf(b).some((text) => names.has(sameName(text)));
}

/** The telling stems of each wording of a title. */
function stemsOf(title: Text): Set<string>[] {
  return textsOf(title).map((text) => {
    const words = sameName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(
      words
        .filter((word) => word.length > 2)
        .map(stem)
        .filter((word) => !COMMON.has(word)),
    );
  });
}

/** Kazakh and Russian words change at the end; their first five letters mostly do not. */
function stem(word: string): string {
  return word.slice(0, 5);
}
