import { type Diagnostic, severityOf } from '../diagnostics/diagnostic.ts';
import { wordsOf } from '../diagnostics/message.ts';
import { formatDate, weekdayName } from '../i18n/dates.ts';
import { dayKindText } from '../i18n/duties.ts';
import type { Language } from '../i18n/language.ts';
import { textIn } from '../i18n/text.ts';
import { hintOf, type WizardKey, words } from '../i18n/wizard.ts';
import { type CalendarDate, parseDate, WEEKDAYS, weekdayOf } from '../law/calendar-date.ts';
import { parseWeek, weekOf } from '../law/iso-week.ts';
import { paragraphOf } from '../law/paragraphs.ts';
import { parseMonth } from '../law/periods.ts';
import { pointerText } from '../source/index.ts';
import { applied, FATES, OWN } from './apply.ts';
import type { Facts } from './facts.ts';
import { type Form, type Option, type Scope, wholeForm } from './form.ts';
import type { Open } from './next-step.ts';
import { cleaned, LINE_BREAK, type Read, readTyped } from './read.ts';
import { simulate } from './simulate.ts';
import { answered, type State } from './state.ts';
import { isMapping, type Mapping, valueAt } from './values.ts';

/** What was answered: a text, the number of an option, those of several, yes or no. */
export type Answer = string | number | readonly number[] | boolean;

/** A question as it is put to somebody. */
export interface Question {
  /** Pointer of what it asks, with `#` and what is asked where that is not the value. */
  readonly id: string;
  readonly shape: 'text' | 'choice' | 'several' | 'yes-no';
  readonly message: string;
  /** What is meant, with an example; the paragraph that asks for it. */
  readonly hint?: string;
  /** Where it stands: «Event 2 · Speaker 1». */
  readonly heading?: string;
  readonly optional: boolean;
  /** The answer that is offered first. */
  readonly initial?: Answer;
  readonly options: readonly Pick<Option, 'name' | 'note' | 'also'>[];
  /** What it comes to, or what is wrong with the answer. */
  readonly accept: (answer: Answer) => Promise<Accepted>;
}

export type Accepted =
  | { readonly state: State; readonly remarks: readonly string[] }
  | { readonly problem: string };

/** What the questions of a kind are asked with. */
export interface Wizard {
  readonly form: Form;
  readonly facts: Facts;
  readonly language: Language;
  /** What the examination finds in a document; the same that `validate` stands on. */
  readonly examine: (data: Mapping) => Promise<readonly Diagnostic[]>;
}

/** The question for what is open. */
export function questionFor(open: Open, state: State, wizard: Wizard): Question {
  const { language, form } = wizard;
  const hint = hintFor(open, form.kind, language);
  const heading = headingOf(open, wizard);
  return {
    id: `${pointerText(open.at)}${open.ask === 'value' ? '' : `#${open.ask}`}`,
    message: messageOf(open, state, language),
    optional: open.optional,
    ...(hint === '' ? {} : { hint }),
    ...(heading === '' ? {} : { heading }),
    ...partsOf(open, state, wizard),
  };
}

type Parts = Pick<Question, 'shape' | 'options' | 'initial' | 'accept'>;

/** The shape of the answer, and what is made of it. */
function partsOf(open: Open, state: State, wizard: Wizard): Parts {
  const { language } = wizard;
  const take = (value: unknown): Promise<Accepted> => checked(applied(state, open, value), open, wizard);
  switch (open.ask) {
    case 'more':
      return {
        shape: 'yes-no',
        options: [],
        initial: false,
        accept: (answer) => take(answer === true),
      };
    case 'fate':
      return choice(
        FATES.map((fate) => ({ value: fate, name: words(`fate.${fate}`, language) })),
        take,
      );
    case 'offer':
      return choice([...open.offers, { value: undefined, name: words('option.type-it', language) }], take);
    case 'extras': {
      const options = open.fields.map((field) => ({
        value: field.key,
        name: label(field.words, field.key, language),
      }));
      const { min = 0 } = open.field;
      const parts = several(options, [], take);
      return {
        ...parts,
        accept: async (answer) =>
          Array.isArray(answer) && answer.length < min
            ? { problem: words('read.needed', language) }
            : parts.accept(answer),
      };
    }
    case 'own':
      return {
        shape: 'text',
        options: [],
        accept: (answer) => typed(readOwn(String(answer), open.scope), open, state, wizard),
      };
    case 'value':
      return partsOfValue(open, state, wizard, take);
  }
}

