import { describe, expect, it } from 'vitest';
import { parseTypedDate } from '../../../src/forms/typed/date.ts';
import { parseTypedPhone } from '../../../src/forms/typed/phone.ts';
import { parseTypedTime } from '../../../src/forms/typed/time.ts';
import { type IsoWeek, parseWeek } from '../../../src/law/iso-week.ts';

const within = parseWeek('2026-W51') as IsoWeek;
const overNewYear = parseWeek('2026-W53') as IsoWeek;

/** `2026-12-14`, `2026-12-14/2026-12-16`, or the problem. */
function dateOf(text: string, week: IsoWeek | undefined = within): string {
  const found = parseTypedDate(text, week === undefined ? {} : { within: week });
  if ('problem' in found) return found.problem;
  return found.until === undefined ? found.date : `${found.date}/${found.until}`;
}

function timeOf(text: string): string {
  const found = parseTypedTime(text);
  if ('problem' in found) return found.problem;
  const { time } = found;
  return typeof time === 'string' ? time : [time.start, time.end ?? []].flat().join('–');
}

describe('dates as people type them', () => {
  it.each([
    ['2026-12-14', '2026-12-14'],
    ['2026-12-14 00:00:00', '2026-12-14'],
    ['2026-12-14T00:00:00.000Z', '2026-12-14'],
    ['14.12.2026', '2026-12-14'],
    ['14.12.2026 г.', '2026-12-14'],
    [' 14. 12. 2026 ж.', '2026-12-14'],
    ['14/12/2026', '2026-12-14'],
    ['14-12-2026', '2026-12-14'],
    ['14.12.26', '2026-12-14'],
    ['14.12', '2026-12-14'],
    ['14.12.', '2026-12-14'],
    ['3 желтоқсан', '2026-12-03'],
    ['3 желтоқсан 2026', '2026-12-03'],
    ['2026 жылғы 3 желтоқсан', '2026-12-03'],
    ['2026 ж. 3 желтоқсанда', '2026-12-03'],
    ['желтоқсанның 14-і', '2026-12-14'],
    ['14-желтоқсан', '2026-12-14'],
    ['14-ші желтоқсан күні', '2026-12-14'],
    ['14 желтоксан', '2026-12-14'],
    ['14 ЖЕЛТ.', '2026-12-14'],
    ['1 шiлде 2026', '2026-07-01'],
    ['3 декабря 2026', '2026-12-03'],
    ['3 декабря 2026 года', '2026-12-03'],
    ['3 дек. 26', '2026-12-03'],
    ['декабрь, 3', '2026-12-03'],
    ['1 мая 2026', '2026-05-01'],
    ['1 мамыр 2026', '2026-05-01'],
    ['1 марта 2026', '2026-03-01'],
    ['December 14, 2026', '2026-12-14'],
    ['14th of December', '2026-12-14'],
    ['дүйсенбі', '2026-12-14'],
    ['Дс', '2026-12-14'],
    ['сейсенбіде', '2026-12-15'],
    ['сенбі', '2026-12-19'],
    ['среда', '2026-12-16'],
    ['в среду'.replace('в ', ''), '2026-12-16'],
    ['вс', '2026-12-20'],
    ['Sunday', '2026-12-20'],
    ['14', '2026-12-14'],
    ['14.12 (дс)', '2026-12-14'],
    ['пн, 14 декабря', '2026-12-14'],
    ['14–16 желтоқсан', '2026-12-14/2026-12-16'],
    ['14-16 желтоқсан 2026', '2026-12-14/2026-12-16'],
    ['2026 жылғы 14–16 желтоқсан', '2026-12-14/2026-12-16'],
    ['14-16.12.2026', '2026-12-14/2026-12-16'],
    ['14.12 – 16.12', '2026-12-14/2026-12-16'],
    ['14.12.2026-16.12.2026', '2026-12-14/2026-12-16'],
    ['30 декабря – 2 января', '2026-12-30/2027-01-02'],
    ['дүйсенбі–сәрсенбі', '2026-12-14/2026-12-16'],
    ['21.12', '2026-12-21'],
    ['15.12 (дс)', 'other-weekday'],
    ['31.11.2026', 'no-such-day'],
    ['29.02.2026', 'no-such-day'],
    ['32', 'not-a-date'],
    ['келесі апта', 'not-a-date'],
    ['14.12.2026 10:00', 'not-a-date'],
    ['14 15 желтоқсан', 'not-a-date'],
    ['', 'not-a-date'],
    ['-', 'not-a-date'],
  ])('%s → %s', (text, expected) => {
    expect(dateOf(text)).toBe(expected);
  });

  it('take a missing year from the week, over New Year too', () => {
    expect(dateOf('30 желтоқсан', overNewYear)).toBe('2026-12-30');
    expect(dateOf('1 қаңтар', overNewYear)).toBe('2027-01-01');
    expect(dateOf('30 желтоқсан – 2 қаңтар', overNewYear)).toBe('2026-12-30/2027-01-02');
    expect(dateOf('28.12 – 3.01', overNewYear)).toBe('2026-12-28/2027-01-03');
  });

  it('are incomplete without a week: no year, no weekday, no bare number', () => {
    const alone = (text: string) => parseTypedDate(text);
    expect(alone('14.12')).toEqual({ problem: 'no-year' });
    expect(alone('дүйсенбі')).toEqual({ problem: 'not-a-date' });
    expect(alone('14')).toEqual({ problem: 'not-a-date' });
    expect(alone('14.12.2026')).toEqual({ date: '2026-12-14' });
  });
});

