import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Calendar, CalendarAdditions } from '../../src/law/calendar-data.ts';
import { type CalendarDate, parseDate } from '../../src/law/calendar-date.ts';
import { type ClockTime, type Instant, parseInstant, parseTime } from '../../src/law/instant.ts';
import { type IsoWeek, parseWeek } from '../../src/law/iso-week.ts';
import { createWorkingCalendar, type WorkingCalendar } from '../../src/law/working-days.ts';

/** The calendar that is shipped. */
export function shippedCalendar(): Calendar {
  return parse(readFileSync(new URL('../../data/calendar.yaml', import.meta.url), 'utf8')) as Calendar;
}

export function workingCalendar(additions?: CalendarAdditions): WorkingCalendar {
  return createWorkingCalendar(shippedCalendar(), additions);
}

export function date(text: string): CalendarDate {
  return known(text, parseDate(text));
}

export function week(text: string): IsoWeek {
  return known(text, parseWeek(text));
}

export function instant(text: string): Instant {
  return known(text, parseInstant(text));
}

export function clock(text: string): ClockTime {
  return known(text, parseTime(text));
}

/** The value that a text of a test names; the test is wrong where it names none. */
export function known<T>(text: string, value: T | undefined): T {
  if (value === undefined) throw new Error(`the test is wrong: ${text}`);
  return value;
}
