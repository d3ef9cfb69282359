import { addDays, type CalendarDate, parseDate } from '../law/calendar-date.ts';
import { daysOf } from '../law/iso-week.ts';
import { dayOfMonth, daysOfQuarter, monthAt, monthIndex, parseMonth, parseQuarter } from '../law/periods.ts';
import type { TimeZone } from '../law/time-zone.ts';
import { EXIT, Failure } from './failure.ts';
import type { Session } from './session.ts';
import { today, weekNamed } from './week.ts';

/** The flags that name a stretch of days; one of them, or --from with --to. */
export interface RangeOptions {
  readonly from?: string;
  readonly to?: string;
  readonly year?: string;
  readonly quarter?: string;
  readonly month?: string;
  readonly week?: string;
}

/** Days from the first to the last, both included. */
export interface DayRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * The days that the flags name; undefined where none does. With only one of --from and --to, today is the other.
 * Throws a usage Failure.
 */
export function rangeNamed(options: RangeOptions, session: Session, zone: TimeZone): DayRange | undefined {
  const { from, to, year, quarter, month, week } = options;
  const named = Object.entries({
    '--year': year,
    '--quarter': quarter,
    '--month': month,
    '--week': week,
  }).filter(([, value]) => value !== undefined);
  const bounds = from !== undefined || to !== undefined;
  if (named.length + Number(bounds) > 1) {
    const flags = [...named.map(([flag]) => flag), ...(bounds ? ['--from/--to'] : [])];
    throw new Failure(EXIT.usage, 'usage.one-range', { flags: flags.join(', ') });
  }
  if (bounds) return between(from, to, session, zone);
  if (year !== undefined) return yearNamed(year);
  if (quarter !== undefined)
    return daysOfQuarter(orFail(parseQuarter(quarter), '--quarter', quarter, '2026-Q4'));
  if (month !== undefined) return ofMonth(month);
  if (week === undefined) return undefined;
  const days = daysOf(weekNamed(week, session, zone));
  return { from: days[0], to: days[6] };
}

function between(
  from: string | undefined,
  to: string | undefined,
  session: Session,
  zone: TimeZone,
): DayRange {
  const day = (flag: string, text: string | undefined): CalendarDate =>
    text === undefined ? today(session, zone) : orFail(parseDate(text), flag, text, '2026-12-14');
  const range = { from: day('--from', from), to: day('--to', to) };
  if (range.from > range.to) throw new Failure(EXIT.usage, 'usage.range-order', { ...range });
  return range;
}

/** The days of the year that a text names. Throws a usage Failure. */
export function yearNamed(text: string): DayRange {
  const [from, to] = [parseDate(`${text}-01-01`), parseDate(`${text}-12-31`)];
  return { from: orFail(from, '--year', text, '2026'), to: orFail(to, '--year', text, '2026') };
}

function ofMonth(text: string): DayRange {
  const month = orFail(parseMonth(text), '--month', text, '2026-11');
  return { from: dayOfMonth(month, 1), to: addDays(dayOfMonth(monthAt(monthIndex(month) + 1), 1), -1) };
}

function orFail<T>(value: T | undefined, name: string, text: string, example: string): T {
  if (value === undefined) throw new Failure(EXIT.usage, 'usage.form', { name, value: text, example });
  return value;
}
