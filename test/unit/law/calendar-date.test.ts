import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  parseDate,
  partsOf,
  toDayNumber,
  WEEKDAYS,
  weekdayOf,
} from '../../../src/law/calendar-date.ts';
import { date } from '../../support/calendar.ts';

describe('parseDate', () => {
  it.each(['2026-12-14', '2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31'])('takes %s', (text) => {
    expect(parseDate(text)).toBe(text);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2201-01-01',
    '2026-1-5',
    '26-01-05',
    '2026/01/05',
    '05.01.2026',
    '2026-01-05 ',
    '2026-01-05\n',
    '2026-01-05T00:00:00Z',
    '٢٠٢٦-٠١-٠٥',
    '',
  ])('refuses %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('arithmetic', () => {
  it('counts days from 1970-01-01', () => {
    expect(toDayNumber(date('1970-01-01'))).toBe(0);
    expect(toDayNumber(date('1969-12-31'))).toBe(-1);
    expect(toDayNumber(date('2026-12-14'))).toBe(Date.UTC(2026, 11, 14) / 86_400_000);
  });

  it('steps over ends of months, years and leap days', () => {
    expect(addDays(date('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(date('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(date('2026-01-01'), -1)).toBe('2025-12-31');
    expect(addDays(date('2026-12-14'), 365)).toBe('2027-12-14');
    expect(daysBetween(date('2024-01-01'), date('2025-01-01'))).toBe(366);
    expect(daysBetween(date('2026-12-20'), date('2026-12-14'))).toBe(-6);
  });

  it('may step over the last year that can be written', () => {
    expect(addDays(date('2200-12-31'), 1)).toBe('2201-01-01');
  });

  it('takes a date apart', () => {
    expect(partsOf(date('2026-03-09'))).toEqual({ year: 2026, month: 3, day: 9 });
  });
});

describe('weekdayOf', () => {
  it('begins the week on Monday', () => {
    const days = WEEKDAYS.map((_, index) => weekdayOf(addDays(date('2026-12-14'), index)));
    expect(days).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
  });

  it('knows days before 1970', () => {
    expect(weekdayOf(date('1900-01-01'))).toBe('mon');
    expect(weekdayOf(date('1969-12-31'))).toBe('wed');
  });
});
