import type { CalendarDate } from '../calendar-date.ts';
import { paragraph } from '../paragraphs.ts';
import {
  dayOfMonth,
  daysOfQuarter,
  firstMonth,
  type Month,
  monthAt,
  monthIndex,
  type Quarter,
  type Round,
} from '../periods.ts';
import type { ProposalsDuty } from '../regulation.ts';
import { fixedDay, movedOff } from './counting.ts';
import type { Deadline, Law } from './deadline.ts';

/**
 * §5: proposals for the media plan are due on the 1st of the month «алдағы бірінші және үшінші тоқсанындағы айдың». With
 * `month: every-month-of-quarter` they are due three times, and the last of the three decides on lateness. Undefined
 * where the regulation has no such duty or fewer cycles. Throws MissingCalendarYear.
 */
export function proposalsDue(round: Round, law: Law): Deadline | undefined {
  return everyProposalsDue(round, law).at(-1);
}

/** The same with each of its dates, in order. */
export function everyProposalsDue(round: Round, law: Law): Deadline[] {
  const duty = law.regulation.duties.proposals;
  if (duty === 'off') return [];
  return monthsOf(round, duty).map((month) => ({
    rule: paragraph(duty.para),
    duty: 'proposals',
    for: round,
    ...fixedDay(dayOfMonth(month, duty.day), law),
    reading: duty.month,
  }));
}

/** §6: the plan is approved by the 20th of the same month. Undefined and throws as `proposalsDue`. */
export function approvalDue(round: Round, law: Law): Deadline | undefined {
  return everyApprovalDue(round, law).at(-1);
}

export function everyApprovalDue(round: Round, law: Law): Deadline[] {
  const { approval, proposals } = law.regulation.duties;
  if (approval === 'off' || proposals === 'off') return [];
  return monthsOf(round, proposals).map((month) => ({
    rule: paragraph(approval.para),
    duty: 'approval',
    for: round,
    ...fixedDay(dayOfMonth(month, approval.day), law),
    reading: proposals.month,
  }));
}

/** The months that the words of §5 can mean for a round. */
function monthsOf(round: Round, { month, quarters, planYearOffset }: ProposalsDuty): Month[] {
  const year = Number(round.slice(0, 4)) - planYearOffset;
  const quarter = quarters[Number(round.slice(5)) - 1];
  if (quarter === undefined) return [];
  const first = monthIndex(firstMonth(`${String(year).padStart(4, '0')}-Q${quarter}` as Quarter));
  switch (month) {
    case 'first-month-of-quarter':
      return [monthAt(first)];
    case 'month-before-quarter':
      return [monthAt(first - 1)];
    case 'every-month-of-quarter':
      return [monthAt(first), monthAt(first + 1), monthAt(first + 2)];
  }
}

/**
 * §5: the plan is brought up to date once a quarter; the Rules name no day, so that the reading decides: its last
 * working day, its first day, or any day of it. Undefined where the regulation has no such duty. Throws
 * MissingCalendarYear.
 */
export function planUpdateDue(quarter: Quarter, law: Law): Deadline | undefined {
  const duty = law.regulation.duties.update;
  if (duty === 'off') return undefined;
  const { from, to } = daysOfQuarter(quarter);
  const day = {
    'last-working-day': () => movedOff(to, law.calendar.onOrBefore(to), law),
    'first-day': () => fixedDay(from, law),
    any: (): { nominal: CalendarDate; due: CalendarDate } => ({ nominal: to, due: to }),
  }[duty.due]();
  return { rule: paragraph(duty.para), duty: 'plan-update', for: quarter, ...day, reading: duty.due };
}
