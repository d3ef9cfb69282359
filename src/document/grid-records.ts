import type { Audience } from '../domain/audience.ts';
import type { EventChange } from '../domain/compare-grids.ts';
import { isOn } from '../domain/events.ts';
import {
  type EventLeftOut,
  type GridEvent,
  isContinuing,
  type MediaGrid,
  type TopNews,
} from '../domain/media-grid.ts';
import { weekdayName } from '../i18n/dates.ts';
import { label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { type Text, textIn } from '../i18n/text.ts';
import { type CalendarDate, WEEKDAYS, type Weekday, weekdayOf } from '../law/calendar-date.ts';
import type { ClockTime } from '../law/instant.ts';
import { markText } from './entry.ts';
import { type MaterialsContext, materialTerm, namesOf, organiserText, speakerText } from './materials.ts';
import { dayValue, joined, type RecordColumn, type Records, recordsOf, type Value } from './records.ts';

/** An event on one of its days. */
interface EventDay {
  readonly event: GridEvent;
  readonly day: Weekday;
}

/** A column, and what it says of an event that is not in the grid. */
interface Column extends RecordColumn<EventDay> {
  readonly leftOut?: (event: EventLeftOut) => Value;
}

/** One row per event and day of the week, day by day in the order of the grid; then the events left out, if shown. */
export function gridRecords(grid: MediaGrid, language: Language, audience: Audience): Records {
  const rows = WEEKDAYS.flatMap((day) =>
    grid.events.filter((event) => isOn(event, grid.days[day].date)).map((event) => ({ event, day })),
  );
  const columns = [
    ...columnsOf(grid, language, audience),
    ...(audience === 'internal' ? internal(grid, language) : []),
  ];
  const leftOut = (grid.leftOut ?? []).filter((entry) => entry.what === 'event');
  const records = recordsOf(rows, columns, language);
  return {
    ...records,
    rows: [
      ...records.rows,
      ...leftOut.map((event) => columns.map((column) => column.leftOut?.(event) ?? '')),
    ],
  };
}

function columnsOf(grid: MediaGrid, language: Language, audience: Audience): Column[] {
  const context: MaterialsContext = { language, audience, names: namesOf(grid) };
  const changes = new Map(grid.changes?.events.map((change) => [change.event, change]));
  const say = (text: Text | undefined): string => (text === undefined ? '' : textIn(text, language));
  const nameOf = (body: string): string => say(context.names.get(body) ?? body);
  const all = (texts: readonly Text[]): string => joined(texts.map(say));
  const head = (key: Parameters<typeof label>[0]): string => label(key, language);
  return [
    { head: head('week'), value: () => grid.week, leftOut: () => grid.week },
    {
      head: head('date'),
      value: ({ day }) => dayValue(grid.days[day].date),
      leftOut: ({ date }) => dayValue(date),
    },
    {
      head: head('weekday'),
      value: ({ day }) => weekdayName(day, language),
      leftOut: ({ date }) => weekdayName(weekdayOf(date as CalendarDate), language),
    },
    { head: head('startTime'), value: ({ event }) => startOf(event, language) },
    { head: head('endTime'), value: ({ event }) => endOf(event) },
    {
      head: head('body'),
      value: ({ event }) => nameOf(event.body),
      leftOut: ({ event }) => nameOf(event.slice(0, event.indexOf('/'))),
    },
    { head: head('event'), value: ({ event }) => say(event.title), leftOut: ({ title }) => say(title) },
    {
      head: head('status'),
      value: ({ event }) => statusOf(event, language),
      leftOut: () => head('notIncluded'),
    },
    {
      head: head('reason'),
      value: ({ event }) => say(event.reason),
      leftOut: (event) => (event.reason === 'excluded' ? say(event.why) : head('notKeyEvent')),
    },
    { head: head('sinceEdition'), value: ({ event }) => markOf(changes.get(event.ref), language) },
    {
      head: head('mainNews'),
      value: ({ event, day }) => (isNews(grid.topNews[day], event) ? head('yes') : ''),
    },
    { head: head('venue'), value: ({ event }) => say(event.venue) },
    { head: head('city'), value: ({ event }) => say(event.city) },
    { head: head('platformGiven'), value: ({ event }) => say(event.platform) },
    { head: head('online'), value: ({ event }) => event.online ?? '' },
    {
      head: head('organisers'),
      value: ({ event }) => joined(event.organisers.map((organiser) => organiserText(organiser, context))),
    },
    { head: head('purposeAlone'), value: ({ event }) => say(event.purpose) },
    { head: head('objectives'), value: ({ event }) => all(event.objectives) },
    { head: head('keyMessages'), value: ({ event }) => all(event.keyMessages) },
    {
      head: materialTerm('speakers', context),
      value: ({ event }) => joined(event.speakers.map((speaker) => speakerText(speaker, context))),
    },
    { head: head('outcome'), value: ({ event }) => say(event.outcome) },
    {
      head: head('significance'),
      value: ({ event: { significance } }) =>
        significance === undefined ? '' : head(significance === 'key' ? 'keyEvent' : 'ordinaryEvent'),
    },
    { head: head('planItem'), value: ({ event }) => event.planItem ?? '' },
    {
      head: head('jointWith'),
      value: ({ event: { joint } }) =>
        joint === undefined ? '' : joined([joint.lead, ...joint.partners].map(nameOf)),
    },
    {
      head: head('firstDay'),
      value: ({ event }) => dayValue(event.date),
      leftOut: ({ date }) => dayValue(date),
    },
    {
      head: head('lastDay'),
      value: ({ event }) => dayValue(event.until ?? event.date),
      leftOut: ({ date, until = date }) => dayValue(until),
    },
    { head: head('reference'), value: ({ event }) => event.ref, leftOut: ({ event }) => event },
  ];
}

function internal(grid: MediaGrid, language: Language): Column[] {
  const sent = new Map(grid.rows.map(({ body, submitted }) => [body, submitted]));
  return [
    { head: label('sentAt', language), value: ({ event }) => sent.get(event.body) ?? '' },
    {
      head: label('internalNote', language),
      value: ({ event: { internalNote } }) =>
        internalNote === undefined ? '' : textIn(internalNote, language),
    },
  ];
}

function statusOf(event: GridEvent, language: Language): string {
  const status = label(event.status ?? 'confirmed', language);
  return isContinuing(event) ? `${status}; ${label('continuing', language)}` : status;
}

/** The time, or why there is none. */
function startOf({ time }: GridEvent, language: Language): Value {
  if (time === 'all-day') return label('allDay', language);
  return typeof time === 'string' ? label('toBeConfirmed', language) : { time: time.start as ClockTime };
}

function endOf({ time }: GridEvent): Value {
  return typeof time === 'object' && time.end !== undefined ? { time: time.end as ClockTime } : '';
}

function markOf(change: EventChange | undefined, language: Language): string {
  return change === undefined ? '' : markText(change, language);
}

function isNews(news: readonly TopNews[], { ref }: GridEvent): boolean {
  return news.some((entry) => 'event' in entry && entry.event === ref);
}
