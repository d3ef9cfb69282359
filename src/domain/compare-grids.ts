import { isDeepStrictEqual } from 'node:util';
import type { Text } from '../i18n/text.ts';
import { WEEKDAYS, type Weekday } from '../law/calendar-date.ts';
import { compareText } from '../order.ts';
import { forAudience } from './audience.ts';
import { takesPlace } from './clashes.ts';
import { refOf } from './events.ts';
import { changesBetween, type FieldChanges } from './field-changes.ts';
import type { GridEvent, MediaGrid, TopNews } from './media-grid.ts';

/** What differs between two states of a week's grid, as far as the media are shown it. */
export interface GridChanges {
  readonly events: readonly EventChange[];
  readonly topNews: readonly NewsChange[];
}

export interface EventChange {
  /** `<body>/<id>`. */
  readonly event: string;
  readonly body: string;
  readonly title: Text;
  /**
   * `moved` is another day, time or place; `cancelled` also what was postponed; `withdrawn` is not in the grid any more;
   * `restored` takes place after all.
   */
  readonly what: 'new' | 'changed' | 'moved' | 'cancelled' | 'restored' | 'withdrawn';
  /** When and where it was to be, for what was moved or withdrawn. */
  readonly from?: Appointment;
  /** When and where it is now, for what was moved. */
  readonly to?: Appointment;
  /** All that changed, but for what is new or withdrawn. */
  readonly fields?: FieldChanges;
}

/** When and where an event is. */
export type Appointment = Pick<GridEvent, (typeof APPOINTMENT)[number]>;

const APPOINTMENT = ['date', 'until', 'time', 'venue', 'city'] as const satisfies (keyof GridEvent)[];

/** Whether a field says when or where an event is. */
export function isAppointment(field: string): boolean {
  return (APPOINTMENT as readonly string[]).includes(field);
}

export interface NewsChange {
  readonly day: Weekday;
  readonly from: readonly TopNews[];
  readonly to: readonly TopNews[];
}

/**
 * The changes from one state to a later one, in the order of the later grid, then what was withdrawn. Of a body whose
 * submission has errors nothing is said: what it holds is not known.
 */
export function compareGrids(before: MediaGrid, after: MediaGrid): GridChanges {
  const unread = bodiesUnread(after);
  const [was, is] = [forAudience(before, 'media'), forAudience(after, 'media')];
  const old = new Map(was.events.map((event) => [event.ref, event]));
  const now = new Set(is.events.flatMap(({ ref, body, continues }) => [ref, refOf(body, continues ?? ref)]));
  const withdrawn = was.events
    .filter(({ ref, body }) => !now.has(ref) && !unread.has(body))
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.ref, b.ref));
  return {
    events: [
      ...is.events.flatMap((event) => changeOf(old.get(event.ref), event)),
      ...withdrawn.map(
        (event): EventChange => ({ ...nameOf(event), what: 'withdrawn', from: appointmentOf(event) }),
      ),
    ],
    topNews: WEEKDAYS.flatMap((day) => newsChange(day, was.topNews[day], is.topNews[day])),
  };
}

/** Bodies whose submission has errors: whether their events are still planned is not known. */
export function bodiesUnread({ leftOut = [] }: MediaGrid): ReadonlySet<string> {
  return new Set(leftOut.flatMap((entry) => (entry.what === 'submission' ? [entry.body] : [])));
}

export function isUnchanged({ events, topNews }: GridChanges): boolean {
  return events.length === 0 && topNews.length === 0;
}

function changeOf(before: GridEvent | undefined, after: GridEvent): EventChange[] {
  if (before === undefined) return [{ ...nameOf(after), what: 'new' }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    // Which week's submission tells of an event is no news.
    (key) => key !== 'continuing',
  ) as (keyof GridEvent)[];
  const fields = changesBetween(before, after, keys.sort(compareText));
  if (Object.keys(fields).length === 0) return [];
  const name = nameOf(after);
  if (takesPlace(before) && !takesPlace(after)) return [{ ...name, what: 'cancelled', fields }];
  if (!takesPlace(before) && takesPlace(after)) return [{ ...name, what: 'restored', fields }];
  if (Object.keys(fields).some(isAppointment)) {
    return [{ ...name, what: 'moved', from: appointmentOf(before), to: appointmentOf(after), fields }];
  }
  return [{ ...name, what: 'changed', fields }];
}

function nameOf({ ref, body, title }: GridEvent): Pick<EventChange, 'event' | 'body' | 'title'> {
  return { event: ref, body, title };
}

function appointmentOf({ date, until, time, venue, city }: GridEvent): Appointment {
  return {
    date,
    ...(until === undefined ? {} : { until }),
    time,
    venue,
    ...(city === undefined ? {} : { city }),
  };
}

/** Who proposed a piece of main news is no change of it. */
function newsChange(day: Weekday, before: readonly TopNews[], after: readonly TopNews[]): NewsChange[] {
  const [from, to] = [before.map(withoutProposer), after.map(withoutProposer)];
  return isDeepStrictEqual(from, to) ? [] : [{ day, from, to }];
}

function withoutProposer({ body, ...news }: TopNews): TopNews {
  return news as TopNews;
}
