import { type CalendarDate, parseDate } from '../law/calendar-date.ts';
import { type Instant, parseInstant, parseTime } from '../law/instant.ts';
import { addWeeks, type IsoWeek, parseWeek, weekOf } from '../law/iso-week.ts';
import type { TimeZone } from '../law/time-zone.ts';
import { EXIT, Failure } from './failure.ts';
import type { Session } from './session.ts';

/** The week that `--week` names: an ISO week, a date in it, `next` or `current` by the clock. Throws a usage Failure. */
export function weekNamed(value: string, session: Session, zone: TimeZone): IsoWeek {
  const date = parseDate(value);
  const week = parseWeek(value) ?? (date === undefined ? undefined : weekOf(date));
  if (week !== undefined) return week;
  if (value !== 'next' && value !== 'current') throw new Failure(EXIT.usage, 'usage.week', { value });
  const current = weekOf(today(session, zone));
  return value === 'current' ? current : addWeeks(current, 1);
}

/** The day of the clock in the workspace's zone. Throws a usage Failure. */
export function today(session: Session, zone: TimeZone): CalendarDate {
  return zone.localDateTime(clock(session, zone)).date;
}

/** The moment that counts as now: `--on`, a bare date being its noon, else the clock. Throws a usage Failure. */
export function clock({ world, options }: Session, zone: TimeZone): Instant {
  if (options.on === undefined) return world.now();
  const date = parseDate(options.on);
  const noon = parseTime('12:00');
  const instant =
    date !== undefined && noon !== undefined ? zone.instantOf(date, noon) : parseInstant(options.on);
  if (instant === undefined) throw new Failure(EXIT.usage, 'usage.clock', { value: options.on });
  return instant;
}
