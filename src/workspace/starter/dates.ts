import { addDays, type CalendarDate, yearOf } from '../../law/calendar-date.ts';
import type { Deadline, Law } from '../../law/deadlines/deadline.ts';
import { approvalDue, planUpdateDue, proposalsDue } from '../../law/deadlines/plan.ts';
import { reportDue } from '../../law/deadlines/report.ts';
import { weeklyDue } from '../../law/deadlines/weekly.ts';
import { type ClockTime, parseTime } from '../../law/instant.ts';
import { addWeeks, daysOf, type IsoWeek, weekOf } from '../../law/iso-week.ts';
import { monthOf, parseRound, quarterOf } from '../../law/periods.ts';

/** The dates of a new workspace's examples, by the names that the templates have for them. */
export interface StarterDates {
  readonly week: IsoWeek;
  readonly tue: CalendarDate;
  readonly thu: CalendarDate;
  readonly fri: CalendarDate;
  /** The year of the week, and of the media plan. */
  readonly year: string;
  readonly shortYear: string;
  /** `Q4` */
  readonly quarter: string;
  readonly month: string;
  readonly lastWorkingDay: CalendarDate;
  /** Instants, RFC 3339. */
  readonly lastWorkingDayMorning: string;
  readonly lastWorkingDayEvening: string;
  readonly weeklySubmitted: string;
  readonly proposalsSubmitted: string;
  readonly planUpdateSubmitted: string;
  readonly reportSubmitted: string;
  readonly planApproved: CalendarDate;
}

/**
 * Dates around next week, so that the examples are of use at once: each document is written today, or on its last day
 * where that has passed, and so in time. Throws MissingCalendarYear.
 */
export function starterDates(today: CalendarDate, law: Law): StarterDates {
  const week = addWeeks(weekOf(today), 1);
  const [monday, tue, , thu, fri] = daysOf(week);
  const year = String(yearOf(monday)).padStart(4, '0');
  const [quarter, month, round] = [quarterOf(monday), monthOf(monday), parseRound(`${year}-1`)];
  if (round === undefined) throw new Error(`no round of ${year}`);
  const lastWorkingDay = law.calendar.onOrBefore(addDays(today, -1));
  const inTime = (deadline: Deadline | undefined): CalendarDate =>
    deadline === undefined || today < deadline.due ? today : deadline.due;
  const at = (date: CalendarDate, time: string): string =>
    law.zone.format(law.zone.instantOf(date, clock(time)));
  return {
    week,
    tue,
    thu,
    fri,
    year,
    shortYear: year.slice(2),
    quarter: quarter.slice(5),
    month,
    lastWorkingDay,
    lastWorkingDayMorning: at(lastWorkingDay, '10:00'),
    lastWorkingDayEvening: at(lastWorkingDay, '17:00'),
    weeklySubmitted: at(inTime(weeklyDue(week, law)), '10:00'),
    proposalsSubmitted: at(inTime(proposalsDue(round, law)), '10:00'),
    planUpdateSubmitted: at(inTime(planUpdateDue(quarter, law)), '10:00'),
    reportSubmitted: at(inTime(reportDue(month, law)), '10:00'),
    planApproved: inTime(approvalDue(round, law)),
  };
}

function clock(text: string): ClockTime {
  const time = parseTime(text);
  if (time === undefined) throw new Error(`no time of day: ${text}`);
  return time;
}
