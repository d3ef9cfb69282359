import type { Calendar, CalendarAdditions, YearRange } from './calendar-data.ts';
import { addDays, type CalendarDate, weekdayOf, yearOf } from './calendar-date.ts';
import { type DayKind, movableHolidays, specialDays } from './day-kinds.ts';
import { type ClockTime, parseTime } from './instant.ts';

/**
 * Working days of a five-day week. A year without data is never guessed: every function but `covers` throws
 * `MissingCalendarYear` when it comes to such a year, also when the search for a working day only ends in one.
 */
export interface WorkingCalendar {
  readonly officeHours: { readonly start: ClockTime; readonly end: ClockTime };
  /** Whether the year is within the data and each movable holiday of the shipped data has its date in it. */
  covers(year: number): boolean;
  day(date: CalendarDate): DayKind;
  isWorking(date: CalendarDate): boolean;
  /** The first working day strictly after a date. */
  next(date: CalendarDate): CalendarDate;
  /** The date itself if it is worked, else the first working day after it. */
  onOrAfter(date: CalendarDate): CalendarDate;
  /** The last working day strictly before a date. */
  previous(date: CalendarDate): CalendarDate;
  /** The date itself if it is worked, else the last working day before it. */
  onOrBefore(date: CalendarDate): CalendarDate;
}

/** The calendar says nothing of a year; the user has to add it. */
export class MissingCalendarYear extends Error {
  override readonly name = 'MissingCalendarYear';
  readonly year: number;

  constructor(year: number) {
    super(`no working-day calendar for ${year}`);
    this.year = year;
  }
}

/**
 * The calendar of the shipped data, extended and corrected by a workspace's additions.
 * Throws a RangeError for a date or time that does not exist, which the schemas of both inputs refuse.
 */
export function createWorkingCalendar(data: Calendar, additions: CalendarAdditions = {}): WorkingCalendar {
  const covered = coveredYears(data, additions);
  const special = specialDays(data, additions);
  const weekend = new Set(data.weekend);

  const day = (date: CalendarDate): DayKind => {
    const year = yearOf(date);
    if (!covered.has(year)) throw new MissingCalendarYear(year);
    return special.get(date) ?? (weekend.has(weekdayOf(date)) ? WEEKEND : WORKING);
  };
  const isWorking = (date: CalendarDate) => day(date).working;
  const seek = (date: CalendarDate, step: 1 | -1): CalendarDate => {
    let found = date;
    while (!isWorking(found)) found = addDays(found, step);
    return found;
  };

  return {
    officeHours: { start: existingTime(data.officeHours.start), end: existingTime(data.officeHours.end) },
    covers: (year) => covered.has(year),
    day,
    isWorking,
    next: (date) => seek(addDays(date, 1), 1),
    onOrAfter: (date) => seek(date, 1),
    previous: (date) => seek(addDays(date, -1), -1),
    onOrBefore: (date) => seek(date, -1),
  };
}

const WORKING: DayKind = { working: true, reason: 'working' };
const WEEKEND: DayKind = { working: false, reason: 'weekend' };

/** A year whose Kurban Ait nobody has entered would be counted one working day too long: it is not covered. */
function coveredYears(data: Calendar, additions: CalendarAdditions): Set<number> {
  const shipped = new Set(data.movable.map(({ id }) => id));
  const dated = movableHolidays(data, additions).filter(({ id }) => shipped.has(id));
  const years = [data.years, ...(additions.years === undefined ? [] : [additions.years])].flatMap(yearsOf);
  return new Set(years.filter((year) => dated.every(({ dates }) => Object.hasOwn(dates, year))));
}

function yearsOf({ from, to }: YearRange): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function existingTime(text: string): ClockTime {
  const time = parseTime(text);
  if (time === undefined) throw new RangeError(`calendar: ${text} is not a time of day`);
  return time;
}
