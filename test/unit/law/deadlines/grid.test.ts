import { describe, expect, it } from 'vitest';
import { lastOfWorkingDays } from '../../../../src/law/deadlines/counting.ts';
import { gridDue } from '../../../../src/law/deadlines/grid.ts';
import { date, week } from '../../../support/calendar.ts';
import { law } from '../../../support/law.ts';

describe('gridDue', () => {
  it('is the Friday before the week', () => {
    expect(gridDue(week('2026-W51'), law())).toEqual({
      rule: '§11',
      duty: 'grid',
      for: '2026-W51',
      nominal: '2026-12-11',
      due: '2026-12-11',
      reading: 'from submission-deadline',
    });
  });

  it('asks to be early where Friday is off', () => {
    expect(gridDue(week('2026-W19'), law())).toMatchObject({
      nominal: '2026-05-01',
      due: '2026-05-04',
      moved: { day: '2026-05-01', why: { reason: 'holiday', name: { en: "Kazakhstan People's Unity Day" } } },
      early: 'inside-described-week',
    });
  });

  it('names the Thursday off where that is what moved it', () => {
    expect(gridDue(week('2026-W20'), law())).toMatchObject({
      nominal: '2026-05-08',
      due: '2026-05-12',
      moved: { day: '2026-05-07', why: { reason: 'holiday' } },
    });
  });

  it('is the day of the deadline itself where that day counts', () => {
    const sameDay = law({ counting: { oneWorkingDay: 'same-day' } });
    expect(gridDue(week('2026-W51'), sameDay)).toMatchObject({ nominal: '2026-12-10', due: '2026-12-10' });
    expect(gridDue(week('2026-W20'), sameDay)).toMatchObject({ nominal: '2026-05-07', due: '2026-05-08' });
  });

  it('can count from the day the grid was formed, once that is known', () => {
    const formed = law({ duties: { grid: { from: 'grid-formed' } } });
    expect(gridDue(week('2026-W51'), formed)).toBeUndefined();
    expect(gridDue(week('2026-W51'), formed, date('2026-12-11'))).toMatchObject({
      nominal: '2026-12-12',
      due: '2026-12-14',
      moved: { day: '2026-12-12', why: { reason: 'weekend' } },
      reading: 'from grid-formed',
      early: 'inside-described-week',
    });
  });

  it('finds the day off within a longer term', () => {
    const fourDays = law({ duties: { grid: { days: 4 } } });
    expect(gridDue(week('2026-W51'), fourDays)).toMatchObject({
      nominal: '2026-12-14',
      due: '2026-12-17',
      moved: { day: '2026-12-12', why: { reason: 'weekend' } },
    });
  });

  it('is nothing where the regulation has no such duty, or no deadline to count from', () => {
    expect(gridDue(week('2026-W51'), law({ duties: { grid: 'off' } }))).toBeUndefined();
    expect(gridDue(week('2026-W51'), law({ duties: { weekly: 'off' } }))).toBeUndefined();
  });
});

describe('one working day', () => {
  it.each([
    ['2026-12-11', '2026-12-14'],
    ['2026-12-12', '2026-12-14'],
    ['2026-12-15', '2026-12-17'],
    ['2026-12-16', '2026-12-17'],
    ['2026-12-31', '2027-01-05'],
    ['2027-01-01', '2027-01-05'],
    ['2026-03-20', '2026-03-26'],
    ['2026-05-08', '2026-05-12'],
    ['2025-01-03', '2025-01-05'],
    ['2022-05-06', '2022-05-11'],
  ])('from %s ends on %s', (event, last) => {
    expect(lastOfWorkingDays(date(event), 1, law())).toBe(last);
  });

  it.each([
    ['2026-12-11', '2026-12-11'],
    ['2026-12-12', '2026-12-14'],
    ['2026-12-16', '2026-12-17'],
  ])('from %s ends on %s where the day itself counts', (event, last) => {
    expect(lastOfWorkingDays(date(event), 1, law({ counting: { oneWorkingDay: 'same-day' } }))).toBe(last);
  });

  it('may be several', () => {
    expect(lastOfWorkingDays(date('2026-12-14'), 3, law())).toBe('2026-12-18');
  });
});
