import { type CalendarDate, partsOf, WEEKDAYS, type Weekday } from '../law/calendar-date.ts';
import type { Language } from './language.ts';

/** `2026 жылғы 14 желтоқсан`, `14 декабря 2026 года`, `14 December 2026`. */
export function formatDate(date: CalendarDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  return WORDINGS[language].inYear(year, dayOfMonth(day, month, language));
}

/**
 * The days from one date to another, as the Appendix writes a week: `2026 жылғы 14–20 желтоқсан`,
 * `2026 жылғы 30 қараша – 6 желтоқсан`, `2026 жылғы 28 желтоқсан – 2027 жылғы 3 қаңтар`.
 */
export function formatRange(from: CalendarDate, to: CalendarDate, language: Language): string {
  if (from === to) return formatDate(from, language);
  const [first, last] = [partsOf(from), partsOf(to)];
  if (first.year !== last.year) return `${formatDate(from, language)} – ${formatDate(to, language)}`;
  const until = dayOfMonth(last.day, last.month, language);
  const days =
    first.month === last.month
      ? `${first.day}–${until}`
      : `${dayOfMonth(first.day, first.month, language)} – ${until}`;
  return WORDINGS[language].inYear(first.year, days);
}

/** `14.12` in every language. */
export function formatDayMonth(date: CalendarDate): string {
  return `${date.slice(8)}.${date.slice(5, 7)}`;
}

/** `Дүйсенбі`, capitalised as in the headings of the Appendix. */
export function weekdayName(weekday: Weekday, language: Language): string {
  return wordAt(WORDINGS[language].weekdays, WEEKDAYS.indexOf(weekday));
}

/** `Дс`, `Пн`, `Mon`. */
export function weekdayShortName(weekday: Weekday, language: Language): string {
  return wordAt(WORDINGS[language].weekdaysShort, WEEKDAYS.indexOf(weekday));
}

/** The month 1–12 standing alone: `желтоқсан`, `декабрь`, `December`. */
export function monthName(month: number, language: Language): string {
  return wordAt(WORDINGS[language].months, month - 1);
}

/** The month 1–12 after a day number: `желтоқсан`, `декабря`, `December`. */
export function monthNameInDate(month: number, language: Language): string {
  const { months, monthsInDate = months } = WORDINGS[language];
  return wordAt(monthsInDate, month - 1);
}

function dayOfMonth(day: number, month: number, language: Language): string {
  return `${day} ${monthNameInDate(month, language)}`;
}

function wordAt(words: string, index: number): string {
  const word = words.split(' ')[index];
  if (word === undefined) throw new RangeError(`no name number ${index + 1}`);
  return word;
}

/** Names in order, separated by spaces. */
interface Wording {
  readonly weekdays: string;
  readonly weekdaysShort: string;
  readonly months: string;
  /** Where the form after a day number is another. */
  readonly monthsInDate?: string;
  /** Puts a year to days of it. */
  readonly inYear: (year: number, days: string) => string;
}

// Written out, because the libraries' Kazakh is not that of official papers («2018 жылғы 18 сәуір»).
const WORDINGS: Readonly<Record<Language, Wording>> = {
  kk: {
    weekdays: 'Дүйсенбі Сейсенбі Сәрсенбі Бейсенбі Жұма Сенбі Жексенбі',
    weekdaysShort: 'Дс Сс Ср Бс Жм Сб Жс',
    months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
    inYear: (year, days) => `${year} жылғы ${days}`,
  },
  ru: {
    weekdays: 'Понедельник Вторник Среда Четверг Пятница Суббота Воскресенье',
    weekdaysShort: 'Пн Вт Ср Чт Пт Сб Вс',
    months: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    monthsInDate: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    inYear: (year, days) => `${days} ${year} года`,
  },
  en: {
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    weekdaysShort: 'Mon Tue Wed Thu Fri Sat Sun',
    months: 'January February March April May June July August September October November December',
    inYear: (year, days) => `${days} ${year}`,
  },
};
