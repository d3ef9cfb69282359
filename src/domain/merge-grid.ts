import { dayOffName } from '../i18n/duties.ts';
import type { Text } from '../i18n/text.ts';
import { type CalendarDate, WEEKDAYS, type Weekday } from '../law/calendar-date.ts';
import type { Law } from '../law/deadlines/deadline.ts';
import { daysOf, type IsoWeek } from '../law/iso-week.ts';
import { compareText } from '../order.ts';
import type { Register } from '../workspace/register.ts';
import { boundBodies } from './bound-bodies.ts';
import { findClashes } from './clashes.ts';
import type { Continuing } from './continuing.ts';
import { isOn, refOf } from './events.ts';
import { leftOutOf } from './left-out.ts';
import type {
  BrokenInput,
  Decision,
  EventLeftOut,
  GridDay,
  GridEvent,
  GridRow,
  LeftOut,
  MediaGrid,
  WeeklyInput,
} from './media-grid.ts';
import { withPlatforms } from './platforms.ts';
import { findSameEvents } from './same-event.ts';
import { isWeekOwed } from './terms.ts';
import { topNewsOf } from './top-news.ts';

/** All that a week's grid is a function of; the order of the lists does not matter. */
export interface GridInput {
  readonly week: IsoWeek;
  readonly register: Register;
  readonly law: Law;
  readonly submissions: readonly WeeklyInput[];
  /** Events of earlier weeks that last into this one. */
  readonly continuing: readonly Pick<Continuing, 'ref' | 'body' | 'event' | 'origin' | 'hallReplaced'>[];
  readonly broken: readonly BrokenInput[];
  readonly decision: Decision;
  /** Files of earlier weeks with errors, whose events may last into this one; those of decisions have no body. */
  readonly brokenEarlier?: readonly (Omit<BrokenInput, 'body'> & { readonly body?: string })[];
  /** Files of a decision that could not be applied. */
  readonly undecided?: readonly Omit<BrokenInput, 'body'>[];
}

/**
 * Merges the submissions of a week into the media-grid (§11). Every event of every submission given, and every one that
 * continues, is in `events` or in `leftOut`; every broken submission is in `leftOut`; a body that owes one and sent none is in `notReceived`.
 */
export function mergeGrid(input: GridInput): MediaGrid {
  const { week, register, submissions, decision, law } = input;
  const days = daysOf(week);
  const order = new Map(register.bodies.map(({ id }, index) => [id, index]));
  const all = [...submissions.flatMap(eventsOf), ...input.continuing.map(continuingEvent)].sort(
    (a, b) =>
      compareEvents(a, b) || (order.get(a.body) ?? 0) - (order.get(b.body) ?? 0) || compareText(a.ref, b.ref),
  );
  const leftOut = eventsLeftOut(all, decision, law);
  const gone = new Set(leftOut.map(({ event }) => event));
  const placed = new Set(
    input.continuing.flatMap(({ ref, hallReplaced }) => (hallReplaced === true ? [ref] : [])),
  );
  const kept = all
    .filter(({ ref }) => !gone.has(ref))
    .map((event) => ({ ref: event.ref, body: event.body, event, hallReplaced: placed.has(event.ref) }));
  const shown = withPlatforms(kept, decision);
  const events = shown.map(({ event }) => event);
  return {
    kind: 'media-grid',
    week,
    from: days[0],
    to: days[6],
    edition: 1,
    days: byDay((_, index) => gridDay(days[index] as CalendarDate, law)),
    topNews: topNewsOf(input, events, days),
    rows: register.bodies.map((body) => rowOf(body.id, body.name, events, input)),
    events,
    notReceived: notReceived(input),
    leftOut: [
      ...(input.undecided ?? []).map(brokenFile),
      ...[...input.broken].sort((a, b) => compareText(a.file, b.file)).map(brokenFile),
      ...(input.brokenEarlier ?? []).map(brokenFile),
      ...leftOut,
    ],
    clashes: findClashes(
      shown.map(({ event, ...booking }) => ({ ...booking, event: fromMonday(event, days[0]) })),
      'later',
    ),
    sameEvents: findSameEvents(
      shown.filter(({ event }) => event.continuing === undefined),
      'later',
    ),
  };
}

