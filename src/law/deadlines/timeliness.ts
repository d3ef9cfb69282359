import { addDays } from '../calendar-date.ts';
import type { ClockTime, Instant } from '../instant.ts';
import type { Deadline, Law } from './deadline.ts';

/** `early`: before the only day on which the regulation takes it. */
export type Timeliness = 'early' | 'in-time' | 'late';

const MIDNIGHT = '00:00' as ClockTime;

/**
 * Whether something came in time, by the wall clock of the workspace's zone (Civil Code art. 176 by analogy): before
 * 24:00 of the due day, or with `cutoff: office-hours` not later than the end of the office hours to the millisecond.
 */
export function timeliness(submitted: Instant, { due, notBefore }: Deadline, law: Law): Timeliness {
  const { calendar, regulation, zone } = law;
  if (notBefore !== undefined && zone.compare(submitted, notBefore, MIDNIGHT) < 0) return 'early';
  const inTime =
    regulation.counting.cutoff === 'office-hours'
      ? zone.compare(submitted, due, calendar.officeHours.end) <= 0
      : zone.compare(submitted, addDays(due, 1), MIDNIGHT) < 0;
  return inTime ? 'in-time' : 'late';
}
