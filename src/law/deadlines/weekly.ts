import { addDays, type CalendarDate, WEEKDAYS } from '../calendar-date.ts';
import { daysOf, type IsoWeek } from '../iso-week.ts';
import { paragraph } from '../paragraphs.ts';
import type { WeeklyDuty } from '../regulation.ts';
import type { WorkingCalendar } from '../working-days.ts';
import type { Deadline, Law } from './deadline.ts';

/**
 * §10: information for a week is due on Thursday of the week before. Undefined where the regulation has no such duty.
 * Throws MissingCalendarYear.
 */
export function weeklyDue(week: IsoWeek, { calendar, regulation }: Law): Deadline | undefined {
  const duty = regulation.duties.weekly;
  if (duty === 'off') return undefined;
  const [monday] = daysOf(week);
  const nominal = addDays(monday, WEEKDAYS.indexOf(duty.weekday) - 7);
  const { due, passedOver } = roll(nominal, monday, duty.onNonWorkingDay, calendar);
  return {
    rule: paragraph(duty.para),
    duty: 'weekly',
    for: week,
    nominal,
    due,
    ...(duty.exactDay ? { notBefore: due } : {}),
    ...(due === nominal
      ? {}
      : { moved: { day: nominal, why: calendar.day(nominal), ...(passedOver ? { passedOver } : {}) } }),
    reading: duty.onNonWorkingDay,
    ...(due >= monday ? { early: 'inside-described-week' } : {}),
  };
}

/** A Thursday that is no working day. `next-before-week`: the next one unless the week has begun by then. */
function roll(
  nominal: CalendarDate,
  monday: CalendarDate,
  onNonWorkingDay: WeeklyDuty['onNonWorkingDay'],
  calendar: WorkingCalendar,
): { due: CalendarDate; passedOver?: CalendarDate } {
  if (onNonWorkingDay === 'previous') return { due: calendar.onOrBefore(nominal) };
  const next = calendar.onOrAfter(nominal);
  if (onNonWorkingDay === 'next' || next < monday) return { due: next };
  return { due: calendar.onOrBefore(nominal), passedOver: next };
}