/** The same for each day, Monday first. */
function byDay<T>(make: (day: Weekday, index: number) => T): Record<Weekday, T> {
  return Object.fromEntries(WEEKDAYS.map((day, index) => [day, make(day, index)])) as Record<Weekday, T>;
}

function eventsOf({ body, data }: WeeklyInput): GridEvent[] {
  return (data.events ?? []).map(({ id, ...event }) => ({ ref: refOf(body, id), body, ...event }));
}

/** An event as the week has it: what began before begins with it. */
function fromMonday(event: GridEvent, monday: string): GridEvent {
  return event.date < monday ? { ...event, date: monday } : event;
}

function continuingEvent({ ref, body, event, origin }: GridInput['continuing'][number]): GridEvent {
  const { id, ...rest } = event;
  return { ref, body, ...rest, continuing: origin };
}

/** Count in, count out: each with what the internal documents say of it. */
function eventsLeftOut(events: readonly GridEvent[], decision: Decision, law: Law): EventLeftOut[] {
  const whyOf = leftOutOf(decision, law);
  return events.flatMap((event) => {
    const why = whyOf(event.ref, event);
    if (why === undefined) return [];
    const { ref, title, date, until } = event;
    return [{ what: 'event', event: ref, title, date, ...(until === undefined ? {} : { until }), ...why }];
  });
}

/** A file with errors: a submission of a body, else a decision. */
function brokenFile({ body, file, errors }: Omit<BrokenInput, 'body'> & { body?: string }): LeftOut {
  const found = { file, reason: 'broken', errors } as const;
  return body === undefined ? { what: 'decision', ...found } : { what: 'submission', body, ...found };
}

function notReceived({ week, register, submissions, broken, law }: GridInput): string[] {
  const { weekly } = law.regulation.duties;
  if (weekly === 'off' || weekly.nilReturn !== 'expected' || !isWeekOwed(week, law)) return [];
  const sent = new Set([...submissions, ...broken].map(({ body }) => body));
  return boundBodies(register, law, daysOf(week)[0])
    .map(({ id }) => id)
    .filter((id) => !sent.has(id));
}

function gridDay(date: CalendarDate, { calendar }: Law): GridDay {
  if (!calendar.covers(Number(date.slice(0, 4)))) return { date };
  const day = calendar.day(date);
  return day.working || day.reason === 'weekend' ? { date } : { date, dayOff: dayOffName(day) };
}

function rowOf(body: string, name: Text, events: readonly GridEvent[], input: GridInput): GridRow {
  const submission = input.submissions.find((candidate) => candidate.body === body);
  const own = events.filter((event) => event.body === body);
  const dates = daysOf(input.week);
  const first = new Map((input.decision?.order ?? []).map((ref, index) => [ref, index]));
  return {
    body,
    name,
    state: submission === undefined ? 'none' : (submission.data.events ?? []).length === 0 ? 'nil' : 'events',
    days: byDay((_, index) =>
      own
        .filter((event) => isOn(event, dates[index] ?? ''))
        // By the hour of that day, whenever an event of several days began.
        .sort(
          (a, b) =>
            (first.get(a.ref) ?? first.size) - (first.get(b.ref) ?? first.size) ||
            compareText(timeKey(a), timeKey(b)),
        )
        .map(({ ref }) => ref),
    ),
    ...(submission === undefined ? {} : { submitted: submission.data.submitted }),
  };
}

/** By first day, then time: all day first, then by the clock, those not yet known last. */
function compareEvents(a: GridEvent, b: GridEvent): number {
  return compareText(a.date, b.date) || compareText(timeKey(a), timeKey(b));
}

function timeKey({ time }: GridEvent): string {
  if (time === 'all-day') return '';
  return typeof time === 'string' ? 'later' : `${time.start} ${time.end ?? ''}`;
}
