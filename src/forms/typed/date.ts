import {
  type CalendarDate,
  daysBetween,
  parseDate,
  partsOf,
  type Weekday,
  weekdayOf,
} from '../../law/calendar-date.ts';
import { daysOf, type IsoWeek } from '../../law/iso-week.ts';
import { monthNamed, tidied, weekdayNamed, withoutStops } from './words.ts';

/** What a text is understood by. */
export interface DateContext {
  /** The week that is spoken of: it gives a missing year, «дүйсенбі» its date, and «14» its month. */
  readonly within?: IsoWeek;
}

/** The day that a text names, and the last one where it names several: «14–16 желтоқсан». */
export interface TypedDays {
  readonly date: CalendarDate;
  readonly until?: CalendarDate;
}

/**
 * Why a text is no date: nothing like one; a day that its month does not have; no year, and no week to take it from;
 * a weekday that the date does not fall on.
 */
export type DateProblem = 'not-a-date' | 'no-such-day' | 'no-year' | 'other-weekday';

/** A day as far as it was written. */
interface Written {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: Weekday;
}

/**
 * The date that a person typed in Kazakh, Russian or English: `14.12.2026`, `14.12`, `2026-12-14`, «2026 жылғы 3
 * желтоқсан», «3 декабря», «Dec 3, 2026», «дүйсенбі», «14.12 (дс)», and stretches of days, «14–16 желтоқсан». Days come
 * before months. A date outside `within` is given as it is written: whoever asked knows better what to say of it.
 */
export function parseTypedDate(
  text: string,
  context: DateContext = {},
): TypedDays | { readonly problem: DateProblem } {
  const line = withoutMidnight(withoutStops(tidied(text)));
  const stretch = stretchIn(line);
  if (stretch === undefined) {
    const written = read(line);
    return written === undefined ? { problem: 'not-a-date' } : settle(written, context);
  }
  const [first, last] = [read(stretch.from), read(stretch.to)];
  if (first === undefined || last === undefined) return { problem: 'not-a-date' };
  // «2026 жылғы 14–16 желтоқсан»: what one of the two leaves out, the other says.
  const until = settle(first.year === undefined ? last : { year: first.year, ...last }, context);
  if ('problem' in until) return until;
  const { year, month } = partsOf(until.date);
  const startIn = (shared: Written) => settle({ ...shared, ...first }, context);
  if (first.day === undefined) return joined(startIn({}), until.date);
  if (first.month === undefined) return joined(startIn({ year, month }), until.date);
  const date = startIn({ year });
  // «30 декабря – 2 января» begins in the year before.
  const earlier = 'date' in date && date.date > until.date ? startIn({ year: year - 1 }) : date;
  return joined(earlier, until.date);
}

function joined(
  date: { date: CalendarDate } | { problem: DateProblem },
  until: CalendarDate,
): TypedDays | { readonly problem: DateProblem } {
  if ('problem' in date) return date;
  return until === date.date ? date : { date: date.date, until };
}

/** What spreadsheets add to a date that they turn into text. */
function withoutMidnight(line: string): string {
  return line.replace(/(?<=\d)(?:T| )0?0:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?$/i, '');
}

/** The two ends of a stretch of days. A hyphen alone parts days only where a month follows: 14-12-2026 is one date. */
function stretchIn(line: string): { from: string; to: string } | undefined {
  const parts =
    /^([^–]*\d[^–]*|\p{L}+) ?– ?([^–]+)$/u.exec(line) ??
    /^(.*\S) - (\S.*)$/.exec(line) ??
    /^(.*(?<!\d)\d{1,2})-(\d{1,2}(?:\.\d.*| ?\p{L}.*))$/u.exec(line) ??
    /^(\d{1,2}\.\d{1,2}\.\d{2,4})-(\d{1,2}\.\d{1,2}\..*)$/.exec(line);
  const [, from = '', to = ''] = parts ?? [];
  return parts === null ? undefined : { from, to };
}

const WORD = /\p{L}+/gu;
/** Words that stand beside a date without changing it. */
const FILLERS = /^(?:жыл\p{L}*|ж|год\p{L}*|г|күн\p{L}*|число|числа|the|of|on)$/u;
/** «14-і», «3-ші», «14-не», «3-го», «3rd»: an ending of the number. */
const ENDING =
  /(\d)-?(?:ші|шы|інші|ыншы|сі|сы|і|ы|не|на|ге|ға|нде|нда|де|да|го|е|ое|st|nd|rd|th)(?![\p{L}])/giu;

