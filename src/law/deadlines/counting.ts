import type { CalendarDate } from '../calendar-date.ts';
import type { Law } from './deadline.ts';

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
