import type { Language } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import type { CalendarDate } from '../law/calendar-date.ts';
import type { IsoWeek } from '../law/iso-week.ts';
import type { Month } from '../law/periods.ts';
import type { Body, Contact } from '../schema/types.ts';

/** What a form is made for, and what is known beforehand. */
export interface FormContext {
  /** Language of the labels; another stands beside it. */
  readonly language: Language;
  readonly week?: IsoWeek;
  readonly month?: Month;
  readonly planYear?: number;
  readonly cycle?: 1 | 2;
  /** The body that will fill it in. */
  readonly body?: Body;
  /** Bodies to choose from, in register order. */
  readonly bodies: readonly Body[];
  /** Who speaks for the body now, from the directory. */
  readonly holder?: Contact;
  /** The body's measures in the media plan of the year. */
  readonly planItems: readonly { readonly id: string; readonly title: Text }[];
  /** By when it is to be sent, and the paragraph that says so. */
  readonly due?: { readonly date: CalendarDate; readonly rule: string };
}

/** The language that stands beside the labels': Russian beside Kazakh, Kazakh beside the others. */
export function companionOf(language: Language): Language {
  return language === 'kk' ? 'ru' : 'kk';
}

/** Week, month or round of a form, as its paths have them. */
export function termOf({ week, month, planYear, cycle }: FormContext): string | undefined {
  if (planYear !== undefined && cycle !== undefined) return `${planYear}-${cycle}`;
  return week ?? month;
}
