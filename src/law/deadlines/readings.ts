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
export function otherReadings({ duty, for: key }: Deadline, law: Law): OtherReading[] {
  const scheduled = duty as ScheduledDuty;
  const duesUnder = (regulation: Law['regulation']) =>
    deadlinesFor(scheduled, key, { ...law, regulation }).map(({ due }) => due);
  const own = duesUnder(law.regulation).join();
  return (READINGS[scheduled] ?? []).flatMap(([reading, switches]) => {
    const due = duesUnder(applySwitches(law.regulation, switches));
    return due.length === 0 || due.join() === own ? [] : [{ reading, due }];
  });
}
