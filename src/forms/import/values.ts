import { type LabelKey, label } from '../../i18n/labels.ts';
import { isLanguage, LANGUAGES, type Language } from '../../i18n/language.ts';
import type { Trilingual } from '../../i18n/language.ts';
import { didYouMeanIn } from '../../diagnostics/message.ts';
import { type CalendarDate, fromDayNumber, partsOf } from '../../law/calendar-date.ts';
import { type ClockTime, parseInstant, parseTime } from '../../law/instant.ts';
import { type IsoWeek, parseWeek, weekOf } from '../../law/iso-week.ts';
import { parseMonth } from '../../law/periods.ts';
import type { TimeZone } from '../../law/time-zone.ts';
import type { Choice, FieldType } from '../form.ts';
import type { BookCell, CellContent } from '../read/book.ts';
import { type DateProblem, parseTypedDate, type TypedDays } from '../typed/date.ts';
import { parseTypedPhone } from '../typed/phone.ts';
import { parseTypedTime, type TimeProblem, type TypedTime } from '../typed/time.ts';
import { folded, oneLine } from '../typed/words.ts';
import type { KnownBodies } from './bodies.ts';
import type { FormProblem } from './problem.ts';

/** What cells are understood by. */
export interface ValueContext {
  readonly within?: IsoWeek;
  readonly zone: TimeZone;
  readonly bodies: KnownBodies;
}

/** What a cell says; of a date or time more than one value may stand in it. */
export type CellValue =
  | { readonly value: unknown }
  | { readonly days: TypedDays }
  | { readonly time: TypedTime }
  | { readonly organiser: { readonly body: string } | { readonly name: unknown } }
  /** The value is to be left out: «жоқ» for a tick. */
  | { readonly nothing: true }
  | { readonly problem: Omit<FormProblem, 'place'> };

/** What a cell of a field's type says. Nothing is thrown; what cannot be understood is told. */
export function readValue({ content }: BookCell, type: FieldType, context: ValueContext): CellValue {
  if (content.kind === 'error') return wrong('form/cell-error', { error: content.error });
  if (content.kind === 'no-result') return wrong('form/no-result', {});
  if (typeof type === 'object') return readChoice(content, type.choices);
  return READERS[type](content, context);
}

type Readable = Exclude<CellContent, { kind: 'error' | 'no-result' }>;
type Reader = (content: Readable, context: ValueContext) => CellValue;

const READERS: Readonly<Record<Extract<FieldType, string>, Reader>> = {
  line: (content) => ({ value: localized(writtenIn(content), oneLine) }),
  text: (content) => ({ value: localized(writtenIn(content), paragraphs) }),
  lines: (content) => ({ value: listIn(writtenIn(content)) }),
  'week-day': readDays,
  day: readDays,
  start: readTime,
  end: readTime,
  instant: readInstant,
  phone: (content) => ({
    value: parseTypedPhone(content.kind === 'number' ? content.value : writtenIn(content)),
  }),
  email: (content) => ({ value: oneLine(writtenIn(content)).replace(/^mailto:/i, '') }),
  url: (content) => ({ value: address(oneLine(writtenIn(content))) }),
  urls: (content) => ({
    value: linesOf(writtenIn(content))
      .flatMap((line) => line.split(/[\s;,]+(?=https?:|www\.)/i))
      .map(address),
  }),
  tick: readTick,
  integer: readInteger,
  body: (content, { bodies }) => bodyNamed(oneLine(writtenIn(content)), bodies),
  bodies: readBodies,
  'body-or-name': (content, { bodies }) => {
    const written = oneLine(writtenIn(content));
    const isId = bodies.idOf(written) === written;
    return { organiser: isId ? { body: written } : { name: localized(writtenIn(content), oneLine) } };
  },
  number: readNumber,
  id: (content) => ({ value: oneLine(writtenIn(content)).toLowerCase() }),
  'plan-item': readPlanItem,
  news: (content) => ({ value: localized(writtenIn(content), oneLine) }),
  week: (content) => {
    const written = writtenIn(content);
    const week = parseWeek(/\d{4}-W\d{2}/i.exec(written)?.[0].toUpperCase() ?? '');
    return week === undefined ? wrong('form/term', { value: written }) : { value: week };
  },
  month: readMonth,
  year: (content) => readWhole(content, /^(?:19|2[01])\d{2}$/),
  cycle: (content) => readWhole(content, /^[12]$/),
};

