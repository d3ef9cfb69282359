import { oneLine } from '../../i18n/text.ts';
import type { CalendarDate } from '../../law/calendar-date.ts';
import { type ClockTime, parseInstant, parseTime } from '../../law/instant.ts';
import { type IsoWeek, parseWeek, weekOf } from '../../law/iso-week.ts';
import { parseMonth } from '../../law/periods.ts';
import { type DateProblem, parseTypedDate } from '../typed/date.ts';
import { parseTypedTime, type TimeProblem } from '../typed/time.ts';
import type { FormProblem } from './problem.ts';
import { type CellValue, type Readable, type ValueContext, wrong } from './value.ts';
import { clockOf, momentOf, writtenIn } from './written.ts';

const DATE_PROBLEMS = {
  'not-a-date': 'form/date',
  'no-such-day': 'form/no-such-day',
  'no-year': 'form/no-year',
  'other-weekday': 'form/other-weekday',
} as const satisfies Record<DateProblem, FormProblem['code']>;

/** A day, or several of them, as dates, numbers or words. */
export function readDays(content: Readable, { within }: ValueContext): CellValue {
  const written = writtenIn(content);
  const context = within === undefined ? {} : { within };
  if (content.kind !== 'number') {
    const found = parseTypedDate(written, context);
    return 'problem' in found ? wrong(DATE_PROBLEMS[found.problem], { value: written }) : { days: found };
  }
  const { date, minutes } = momentOf(content.serial);
  if (date === undefined) return daysOfNumber(content.value, context);
  return minutes === 0 ? { days: { date } } : wrong('form/date-and-time', { value: written });
}

/** «14.12» that a spreadsheet has made the number 14.12, or the number of a day of the week alone. */
function daysOfNumber(value: number, context: { readonly within?: IsoWeek }): CellValue {
  const found = [String(value), value.toFixed(2)]
    .map((text) => parseTypedDate(text, context))
    .filter((days) => 'date' in days)
    .find(({ date }) => weekHolds(context.within, date));
  return found === undefined ? wrong('form/date', { value: String(value) }) : { days: found };
}

function weekHolds(week: IsoWeek | undefined, date: CalendarDate): boolean {
  return week !== undefined && weekOf(date) === week;
}

const TIME_PROBLEMS = {
  'not-a-time': 'form/time',
  'no-such-time': 'form/no-such-time',
  ambiguous: 'form/time-ambiguous',
} as const satisfies Record<TimeProblem, FormProblem['code']>;

/** The time of an event as a fraction of a day, a number or words. */
export function readTime(content: Readable): CellValue {
  const written = writtenIn(content);
  if (content.kind === 'number') {
    const { date, minutes } = momentOf(content.serial);
    const fraction = content.value < 1 || (content.dated && minutes > 0);
    if (fraction) {
      const start = parseTime(clockOf(minutes));
      return start === undefined ? wrong('form/time', { value: written }) : { time: { start } };
    }
    if (date !== undefined || content.dated) return wrong('form/time-as-date', { value: written });
  }
  // 10.30 has become 10.3 on its way through a cell for numbers.
  const text =
    content.kind === 'number' && !Number.isInteger(content.value) ? content.value.toFixed(2) : written;
  const found = parseTypedTime(text);
  return 'problem' in found ? wrong(TIME_PROBLEMS[found.problem], { value: written }) : { time: found.time };
}

const NOON = '12:00' as ClockTime;

/** A date and a time of day in the workspace's zone; a date alone is its noon, as everywhere. */
export function readInstant(content: Readable, { zone }: ValueContext): CellValue {
  const written = oneLine(writtenIn(content));
  if (parseInstant(written) !== undefined) return { value: written };
  const local = content.kind === 'number' ? momentAt(content.serial) : momentIn(written);
  return local === undefined
    ? wrong('form/instant', { value: written })
    : { value: zone.format(zone.instantOf(local.date, local.time)) };
}

interface LocalMoment {
  readonly date: CalendarDate;
  readonly time: ClockTime;
}

function momentAt(serial: number): LocalMoment | undefined {
  const { date, minutes } = momentOf(serial);
  return date === undefined ? undefined : { date, time: minutes === 0 ? NOON : clockOf(minutes) };
}

function momentIn(text: string): LocalMoment | undefined {
  const [, day = text, clock] =
    /^(.*\S) *[ ,T](?:сағат |в |at )?(\d{1,2}[:.]\d{2}(?::\d{2})?)$/i.exec(text) ?? [];
  const days = parseTypedDate(day.replace(/,$/, ''));
  const found = clock === undefined ? { time: { start: NOON } } : parseTypedTime(clock);
  if ('problem' in days || days.until !== undefined || 'problem' in found) return undefined;
  return typeof found.time === 'string' ? undefined : { date: days.date, time: found.time.start };
}

/** The week that a form was made for. */
export function readWeek(content: Readable): CellValue {
  const written = writtenIn(content);
  const week = parseWeek(/\d{4}-W\d{2}/i.exec(written)?.[0].toUpperCase() ?? '');
  return week === undefined ? wrong('form/term', { value: written }) : { value: week };
}

/** The month that a form was made for. */
export function readMonth(content: Readable): CellValue {
  const written = writtenIn(content);
  const month = parseMonth(/\d{4}-\d{2}(?!\d)/.exec(written)?.[0] ?? '') ?? monthOfDate(content);
  return month === undefined ? wrong('form/term', { value: written }) : { value: month };
}

/** «2026-11» that a spreadsheet has made a day of. */
function monthOfDate(content: Readable) {
  if (content.kind !== 'number') return undefined;
  return parseMonth(momentOf(content.serial).date?.slice(0, 7) ?? '');
}
