import { addDays, type CalendarDate } from '../calendar-date.ts';
import { daysOf, type IsoWeek } from '../iso-week.ts';
import type { GridDuty } from '../regulation.ts';
import { lastOfWorkingDays } from './counting.ts';
import type { Deadline, Law, Move } from './deadline.ts';
import { weeklyDue } from './weekly.ts';

/**
 * §11: the grid goes to the media within one working day, counted from the §10 deadline or, with `from: grid-formed`,
 * from the day it was formed. Undefined where the regulation has no such duty or where that day is not known.
 * Throws MissingCalendarYear.
 */
export function gridDue(week: IsoWeek, law: Law, formed?: CalendarDate): Deadline | undefined {
  const { duties, counting } = law.regulation;
  if (duties.grid === 'off') return undefined;
  const start = startOf(duties.grid.from, week, law, formed);
  if (start === undefined) return undefined;
  const { days, from } = duties.grid;
  const nominal = addDays(start.nominal, counting.oneWorkingDay === 'same-day' ? days - 1 : days);
  const due = lastOfWorkingDays(start.due, days, law);
  const [monday] = daysOf(week);
  return {
    rule: '§11',
    duty: 'grid',
    for: week,
    nominal,
    due,
    ...(due === nominal ? {} : { moved: causeOf(nominal, start, law) }),
    reading: `from ${from}`,
    ...(due >= monday ? { early: 'inside-described-week' } : {}),
  };
}

/** The day that the term is counted from, with its own move. */
interface Start {
  readonly nominal: CalendarDate;
  readonly due: CalendarDate;
  readonly moved?: Move;
}

function startOf(
  from: GridDuty['from'],
  week: IsoWeek,
  law: Law,
  formed: CalendarDate | undefined,
): Start | undefined {
  if (from === 'submission-deadline') return weeklyDue(week, law);
  return formed === undefined ? undefined : { nominal: formed, due: formed };
}

/** The nominal day if it is off, else what moved the start, else the first day off within the term. */
function causeOf(nominal: CalendarDate, start: Start, { calendar }: Law): Move {
  const why = calendar.day(nominal);
  if (!why.working) return { day: nominal, why };
  if (start.moved !== undefined) return start.moved;
  let day = start.due;
  while (calendar.isWorking(day)) day = addDays(day, 1);
  return { day, why: calendar.day(day) };
}
