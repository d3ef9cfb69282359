import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deadlinesFor, SCHEDULED, type ScheduledDuty } from '../../../../src/law/deadlines/schedule.ts';
import type { Switches } from '../../../../src/law/regulation.ts';
import { law } from '../../../support/law.ts';

/**
 * Deadlines worked out by hand or by another program: every deadline of 2025–2027 with both readings of §§5–6, and every
 * Thursday off of 2018–2027 with the three readings of §10.
 */
const ROWS = readFileSync(new URL('../../../data/deadlines.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [what = '', of = '', reading = '', nominal = '', due = ''] = line.split('\t');
    const [rule = '', duty = ''] = what.split(' ');
    return { rule, duty: duty as ScheduledDuty, of, reading, nominal, due };
  });

/** The switch that a reading is the value of. */
const SWITCHES: Readonly<Record<ScheduledDuty, (reading: string) => object>> = {
  weekly: (onNonWorkingDay) => ({ weekly: { onNonWorkingDay } }),
  grid: (from) => ({ grid: { from: from.replace('from ', '') } }),
  proposals: (month) => ({ proposals: { month } }),
  approval: (month) => ({ proposals: { month } }),
  'plan-update': (due) => ({ update: { due } }),
  report: (of) => ({ report: { of } }),
};

describe('the table of deadlines', () => {
  it('holds every row that it should', () => {
    const counts = SCHEDULED.map((duty) => ROWS.filter((row) => row.duty === duty).length);
    expect(counts).toEqual([12, 12, 12, 36, 162, 122]);
  });

  it.each(ROWS)('$rule $duty $of, $reading: $due', ({ rule, duty, of, reading, nominal, due }) => {
    const read = law({ duties: SWITCHES[duty](reading) } as Switches);
    expect(deadlinesFor(duty, of, read)).toEqual([
      expect.objectContaining({ rule, duty, for: of, reading, nominal, due }),
    ]);
  });
});
