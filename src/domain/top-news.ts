import type { Text } from '../i18n/text.ts';
import { WEEKDAYS, type Weekday } from '../law/calendar-date.ts';
import type { Register } from '../workspace/register.ts';
import { refOf } from './events.ts';
import type { Decision, GridEvent, MediaGrid, TopNews, WeeklyInput } from './media-grid.ts';

/** Main news as a submission or decision writes it. */
type News = Text | { readonly event: string };

/** What the main news of a week are taken from. */
interface NewsInput {
  readonly submissions: readonly WeeklyInput[];
  readonly decision: Decision;
  readonly register: Register;
}

/**
 * The row «Басты жаңалық»: what the authorised body decided; until it has, what the bodies propose, in the register's
 * order, each with its body, so that nothing is lost. Events that are not in the grid are not its news.
 *
 * @param events those of the week, left out or not
 */
export function topNewsOf(
  { submissions, decision, register }: NewsInput,
  events: readonly GridEvent[],
  leftOut: ReadonlySet<string>,
): MediaGrid['topNews'] {
  const decided = decision?.topNews;
  const known = new Set(events.map(({ ref }) => ref));
  const ofDay = (day: Weekday): TopNews[] =>
    (decided === undefined
      ? proposed(day, submissions, register)
      : (decided[day] ?? []).map((news) => named(news, ''))
    ).filter((news) => !('event' in news) || (known.has(news.event) && !leftOut.has(news.event)));
  return Object.fromEntries(
    WEEKDAYS.map((day) => [day, unrepeated(ofDay(day))]),
  ) as unknown as MediaGrid['topNews'];
}

function proposed(day: Weekday, submissions: readonly WeeklyInput[], register: Register): TopNews[] {
  return register.bodies.flatMap(({ id }) =>
    submissions
      .filter(({ body }) => body === id)
      .flatMap(({ data }) => {
        const news = data.topNews?.[day];
        return news === undefined ? [] : [{ ...named(news, id), body: id }];
      }),
  );
}

function named(news: News, body: string): TopNews {
  return typeof news === 'object' && 'event' in news ? { event: refOf(body, news.event) } : { text: news };
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
