import { describe, expect, it } from 'vitest';
import type { MovableHoliday } from '../../../src/law/calendar-data.ts';
import { addDays, type CalendarDate, yearOf } from '../../../src/law/calendar-date.ts';
import { MissingCalendarYear, type WorkingCalendar } from '../../../src/law/working-days.ts';
import { date, shippedCalendar, workingCalendar } from '../../support/calendar.ts';

const calendar = workingCalendar();

/** Kurban Ait with other dates. */
function kurbanAit(dates: MovableHoliday['dates']): MovableHoliday {
  const shipped = shippedCalendar().movable.find(({ id }) => id === 'kurban-ait');
  if (shipped === undefined) throw new Error('Kurban Ait is not shipped');
  return { ...shipped, dates };
}

function workingDaysIn(year: number, of: WorkingCalendar): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = date(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1)) {
    if (of.isWorking(day)) days.push(day);
  }
  return days;
}

// The official balances of working time, with 31 August 2026 and 17 June 2024 as they were in the end.
it.each([
  [2018, 246],
  [2019, 246],
  [2020, 246],
  [2021, 245],
  [2022, 246],
  [2023, 246],
  [2024, 249],
  [2025, 246],
  [2026, 247],
  [2027, 247],
])('%i has %i working days', (year, count) => {
  expect(workingDaysIn(year, calendar)).toHaveLength(count);
});

// Days on which published calendars differ, looked up one by one.
describe('disputed days', () => {
  it.each([
    ['2018-03-03', '2018-03-09'],
    ['2018-04-28', '2018-04-30'],
    ['2018-05-05', '2018-05-08'],
    ['2018-08-25', '2018-08-31'],
    ['2018-12-29', '2018-12-31'],
    ['2019-05-04', '2019-05-10'],
    ['2020-01-05', '2020-01-03'],
    ['2020-05-11', '2020-05-08'],
    ['2020-12-20', '2020-12-18'],
    ['2021-07-03', '2021-07-05'],
    ['2022-03-05', '2022-03-07'],
    ['2022-08-27', '2022-08-29'],
    ['2022-10-22', '2022-10-24'],
    ['2023-07-01', '2023-07-07'],
    ['2024-05-04', '2024-05-08'],
    ['2025-01-05', '2025-01-03'],
  ])('%s is worked for %s', (work, off) => {
    expect(calendar.day(date(work))).toEqual({ working: true, reason: 'transferred-work', of: off });
    expect(calendar.day(date(off))).toEqual({ working: false, reason: 'transferred-off', of: work });
  });

  it.each([
    ['2020-03-25', '2020-03-22', 'Nauryz'],
    ['2021-03-24', '2021-03-21', 'Nauryz'],
    ['2022-01-04', '2022-01-02', 'New Year'],
    ['2022-05-10', '2022-05-07', 'Defender of the Fatherland Day'],
    ['2026-03-24', '2026-03-21', 'Nauryz'],
    ['2026-03-25', '2026-03-22', 'Nauryz'],
    ['2027-03-24', '2027-03-21', 'Nauryz'],
  ])('%s is off for %s', (day, holiday, name) => {
    expect(calendar.day(date(day))).toMatchObject({
      working: false,
      reason: 'carried-over',
      of: holiday,
      name: { en: name },
    });
  });

  it.each(['2022-12-01', '2022-12-19', '2024-06-17', '2026-03-16', '2026-08-31'])('%s is worked', (day) => {
    expect(calendar.day(date(day))).toEqual({ working: true, reason: 'working' });
  });
});

describe('day', () => {
  it('names a holiday, also one on a weekend', () => {
    expect(calendar.day(date('2026-12-16'))).toEqual({
      working: false,
      reason: 'holiday',
      name: { kk: 'Тәуелсіздік күні', ru: 'День Независимости', en: 'Independence Day' },
    });
    expect(calendar.day(date('2026-05-09')).reason).toBe('holiday');
  });

  it('carries neither Kurban Ait nor Christmas over', () => {
    expect(calendar.day(date('2024-06-16'))).toMatchObject({ reason: 'day-off', name: { en: 'Kurban Ait' } });
    expect(calendar.isWorking(date('2024-06-17'))).toBe(true);
    expect(calendar.day(date('2023-01-07'))).toMatchObject({ reason: 'day-off' });
    expect(calendar.isWorking(date('2023-01-09'))).toBe(true);
  });

  it('knows a plain weekend', () => {
    expect(calendar.day(date('2026-12-19'))).toEqual({ working: false, reason: 'weekend' });
  });
});

