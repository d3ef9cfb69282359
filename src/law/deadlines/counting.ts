import { addDays, type CalendarDate } from '../calendar-date.ts';
import type { Deadline, Law, Move } from './deadline.ts';

/** A day that a deadline falls on: where it would, where it does, and why these differ. */
export type DueDay = Pick<Deadline, 'nominal' | 'due' | 'moved'>;

/**
 * The last of the working days given from an event (§§3, 10, 11, 13; Civil Code art. 173, 175 by analogy). By default
 * the day of the event is not counted; with `oneWorkingDay: same-day` it is the first, or if it is a day off, the
 * first working day after it. Throws MissingCalendarYear.
 */
export function lastOfWorkingDays(
  event: CalendarDate,
  days: number,
  { calendar, regulation }: Law,
): CalendarDate {
  const sameDay = regulation.counting.oneWorkingDay === 'same-day';
  let last = sameDay ? calendar.onOrAfter(event) : calendar.next(event);
  for (let counted = 1; counted < days; counted++) last = calendar.next(last);
  return last;
}

/** The end of a term of working days that begins with `start`, itself perhaps moved. Throws MissingCalendarYear. */
export function endOfTerm(start: DueDay, days: number, law: Law): DueDay {
  const sameDay = law.regulation.counting.oneWorkingDay === 'same-day';
  const nominal = addDays(start.nominal, sameDay ? days - 1 : days);
  const due = lastOfWorkingDays(start.due, days, law);
  return { nominal, due, ...(due === nominal ? {} : { moved: causeOf(nominal, start, law) }) };
}

/** The nominal day if it is off, else what moved the start, else the first day off within the term. */
function causeOf(nominal: CalendarDate, start: DueDay, { calendar }: Law): Move {
  const why = calendar.day(nominal);
  if (!why.working) return { day: nominal, why };
  if (start.moved !== undefined) return start.moved;
  let day = start.due;
  while (calendar.isWorking(day)) day = addDays(day, 1);
  return { day, why: calendar.day(day) };
}

/** A date that the Rules fix (§§5, 6, 8), moved off a day that is not worked. Throws MissingCalendarYear. */
export function fixedDay(nominal: CalendarDate, { calendar, regulation }: Law): DueDay {
  const { nonWorkingDue } = regulation.counting;
  if (nonWorkingDue === 'none') return { nominal, due: nominal };
  const due = nonWorkingDue === 'next' ? calendar.onOrAfter(nominal) : calendar.onOrBefore(nominal);
  return movedOff(nominal, due, { calendar });
}

/** `nominal` with the day it goes to, and the day off as the reason where that is another. */
export function movedOff(
  nominal: CalendarDate,
  due: CalendarDate,
  { calendar }: Pick<Law, 'calendar'>,
): DueDay {
  return due === nominal
    ? { nominal, due }
    : { nominal, due, moved: { day: nominal, why: calendar.day(nominal) } };
}
