import { formatDayMonth, formatRange, monthName } from '../../i18n/dates.ts';
import { type LabelKey, label } from '../../i18n/labels.ts';
import type { Language } from '../../i18n/language.ts';
import { textIn } from '../../i18n/text.ts';
import { WEEKDAYS } from '../../law/calendar-date.ts';
import { daysOf, type IsoWeek } from '../../law/iso-week.ts';
import type { Month } from '../../law/periods.ts';
import { companionOf, type FormContext } from '../context.ts';
import type { Example, Field, Form } from '../form.ts';
import { choiceText } from './lists.ts';
import type { Content, Line } from './model.ts';

/** Longest message that Excel shows beside a cell, and its title. */
const LONGEST_PROMPT = 255;
const LONGEST_PROMPT_TITLE = 32;

/** A label in both languages, one a line. */
export function bothLanguages(key: LabelKey, context: FormContext, required = false): Line[] {
  const [text, other] = [context.language, companionOf(context.language)].map((each) => label(key, each));
  const first: Line = { text: text ?? '', ...(required ? { required } : {}) };
  return other === undefined || other === text ? [first] : [first, { text: other, tone: 'companion' }];
}

/** A field's label; the main news of a day with its date. */
export function fieldLabel(field: Field, context: FormContext): Line[] {
  const lines = bothLanguages(field.label, context, field.required);
  const day = WEEKDAYS.findIndex((name) => field.path[0] === 'topNews' && field.path[1] === name);
  const date = context.week === undefined ? undefined : daysOf(context.week)[day];
  if (date === undefined) return lines;
  return lines.map((line) => ({ ...line, text: `${line.text}, ${formatDayMonth(date)}` }));
}

/** What a field explains beside itself: its hint and an example. */
export function explanation({ hint, example }: Field, context: FormContext): Line[] {
  const shown = example === undefined ? undefined : exampleText(example, context);
  return [companionOf(context.language), context.language].reverse().flatMap((language, index): Line[] => {
    const parts = [
      ...(hint === undefined ? [] : [label(hint, language)]),
      ...(shown === undefined ? [] : [label('form.for-example', language, { text: shown })]),
    ];
    if (parts.length === 0) return [];
    return [{ text: parts.join('. '), ...(index === 0 ? {} : { tone: 'companion' as const }) }];
  });
}

/** The message of an input cell: the hint in both languages where there is room. */
export function promptOf(field: Field, context: FormContext): { title: string; text: string } | undefined {
  if (field.hint === undefined) return undefined;
  const { language } = context;
  const [text, other] = [label(field.hint, language), label(field.hint, companionOf(language))];
  const both = `${text} · ${other}`;
  return {
    title: label(field.label, language).slice(0, LONGEST_PROMPT_TITLE),
    text: (both.length > LONGEST_PROMPT ? text : both).slice(0, LONGEST_PROMPT),
  };
}

/** The text of an example; undefined for one that is no text. */
function exampleText(example: Example, { language }: Pick<FormContext, 'language'>): string | undefined {
  if (typeof example === 'string') return undefined;
  return 'text' in example ? example.text : label(example.label, language);
}

/** What stands in the example row. */
export function exampleContent(
  { example, type }: Field,
  context: Pick<FormContext, 'language' | 'week'>,
): Content | undefined {
  if (example === undefined) return undefined;
  if (example === 'monday') {
    return context.week === undefined ? undefined : { date: daysOf(context.week)[0] };
  }
  if (example === 'first-choice') {
    const first = typeof type === 'object' ? type.choices[0] : undefined;
    return first === undefined ? undefined : { lines: [{ text: choiceText(first, context) }] };
  }
  return { lines: (exampleText(example, context) ?? '').split('\n').map((text) => ({ text })) };
}

/** `2026-W51: 2026 жылғы 14–20 желтоқсан`. */
export function weekText(week: IsoWeek, language: Language): string {
  const days = daysOf(week);
  return `${week}: ${formatRange(days[0], days[6], language)}`;
}

/** `2026-11: қараша`. */
export function monthText(month: Month, language: Language): string {
  return `${month}: ${monthName(Number(month.slice(5)), language)}`;
}

/** What the form is for, under its title: the body and the week, month or round, in one language. */
export function subtitleIn(context: FormContext, language: Language): string {
  const { body, week, month, planYear, cycle } = context;
  return [
    ...(body === undefined ? [] : [textIn(body.name, language)]),
    ...(week === undefined ? [] : [weekText(week, language)]),
    ...(month === undefined ? [] : [monthText(month, language)]),
    ...(planYear === undefined || cycle === undefined
      ? []
      : [label('planYear', language, { year: planYear, cycle })]),
  ].join(' · ');
}

/** Name of the file's document: the title and what it is for. */
export function documentName({ title }: Form, context: FormContext): string {
  return [label(title, context.language), subtitleIn(context, context.language)]
    .filter((part) => part !== '')
    .join(' · ');
}
