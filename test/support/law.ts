import type { CalendarAdditions } from '../../src/law/calendar-data.ts';
import type { Law } from '../../src/law/deadlines/deadline.ts';
import { applySwitches, type Regulation, type Switches } from '../../src/law/regulation.ts';
import { createTimeZone } from '../../src/law/time-zone.ts';
import { workingCalendar } from './calendar.ts';

/** The default readings of order No. 159. */
export const ORDER_159: Regulation = {
  title: { kk: '№ 159 бұйрық', en: 'Order No. 159' },
  validFrom: '2018-04-21',
  validTo: '2024-10-17',
  counting: { oneWorkingDay: 'next-day', cutoff: 'end-of-day', nonWorkingDue: 'next' },
  duties: {
    weekly: { weekday: 'thu', exactDay: false, onNonWorkingDay: 'next-before-week', nilReturn: 'expected' },
    grid: { days: 1, from: 'submission-deadline', select: 'all' },
  },
  appendix: { dateLine: 'week', mainNews: 'top-row' },
};

export function law(switches: Switches = {}, additions?: CalendarAdditions): Law {
  return {
    calendar: workingCalendar(additions),
    regulation: applySwitches(ORDER_159, switches),
    zone: createTimeZone('Asia/Almaty'),
  };
}
