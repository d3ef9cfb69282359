import { describe, expect, it } from 'vitest';
import { addWeeks, daysOf, parseWeek, weekOf } from '../../../src/law/iso-week.ts';
import { date, week } from '../../support/calendar.ts';

describe('parseWeek', () => {
  it.each(['2026-W51', '2026-W53', '2020-W53', '2027-W01', '1900-W01', '2200-W52'])('takes %s', (text) => {
    expect(parseWeek(text)).toBe(text);
  });

  it.each([
    '2025-W53',
    '2027-W53',
    '2026-W00',
    '2026-W54',
    '2026-W99',
    '2026-W5',
    '2026W51',
    '2026-w51',
    '2026-51',
    '1899-W52',
    '2201-W01',
    '2026-W51-1',
    ' 2026-W51',
    '',
  ])('refuses %j', (text) => {
    expect(parseWeek(text)).toBeUndefined();
  });
});

describe('weekOf and daysOf', () => {
  it('gives the days at the turn of a year to the year of their Thursday', () => {
    expect(weekOf(date('2027-01-03'))).toBe('2026-W53');
    expect(weekOf(date('2027-01-04'))).toBe('2027-W01');
    expect(weekOf(date('2025-12-29'))).toBe('2026-W01');
    expect(weekOf(date('2025-12-28'))).toBe('2025-W52');
  });

  it('lists Monday to Sunday', () => {
    expect(daysOf(week('2026-W51'))).toEqual([
      '2026-12-14',
      '2026-12-15',
      '2026-12-16',
      '2026-12-17',
      '2026-12-18',
      '2026-12-19',
      '2026-12-20',
    ]);
    expect(daysOf(week('2026-W53')).at(-1)).toBe('2027-01-03');
  });

  it('does not stumble at the last days that can be written', () => {
    expect(weekOf(date('2200-12-31'))).toBe('2201-W01');
  });
});

describe('addWeeks', () => {
  it('knows long years', () => {
    expect(addWeeks(week('2026-W52'), 1)).toBe('2026-W53');
    expect(addWeeks(week('2026-W52'), 2)).toBe('2027-W01');
    expect(addWeeks(week('2026-W01'), -1)).toBe('2025-W52');
    expect(addWeeks(week('2026-W51'), 0)).toBe('2026-W51');
  });
});
