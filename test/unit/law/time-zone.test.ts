import { describe, expect, it } from 'vitest';
import { CALENDAR } from '../../../src/generated/shipped-data.ts';
import { type ClockTime, parseTime } from '../../../src/law/instant.ts';
import { createTimeZone, isTimeZone } from '../../../src/law/time-zone.ts';
import { date, instant } from '../../support/calendar.ts';

function time(text: string): ClockTime {
  const parsed = parseTime(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

/** Instant of a wall-clock time, as UTC text. */
function utcOf(name: string, day: string, clock: string): string {
  return new Date(createTimeZone(name).instantOf(date(day), time(clock)).epochMs).toISOString();
}

it('knows which zones there are', () => {
  const known = [
    'Asia/Almaty',
    'America/New_York',
    'Pacific/Kiritimati',
    'UTC',
    'US/Eastern',
    'Asia/Kolkata',
  ];
  expect(known.filter(isTimeZone)).toEqual(known);
  expect(['Asia/Atlantis', '', 'Алматы', 'asia/almaty', 'UTC ', 'utc'].filter(isTimeZone)).toEqual([]);
  expect(() => createTimeZone('Asia/Atlantis').localDateTime(instant('2026-12-10T00:00:00Z'))).toThrow(
    RangeError,
  );
});

describe('localDateTime', () => {
  it.each([
    ['2026-12-10T11:05:59Z', '2026-12-10', '16:05'],
    ['2026-12-10T18:59:59.999Z', '2026-12-10', '23:59'],
    ['2026-12-10T19:00:00Z', '2026-12-11', '00:00'],
    ['2026-12-31T19:00:00Z', '2027-01-01', '00:00'],
  ])('shows %s in Almaty', (utc, day, clock) => {
    expect(createTimeZone('Asia/Almaty').localDateTime(instant(utc))).toEqual({ date: day, time: clock });
  });

  it('shows the 25 hours of 29 February 2024 in Almaty, when +06 became +05', () => {
    const almaty = createTimeZone('Asia/Almaty');
    const shown = (utc: string) => almaty.localDateTime(instant(utc));
    expect(shown('2024-02-28T18:00:00Z')).toEqual({ date: '2024-02-29', time: '00:00' });
    expect(shown('2024-02-29T17:30:00Z')).toEqual({ date: '2024-02-29', time: '23:30' });
    expect(shown('2024-02-29T18:30:00Z')).toEqual({ date: '2024-02-29', time: '23:30' });
    expect(shown('2024-02-29T19:00:00Z')).toEqual({ date: '2024-03-01', time: '00:00' });
  });
});

describe('format', () => {
  it.each([
    ['Asia/Almaty', '2026-12-10T13:05:09.999Z', '2026-12-10T18:05:09+05:00'],
    ['America/New_York', '2026-03-08T06:59:59Z', '2026-03-08T01:59:59-05:00'],
    ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08T03:00:00-04:00'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01T00:00:00+14:00'],
    ['Pacific/Marquesas', '2026-12-31T10:00:00Z', '2026-12-31T00:30:00-09:30'],
    ['UTC', '1969-12-31T23:59:30.250Z', '1969-12-31T23:59:30+00:00'],
    // Its clock was 44 minutes and 30 seconds behind.
    ['Africa/Monrovia', '1971-06-01T00:00:00Z', '1971-05-31T23:16:00-00:44'],
  ])('in %s writes %s as %s, which is read as the same', (name, utc, text) => {
    expect(createTimeZone(name).format(instant(utc))).toBe(text);
    expect(instant(text).epochMs).toBe(Math.floor(instant(utc).epochMs / 1000) * 1000);
  });
});

describe('instantOf', () => {
  it.each([
    ['Asia/Almaty', '2026-12-10', '12:00', '2026-12-10T07:00:00.000Z'],
    ['Asia/Almaty', '2023-12-10', '12:00', '2023-12-10T06:00:00.000Z'],
    ['Asia/Almaty', '2024-02-29', '12:00', '2024-02-29T06:00:00.000Z'],
    ['Asia/Almaty', '2024-03-01', '00:00', '2024-02-29T19:00:00.000Z'],
    ['Asia/Almaty', '2024-03-01', '12:00', '2024-03-01T07:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-12-10', '00:00', '2026-12-09T10:00:00.000Z'],
    ['UTC', '2026-12-10', '23:59', '2026-12-10T23:59:00.000Z'],
  ])('in %s %s %s', (name, day, clock, utc) => {
    expect(utcOf(name, day, clock)).toBe(utc);
  });

  it('takes the first of two where the clock is put back', () => {
    expect(utcOf('Asia/Almaty', '2024-02-29', '23:30')).toBe('2024-02-29T17:30:00.000Z');
    expect(utcOf('America/New_York', '2026-11-01', '01:30')).toBe('2026-11-01T05:30:00.000Z');
  });

  it('goes past the gap where the clock is put forward', () => {
    expect(utcOf('America/New_York', '2026-03-08', '02:30')).toBe('2026-03-08T07:30:00.000Z');
    // Midnight itself, and a whole day when Samoa crossed the date line.
    expect(utcOf('America/Sao_Paulo', '2018-11-04', '00:00')).toBe('2018-11-04T03:00:00.000Z');
    expect(utcOf('Pacific/Apia', '2011-12-30', '00:00')).toBe('2011-12-30T10:00:00.000Z');
  });
});

describe('compare', () => {
  it.each([
    ['Asia/Almaty', '2026-12-10T18:59:59.999Z', '2026-12-11', '00:00', -1],
    ['Asia/Almaty', '2026-12-10T19:00:00Z', '2026-12-11', '00:00', 0],
    ['Asia/Almaty', '2026-12-10T19:00:00.001Z', '2026-12-11', '00:00', 1],
    ['Asia/Almaty', '2026-12-08T19:00:00Z', '2026-12-11', '00:00', -1],
    ['Asia/Almaty', '2027-12-08T19:00:00Z', '2026-12-11', '00:00', 1],
    ['Pacific/Kiritimati', '2026-12-10T10:00:00Z', '2026-12-11', '00:00', 0],
    ['Pacific/Kiritimati', '2026-12-10T09:59:59Z', '2026-12-11', '00:00', -1],
    ['Etc/GMT+12', '2026-12-11T11:59:59Z', '2026-12-11', '00:00', -1],
    ['Etc/GMT+12', '2026-12-11T12:00:00Z', '2026-12-11', '00:00', 0],
  ])('in %s %s is to %s %s as %i', (name, at, day, clock, sign) => {
    const place = createTimeZone(name);
    expect(Math.sign(place.compare(instant(at), date(day), time(clock)))).toBe(sign);
  });
});

describe('the shipped clock', () => {
  const shipped = createTimeZone(CALENDAR.timeZone, CALENDAR.clock);
  const platform = createTimeZone(CALENDAR.timeZone);
  const last = { from: '2030-01-01T00:00:00Z', minutes: 240 };

  it('shows what the platform shows, since 1970 and in the hours around each change', () => {
    const changes = CALENDAR.clock.map(({ from }) => instant(from).epochMs);
    const moments = [
      ...Array.from({ length: 1600 }, (_, month) => month * 30 * 86_400_000),
      ...changes.flatMap((at) => Array.from({ length: 101 }, (_, step) => at + (step - 50) * 1_800_000)),
      ...changes.flatMap((at) => [at - 1, at, at + 1]),
    ];
    for (const epochMs of moments) {
      expect(shipped.format({ epochMs })).toBe(platform.format({ epochMs }));
      const { date: day, time: clock } = platform.localDateTime({ epochMs });
      expect(shipped.instantOf(day, clock)).toEqual(platform.instantOf(day, clock));
    }
  });

  it('is what counts, not the platform', () => {
    const zone = createTimeZone(CALENDAR.timeZone, [...CALENDAR.clock, last]);
    expect(zone.format(instant('2029-12-31T23:59:59Z'))).toBe('2030-01-01T04:59:59+05:00');
    expect(zone.format(instant('2030-01-01T00:00:00Z'))).toBe('2030-01-01T04:00:00+04:00');
  });
});
