import { type CalendarDate, dayNumberOf, fromDayNumber, toDayNumber, weekdayIndex } from './calendar-date.ts';

declare const brand: unique symbol;

/** An ISO 8601 week, Monday to Sunday, as `YYYY-Www`, known to exist. Plain text order is time order. */
export type IsoWeek = string & { readonly [brand]: 'IsoWeek' };

export type DaysOfWeek = readonly [
  CalendarDate,
  CalendarDate,
  CalendarDate,
  CalendarDate,
  CalendarDate,
  CalendarDate,
  CalendarDate,
];

/** The week a text names, or undefined for any other text, a week 53 of a year without one, or years outside 1900–2200. */
export function parseWeek(text: string): IsoWeek | undefined {
  const match = /^(\d{4})-W(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (year < 1900 || year > 2200) return undefined;
  const week = text as IsoWeek;
  return weekOfMonday(mondayOf(week)) === week ? week : undefined;
}

/** The week that a date lies in: 2027-01-03 is in 2026-W53. */
export function weekOf(date: CalendarDate): IsoWeek {
  const day = toDayNumber(date);
  return weekOfMonday(day - weekdayIndex(day));
}

/** The seven dates of a week, Monday first. */
export function daysOf(week: IsoWeek): DaysOfWeek {
  const monday = mondayOf(week);
  const day = (index: number) => fromDayNumber(monday + index);
  return [day(0), day(1), day(2), day(3), day(4), day(5), day(6)];
}

export function addWeeks(week: IsoWeek, weeks: number): IsoWeek {
  return weekOfMonday(mondayOf(week) + weeks * 7);
}

/** Day number of a week's Monday; 4 January is always in week 1. */
function mondayOf(week: IsoWeek): number {
  const fourth = dayNumberOf(Number(week.slice(0, 4)), 1, 4);
  return fourth - weekdayIndex(fourth) + (Number(week.slice(6)) - 1) * 7;
}

/** A week belongs to the year of its Thursday. */
function weekOfMonday(monday: number): IsoWeek {
  const thursday = monday + 3;
  const year = Number(fromDayNumber(thursday).slice(0, 4));
  const number = Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1;
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}` as IsoWeek;
}
