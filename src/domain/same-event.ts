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
/** A stem in the titles of more bodies than this is what the week is about, such as a holiday: alone it tells no event. */
const MANY_BODIES = 8;

type Told = Booking & { readonly body: string };
type Titled = Told & {
  /** The telling stems of each wording of the title. */
  readonly titles: readonly (readonly string[])[];
};

/**
 * Pairs that could be told as one joint event (§10, last part), by reference: different bodies, a common day, titles
 * that say the same but for endings, word order and common words, and not only what many bodies say that week. Never
 * events that are already joint with each other, nor events in different cities. To be offered, not acted on.
 */
export function findSameEvents(bookings: readonly Told[]): SameEvent[] {
  const titled = bookings
    .filter(({ event }) => takesPlace(event))
    .sort((a, b) => (a.ref < b.ref ? -1 : 1))
    .map((booking) => ({ ...booking, titles: stemsOf(booking.event.title) }));
  const byStem = indexByStem(titled);
  return titled.flatMap((first, index) =>
    laterSharing(index, titled, byStem).flatMap((second) => sameEvent(first, second) ?? []),
  );
}

/** Where in the list each stem stands in a title, but for those that tell no event. */
type ByStem = ReadonlyMap<string, readonly number[]>;

function indexByStem(titled: readonly Titled[]): ByStem {
  const byStem = new Map<string, number[]>();
  for (const [index, { titles }] of titled.entries()) {
    for (const stem of titles.flat()) {
      const known = byStem.get(stem);
      if (known === undefined) byStem.set(stem, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  }
  for (const [stem, indexes] of byStem) {
    if (indexes.length > MANY_BODIES && new Set(indexes.map((at) => titled[at]?.body)).size > MANY_BODIES) {
      byStem.delete(stem);
    }
  }
  return byStem;
}

/**
 * The events later in the list whose title shares a telling stem with that of the event at `index`. So a week of many
 * events is not compared each with each.
 */
function laterSharing(index: number, titled: readonly Titled[], byStem: ByStem): Titled[] {
  const stems = new Set(titled[index]?.titles.flat());
  const later = new Set(
    [...stems].flatMap((stem) => byStem.get(stem) ?? []).filter((other) => other > index),
  );
  return [...later].sort((a, b) => a - b).flatMap((other) => titled[other] ?? []);
}

function sameEvent(first: Titled, second: Titled): SameEvent | undefined {
  if (first.body === second.body) return undefined;
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
  const names = new Set(textsOf(a).map(sameName));
  return textsOf(b).some((text) => names.has(sameName(text)));
}

const LETTERS = 'A-Za-z\u00c0-\u024f\u0400-\u052f';
const MARKS = '\u0300-\u036f';
const WORD = new RegExp(`[0-9${LETTERS}${MARKS}]{3,}`, 'g');

/** The telling stems of each wording of a title, each once. */
function stemsOf(title: Text): string[][] {
  return textsOf(title).map((text) => {
    const stems: string[] = [];
    for (const word of sameName(text).match(WORD) ?? []) {
      const telling = stem(word);
      if (!COMMON.has(telling) && !stems.includes(telling)) stems.push(telling);
    }
    return stems;
  });
}

/** Kazakh and Russian words change at the end; their first five letters mostly do not. */
function stem(word: string): string {
  return word.slice(0, 5);
}
