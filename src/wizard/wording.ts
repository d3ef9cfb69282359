import { formatDate, weekdayName } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { textIn } from '../i18n/text.ts';
import { hintOf, type WizardKey, words } from '../i18n/wizard.ts';
import { parseDate, WEEKDAYS, weekdayOf } from '../law/calendar-date.ts';
import { paragraphOf } from '../law/paragraphs.ts';
import { isMapping } from '../source/index.ts';
import { wholeForm } from './form.ts';
import type { Open } from './next-step.ts';
import { LINE_BREAK } from './read.ts';
import type { State } from './state.ts';
import { valueAt } from './values.ts';
import type { Wizard } from './wizard.ts';

/** What is asked. */
export function messageOf(open: Open, state: State, language: Language): string {
  const { field, at } = open;
  switch (open.ask) {
    case 'more':
      return words(open.field.more, language);
    case 'own':
      return label(open.field.own?.words ?? open.field.words, at.at(-1), language);
    case 'fate':
      return fateMessage(valueAt(state.data, at), language);
    case 'value': {
      const last = at.at(-1);
      const name = label(field.words, last, language);
      return typeof last === 'number' && last > 0
        ? words('ask.another', language, { words: name, number: last + 1 })
        : name;
    }
    default:
      return label(field.words, at.at(-1), language);
  }
}

/** A copied entry, with the day that an event was moved to: by that people see whether it is held again. */
export function fateMessage(entry: unknown, language: Language): string {
  const title = titleOf(entry, language);
  const date = parseDate(String(valueAt(entry, ['date'])));
  if (date === undefined) return words('fate.ask', language, { title });
  const weekday = weekdayName(weekdayOf(date), language);
  return words('fate.ask-event', language, {
    title,
    date: formatDate(date, language),
    weekday: language === 'en' ? weekday : weekday.toLowerCase(),
  });
}

/** What a field is called; the news of a day with the day. */
export function label(key: WizardKey, step: unknown, language: Language): string {
  const weekday = WEEKDAYS.find((day) => day === step);
  const day = weekday === undefined ? '' : weekdayName(weekday, language);
  return words(key, language, { day: language === 'en' ? day : day.toLowerCase() });
}

/** What is meant, the paragraph that asks for it, and whether it may be left out; empty where there is no more to say. */
export function hintFor(open: Open, kind: string, language: Language): string {
  const { field, at } = open;
  const key = open.ask === 'own' ? (open.field.own?.words ?? field.words) : field.words;
  const asksValue = open.ask === 'value' || open.ask === 'own';
  const rule = asksValue
    ? paragraphOf(kind, at.filter((step) => typeof step === 'string').slice(0, 3))
    : undefined;
  const typing = asksValue && field.type !== 'choice' && field.type !== 'several';
  const leave =
    open.ask === 'value' && field.type === 'texts' && open.optional && at.at(-1) !== 0
      ? 'ask.no-more'
      : 'ask.optional';
  return [
    rule ?? '',
    asksValue ? (hintOf(key, language) ?? '') : '',
    typing && open.optional ? words(leave, language) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** «Event 2 · Speaker 1»: the entries that a question lies in. */
export function headingOf({ at, ask }: Open, { form, language }: Wizard): string {
  const parts: string[] = [];
  let { fields } = wholeForm(form);
  for (const [index, step] of at.entries()) {
    if (typeof step === 'number') continue;
    const field = fields
      .flatMap((known) => (known.type === 'extras' ? known.fields : [known]))
      .find((known) => known.type !== 'extras' && known.key === step);
    const entry = at[index + 1];
    if (field?.type === 'groups' && typeof entry === 'number' && ask !== 'more') {
      parts.push(words(field.heading, language, { number: entry + 1 }));
    }
    if (field?.type !== 'groups' && field?.type !== 'group') break;
    fields = field.fields;
  }
  return parts.join(' · ');
}

/** A name for an entry of a list, for people to know it by. */
export function titleOf(entry: unknown, language: Language): string {
  if (!isMapping(entry)) return '';
  const text =
    entry.title ?? entry.name ?? entry.planItem ?? entry.item ?? entry.proposal ?? entry.event ?? entry.body;
  return typeof text === 'string' || isMapping(text) ? textIn(text as string, language) : '';
}

/** A value as it would be typed. */
export function valueText(value: unknown, language: Language): string | undefined {
  if (value === undefined) return undefined;
  if (value === 'all-day') return words('time.all-day', language);
  if (value === 'to-be-confirmed') return words('time.open', language);
  if (typeof value === 'string') return value.replaceAll('\n', LINE_BREAK);
  if (isMapping(value) && typeof value.start === 'string') {
    return value.end === undefined ? value.start : `${value.start}–${value.end}`;
  }
  if (isMapping(value)) return textIn(value as Record<string, string>, language);
  return typeof value === 'number' ? String(value) : undefined;
}