function wrong(code: FormProblem['code'], params: FormProblem['params']): CellValue {
  return { problem: { code, params } };
}

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
function momentOf(serial: number): { readonly date: CalendarDate | undefined; readonly minutes: number } {
  const whole = Math.round(serial * MINUTES);
  const day = Math.floor(whole / MINUTES);
  const sensible = day >= FIRST_SERIAL && day <= LAST_SERIAL;
  return {
    date: sensible ? fromDayNumber(day - EPOCH_SERIAL) : undefined,
    minutes: whole - day * MINUTES,
  };
}

function clockOf(minutes: number): ClockTime {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(minutes / 60)}:${two(minutes % 60)}` as ClockTime;
}

/** Paragraphs as they stand: spaces put right, empty lines at the ends left off. */
function paragraphs(text: string): string {
  return text
    .split(LINE_BREAK)
    .map((line) => oneLine(line))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a vertical tab is how Word breaks a line
const LINE_BREAK = /\r\n|[\n\r\u000b\u0085\u2028\u2029]/;
const IN_LANGUAGE = /^\s*(kk|ru|en|қаз|каз|рус|анг|eng|rus|kaz)\s*:\s*/i;
const LANGUAGE_NAMES: Readonly<Record<string, Language>> = {
  қаз: 'kk',
  каз: 'kk',
  kaz: 'kk',
  рус: 'ru',
  rus: 'ru',
  анг: 'en',
  eng: 'en',
};

/** A text, or one per language where its lines begin with «kk:», «ru:», «en:». */
function localized(text: string, tidy: (text: string) => string): unknown {
  const parts = byLanguage(text.split(LINE_BREAK));
  if (parts === undefined) return tidy(text);
  return Object.fromEntries(parts.map(([language, lines]) => [language, tidy(lines.join('\n'))]));
}

/** Lines by the language that they are marked with; undefined where they do not begin with such a mark. */
function byLanguage(lines: readonly string[]): [Language, string[]][] | undefined {
  const parts: [Language, string[]][] = [];
  for (const line of lines.filter((line, index) => index > 0 || line.trim() !== '')) {
    const mark = languageMark(line);
    if (mark !== undefined && parts.some(([language]) => language === mark)) return undefined;
    if (mark !== undefined) parts.push([mark, [line.replace(IN_LANGUAGE, '')]]);
    else if (parts.length === 0) return undefined;
    else parts.at(-1)?.[1].push(line);
  }
  return parts.length === 0 ? undefined : parts;
}

function languageMark(line: string): Language | undefined {
  const name = IN_LANGUAGE.exec(line)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  return isLanguage(name) ? name : LANGUAGE_NAMES[name];
}

function linesOf(text: string): string[] {
  const lines = text
    .split(LINE_BREAK)
    .map((line) => oneLine(line).replace(/^[-–—•·*]\s+/, ''))
    .filter((line) => line !== '');
  // A numbered list is a list; «2027 жылғы …» is a text.
  const numbered =
    lines.length > 1 && lines.every((line, index) => new RegExp(`^${index + 1}[.)]\\s`).test(line));
  return numbered ? lines.map((line) => line.replace(/^\d+[.)]\s+/, '')) : lines;
}

/** One entry a line; neighbouring lines marked with different languages are one entry. */
function listIn(text: string): unknown[] {
  const entries: (string | Partial<Record<Language, string>>)[] = [];
  for (const line of linesOf(text)) {
    const mark = languageMark(line);
    const last = entries.at(-1);
    if (mark === undefined) entries.push(line);
    else if (typeof last === 'object' && !(mark in last)) last[mark] = line.replace(IN_LANGUAGE, '');
    else entries.push({ [mark]: line.replace(IN_LANGUAGE, '') });
  }
  return entries;
}

const DATE_PROBLEMS = {
  'not-a-date': 'form/date',
  'no-such-day': 'form/no-such-day',
  'no-year': 'form/no-year',
  'other-weekday': 'form/other-weekday',
} as const satisfies Record<DateProblem, FormProblem['code']>;

function readDays(content: Readable, { within }: ValueContext): CellValue {
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

function readTime(content: Readable): CellValue {
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
function readInstant(content: Readable, { zone }: ValueContext): CellValue {
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
    /^(.*\S)[ ,T]+(?:сағат |в |at )?(\d{1,2}[:.]\d{2}(?::\d{2})?)$/i.exec(text) ?? [];
  const days = parseTypedDate(day.replace(/,$/, ''));
  const found = clock === undefined ? { time: { start: NOON } } : parseTypedTime(clock);
  if ('problem' in days || days.until !== undefined || 'problem' in found) return undefined;
  return typeof found.time === 'string' ? undefined : { date: days.date, time: found.time.start };
}

const YES = ['✓', '✔', '☑', 'v', 'х', 'x', '+', 'иа', 'да', 'yes', 'true', '1', 'истина', 'бар'].map(folded);
const NO = ['–', '-', '☐', 'жок', 'нет', 'no', 'false', '0', 'ложь'].map(folded);

function readTick(content: Readable): CellValue {
  const written = oneLine(writtenIn(content));
  if (YES.includes(folded(written))) return { value: true };
  if (NO.includes(folded(written))) return { nothing: true };
  return wrong('form/choice', { value: written, allowed: '✓' });
}

function readInteger(content: Readable): CellValue {
  const written = oneLine(writtenIn(content));
  const digits =
    content.kind === 'number' ? String(content.value) : written.replace(/(?<=\d) (?=\d{3}(?:\D|$))/g, '');
  return /^\d{1,9}$/.test(digits) ? { value: Number(digits) } : wrong('form/number', { value: written });
}

function readWhole(content: Readable, pattern: RegExp): CellValue {
  const written = oneLine(writtenIn(content));
  return pattern.test(written) ? { value: Number(written) } : wrong('form/term', { value: written });
}

function readMonth(content: Readable): CellValue {
  const written = writtenIn(content);
  const month = parseMonth(/\d{4}-\d{2}(?!\d)/.exec(written)?.[0] ?? '') ?? monthOfDate(content);
  return month === undefined ? wrong('form/term', { value: written }) : { value: month };
}

/** «2026-11» that a spreadsheet has made a day of. */
function monthOfDate(content: Readable) {
  if (content.kind !== 'number') return undefined;
  return parseMonth(momentOf(content.serial).date?.slice(0, 7) ?? '');
}

function readNumber(content: Readable): CellValue {
  const written = oneLine(writtenIn(content)).replace(/^№\s*|[.)]$/g, '');
  if (/^\d{1,6}$/.test(written)) return { value: Number(written) };
  const id = written.toLowerCase();
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(id) ? { value: id } : wrong('form/row-number', { value: written });
}

/** `p26-02`, `min-jol/p26-02`, and what the list shows: «p26-02 – «Қысқы жол»». */
function readPlanItem(content: Readable): CellValue {
  const written = oneLine(writtenIn(content));
  const [, ref] = /^([a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)?)(?:\s+[–—-]\s.*)?$/i.exec(written) ?? [];
  return ref === undefined ? wrong('form/plan-item', { value: written }) : { value: ref.toLowerCase() };
}

function address(written: string): string {
  return /^www\./i.test(written) ? `https://${written}` : written;
}

