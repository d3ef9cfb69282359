import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDayMonth,
  formatRange,
  monthName,
  monthNameInDate,
  weekdayName,
  weekdayShortName,
} from '../../../src/i18n/dates.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { WEEKDAYS } from '../../../src/law/calendar-date.ts';
import { date } from '../../support/calendar.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

describe('formatDate', () => {
  it.each([
    ['kk', '2018 жылғы 18 сәуір'],
    ['ru', '18 апреля 2018 года'],
    ['en', '18 April 2018'],
  ] as const)('in %s', (language, text) => {
    expect(formatDate(date('2018-04-18'), language)).toBe(text);
  });

  it('writes the day without a zero', () => {
    expect(formatDate(date('2026-03-01'), 'kk')).toBe('2026 жылғы 1 наурыз');
  });
});

describe('formatRange', () => {
  it.each([
    ['2026-12-14', '2026-12-20', 'kk', '2026 жылғы 14–20 желтоқсан'],
    ['2026-12-14', '2026-12-20', 'ru', '14–20 декабря 2026 года'],
    ['2026-12-14', '2026-12-20', 'en', '14–20 December 2026'],
    ['2026-11-30', '2026-12-06', 'kk', '2026 жылғы 30 қараша – 6 желтоқсан'],
    ['2026-11-30', '2026-12-06', 'ru', '30 ноября – 6 декабря 2026 года'],
    ['2026-11-30', '2026-12-06', 'en', '30 November – 6 December 2026'],
    ['2026-12-28', '2027-01-03', 'kk', '2026 жылғы 28 желтоқсан – 2027 жылғы 3 қаңтар'],
    ['2026-12-28', '2027-01-03', 'ru', '28 декабря 2026 года – 3 января 2027 года'],
    ['2026-12-28', '2027-01-03', 'en', '28 December 2026 – 3 January 2027'],
    ['2026-12-16', '2026-12-16', 'kk', '2026 жылғы 16 желтоқсан'],
    ['2026-01-05', '2027-01-05', 'en', '5 January 2026 – 5 January 2027'],
  ] as const)('%s to %s in %s', (from, to, language, text) => {
    expect(formatRange(date(from), date(to), language)).toBe(text);
  });
});

it('formatDayMonth keeps both zeros', () => {
  expect(formatDayMonth(date('2026-12-14'))).toBe('14.12');
  expect(formatDayMonth(date('2027-01-03'))).toBe('03.01');
});

describe('names', () => {
  it('are those of the Appendix', () => {
    expect(WEEKDAYS.map((day) => weekdayName(day, 'kk'))).toEqual([
      'Дүйсенбі',
      'Сейсенбі',
      'Сәрсенбі',
      'Бейсенбі',
      'Жұма',
      'Сенбі',
      'Жексенбі',
    ]);
    expect(WEEKDAYS.map((day) => weekdayShortName(day, 'kk')).join('')).toBe('ДсСсСрБсЖмСбЖс');
  });

  /** What Unicode's locale data says, without regard to capitals. */
  const said = (language: string, options: Intl.DateTimeFormatOptions, at: number, part: string) =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options })
      .formatToParts(at)
      .find(({ type }) => type === part)
      ?.value.toLowerCase();

  it.each(LANGUAGES)('of weekdays agree with Unicode in %s', (language) => {
    for (const [index, day] of WEEKDAYS.entries()) {
      const at = Date.UTC(2026, 11, 14 + index);
      expect(weekdayName(day, language).toLowerCase()).toBe(
        said(language, { weekday: 'long' }, at, 'weekday'),
      );
      expect(weekdayShortName(day, language).toLowerCase()).toBe(
        said(language, { weekday: 'short' }, at, 'weekday'),
      );
    }
  });

  it.each(LANGUAGES)('of months agree with Unicode in %s', (language) => {
    for (const month of MONTHS) {
      const at = Date.UTC(2026, month - 1, 15);
      expect(monthName(month, language).toLowerCase()).toBe(said(language, { month: 'long' }, at, 'month'));
      expect(monthNameInDate(month, language).toLowerCase()).toBe(
        said(language, { day: 'numeric', month: 'long' }, at, 'month'),
      );
    }
  });

  it('of months that do not exist are refused', () => {
    expect(() => monthName(13, 'kk')).toThrow(RangeError);
    expect(() => monthNameInDate(0, 'ru')).toThrow(RangeError);
  });
});
