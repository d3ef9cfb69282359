import { type CalendarDate, dayNumberOf, fromDayNumber } from './calendar-date.ts';

declare const brand: unique symbol;

/** A month as `2026-11`. */
export type Month = string & { readonly [brand]: 'Month' };
/** A quarter as `2026-Q4`. */
export type Quarter = string & { readonly [brand]: 'Quarter' };
/** A round of proposals (§5) as `2027-1`: plan year and cycle. */
export type Round = string & { readonly [brand]: 'Round' };

/** The month a text names, or undefined for any other text or a year outside 1900–2200. */
export function parseMonth(text: string): Month | undefined {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && isYear(text) ? (text as Month) : undefined;
}

/** The quarter a text names, likewise. */
export function parseQuarter(text: string): Quarter | undefined {
  return /^\d{4}-Q[1-4]$/.test(text) && isYear(text) ? (text as Quarter) : undefined;
}

/** The round of proposals a text names, likewise. */
export function parseRound(text: string): Round | undefined {
  return /^\d{4}-[12]$/.test(text) && isYear(text) ? (text as Round) : undefined;
}

function isYear(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= 1900 && year <= 2200;
}

/** Months from 0 on, January of year 0 first, so that arithmetic needs no calendar. */
export function monthAt(index: number): Month {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}` as Month;
}

export function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

export function monthOf(date: CalendarDate): Month {
  return date.slice(0, 7) as Month;
}

/** A day of a month; 0 is the last day of the month before, as for the end of a quarter. */
export function dayOfMonth(month: Month, day: number): CalendarDate {
  return fromDayNumber(dayNumberOf(Number(month.slice(0, 4)), Number(month.slice(5)), 1) + day - 1);
}

export function quarterOf(date: CalendarDate): Quarter {
  return `${date.slice(0, 4)}-Q${Math.floor((Number(date.slice(5, 7)) - 1) / 3) + 1}` as Quarter;
}

/** The first month of a quarter. */
export function firstMonth(quarter: Quarter): Month {
  return monthAt(Number(quarter.slice(0, 4)) * 12 + (Number(quarter.slice(6)) - 1) * 3);
}

/** First and last day of a quarter. */
export function daysOfQuarter(quarter: Quarter): { from: CalendarDate; to: CalendarDate } {
  const first = firstMonth(quarter);
  return { from: dayOfMonth(first, 1), to: dayOfMonth(monthAt(monthIndex(first) + 3), 0) };
}