function partsOfValue(
  open: Extract<Open, { ask: 'value' }>,
  state: State,
  wizard: Wizard,
  take: (value: unknown) => Promise<Accepted>,
): Parts {
  const { field, scope } = open;
  const value = valueAt(state.data, open.at) ?? (field.type === 'texts' ? undefined : field.suggest?.(scope));
  if (field.type === 'choice') {
    const options = field.options(scope);
    const own = field.own === undefined ? [] : [{ value: OWN, name: ownName(field.key, wizard.language) }];
    const none =
      open.optional && options.every((option) => option.value !== undefined) && value === undefined
        ? [{ value: undefined, name: words('option.none', wizard.language) }]
        : [];
    return choice([...options, ...own, ...none], take, value);
  }
  if (field.type === 'several') return several(field.options(scope), value, take);
  const read = (answer: Answer): Read =>
    field.type === 'texts' ? readList(String(answer)) : readTyped(String(answer), field, scope);
  const initial = valueText(value, wizard.language);
  return {
    shape: 'text',
    options: [],
    ...(initial === undefined ? {} : { initial }),
    // An answer left as it was stays as it was written: a text in several languages too.
    accept: (answer) =>
      answer === initial && value !== undefined ? take(value) : typed(read(answer), open, state, wizard),
  };
}

function ownName(key: string, language: Language): string {
  return words(WEEKDAYS.some((day) => day === key) ? 'option.own-text' : 'option.own', language);
}

function choice(
  options: readonly Option[],
  take: (value: unknown) => Promise<Accepted>,
  value?: unknown,
): Parts {
  const wanted = JSON.stringify(value);
  const initial = options.findIndex((option) => JSON.stringify(option.value) === wanted);
  return {
    shape: 'choice',
    options,
    ...(initial === -1 || value === undefined ? {} : { initial }),
    accept: async (answer) => take(options[Number(answer)]?.value),
  };
}

function several(
  options: readonly Option[],
  value: unknown,
  take: (value: unknown) => Promise<Accepted>,
): Parts {
  const chosen = new Set((Array.isArray(value) ? value : []).map((entry) => JSON.stringify(entry)));
  const initial = options.flatMap((option, index) =>
    chosen.has(JSON.stringify(option.value)) ? [index] : [],
  );
  return {
    shape: 'several',
    options,
    initial,
    accept: async (answer) =>
      take((Array.isArray(answer) ? answer : []).map((index: number) => options[index]?.value)),
  };
}

function readList(text: string): Read {
  const value = cleaned(text);
  return { value: value === '' ? undefined : value };
}

/** What is typed where no option fits: a date stands for its week, figures are a number where numbers are chosen from. */
function readOwn(text: string, scope: Scope): Read {
  const value = cleaned(text);
  const key = scope.at.at(-1);
  if (value === '') return { value: undefined };
  if (key === 'week') {
    const date = parseWeek(value) === undefined ? readDateOf(value, scope) : undefined;
    return { value: date === undefined ? value : weekOf(date) };
  }
  if (key === 'period') return { value: parseMonth(value) ?? value };
  return { value: /^\d{1,6}$/.test(value) ? Number(value) : value };
}

function readDateOf(text: string, scope: Scope): CalendarDate | undefined {
  const read = readTyped(text, { type: 'date', key: 'date', words: 'event.date', example: '' }, scope);
  return 'value' in read ? parseDate(String(read.value)) : undefined;
}

