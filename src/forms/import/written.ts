import { type CalendarDate, fromDayNumber, partsOf } from '../../law/calendar-date.ts';
import type { ClockTime } from '../../law/instant.ts';
import type { CellContent } from '../read/book.ts';

/** The content as text: what stands in the cell, numbers and dates as people write them. */
export function writtenIn(content: CellContent): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'boolean':
      return String(content.value);
    case 'number':
      return content.dated ? writtenDate(content.serial) : String(content.value);
    default:
      return '';
  }
}

/** `14.12.2026`, `10:30`, `14.12.2026 10:30`. */
function writtenDate(serial: number): string {
  const { date, minutes } = momentOf(serial);
  const time = clockOf(minutes);
  if (date === undefined) return time;
  const { year, month, day } = partsOf(date);
  const written = `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
  return minutes === 0 ? written : `${written} ${time}`;
}

/** 1970-01-01 in days since 1899-12-30. */
const EPOCH_SERIAL = 25_569;
const MINUTES = 1440;
/** Days that a serial number may mean: 2000 to 2100. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/** Day and minute of a serial number; no day where it is none of this century. */
export function momentOf(serial: number): {
  readonly date: CalendarDate | undefined;
  readonly minutes: number;
} {
  const whole = Math.round(serial * MINUTES);
  const day = Math.floor(whole / MINUTES);
  const sensible = day >= FIRST_SERIAL && day <= LAST_SERIAL;
  return {
    date: sensible ? fromDayNumber(day - EPOCH_SERIAL) : undefined,
    minutes: whole - day * MINUTES,
  };
}

export function clockOf(minutes: number): ClockTime {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(minutes / 60)}:${two(minutes % 60)}` as ClockTime;
}