describe('looking for a working day', () => {
  it.each([
    ['next', '2026-12-15', '2026-12-17'],
    ['next', '2026-12-17', '2026-12-18'],
    ['onOrAfter', '2026-12-17', '2026-12-17'],
    ['onOrAfter', '2026-12-19', '2026-12-21'],
    ['previous', '2026-12-17', '2026-12-15'],
    ['onOrBefore', '2026-12-17', '2026-12-17'],
    ['onOrBefore', '2026-12-20', '2026-12-18'],
    ['next', '2026-12-31', '2027-01-05'],
    ['previous', '2027-01-05', '2026-12-31'],
    ['next', '2025-01-03', '2025-01-05'],
  ] as const)('%s %s is %s', (way, from, found) => {
    expect(calendar[way](date(from))).toBe(found);
  });
});

describe('a year without data', () => {
  it('is refused, not guessed', () => {
    expect(calendar.covers(2027)).toBe(true);
    expect(calendar.covers(2028)).toBe(false);
    expect(() => calendar.day(date('2028-01-03'))).toThrow(MissingCalendarYear);
    expect(() => calendar.day(date('2017-12-29'))).toThrow(expect.objectContaining({ year: 2017 }));
  });

  it('is refused when a search runs into it', () => {
    expect(calendar.previous(date('2018-01-04'))).toBe('2018-01-03');
    expect(() => calendar.next(date('2027-12-31'))).toThrow(expect.objectContaining({ year: 2028 }));
    expect(() => calendar.previous(date('2018-01-03'))).toThrow(expect.objectContaining({ year: 2017 }));
  });

  it('is covered once the workspace gives the year and its Kurban Ait', () => {
    const years = { from: 2028, to: 2028 };
    const movable = [kurbanAit({ '2028': '2028-05-05' })];
    expect(workingCalendar({ years }).covers(2028)).toBe(false);
    expect(workingCalendar({ movable }).covers(2028)).toBe(false);
    const extended = workingCalendar({ years, movable });
    expect(extended.covers(2028)).toBe(true);
    expect(extended.covers(2027)).toBe(true);
    expect(extended.day(date('2028-05-05')).reason).toBe('day-off');
    // 1 and 2 January 2028 are a Saturday and a Sunday.
    expect(extended.next(date('2027-12-31'))).toBe('2028-01-05');
  });

  it('stays uncovered between two ranges', () => {
    const movable = [kurbanAit({ '2029': '2029-04-24', '2030': '2030-04-13' })];
    const calendarWithGap = workingCalendar({ years: { from: 2030, to: 2030 }, movable });
    expect([2027, 2028, 2029, 2030, 2031].map(calendarWithGap.covers)).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('additions of the workspace', () => {
  it('correct the date of a movable holiday', () => {
    const corrected = workingCalendar({ movable: [kurbanAit({ '2027': '2027-05-17' })] });
    expect(corrected.isWorking(date('2027-05-17'))).toBe(false);
    expect(corrected.day(date('2027-05-16')).reason).toBe('weekend');
    expect(corrected.day(date('2026-05-27')).reason).toBe('day-off');
  });

  it('leave a holiday its name and its carry-over where Kurban Ait meets it', () => {
    const meeting = workingCalendar({ movable: [kurbanAit({ '2026': '2026-05-09' })] });
    expect(meeting.day(date('2026-05-09'))).toMatchObject({ reason: 'holiday', name: { en: 'Victory Day' } });
    expect(meeting.day(date('2026-05-11')).reason).toBe('carried-over');
  });

  it('may hold a movable holiday of one year only', () => {
    const once = { id: 'mourning', name: 'Аза тұту күні', carry: false, dates: { '2026': '2026-12-18' } };
    const added = workingCalendar({ movable: [once] });
    expect(added.day(date('2026-12-18')).reason).toBe('day-off');
    expect(added.covers(2027)).toBe(true);
  });

  it('replace a holiday of the same id and date, and add others', () => {
    const changed = workingCalendar({
      holidays: [
        { id: 'victory-day', name: 'Жеңіс күні', date: '05-09', carry: true, to: 2025 },
        { id: 'own-day', name: 'Өз күніміз', date: '06-06', carry: true, from: 2026 },
      ],
    });
    expect(changed.day(date('2025-05-09')).name).toEqual({
      kk: 'Жеңіс күні',
      ru: 'Жеңіс күні',
      en: 'Жеңіс күні',
    });
    expect(changed.day(date('2026-05-09')).reason).toBe('weekend');
    expect(changed.isWorking(date('2026-05-11'))).toBe(true);
    expect(changed.day(date('2026-06-06')).reason).toBe('holiday');
    expect(changed.day(date('2026-06-08'))).toMatchObject({ reason: 'carried-over', of: '2026-06-06' });
    expect(changed.isWorking(date('2024-06-06'))).toBe(true);
  });

  it('carry a holiday on past other days off and into the next year', () => {
    const changed = workingCalendar({
      holidays: [
        { id: 'eve', name: 'Eve', date: '12-31', carry: true, from: 2022, to: 2022 },
        { id: 'unmoved', name: 'Unmoved', date: '05-11', carry: false, from: 2026 },
      ],
    });
    // 31 December 2022 is a Saturday, 1 January 2023 a Sunday, and 2 January a holiday itself.
    expect(changed.day(date('2023-01-03'))).toMatchObject({ reason: 'carried-over', of: '2022-12-31' });
    expect(changed.day(date('2023-01-04'))).toMatchObject({ reason: 'carried-over', of: '2023-01-01' });
    expect(changed.day(date('2026-05-12'))).toMatchObject({ reason: 'carried-over', of: '2026-05-09' });
  });

  it('keep 29 February in leap years only', () => {
    const leap = workingCalendar({ holidays: [{ id: 'leap', name: 'Leap', date: '02-29', carry: false }] });
    expect(leap.day(date('2024-02-29')).reason).toBe('day-off');
    expect(leap.isWorking(date('2023-03-01'))).toBe(true);
  });

  it('transfer days', () => {
    const changed = workingCalendar({ transfers: [{ work: '2026-12-19', off: '2026-12-17' }] });
    expect(changed.day(date('2026-12-19'))).toEqual({
      working: true,
      reason: 'transferred-work',
      of: '2026-12-17',
    });
    expect(changed.isWorking(date('2026-12-17'))).toBe(false);
  });

  it('settle single days, and only those', () => {
    const changed = workingCalendar({
      daysOff: [{ date: '2026-12-17', name: { kk: 'Қала күні' } }, { date: '2026-05-11' }],
      workingDays: [{ date: '2026-12-19', note: { en: 'instead of Thursday' } }],
    });
    expect(changed.day(date('2026-12-17'))).toEqual({
      working: false,
      reason: 'day-off',
      name: { kk: 'Қала күні' },
    });
    expect(changed.day(date('2026-12-19'))).toEqual({
      working: true,
      reason: 'user-work',
      name: { en: 'instead of Thursday' },
    });
    // Victory Day's Monday is off as it was; no second one on Tuesday.
    expect(changed.isWorking(date('2026-05-11'))).toBe(false);
    expect(changed.isWorking(date('2026-05-12'))).toBe(true);
  });

  it('must name days that exist', () => {
    expect(() => workingCalendar({ daysOff: [{ date: '2026-02-30' }] })).toThrow(RangeError);
    expect(() => workingCalendar({ transfers: [{ work: '2026-13-01', off: '2026-12-17' }] })).toThrow(
      RangeError,
    );
  });
});
