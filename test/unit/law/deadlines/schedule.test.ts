import { describe, expect, it } from 'vitest';
import { otherReadings } from '../../../../src/law/deadlines/readings.ts';
import { deadlinesBetween, deadlinesFor } from '../../../../src/law/deadlines/schedule.ts';
import type { Switches } from '../../../../src/law/regulation.ts';
import { MissingCalendarYear } from '../../../../src/law/working-days.ts';
import { date } from '../../../support/calendar.ts';
import { law } from '../../../support/law.ts';

function listed(from: string, to: string, switches: Switches = {}): string[] {
  return deadlinesBetween(date(from), date(to), law(switches)).map(
    ({ due, duty, for: subject }) => `${due} ${duty} ${subject}`,
  );
}

describe('deadlinesBetween', () => {
  it('lists what is due in a month, by due date, then by paragraph', () => {
    expect(listed('2026-12-18', '2027-01-05')).toEqual([
      '2026-12-18 grid 2026-W52',
      '2026-12-24 weekly 2026-W53',
      '2026-12-25 report 2026-12',
      '2026-12-25 grid 2026-W53',
      '2026-12-31 plan-update 2026-Q4',
      '2026-12-31 weekly 2027-W01',
      '2027-01-05 proposals 2027-1',
      '2027-01-05 grid 2027-W01',
    ]);
  });

  it('counts by the due date, not by the nominal one', () => {
    expect(listed('2027-01-01', '2027-01-04')).toEqual([]);
    expect(listed('2026-07-25', '2026-07-26')).toEqual([]);
    expect(listed('2026-07-27', '2026-07-27')).toEqual(['2026-07-27 report 2026-07']);
  });

  it('leaves out a duty that is switched off', () => {
    const switches: Switches = { duties: { weekly: 'off', report: 'off', grid: 'off' } };
    expect(listed('2026-12-01', '2026-12-31', switches)).toEqual(['2026-12-31 plan-update 2026-Q4']);
  });

  it('lists each date of a reading that has several', () => {
    const switches: Switches = {
      duties: { proposals: { month: 'every-month-of-quarter' }, weekly: 'off', report: 'off', update: 'off' },
    };
    expect(listed('2026-07-01', '2026-09-30', switches)).toEqual([
      '2026-07-01 proposals 2026-2',
      '2026-07-20 approval 2026-2',
      '2026-08-03 proposals 2026-2',
      '2026-08-20 approval 2026-2',
      '2026-09-01 proposals 2026-2',
      '2026-09-21 approval 2026-2',
    ]);
  });

  it('gives the plan year that the offset says', () => {
    const literal: Switches = { duties: { proposals: { planYearOffset: 1 } } };
    expect(listed('2026-07-01', '2026-07-01', literal)).toEqual(['2026-07-01 proposals 2027-2']);
  });

  it('ends with the calendar, and says which year it lacks', () => {
    expect(listed('2027-12-30', '2027-12-31')).toContain('2027-12-30 weekly 2028-W01');
    expect(() => listed('2027-12-30', '2028-01-31')).toThrow(MissingCalendarYear);
  });

  it('has nothing for a key that is not of the duty', () => {
    expect(deadlinesFor('weekly', '2026-12', law())).toEqual([]);
    expect(deadlinesFor('report', '2026-W51', law())).toEqual([]);
    expect(deadlinesFor('proposals', '2026-3', law())).toEqual([]);
  });
});

describe('otherReadings', () => {
  it('gives the day under each reading that differs', () => {
    const [report] = deadlinesFor('report', '2026-11', law());
    expect(report && otherReadings(report, law())).toEqual([
      { reading: 'report.of: next-month', due: ['2026-12-25'] },
    ]);
    const [proposals] = deadlinesFor('proposals', '2027-1', law());
    expect(proposals && otherReadings(proposals, law())).toEqual([
      { reading: 'proposals.month: month-before-quarter', due: ['2026-12-01'] },
      { reading: 'proposals.month: every-month-of-quarter', due: ['2027-01-05', '2027-02-01', '2027-03-01'] },
    ]);
  });

  it('is empty where all readings agree', () => {
    const [weekly] = deadlinesFor('weekly', '2026-W51', law());
    expect(weekly && otherReadings(weekly, law())).toEqual([]);
  });
});
