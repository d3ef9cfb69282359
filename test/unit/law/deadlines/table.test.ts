import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gridDue } from '../../../../src/law/deadlines/grid.ts';
import { weeklyDue } from '../../../../src/law/deadlines/weekly.ts';
import type { WeeklyDuty } from '../../../../src/law/regulation.ts';
import { week } from '../../../support/calendar.ts';
import { law } from '../../../support/law.ts';

/** Deadlines worked out by hand or by another program: every week of 2026 and 2027, every Thursday off of 2018–2027. */
const ROWS = readFileSync(new URL('../../../data/deadlines.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [rule = '', of = '', reading = '', nominal = '', due = ''] = line.split('\t');
    return { rule, of, reading, nominal, due };
  });

describe('the table of deadlines', () => {
  it('holds every row that it should', () => {
    expect(ROWS).toHaveLength(284);
    expect(new Set(ROWS.map(({ rule }) => rule))).toEqual(new Set(['§10', '§11']));
  });

  const weekly = ROWS.filter(({ rule }) => rule === '§10');
  it.each(weekly)('§10 $of, $reading: $due', ({ of, reading, nominal, due }) => {
    const onNonWorkingDay = reading as WeeklyDuty['onNonWorkingDay'];
    const deadline = weeklyDue(week(of), law({ duties: { weekly: { onNonWorkingDay } } }));
    expect(deadline).toMatchObject({ rule: '§10', for: of, reading, nominal, due });
  });

  const grid = ROWS.filter(({ rule }) => rule === '§11');
  it.each(grid)('§11 $of: $due', ({ of, reading, nominal, due }) => {
    expect(gridDue(week(of), law())).toMatchObject({ rule: '§11', for: of, reading, nominal, due });
  });
});
