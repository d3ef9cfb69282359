import type { Text } from '../i18n/text.ts';
import { WEEKDAYS, type Weekday } from '../law/calendar-date.ts';
import { compareText } from '../order.ts';
import { forAudience } from './audience.ts';
import { takesPlace } from './clashes.ts';
import { refOf } from './events.ts';
import { changesBetween, type FieldChanges } from './field-changes.ts';
import type { GridEvent, MediaGrid, TopNews } from './media-grid.ts';
import { samePlace } from './place.ts';
import { sameValue } from './same-value.ts';

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
   * `moved` is another day, start or place; `postponed` and `cancelled` also of an event that was not known before;
   * `withdrawn` is not in the grid any more; `changed` is all else.
   */
  readonly what: 'new' | 'changed' | 'moved' | 'postponed' | 'cancelled' | 'withdrawn';
  /** When and where it was to be, unless it was not in the earlier grid. */
  readonly from?: Appointment;
  /** When and where the later grid says that it is, unless it is not in it. */
  readonly to?: Appointment;
  /** All that changed, for what is in both grids. */
  readonly fields?: FieldChanges;
}

/** When and where an event is. */
export type Appointment = Pick<GridEvent, 'date' | 'until' | 'time' | 'venue' | 'city'>;

export interface NewsChange {
  readonly day: Weekday;
  readonly from: readonly TopNews[];
  readonly to: readonly TopNews[];
}

/**
 * The changes from one state to a later one, in the order of the later grid, then what was withdrawn. Of a body whose
 * submission has errors nothing is said: what it holds is not known.
 *
 * @param unread those bodies, where the later state does not say so itself
 */
export function compareGrids(
  before: MediaGrid,
  after: MediaGrid,
  unread: ReadonlySet<string> = bodiesUnread(after),
): GridChanges {
  const [was, is] = [forAudience(before, 'media'), forAudience(after, 'media')];
  const isUnknown = unknownIn(is, unread);
  const old = new Map(was.events.map((event) => [event.ref, event]));
  const now = new Set(is.events.flatMap(({ ref, body, continues }) => [ref, refOf(body, continues ?? ref)]));
  const withdrawn = was.events
    .filter((event) => !now.has(event.ref) && !isUnknown(event))
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.ref, b.ref));
  const isOpen = newsOf(was, isUnknown);
  return {
    events: [
      ...is.events.flatMap((event) => changeOf(old.get(event.ref), event)),
      ...withdrawn.map(
        (event): EventChange => ({ ...nameOf(event), what: 'withdrawn', from: appointmentOf(event) }),
      ),
    ],
    topNews: WEEKDAYS.flatMap((day) =>
      newsChange(
        day,
        was.topNews[day].filter((news) => !isOpen(news)),
        is.topNews[day],
      ),
    ),
  };
}

/** Bodies whose submission has errors: whether their events are still planned is not known. */
export function bodiesUnread({ leftOut = [] }: MediaGrid): ReadonlySet<string> {
  return new Set(leftOut.flatMap((entry) => (entry.what === 'submission' ? [entry.body] : [])));
}

/** Whether a state says nothing of an event, or of what a body proposes: not whether it is, nor that it is not. */
export type Unknown = (event: Pick<GridEvent, 'body' | 'continuing'>) => boolean;

/** @param unread bodies whose submission has errors; where only that of an earlier week has, what continues is unknown */
export function unknownIn({ rows }: Pick<MediaGrid, 'rows'>, unread: ReadonlySet<string>): Unknown {
  const read = new Set(rows.filter(({ state }) => state !== 'none').map(({ body }) => body));
  return ({ body, continuing }) => unread.has(body) && (!read.has(body) || continuing !== undefined);
}

/** The main news that such events are, or such bodies propose. */
export function newsOf({ events }: MediaGrid, isUnknown: Unknown): (news: TopNews) => boolean {
  const refs = new Set(events.filter(isUnknown).map(({ ref }) => ref));
  return (news) =>
    'event' in news ? refs.has(news.event) : news.body !== undefined && isUnknown({ body: news.body });
}

export function isUnchanged({ events, topNews }: GridChanges): boolean {
  return events.length === 0 && topNews.length === 0;
}

/** Whether an event that was cancelled or postponed is to be held after all. */
export function isRestored({ fields: { status } = {} }: Pick<EventChange, 'fields'>): boolean {
  return status !== undefined && isOff(status.from) && !isOff(status.to);
}

function changeOf(before: GridEvent | undefined, after: GridEvent): EventChange[] {
  const to = appointmentOf(after);
  if (before === undefined) return [{ ...nameOf(after), what: whatBecame(before, after), to }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    // Which week's submission tells of an event is no news.
    (key) => key !== 'continuing',
  ) as (keyof GridEvent)[];
  const fields = changesBetween(before, after, keys.sort(compareText));
  if (Object.keys(fields).length === 0) return [];
  return [{ ...nameOf(after), what: whatBecame(before, after), from: appointmentOf(before), to, fields }];
}

/** That an event does not take place is the one thing to know of it; it cannot be new or moved as well. */
function whatBecame(before: GridEvent | undefined, after: GridEvent): EventChange['what'] {
  const { status } = after;
  if (isOff(status) && status !== before?.status) return status;
  if (before === undefined) return 'new';
  return takesPlace(after) && isMoved(before, after) ? 'moved' : 'changed';
}

function isOff(status: unknown): status is 'cancelled' | 'postponed' {
  return status === 'cancelled' || status === 'postponed';
}

/** Another day, start or place; an event that only ends at another time is not moved. */
function isMoved(before: GridEvent, after: GridEvent): boolean {
  return before.date !== after.date || startOf(before) !== startOf(after) || !samePlace(before, after);
}

function startOf({ time }: GridEvent): string {
  return typeof time === 'string' ? time : time.start;
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
  return sameValue('topNews', from, to) ? [] : [{ day, from, to }];
}

function withoutProposer({ body, ...news }: TopNews): TopNews {
  return news as TopNews;
}
