import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber, weekdayOf } from '../../../src/law/calendar-date.ts';
import { daysOf, parseWeek, weekOf } from '../../../src/law/iso-week.ts';
import { date, week } from '../../support/calendar.ts';

/** The years 1970–2100 as another implementation has them: Python's `date.isocalendar` (`npm run trust -- dates` asks it anew). */
const YEARS = readFileSync(new URL('../../data/iso-weeks.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [year = '', weeks = '', monday = ''] = line.split('\t');
    return { year, weeks: Number(weeks), monday };
  });

describe('the table of ISO weeks', () => {
  it('holds each year, with week 1 where the one before ends', () => {
    expect(YEARS.map(({ year }) => Number(year))).toEqual(Array.from({ length: 131 }, (_, at) => 1970 + at));
    for (const [at, { weeks, monday }] of YEARS.slice(0, -1).entries()) {
      expect(toDayNumber(date(YEARS[at + 1]?.monday ?? '')) - toDayNumber(date(monday))).toBe(weeks * 7);
    }
  });

  it('has the long years by the published rule: those that end on a Thursday or follow one that ended on a Wednesday', () => {
    const endsOn = (year: number) => weekdayOf(date(`${year}-12-31`));
    const long = YEARS.filter(({ weeks }) => weeks === 53).map(({ year }) => Number(year));
    const ruled = YEARS.map(({ year }) => Number(year)).filter(
      (year) => endsOn(year) === 'thu' || endsOn(year - 1) === 'wed',
    );
    expect(long).toEqual(ruled);
    expect(long).toHaveLength(24);
  });
});

const WRITTEN = Array.from({ length: 100 }, (_, number) => `W${String(number).padStart(2, '0')}`);

it('every week that can be written is one exactly where the table has it, and has its days', () => {
  const ours = YEARS.flatMap(({ year }) =>
    WRITTEN.map((number) => `${year}-${number}`).filter((text) => parseWeek(text) === text),
  );
  const theirs = YEARS.flatMap(({ year, weeks }) =>
    WRITTEN.slice(1, weeks + 1).map((number) => `${year}-${number}`),
  );
  expect(ours).toEqual(theirs);
  expect(theirs).toHaveLength(131 * 52 + 24);
  const days = theirs.flatMap((text) => daysOf(week(text)).map((day) => `${weekOf(day)} ${day}`));
  const first = toDayNumber(date(YEARS[0]?.monday ?? ''));
  expect(days).toEqual(days.map((_, at) => `${theirs[Math.floor(at / 7)]} ${fromDayNumber(first + at)}`));
});
