import { type EventChange, isAppointment } from '../domain/compare-grids.ts';
import { fieldWord } from '../i18n/fields.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { type Text, textIn } from '../i18n/text.ts';
import { appointmentText } from './entry.ts';

/**
 * An event's change in words, line by line: when and where it was and is, where that changed, then the other fields with
 * their values (`speakers: …`). Of a new event there is nothing to tell.
 */
export function beforeAndAfter(
  { from, to, fields = {} }: EventChange,
  language: Language,
): { from: string[]; to: string[] } {
  const told = Object.entries(fields).filter(([field]) => from === undefined || !isAppointment(field));
  const line = (field: string, value: unknown) =>
    `${fieldWord(field, language)}: ${fieldText(field, value, language)}`;
  return {
    from: [
      ...(from === undefined ? [] : [appointmentText(from, to ?? { venue: '' }, language)]),
      ...told.map(([field, change]) => line(field, change.from)),
    ],
    to: [
      ...(from === undefined || to === undefined ? [] : [appointmentText(to, from, language)]),
      ...told.map(([field, change]) => line(field, change.to)),
    ],
  };
}

/** The words for an event's status, which files write in English. */
const STATUSES: ReadonlySet<unknown> = new Set(['confirmed', 'tentative', 'cancelled', 'postponed']);

function fieldText(field: string, value: unknown, language: Language): string {
  return field === 'status' && STATUSES.has(value)
    ? label(value as LabelKey, language)
    : valueText(value, language);
}

/** The value of any field on one line; «–» for none. */
export function valueText(value: unknown, language: Language): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? '–' : value.map((entry) => valueText(entry, language)).join('; ');
  }
  if (typeof value !== 'object' || value === null) return value === undefined ? '–' : String(value);
  if (LANGUAGES.some((code) => code in value)) return textIn(value as Text, language);
  return Object.values(value)
    .map((part) => valueText(part, language))
    .join(', ');
}
