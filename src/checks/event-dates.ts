import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { partsOfEvents } from '../domain/events.ts';
import { type CalendarDate, parseDate, toDayNumber } from '../law/calendar-date.ts';
import { type DaysOfWeek, daysOf, type IsoWeek, parseWeek, weekOf } from '../law/iso-week.ts';
import type { WeeklyEvent } from '../schema/types.ts';
import { type Document, isKind, isSound, type Step } from '../workspace/document.ts';
import type { DocumentCheck } from './check.ts';

/** Days that an event may last: the weeks that it reaches show it. */
const MOST_DAYS = 31;

/**
 * §10(1): an event begins in its week, ends after it begins, and a several-day event ends on a later day, within a
 * month.
 */
export const eventDates: DocumentCheck = (document) => {
  if (!isKind(document, 'weekly')) return [];
  const week = isSound(document, ['week']) ? parseWeek(String(document.data.week)) : undefined;
  const wrongWeek =
    week === undefined && isSound(document, ['week']) && document.data.week !== undefined
      ? [diagnostic('schema/week', document.source.place(['week']), { value: document.data.week })]
      : [];
  const days = week && daysOf(week);
  const events = partsOfEvents(document);
  const others = week === undefined ? [] : otherWeeks(events, week);
  const all =
    week === undefined || others.length === 0
      ? []
      : [diagnostic('event/other-week', document.source.place(['week']), { week, weeks: others.join(', ') })];
  return [
    ...wrongWeek,
    ...all,
    ...events.flatMap(({ event, at }) => [
      ...(week === undefined || days === undefined || all.length > 0
        ? []
        : outsideWeek(event, at, week, days, document)),
      ...wrongOrder(event, at, document),
    ]),
  ];
};

/** The weeks of the events where none of several lies in that of the file: then the file is of another week. */
function otherWeeks(events: readonly { event: Partial<WeeklyEvent> }[], week: IsoWeek): IsoWeek[] {
  const weeks = events.map(({ event }) => weekHolding(event));
  const known = weeks.flatMap((each) => each ?? []);
  if (events.length < 2 || known.length < events.length || known.includes(week)) return [];
  return [...new Set(known)].sort();
}

function weekHolding({ date }: Partial<WeeklyEvent>): IsoWeek | undefined {
  const day = date === undefined ? undefined : parseDate(date);
  return day === undefined ? undefined : weekOf(day);
}

function outsideWeek(
  { date }: Partial<WeeklyEvent>,
  at: readonly Step[],
  week: IsoWeek,
  days: DaysOfWeek,
  document: Document,
): Diagnostic[] {
  const [from, to] = [days[0], days[6]];
  if (date === undefined || (days as readonly string[]).includes(date)) return [];
  const place = document.source.place([...at, 'date']);
  return [diagnostic('event/outside-week', place, { date, week, from, to })];
}

/** How many days there are from one date to another, both included. */
function daysFrom(date: string, until: string): number {
  return toDayNumber(until as CalendarDate) - toDayNumber(date as CalendarDate) + 1;
}

function wrongOrder(
  { date, until, time }: Partial<WeeklyEvent>,
  at: readonly Step[],
  document: Document,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (date !== undefined && until !== undefined && until <= date) {
    found.push(
      diagnostic('event/until-before-date', document.source.place([...at, 'until']), { until, date }),
    );
  }
  if (date !== undefined && until !== undefined && daysFrom(date, until) > MOST_DAYS) {
    const place = document.source.place([...at, 'until']);
    found.push(diagnostic('event/too-long', place, { until, date, limit: MOST_DAYS }));
  }
  if (typeof time === 'object' && time.end !== undefined && time.end <= time.start) {
    const { start, end } = time;
    found.push(
      diagnostic('event/end-before-start', document.source.place([...at, 'time', 'end']), { start, end }),
    );
  }
  return found;
}
