import { describe, expect, it } from 'vitest';
import type { Deadline, Law } from '../../../../src/law/deadlines/deadline.ts';
import { timeliness } from '../../../../src/law/deadlines/timeliness.ts';
import { weeklyDue } from '../../../../src/law/deadlines/weekly.ts';
import { createTimeZone } from '../../../../src/law/time-zone.ts';
import { createWorkingCalendar } from '../../../../src/law/working-days.ts';
import { date, instant, shippedCalendar, week } from '../../../support/calendar.ts';
import { law } from '../../../support/law.ts';

function due(of: string, by: Law): Deadline {
  const deadline = weeklyDue(week(of), by);
  if (deadline === undefined) throw new Error('the test is wrong: no duty');
  return deadline;
}

function judged(submitted: string, of: string, by: Law): string {
  return timeliness(instant(submitted), due(of, by), by);
}

it.each([
  ['2026-12-10T23:59:59.999+05:00', 'in-time'],
  ['2026-12-11T00:00:00+05:00', 'late'],
  ['2026-12-10T18:59:59Z', 'in-time'],
  ['2026-12-10T19:00:00Z', 'late'],
  ['2026-12-10T20:30:00+03:00', 'in-time'],
  ['2026-12-11T02:00:00+08:00', 'in-time'],
  ['2026-11-01T09:00:00+05:00', 'in-time'],
])('by the end of Thursday in Almaty, %s is %s', (submitted, verdict) => {
  expect(judged(submitted, '2026-W51', law())).toBe(verdict);
});

it.each([
  ['2026-12-10T18:30:00+05:00', 'in-time'],
  ['2026-12-10T18:30:00.001+05:00', 'late'],
  ['2026-12-10T13:30:01Z', 'late'],
  ['2026-12-09T23:00:00+05:00', 'in-time'],
])('by the end of office hours, %s is %s', (submitted, verdict) => {
  expect(judged(submitted, '2026-W51', law({ counting: { cutoff: 'office-hours' } }))).toBe(verdict);
});

it.each([
  ['2026-12-09T23:59:59.999+05:00', 'early'],
  ['2026-12-10T00:00:00+05:00', 'in-time'],
  ['2026-12-09T19:00:00Z', 'in-time'],
  ['2026-12-11T00:00:00+05:00', 'late'],
])('on Thursday exactly, %s is %s', (submitted, verdict) => {
  expect(judged(submitted, '2026-W51', law({ duties: { weekly: { exactDay: true } } }))).toBe(verdict);
});

it('gives 29 February 2024 its 25 hours', () => {
  expect(judged('2024-02-29T23:59:59+06:00', '2024-W10', law())).toBe('in-time');
  expect(judged('2024-02-29T23:59:59+05:00', '2024-W10', law())).toBe('in-time');
  expect(judged('2024-03-01T00:00:00+05:00', '2024-W10', law())).toBe('late');
});

describe('where the clock of the workspace is put on or back, or is far ahead', () => {
  /** The law of a workspace in a zone, with other office hours. */
  function lawIn(zone: string, end?: string): Law {
    const data = shippedCalendar();
    const calendar = createWorkingCalendar(
      end === undefined ? data : { ...data, officeHours: { ...data.officeHours, end } },
    );
    const cutoff = end === undefined ? 'end-of-day' : 'office-hours';
    return { ...law({ counting: { cutoff } }), calendar, zone: createTimeZone(zone) };
  }

  /** Whether something that is due on a day came in time. */
  function on(dueDay: string, submitted: string, by: Law): string {
    return timeliness(instant(submitted), { ...due('2026-W51', by), due: date(dueDay) }, by);
  }

  it.each([
    // 02:30 does not exist: half an hour after the clock was put on to 03:00.
    ['2026-03-08T03:30:00-04:00', 'in-time'],
    ['2026-03-08T03:30:00.001-04:00', 'late'],
    ['2026-03-08T01:59:59-05:00', 'in-time'],
  ])('an office that closed at 02:30 in New York on 8 March 2026: %s is %s', (submitted, verdict) => {
    expect(on('2026-03-08', submitted, lawIn('America/New_York', '02:30'))).toBe(verdict);
  });

  it.each([
    // 01:30 comes twice: the first counts.
    ['2026-11-01T01:30:00-04:00', 'in-time'],
    ['2026-11-01T01:30:00.001-04:00', 'late'],
    ['2026-11-01T01:30:00-05:00', 'late'],
  ])('an office that closed at 01:30 in New York on 1 November 2026: %s is %s', (submitted, verdict) => {
    expect(on('2026-11-01', submitted, lawIn('America/New_York', '01:30'))).toBe(verdict);
  });

  it.each([
    ['America/New_York', '2026-03-08', '2026-03-09T03:59:59.999Z', 'in-time'],
    ['America/New_York', '2026-03-08', '2026-03-09T04:00:00Z', 'late'],
    ['America/New_York', '2026-11-01', '2026-11-02T04:59:59.999Z', 'in-time'],
    ['America/New_York', '2026-11-01', '2026-11-02T05:00:00Z', 'late'],
    ['Pacific/Kiritimati', '2026-12-31', '2026-12-31T09:59:59.999Z', 'in-time'],
    ['Pacific/Kiritimati', '2026-12-31', '2026-12-31T10:00:00Z', 'late'],
    ['UTC', '2024-02-29', '2024-02-29T23:59:59.999Z', 'in-time'],
    ['UTC', '2024-02-29', '2024-03-01T00:00:00Z', 'late'],
    // The day ended when there was no midnight: the clock was put on from 00:00 to 01:00.
    ['America/Sao_Paulo', '2018-11-03', '2018-11-04T02:59:59.999Z', 'in-time'],
    ['America/Sao_Paulo', '2018-11-03', '2018-11-04T03:00:00Z', 'late'],
  ])('in %s by the end of %s, %s is %s', (zone, dueDay, submitted, verdict) => {
    expect(on(dueDay, submitted, lawIn(zone))).toBe(verdict);
  });
});
