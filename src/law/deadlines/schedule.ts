import { compareText } from '../../order.ts';
import { addDays, type CalendarDate, yearOf } from '../calendar-date.ts';
import { addWeeks, parseWeek, weekOf } from '../iso-week.ts';
import { monthAt, monthIndex, monthOf, parseMonth, parseQuarter, parseRound, quarterOf } from '../periods.ts';
import { MissingCalendarYear } from '../working-days.ts';
import type { Deadline, Duty, Law } from './deadline.ts';
import { gridDue } from './grid.ts';
import { everyApprovalDue, everyProposalsDue, planUpdateDue } from './plan.ts';
import { reportDue } from './report.ts';
import { weeklyDue } from './weekly.ts';

/** The duties whose deadlines the calendar alone sets; the other terms begin with an event. */
export const SCHEDULED = ['proposals', 'approval', 'plan-update', 'report', 'weekly', 'grid'] as const;
export type ScheduledDuty = (typeof SCHEDULED)[number] & Duty;

/**
 * The deadlines of a duty for one week, month, quarter or round; several only where the reading gives several dates,
 * none where the regulation has no such duty. Throws MissingCalendarYear.
 */
export function deadlinesFor(duty: ScheduledDuty, key: string, law: Law): Deadline[] {
  switch (duty) {
    case 'weekly':
      return listed(key, parseWeek, (week) => weeklyDue(week, law));
    case 'grid':
      return listed(key, parseWeek, (week) => gridDue(week, law));
    case 'report':
      return listed(key, parseMonth, (month) => reportDue(month, law));
    case 'plan-update':
      return listed(key, parseQuarter, (quarter) => planUpdateDue(quarter, law));
    case 'proposals':
      return listed(key, parseRound, (round) => everyProposalsDue(round, law));
    case 'approval':
      return listed(key, parseRound, (round) => everyApprovalDue(round, law));
  }
}

/**
 * Every scheduled deadline that is due from one day to another, both included, by due date, then in the order of the
 * paragraphs. Throws MissingCalendarYear where the calendar does not hold a year of the range.
 */
export function deadlinesBetween(from: CalendarDate, to: CalendarDate, law: Law): Deadline[] {
  const found = SCHEDULED.flatMap((duty) =>
    keysAround(duty, from, to).flatMap((key) => within(duty, key, from, to, law)),
  );
  return found.sort(
    (a, b) =>
      compareText(a.due, b.due) ||
      order(a) - order(b) ||
      compareText(a.for, b.for) ||
      compareText(a.nominal, b.nominal),
  );
}

/** A deadline that leads into a year without data lies outside the range, unless that year is part of it. */
function within(
  duty: ScheduledDuty,
  key: string,
  from: CalendarDate,
  to: CalendarDate,
  law: Law,
): Deadline[] {
  try {
    return deadlinesFor(duty, key, law).filter(({ due }) => from <= due && due <= to);
  } catch (error) {
    const outside =
      error instanceof MissingCalendarYear && (error.year < yearOf(from) || error.year > yearOf(to));
    if (outside) return [];
    throw error;
  }
}

/** The weeks, months … whose deadlines may lie in the range: two or three more on each side than it holds. */
function keysAround(duty: ScheduledDuty, from: CalendarDate, to: CalendarDate): string[] {
  switch (duty) {
    case 'weekly':
    case 'grid': {
      const [first, last] = [weekOf(addDays(from, -14)), weekOf(addDays(to, 28))];
      return upTo(first, last, (week) => addWeeks(week, 1));
    }
    case 'report':
      return monthsAround(from, to);
    case 'plan-update':
      return [...new Set(monthsAround(from, to).map((month) => quarterOf(`${month}-01` as CalendarDate)))];
    case 'proposals':
    case 'approval':
      return upTo(yearOf(from) - 1, yearOf(to) + 2, (year) => year + 1).flatMap((year) => [
        `${year}-1`,
        `${year}-2`,
      ]);
  }
}

function monthsAround(from: CalendarDate, to: CalendarDate) {
  const [first, last] = [monthIndex(monthOf(from)) - 3, monthIndex(monthOf(to)) + 3];
  return upTo(first, last, (index) => index + 1).map(monthAt);
}

function upTo<T extends string | number>(first: T, last: T, next: (value: T) => T): T[] {
  const values: T[] = [];
  for (let value = first; value <= last; value = next(value)) values.push(value);
  return values;
}

function listed<K>(
  key: string,
  parse: (text: string) => K | undefined,
  due: (key: K) => Deadline | readonly Deadline[] | undefined,
): Deadline[] {
  const parsed = parse(key);
  const found = parsed === undefined ? undefined : due(parsed);
  return found === undefined ? [] : [found].flat();
}

function order({ duty }: Deadline): number {
  return SCHEDULED.indexOf(duty as ScheduledDuty);
}