/** A day as it is written; undefined where there is something else in the text. */
function read(line: string): Written | undefined {
  let month: number | undefined;
  let weekday: Weekday | undefined;
  const bare = line.replace(ENDING, '$1');
  for (const [word] of bare.matchAll(WORD)) {
    const named = monthNamed(word);
    const day = named === undefined ? weekdayNamed(word) : undefined;
    if (named !== undefined && month === undefined) month = named;
    else if (day !== undefined && weekday === undefined) weekday = day;
    else if (!FILLERS.test(word.toLowerCase())) return undefined;
  }
  const shape = bare
    .replace(WORD, (word) => (month !== undefined && monthNamed(word) === month ? ' M ' : ' '))
    .replace(/[(),]/g, ' ')
    .replace(/(?<!\d)[.-]|[.-](?!\d)/g, ' ')
    .trim();
  const written = month === undefined ? readNumbers(shape) : readBesideMonth(shape, month);
  if (written === undefined) return undefined;
  const found = weekday === undefined ? written : { ...written, weekday };
  return Object.keys(found).length === 0 ? undefined : found;
}

/** «3 M», «M 3», «2026 3 M», «2026 M 3», «3 M 2026», «3 M 26», «M 3 2026», where M is the name of a month. */
const BESIDE_MONTH =
  /^(?:(?<yearBefore>\d{4}) )?(?:(?<dayBefore>\d{1,2}) M|M (?<dayAfter>\d{1,2}))(?: (?<yearAfter>\d{4}|\d{2}))?$/;

function readBesideMonth(shape: string, month: number): Written | undefined {
  const found = BESIDE_MONTH.exec(shape.replace(/[ .\-/]+/g, ' '))?.groups;
  if (found === undefined) return undefined;
  const { yearBefore, dayBefore, dayAfter, yearAfter } = found;
  if (yearBefore !== undefined && yearAfter !== undefined) return undefined;
  const year = yearBefore ?? yearAfter;
  return {
    month,
    day: Number(dayBefore ?? dayAfter),
    ...(year === undefined ? {} : { year: fullYear(year) }),
  };
}

function readNumbers(numbers: string): Written | undefined {
  if (numbers === '') return {};
  const [, before, bareDay] = /^(?:(\d{4}) +)?(\d{1,2})$/.exec(numbers) ?? [];
  if (bareDay !== undefined) {
    return { day: Number(bareDay), ...(before === undefined ? {} : { year: Number(before) }) };
  }
  const yearFirst = /^(\d{4}) ?[-./] ?(\d{1,2}) ?[-./] ?(\d{1,2})$/.exec(numbers);
  if (yearFirst !== null) {
    return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  }
  const dayFirst = /^(\d{1,2}) ?([-./ ]) ?(\d{1,2})(?: ?[-./ ] ?(\d{4}|\d{2}))?$/.exec(numbers);
  if (dayFirst === null) return undefined;
  const [, day = '', sign, month = '', year] = dayFirst;
  // Two numbers with a mere space between them are no date.
  if (year === undefined && sign === ' ') return undefined;
  return { day: Number(day), month: Number(month), ...(year === undefined ? {} : { year: fullYear(year) }) };
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function settle(
  written: Written,
  { within }: DateContext,
): { date: CalendarDate } | { problem: DateProblem } {
  const { weekday, day, month, year } = written;
  const days = within === undefined ? [] : [...daysOf(within)];
  const isDay = (known: CalendarDate) =>
    partsOf(known).day === day && (year === undefined || partsOf(known).year === year);
  if (day === undefined) {
    const date = days.find((known) => weekdayOf(known) === weekday);
    return date === undefined ? { problem: 'not-a-date' } : { date };
  }
  const found = month === undefined ? { date: days.find(isDay) } : dated(written, days);
  if ('problem' in found) return found;
  if (found.date === undefined) return { problem: 'not-a-date' };
  if (weekday !== undefined && weekdayOf(found.date) !== weekday) return { problem: 'other-weekday' };
  return { date: found.date };
}

/** The date of a day and month; a year that is not written is that of the week, or nearest to it. */
function dated(
  { year, month = 0, day = 0 }: Written,
  days: readonly CalendarDate[],
): { date: CalendarDate } | { problem: DateProblem } {
  const middle = days[3];
  if (year === undefined && middle === undefined) return { problem: 'no-year' };
  const about = middle === undefined ? 0 : partsOf(middle).year;
  const years = year === undefined ? [about, about - 1, about + 1] : [year];
  const dates = years.flatMap((each) => parseDate(isoDate(each, month, day)) ?? []);
  const [date] = dates.sort((a, b) => distance(a, days) - distance(b, days));
  return date === undefined ? { problem: 'no-such-day' } : { date };
}

function distance(date: CalendarDate, days: readonly CalendarDate[]): number {
  const middle = days[3];
  return middle === undefined ? 0 : Math.abs(daysBetween(middle, date));
}

function isoDate(year: number, month: number, day: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
