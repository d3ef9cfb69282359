import { type CalendarDate, fromDayNumber, toDayNumber } from './calendar-date.ts';
import type { ClockSetting } from './calendar-data.ts';
import { type ClockTime, type Instant, parseInstant } from './instant.ts';

const DAY_MS = 86_400_000;

/** Further from UTC no clock has been since 1900. */
const MAX_OFFSET_MS = 16 * 3_600_000;

/** Clock and calendar of one place. */
export interface TimeZone {
  /** Name in the IANA database, e.g. `Asia/Almaty`. */
  readonly name: string;
  /** What the wall clock shows, seconds left off. */
  localDateTime(instant: Instant): LocalDateTime;
  /**
   * The instant at which the wall clock shows this. Where it shows it twice (a clock put back), the first;
   * where never (a clock put forward), as long after the change as was asked for.
   */
  instantOf(date: CalendarDate, time: ClockTime): Instant;
  /** How far the wall clock is ahead of UTC, in whole minutes; negative west of Greenwich. */
  offsetAt(instant: Instant): number;
  /** RFC 3339 with the zone's offset then, to the second: `2026-12-11T09:00:00+05:00`. The same instant when read again. */
  format(instant: Instant): string;
  /** Negative where the instant comes before `instantOf(date, time)`, 0 at it, positive after it. */
  compare(instant: Instant, date: CalendarDate, time: ClockTime): number;
}

interface LocalDateTime {
  readonly date: CalendarDate;
  readonly time: ClockTime;
}

/** What the wall clock of a zone shows, as `2026-12-11 09:15`. */
export function wallTime(instant: Instant, zone: TimeZone): string {
  const { date, time } = zone.localDateTime(instant);
  return `${date} ${time}`;
}

/** Whether the IANA database has a zone of this name, in these letters: `asia/almaty` would be a second name of one zone. */
export function isTimeZone(name: string): boolean {
  try {
    const { timeZone } = createFormatter(name).resolvedOptions();
    return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
  } catch {
    return false;
  }
}

/**
 * The zone of an IANA name. The platform's zone data takes some 15 ms to come up, so it is first asked when an
 * answer needs it; an answer for a name that is no `isTimeZone` throws a RangeError. Make one zone and keep it.
 *
 * @param clock how the zone's clock stands from some moment on, in order of time: for that time the platform, whose data
 *   may be older, is not asked
 */
export function createTimeZone(name: string, clock: readonly ClockSetting[] = []): TimeZone {
  let formatter: Intl.DateTimeFormat | undefined;
  const known = new Map<string, Instant>();
  const settings = clock.map(({ from, minutes }) => ({ from: instantIn(from), minutes })).reverse();

  /** What the wall clock shows, read as if it were UTC: whole seconds, in milliseconds. */
  const wallMs = (epochMs: number): number => {
    const setting = settings.find(({ from }) => from <= epochMs);
    if (setting !== undefined) return Math.floor(epochMs / 1000) * 1000 + setting.minutes * 60_000;
    formatter ??= createFormatter(name);
    const parts = Object.fromEntries(formatter.formatToParts(epochMs).map((p) => [p.type, p.value]));
    const day = toDayNumber(`${parts.year}-${parts.month}-${parts.day}` as CalendarDate);
    const seconds = Number(parts.hour) * 3600 + Number(parts.minute) * 60 + Number(parts.second);
    return day * DAY_MS + seconds * 1000;
  };
  const offsetAt = (epochMs: number): number => wallMs(epochMs) - Math.floor(epochMs / 1000) * 1000;

  const zone: TimeZone = {
    name,
    localDateTime: ({ epochMs }) => dateTimeOf(wallMs(epochMs)),
    offsetAt: ({ epochMs }) => Math.round(offsetAt(epochMs) / 60_000),
    format({ epochMs }) {
      const offset = zone.offsetAt({ epochMs });
      // Not what the wall clock showed where it was off by odd seconds, as in Liberia until 1972: the offset is whole minutes.
      const wall = epochMs + offset * 60_000;
      const { date, time } = dateTimeOf(wall);
      const seconds = String(Math.floor(wall / 1000) - Math.floor(wall / 60_000) * 60).padStart(2, '0');
      return `${date}T${time}:${seconds}${offset < 0 ? '-' : '+'}${timeOf(Math.abs(offset))}`;
    },
    instantOf(date, time) {
      const key = `${date}T${time}`;
      const found = known.get(key) ?? firstShowing(asIfUtc(date, time), wallMs, offsetAt);
      known.set(key, found);
      return found;
    },
    compare(instant, date, time) {
      const difference = instant.epochMs - asIfUtc(date, time);
      // Most are days away, and then any clock will tell.
      if (Math.abs(difference) > MAX_OFFSET_MS) return difference;
      return instant.epochMs - zone.instantOf(date, time).epochMs;
    },
  };
  return zone;
}

/** No zone changes its clock twice within two days, so one of the two offsets around the moment holds. */
function firstShowing(
  wall: number,
  wallMs: (epochMs: number) => number,
  offsetAt: (epochMs: number) => number,
): Instant {
  const before = wall - offsetAt(wall - DAY_MS);
  const after = wall - offsetAt(wall + DAY_MS);
  const showing = [before, after].filter((epochMs) => wallMs(epochMs) === wall);
  return { epochMs: showing.length === 0 ? before : Math.min(...showing) };
}

function instantIn(text: string): number {
  const instant = parseInstant(text);
  if (instant === undefined) throw new RangeError(`not an instant: ${text}`);
  return instant.epochMs;
}

function createFormatter(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
}

function asIfUtc(date: CalendarDate, time: ClockTime): number {
  return toDayNumber(date) * DAY_MS + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
}

/** The date and time of a wall clock that is read as if it were UTC, in milliseconds. */
function dateTimeOf(wall: number): LocalDateTime {
  const day = Math.floor(wall / DAY_MS);
  return { date: fromDayNumber(day), time: timeOf((wall - day * DAY_MS) / 60_000) };
}

function timeOf(minutes: number): ClockTime {
  const text = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${text(minutes / 60)}:${text(minutes % 60)}` as ClockTime;
}
