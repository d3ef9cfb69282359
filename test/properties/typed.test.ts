import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTypedDate } from '../../src/forms/typed/date.ts';
import { parseTypedTime } from '../../src/forms/typed/time.ts';
import {
  formatDate,
  formatDayMonth,
  formatRange,
  monthNameInDate,
  weekdayName,
} from '../../src/i18n/dates.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { addDays, dayNumberOf, fromDayNumber, partsOf, weekdayOf } from '../../src/law/calendar-date.ts';
import { daysOf, weekOf } from '../../src/law/iso-week.ts';

const date = fc
  .integer({ min: dayNumberOf(2000, 1, 1), max: dayNumberOf(2099, 12, 31) })
  .map((day) => fromDayNumber(day));
const language = fc.constantFrom(...LANGUAGES);
const two = (value: number) => String(value).padStart(2, '0');

describe('typed dates', () => {
  it('are read back from every way in which documents write them', () => {
    fc.assert(
      fc.property(date, language, (day, speech) => {
        const { year, month, day: number } = partsOf(day);
        const weekday = weekdayName(weekdayOf(day), speech);
        const ways = [
          day,
          formatDate(day, speech),
          formatDate(day, speech).toUpperCase(),
          `${weekday}, ${formatDate(day, speech)}`,
          `${number}.${month}.${year}`,
          `${two(number)}/${two(month)}/${year}`,
          `${number}.${month}.${two(year % 100)}`,
        ];
        for (const way of ways) expect([way, parseTypedDate(way)]).toEqual([way, { date: day }]);
      }),
    );
  });

  it('are read back by the week alone, without a year', () => {
    fc.assert(
      fc.property(date, language, (day, speech) => {
        const { month, day: number } = partsOf(day);
        const within = weekOf(day);
        const ways = [
          formatDayMonth(day),
          `${number} ${monthNameInDate(month, speech)}`,
          weekdayName(weekdayOf(day), speech),
          String(number),
        ];
        for (const way of ways) expect([way, parseTypedDate(way, { within })]).toEqual([way, { date: day }]);
      }),
    );
  });

  it('are read back as stretches', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 40 }), language, (day, length, speech) => {
        const until = addDays(day, length);
        expect(parseTypedDate(formatRange(day, until, speech))).toEqual({ date: day, until });
      }),
    );
  });

  it('never fail, whatever is typed, and never leave the calendar', () => {
    const pieces = fc.constantFrom(
      '14',
      '12',
      '2026',
      '.',
      '-',
      '–',
      ' ',
      '/',
      'желтоқсан',
      'дс',
      'mon',
      'ж',
      'до',
    );
    const typed = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(typed, date, (text, day) => {
        const found = parseTypedDate(text, { within: weekOf(day) });
        if ('date' in found) expect(found.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });

  it('are days of the week wherever a weekday is all that is said', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 6 }), language, (day, index, speech) => {
        const wanted = daysOf(weekOf(day))[index] ?? day;
        const name = weekdayName(weekdayOf(wanted), speech);
        expect(parseTypedDate(name, { within: weekOf(day) })).toEqual({ date: wanted });
      }),
    );
  });
});

describe('typed times', () => {
  const clock = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });

  it('are read back from every way in which people write them', () => {
    fc.assert(
      fc.property(clock, ({ hour, minute }) => {
        const start = `${two(hour)}:${two(minute)}`;
        const ways = [
          start,
          `${hour}:${two(minute)}`,
          `${hour}.${two(minute)}`,
          `сағат ${hour}:${two(minute)}`,
          `в ${hour}.${two(minute)}`,
          `${hour} сағ ${minute} мин`,
          `${hour} ч. ${minute} мин.`,
        ];
        for (const way of ways) expect([way, parseTypedTime(way)]).toEqual([way, { time: { start } }]);
      }),
    );
  });

  it('are read back as stretches', () => {
    fc.assert(
      fc.property(clock, clock, fc.constantFrom('-', '–', ' - ', ' – ', ' — ', ' до '), (from, to, sign) => {
        const [start, end] = [from, to].map(({ hour, minute }) => `${two(hour)}:${two(minute)}`);
        expect(parseTypedTime(`${start}${sign}${end}`)).toEqual({ time: { start, end } });
      }),
    );
  });

  it('never fail, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9:. –-]{0,12}$/)), (text) => {
        expect(Object.keys(parseTypedTime(text))).toHaveLength(1);
      }),
    );
  });
});
