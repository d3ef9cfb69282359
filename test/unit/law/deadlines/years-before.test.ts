import { describe, expect, it } from 'vitest';
import { approvalDue, planUpdateDue, proposalsDue } from '../../../../src/law/deadlines/plan.ts';
import { reportDue } from '../../../../src/law/deadlines/report.ts';
import { jointDue, noticeDue, responseDue } from '../../../../src/law/deadlines/terms.ts';
import { parseMonth, parseQuarter, parseRound } from '../../../../src/law/periods.ts';
import { date, known } from '../../../support/calendar.ts';
import { law } from '../../../support/law.ts';

/** Worked out with a paper calendar of each year and the Government's acts on moved days off. */
describe('deadlines of 2018–2024', () => {
  it.each([
    ['2018-2', '2018-07-02', 'a Sunday'],
    ['2019-1', '2019-01-03', 'both days of New Year'],
    ['2020-1', '2020-01-05', 'Friday 3 January moved to Sunday the 5th'],
    ['2021-1', '2021-01-05', 'Saturday 2 January carried over to Monday'],
    ['2021-2', '2021-07-01', 'a Thursday'],
    ['2022-1', '2022-01-05', 'both days of New Year on a weekend'],
    ['2023-1', '2023-01-04', 'Sunday 1 January carried over to Tuesday'],
    ['2023-2', '2023-07-01', 'a Saturday that an act made a working day'],
    ['2024-1', '2024-01-03', 'both days of New Year'],
  ])('§5 proposals %s: %s, %s', (round, due) => {
    expect(proposalsDue(known(round, parseRound(round)), law())?.due).toBe(due);
  });

  it.each([
    ['2019-1', 'first-month-of-quarter', '2019-01-21'],
    ['2022-1', 'first-month-of-quarter', '2022-01-20'],
    ['2021-1', 'month-before-quarter', '2020-12-20'],
    // Saturday 20 March 2021, then Nauryz from Sunday the 21st to Tuesday, its Sunday carried over to Wednesday.
    ['2021-1', 'every-month-of-quarter', '2021-03-25'],
  ] as const)('§6 approval %s, %s: %s', (round, month, due) => {
    const read = law({ duties: { proposals: { month } } });
    expect(approvalDue(known(round, parseRound(round)), read)?.due).toBe(due);
  });

  it.each([
    ['2018-Q4', '2018-12-29'],
    ['2019-Q1', '2019-03-29'],
    ['2023-Q2', '2023-06-30'],
  ])('§5 update %s: %s', (quarter, due) => {
    expect(planUpdateDue(known(quarter, parseQuarter(quarter)), law())?.due).toBe(due);
  });

  it.each([
    ['2018-08', '2018-08-25'],
    ['2018-11', '2018-11-26'],
    ['2020-10', '2020-10-26'],
    ['2022-12', '2022-12-26'],
    ['2023-03', '2023-03-27'],
    ['2024-03', '2024-03-26'],
  ])('§8 report %s: %s', (period, due) => {
    expect(reportDue(known(period, parseMonth(period)), law())?.due).toBe(due);
  });

  it.each([
    ['2018-08-24', '2018-08-25'],
    ['2019-05-08', '2019-05-13'],
    ['2020-05-07', '2020-05-11'],
    ['2021-12-15', '2021-12-20'],
    ['2023-07-05', '2023-07-10'],
  ])('one working day from %s: %s', (event, due) => {
    const day = date(event);
    expect([noticeDue(day, law()), jointDue('i', day, law()), responseDue('r', day, law())]).toEqual([
      expect.objectContaining({ rule: '§3', duty: 'notice', for: event, due }),
      expect.objectContaining({ rule: '§10', duty: 'joint', for: 'i', due }),
      expect.objectContaining({ rule: '§13', duty: 'response', for: 'r', due }),
    ]);
  });
});