function bodyNamed(written: string, bodies: KnownBodies): CellValue {
  const id = bodies.idOf(written);
  if (id !== undefined) return { value: id };
  return wrong('form/body', { value: written, suggestion: suggestionFor(bodies.nearest(written)) });
}

function suggestionFor(suggestion: string | undefined): Trilingual {
  const say = (language: Language) =>
    suggestion === undefined ? '' : ` ${didYouMeanIn(suggestion, language)}`;
  return { kk: say('kk'), ru: say('ru'), en: say('en') };
}

function readBodies(content: Readable, { bodies }: ValueContext): CellValue {
  const ids: string[] = [];
  for (const line of linesOf(writtenIn(content))) {
    const names =
      bodies.idOf(line) === undefined ? line.split(/\s*;\s*/).filter((name) => name !== '') : [line];
    for (const name of names) {
      const found = bodyNamed(name, bodies);
      if (!('value' in found)) return found;
      ids.push(String(found.value));
    }
  }
  return { value: ids };
}

function readChoice(content: Readable, choices: readonly Choice[]): CellValue {
  const written = oneLine(writtenIn(content));
  const wanted = folded(written);
  const found = choices.find(
    ({ value, label: key }) =>
      folded(String(value)) === wanted ||
      LANGUAGES.some((language) => folded(label(key, language)) === wanted),
  );
  return found === undefined
    ? wrong('form/choice', { value: written, allowed: allowed(choices.map((choice) => choice.label)) })
    : { value: found.value };
}

function allowed(keys: readonly LabelKey[]): Trilingual {
  const list = (language: Language) => keys.map((key) => label(key, language)).join(', ');
  return { kk: list('kk'), ru: list('ru'), en: list('en') };
}
