import { type Text, textsOf } from '../i18n/text.ts';
import { WEEKDAYS, type Weekday } from '../law/calendar-date.ts';
import type { DaysOfWeek } from '../law/iso-week.ts';
import type { WeeklyEvent } from '../schema/types.ts';
import type { Register } from '../workspace/register.ts';
import { takesPlace } from './clashes.ts';
import { isOn, refOf } from './events.ts';
import type { Decision, GridEvent, MediaGrid, TopNews, WeeklyInput } from './media-grid.ts';

/** Main news as a submission or decision writes it. */
export type News = Text | { readonly event: string };

/**
 * The reference of the event that a piece of main news names, or undefined where it is a text of its own. A text that
 * reads like a reference is one, whether or not there is such an event: an id is never published. Case, spaces around
 * it and Unicode form do not count.
 *
 * @param body whose submission it stands in: its events may go by their short ids; none for a decision
 * @param ids short ids that are no texts
 */
export function eventNamed(
  news: News,
  body: string | undefined,
  ids: ReadonlySet<string>,
): string | undefined {
  if (typeof news === 'object' && 'event' in news) return refOf(body, news.event);
  const named = textsOf(news)
    .map(plain)
    .find((text) => REFERENCE.test(text) || ids.has(text));
  return named === undefined ? undefined : refOf(body, named);
}

const REFERENCE = /^[a-z0-9][a-z0-9-]{0,63}\/[a-z0-9][a-z0-9-]{0,63}$/;

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .split('/')
    .map((part) => part.trim())
    .join('/');
}

/** Short ids of the events of a submission. */
function idsIn(events: readonly Pick<WeeklyEvent, 'id'>[] = []): Set<string> {
  return new Set(events.map(({ id }) => id));
}

/** Whether an event can be the main news of a day (`YYYY-MM-DD`): it is held then, neither cancelled nor postponed. */
export function canBeNews(event: Pick<WeeklyEvent, 'date' | 'until' | 'status'>, day: string): boolean {
  return isOn(event, day) && takesPlace(event);
}

/** What the main news of a week are taken from. */
interface NewsInput {
  readonly submissions: readonly WeeklyInput[];
  readonly decision: Decision;
  readonly register: Register;
}

/**
 * The row «Басты жаңалық»: what the authorised body decided; until it has, what the bodies propose, in the register's
 * order, each with its body, so that nothing is lost. An event is main news only of a day on which the grid has it.
 *
 * @param events the events of the grid
 */
export function topNewsOf(
  { submissions, decision, register }: NewsInput,
  events: readonly GridEvent[],
  dates: DaysOfWeek,
): MediaGrid['topNews'] {
  const decided = decision?.topNews;
  const shown = new Map(events.map((event) => [event.ref, event]));
  const ofDay = (day: Weekday, date: string): TopNews[] =>
    (decided === undefined
      ? proposed(day, submissions, register)
      : (decided[day] ?? []).map((news) => named(news, undefined, NO_IDS))
    ).filter((news) => {
      if (!('event' in news)) return true;
      const event = shown.get(news.event);
      return event !== undefined && canBeNews(event, date);
    });
  return Object.fromEntries(
    WEEKDAYS.map((day, index) => [day, unrepeated(ofDay(day, dates[index] ?? ''))]),
  ) as unknown as MediaGrid['topNews'];
}

/** A decision names events in full. */
const NO_IDS: ReadonlySet<string> = new Set();

function proposed(day: Weekday, submissions: readonly WeeklyInput[], register: Register): TopNews[] {
  return register.bodies.flatMap(({ id }) =>
    submissions
      .filter(({ body }) => body === id)
      .flatMap(({ data }) => {
        const news = data.topNews?.[day];
        return news === undefined ? [] : [{ ...named(news, id, idsIn(data.events)), body: id }];
      }),
  );
}

function named(news: News, body: string | undefined, ids: ReadonlySet<string>): TopNews {
  const event = eventNamed(news, body, ids);
  return event === undefined ? { text: news as Text } : { event };
}

/** Several bodies may propose the same event; it is told once, by the first. */
function unrepeated(list: readonly TopNews[]): TopNews[] {
  const seen = new Set<string>();
  return list.filter((news) => {
    if (!('event' in news)) return true;
    if (seen.has(news.event)) return false;
    seen.add(news.event);
    return true;
  });
}
