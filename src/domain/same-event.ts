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

/**
 * Pairs that could be told as one joint event (§10, last part), by reference: different bodies, a common day, titles
 * that say the same but for endings, word order and common words. Never events that are already joint with each other,
 * nor events in different cities. To be offered, not acted on.
 */
export function findSameEvents(bookings: readonly (Booking & { readonly body: string })[]): SameEvent[] {
  const titled = bookings
    .filter(({ event }) => takesPlace(event))
    .map((booking) => ({ ...booking, titles: stemsOf(booking.event.title) }))
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
  return titled.flatMap((first, index) =>
    titled.slice(index + 1).flatMap((second): SameEvent[] => {
      if (first.body === second.body) return [];
      const date = firstCommonDay(first.event, second.event);
      if (date === undefined || !couldMeet(first, second)) return [];
      const supported = sameStart(first.event, second.event) || sameVenue(first.event, second.event);
      const alike = first.titles.some((a) => second.titles.some((b) => saySame(a, b, supported)));
      return alike ? [{ date, events: [first.ref, second.ref] }] : [];
    }),
  );
}

type Told = Booking & { readonly body: string };

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
