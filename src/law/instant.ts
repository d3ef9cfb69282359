import { dayNumberOf, parseDate, partsOf } from './calendar-date.ts';

/** A point in time, in milliseconds since 1970-01-01T00:00:00Z. */
export interface Instant {
  readonly epochMs: number;
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d+))?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/**
 * The instant of an RFC 3339 text such as `2026-12-10T16:05:00+05:00`, or undefined for any other text. The offset is
 * required; 24:00, leap seconds (`:60`) and days that do not exist are refused. A fraction is kept to the millisecond
 * and cut there: rounding could carry the last moment of a day into the next.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = INSTANT.exec(text);
  const date = parseDate(match?.[1] ?? '');
  if (match === null || date === undefined) return undefined;
  const [, , hour, minute, second, fraction = '', sign, offsetHour, offsetMinute] = match;
  const { year, month, day } = partsOf(date);
  const offset = sign === undefined ? 0 : (Number(offsetHour) * 60 + Number(offsetMinute)) * 60;
  const seconds =
    dayNumberOf(year, month, day) * 86_400 + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  const utcSeconds = sign === '-' ? seconds + offset : seconds - offset;
  return { epochMs: utcSeconds * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0')) };
}

declare const brand: unique symbol;

/** A time of day as `HH:MM`, 00:00–23:59. */
export type ClockTime = string & { readonly [brand]: 'ClockTime' };

/** The time of day a text names, or undefined; 24:00 is refused. */
export function parseTime(text: string): ClockTime | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as ClockTime) : undefined;
}
