import type { Language } from '../i18n/language.ts';
import type { CalendarDate } from '../law/calendar-date.ts';
import type { ClockTime } from '../law/instant.ts';

/**
 * The list model behind plain tables: one row a record, one value a column, for people who filter and sort in a
 * spreadsheet. The tables of the form are `table.ts`; programs read the data itself.
 */
export interface Records {
  readonly language: Language;
  /** Headings of the columns. */
  readonly columns: readonly string[];
  /** Of each record as many values as there are columns. */
  readonly rows: readonly (readonly Value[])[];
}

/** Text, which is to stay text whatever it looks like; or what a spreadsheet may take as a number, a day or a time. */
export type Value = string | number | { readonly day: CalendarDate } | { readonly time: ClockTime };

/** A column of records made from things of a type. */
export interface RecordColumn<T> {
  readonly head: string;
  readonly value: (thing: T) => Value;
}

export function recordsOf<T>(
  things: readonly T[],
  columns: readonly RecordColumn<T>[],
  language: Language,
): Records {
  return {
    language,
    columns: columns.map(({ head }) => head),
    rows: things.map((thing) => columns.map(({ value }) => value(thing))),
  };
}

/** Several texts in one value, told apart by eye. */
export function joined(texts: readonly string[]): string {
  return texts.join('; ');
}

/** A day as a value; of an instant as a file writes it, the day it names. Nothing for none. */
export function dayValue(text: string | undefined): Value {
  return text === undefined ? '' : { day: text.slice(0, 10) as CalendarDate };
}