/** A typed answer as far as it can be read, examined where it can. */
async function typed(read: Read, open: Open, state: State, wizard: Wizard): Promise<Accepted> {
  const { language } = wizard;
  if ('problem' in read) return { problem: words(read.problem, language) };
  const { value, until } = read;
  if (value === undefined && !open.optional) return { problem: words('read.needed', language) };
  const next = applied(state, open, value);
  const holder = open.at.slice(0, -1);
  // «14–16 желтоқсан» says the last day of an event too.
  if (until !== undefined) {
    if (open.at.at(-1) !== 'date') return { problem: words('read.one-day', language) };
    return checked(answered(next, [...holder, 'until'], until), open, wizard, ['until']);
  }
  return checked(next, open, wizard);
}

/**
 * The examination of a document that has this answer and valid ones for all that is still open: its errors at the
 * answer are the problem, its warnings are remarked on.
 */
async function checked(
  state: State,
  open: Open,
  wizard: Wizard,
  alsoAt: readonly string[] = [],
): Promise<Accepted> {
  if (open.ask !== 'value' && open.ask !== 'own') return { state, remarks: [] };
  const value = valueAt(state.data, open.at);
  if (value === undefined) return { state, remarks: [] };
  const { form, facts, language, examine } = wizard;
  const whole = simulate(wholeForm(form), { state, facts, language }).state.data;
  const places = [open.at, ...alsoAt.map((key) => [...open.at.slice(0, -1), key])].map(pointerText);
  const found = (await examine(whole)).filter(({ path }) =>
    places.some((place) => path === place || path.startsWith(`${place}/`)),
  );
  const [error] = found.filter((diagnostic) => severityOf(diagnostic) === 'error');
  if (error !== undefined) return { problem: sentence(error, language) };
  const remarks = found.map((diagnostic) => sentence(diagnostic, language));
  return { state, remarks: [...dayRemarks(open, value, facts, language), ...remarks] };
}

/** A diagnostic in the wizard: what is wrong, and what to write instead. */
export function sentence(diagnostic: Diagnostic, language: Language): string {
  const { message, hint, rule } = wordsOf(diagnostic, language);
  return `${message}${rule === undefined ? '' : ` (${rule})`}${hint === undefined ? '' : `. ${hint}`}`;
}

/** What day a date is: people check a date by its weekday, and a holiday is not planned on by mistake. */
function dayRemarks(open: Open, value: unknown, { law }: Facts, language: Language): string[] {
  const date = open.ask === 'value' && open.field.type === 'date' ? parseDate(String(value)) : undefined;
  if (date === undefined) return [];
  const name = weekdayName(weekdayOf(date), language);
  const day = {
    date: formatDate(date, language),
    weekday: language === 'en' ? name : name.toLowerCase(),
  };
  const year = Number(date.slice(0, 4));
  const kind = law.calendar.covers(year) ? law.calendar.day(date) : undefined;
  const off = kind !== undefined && !kind.working && kind.reason !== 'weekend';
  return [
    off
      ? words('read.day-off', language, { ...day, why: dayKindText(kind, language) })
      : words('read.day', language, day),
  ];
}

function messageOf(open: Open, state: State, language: Language): string {
  const { field, at } = open;
  switch (open.ask) {
    case 'more':
      return words(open.field.more, language);
    case 'own':
      return label(open.field.own?.words ?? open.field.words, at.at(-1), language);
    case 'fate':
      return words('fate.ask', language, { title: titleOf(valueAt(state.data, at), language) });
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

/** What a field is called; the news of a day with the day. */
export function label(key: WizardKey, step: unknown, language: Language): string {
  const weekday = WEEKDAYS.find((day) => day === step);
  const day = weekday === undefined ? '' : weekdayName(weekday, language);
  return words(key, language, { day: language === 'en' ? day : day.toLowerCase() });
}

function hintFor(open: Open, kind: string, language: Language): string {
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
function headingOf({ at, ask }: Open, { form, language }: Wizard): string {
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
function valueText(value: unknown, language: Language): string | undefined {
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
