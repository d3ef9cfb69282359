import type { CalendarDate } from '../calendar-date.ts';
import { daysOf, type IsoWeek } from '../iso-week.ts';
import { paragraph } from '../paragraphs.ts';
import type { GridDuty } from '../regulation.ts';
import { type DueDay, endOfTerm } from './counting.ts';
import type { Deadline, Law } from './deadline.ts';
import { weeklyDue } from './weekly.ts';

/**
 * §11: the grid goes to the media within one working day, counted from the §10 deadline or, with `from: grid-formed`,
 * from the day it was formed. Undefined where the regulation has no such duty or where that day is not known.
 * Throws MissingCalendarYear.
 */
export function gridDue(week: IsoWeek, law: Law, formed?: CalendarDate): Deadline | undefined {
  const duty = law.regulation.duties.grid;
  if (duty === 'off') return undefined;
  const start = startOf(duty.from, week, law, formed);
  if (start === undefined) return undefined;
  const term = endOfTerm(start, duty.days, law);
  const [monday] = daysOf(week);
  return {
    rule: paragraph(duty.para),
    duty: 'grid',
    for: week,
    ...term,
    reading: `from ${duty.from}`,
    ...(term.due >= monday ? { early: 'inside-described-week' } : {}),
  };
}

/** The day that the term is counted from, with its own move. */
function startOf(
  from: GridDuty['from'],
  week: IsoWeek,
  law: Law,
  formed: CalendarDate | undefined,
): DueDay | undefined {
  if (from === 'submission-deadline') return weeklyDue(week, law);
  return formed === undefined ? undefined : { nominal: formed, due: formed };
}