describe('times as people type them', () => {
  it.each([
    ['10:30', '10:30'],
    ['9:05', '09:05'],
    ['10.30', '10:30'],
    ['10-30', '10:30'],
    ['10 30', '10:30'],
    ['1030', '10:30'],
    ['10', '10:00'],
    ['10:30:00', '10:30'],
    ['10 сағ', '10:00'],
    ['10 сағ.', '10:00'],
    ['сағат 10', '10:00'],
    ['сағат 10:30-да', '10:30'],
    ['сағат 10-да', '10:00'],
    ['10 сағ 5 мин', '10:05'],
    ['10 ч. 30 мин.', '10:30'],
    ['10ч30', '10:30'],
    ['в 10:30', '10:30'],
    ['10 часов', '10:00'],
    ['2 pm', '14:00'],
    ['12 am', '00:00'],
    ['10:30 a.m.', '10:30'],
    ['10:00–11:30', '10:00–11:30'],
    ['10:00-11:30', '10:00–11:30'],
    ['10.00 - 11.30', '10:00–11:30'],
    ['с 10:00 до 11:30', '10:00–11:30'],
    ['с 10 до 12', '10:00–12:00'],
    ['10:00-ден 11:30-ға дейін', '10:00–11:30'],
    ['сағат 10:00-ден бастап', '10:00'],
    ['10–12', '10:00–12:00'],
    ['10-11:30', '10:00–11:30'],
    ['15-10', '15:10'],
    ['9-05', '09:05'],
    ['14 ч. – 15 ч. 30 мин.', '14:00–15:30'],
    ['күні бойы', 'all-day'],
    ['Весь день', 'all-day'],
    ['all-day', 'all-day'],
    ['нақтылануда', 'to-be-confirmed'],
    ['уақыты нақтыланады', 'to-be-confirmed'],
    ['время уточняется', 'to-be-confirmed'],
    ['TBC', 'to-be-confirmed'],
    ['10-12', 'ambiguous'],
    ['9-10', 'ambiguous'],
    ['24:00', 'no-such-time'],
    ['10:75', 'no-such-time'],
    ['13 pm', 'no-such-time'],
    ['10:3', 'not-a-time'],
    ['таңертең', 'not-a-time'],
    ['14.12.2026', 'not-a-time'],
    ['', 'not-a-time'],
  ])('%s → %s', (text, expected) => {
    expect(timeOf(text)).toBe(expected);
  });
});

describe('telephones as people type them', () => {
  it.each([
    ['  +7 7172\u00a000 00 00 ', '+7 7172 00 00 00'],
    [77_000_000_003, '+7 700 000 00 03'],
    [87_000_000_003, '+7 700 000 00 03'],
    [7_000_000_003, '+7 700 000 00 03'],
    [740_101, '740101'],
  ])('%s → %s', (typed, expected) => {
    expect(parseTypedPhone(typed)).toBe(expected);
  });
});
