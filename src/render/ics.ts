import ICAL from 'ical.js';
import type { CalendarDate } from '../law/calendar-date.ts';
import { addDays, partsOf } from '../law/calendar-date.ts';
import type { Instant } from '../law/instant.ts';

/** A day in a calendar. */
export interface AllDayEntry {
  /** Stays the same from one output to the next, so that calendars replace what they have. */
  readonly uid: string;
  readonly day: CalendarDate;
  readonly summary: string;
  readonly description?: string;
}

/** One octet less than the 75 that RFC 5545 allows: the library counts without the space that continues a line. */
const FOLD_LENGTH = 74;

/**
 * An iCalendar file (RFC 5545) of whole days, lines folded and text escaped, each ending with CRLF.
 *
 * @param stamp when it was made: the clock that the run was given
 */
export function renderAllDays(name: string, entries: readonly AllDayEntry[], stamp: Instant): string {
  ICAL.foldLength = FOLD_LENGTH;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//mediagrid//mediagrid//KK');
  calendar.addPropertyWithValue('x-wr-calname', name);
  const stamped = ICAL.Time.fromData({ ...utcParts(stamp), isDate: false }, ICAL.Timezone.utcTimezone);
  for (const { uid, day, summary, description } of entries) {
    const event = new ICAL.Component('vevent');
    event.addPropertyWithValue('uid', uid);
    event.addPropertyWithValue('dtstamp', stamped);
    event.addPropertyWithValue('dtstart', dateOf(day));
    event.addPropertyWithValue('dtend', dateOf(addDays(day, 1)));
    event.addPropertyWithValue('summary', summary);
    if (description !== undefined) event.addPropertyWithValue('description', description);
    // A deadline makes nobody busy.
    event.addPropertyWithValue('transp', 'TRANSPARENT');
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

function dateOf(date: CalendarDate): ICAL.Time {
  return ICAL.Time.fromData({ ...partsOf(date), isDate: true });
}

function utcParts({ epochMs }: Instant) {
  const text = new Date(epochMs).toISOString();
  const [hour, minute, second] = text.slice(11, 19).split(':').map(Number);
  return { ...partsOf(text.slice(0, 10) as CalendarDate), hour, minute, second };
}
