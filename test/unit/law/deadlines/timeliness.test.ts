import { expect, it } from 'vitest';
import type { Deadline, Law } from '../../../../src/law/deadlines/deadline.ts';
import { timeliness } from '../../../../src/law/deadlines/timeliness.ts';
import { weeklyDue } from '../../../../src/law/deadlines/weekly.ts';
import { instant, week } from '../../../support/calendar.ts';
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
