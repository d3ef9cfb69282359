import type {
  Calendar,
  CalendarAdditions,
  Holiday,
  MovableHoliday,
  Names,
  NameText,
} from './calendar-data.ts';
import { addDays, type CalendarDate, parseDate, weekdayOf } from './calendar-date.ts';

/** Whether a day is worked, and why. */
export interface DayKind {
  readonly working: boolean;
  /**
   * `day-off`: one that is never carried over (Kurban Ait, Christmas, a workspace's own);
   * `carried-over`: for a holiday on a weekend; `transferred-…`: by an act; `user-work`: a workspace's own.
   */
  readonly reason:
    | 'working'
    | 'weekend'
    | 'holiday'
    | 'day-off'
    | 'carried-over'
    | 'transferred-off'
    | 'transferred-work'
    | 'user-work';
  /** Of the holiday, also of a carried-over one; of the workspace's day. */
  readonly name?: Names;
  /** The holiday that was carried over; the other day of a transfer. */
  readonly of?: CalendarDate;
}

/**
 * Every day that its weekday alone does not decide. Throws a RangeError for a date that does not exist,
 * which the schemas of both inputs refuse.
 */
export function specialDays(data: Calendar, additions: CalendarAdditions): Map<CalendarDate, DayKind> {
  const days = new Map<CalendarDate, DayKind>();
  const kept = keptHolidays(data, additions);
  for (const { date, carry, name } of kept) {
    days.set(date, { working: false, reason: carry ? 'holiday' : 'day-off', ...nameOf(name) });
  }
  for (const holiday of kept) if (holiday.carry) carryOver(holiday, days, data);
  // An act names its days after all this: in 2020 it made the carried-over Monday 11 May a working day.
  for (const transfer of [...data.transfers, ...(additions.transfers ?? [])]) {
    const [work, off] = [existing(transfer.work), existing(transfer.off)];
    days.set(work, { working: true, reason: 'transferred-work', of: off });
    days.set(off, { working: false, reason: 'transferred-off', of: work });
  }
  // A workspace's own days come last and settle their own date only: no holiday is carried on because of them.
  for (const { date, name } of additions.daysOff ?? []) {
    days.set(existing(date), { working: false, reason: 'day-off', ...nameOf(name) });
  }
  for (const { date, note } of additions.workingDays ?? []) {
    days.set(existing(date), { working: true, reason: 'user-work', ...nameOf(note) });
  }
  return days;
}

/** The movable holidays of the shipped data with the dates a workspace adds, then the workspace's own. */
export function movableHolidays(data: Calendar, additions: CalendarAdditions): MovableHoliday[] {
  const byId = new Map(data.movable.map((holiday) => [holiday.id, holiday]));
  for (const added of additions.movable ?? []) {
    byId.set(added.id, { ...added, dates: { ...byId.get(added.id)?.dates, ...added.dates } });
  }
  return [...byId.values()];
}

interface KeptHoliday {
  readonly date: CalendarDate;
  readonly carry: boolean;
  readonly name: NameText;
}

/** Each holiday of each year, in order of date; where two meet, the one that is carried over comes last and prevails. */
function keptHolidays(data: Calendar, additions: CalendarAdditions): KeptHoliday[] {
  const last = Math.max(data.years.to, additions.years?.to ?? 0);
  const first = Math.min(data.years.from, additions.years?.from ?? last);
  const kept: KeptHoliday[] = [];
  for (const { date, carry, name, from = first, to = last } of fixedHolidays(data, additions)) {
    for (let year = Math.max(from, first); year <= Math.min(to, last); year++) {
      // 29 February is no day of a common year.
      const day = parseDate(`${year}-${date}`);
      if (day !== undefined) kept.push({ date: day, carry, name });
    }
  }
  for (const { dates, carry, name } of movableHolidays(data, additions)) {
    for (const date of Object.values(dates)) kept.push({ date: existing(date), carry, name });
  }
  return kept.sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : Number(a.carry) - Number(b.carry),
  );
}

function fixedHolidays(data: Calendar, additions: CalendarAdditions): Holiday[] {
  const key = (holiday: Holiday) => `${holiday.id} ${holiday.date}`;
  const added = additions.holidays ?? [];
  const replaced = new Set(added.map(key));
  return [...data.holidays.filter((holiday) => !replaced.has(key(holiday))), ...added];
}

/**
 * Where a day off and a holiday coincide, the day off is the working day following the holiday (law "On holidays" of
 * 13.12.2001, art. 5). Taken in order of date, so that several lost days take consecutive working days.
 */
function carryOver(
  { date, name }: KeptHoliday,
  days: Map<CalendarDate, DayKind>,
  { weekend }: Calendar,
): void {
  if (!weekend.includes(weekdayOf(date))) return;
  let next = addDays(date, 1);
  while (days.has(next) || weekend.includes(weekdayOf(next))) next = addDays(next, 1);
  days.set(next, { working: false, reason: 'carried-over', ...nameOf(name), of: date });
}

function nameOf(name: NameText | undefined): { name?: Names } {
  if (name === undefined) return {};
  return { name: typeof name === 'string' ? { kk: name, ru: name, en: name } : name };
}

function existing(text: string): CalendarDate {
  const date = parseDate(text);
  if (date === undefined) throw new RangeError(`calendar: ${text} is not a date`);
  return date;
}
