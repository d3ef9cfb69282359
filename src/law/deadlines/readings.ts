import { applySwitches, type Switches } from '../regulation.ts';
import type { Deadline, Law } from './deadline.ts';
import { deadlinesFor, type ScheduledDuty } from './schedule.ts';

/** What another reading of the Rules makes of a deadline. */
export interface OtherReading {
  /** The switch and its value, e.g. `proposals.month: month-before-quarter`. */
  readonly reading: string;
  readonly due: readonly Deadline['due'][];
}

/** Every reading of each duty that can be argued (rules of order No. 159; the defaults are the profile's). */
const READINGS: Readonly<Record<ScheduledDuty, readonly (readonly [name: string, switches: Switches])[]>> = {
  proposals: months(),
  approval: months(),
  'plan-update': (['last-working-day', 'first-day', 'any'] as const).map((due) => [
    `update.due: ${due}`,
    { duties: { update: { due } } },
  ]),
  report: (['same-month', 'next-month'] as const).map((of) => [
    `report.of: ${of}`,
    { duties: { report: { of } } },
  ]),
  weekly: rolls(),
  grid: [
    ...rolls(),
    ...(['next-day', 'same-day'] as const).map(
      (oneWorkingDay) =>
        [`counting.oneWorkingDay: ${oneWorkingDay}`, { counting: { oneWorkingDay } }] as const,
    ),
  ],
};

function months() {
  return (['first-month-of-quarter', 'month-before-quarter', 'every-month-of-quarter'] as const).map(
    (month) => [`proposals.month: ${month}`, { duties: { proposals: { month } } }] as const,
  );
}

function rolls() {
  return (['next-before-week', 'next', 'previous'] as const).map(
    (onNonWorkingDay) =>
      [`weekly.onNonWorkingDay: ${onNonWorkingDay}`, { duties: { weekly: { onNonWorkingDay } } }] as const,
  );
}

/**
 * The readings of the Rules under which a scheduled deadline falls on another day, with that day; an empty list for one
 * that all readings agree on. Throws MissingCalendarYear.
 */
export function otherReadings({ duty, for: key, due }: Deadline, law: Law): OtherReading[] {
  const readings = READINGS[duty as ScheduledDuty] ?? [];
  return readings.flatMap(([reading, switches]) => {
    const read = { ...law, regulation: applySwitches(law.regulation, switches) };
    const dues = deadlinesFor(duty as ScheduledDuty, key, read).map((other) => other.due);
    return dues.length === 0 || dues.includes(due) ? [] : [{ reading, due: dues }];
  });
}
