import { label } from '../../i18n/labels.ts';
import { textIn } from '../../i18n/text.ts';
import type { CalendarDate } from '../../law/calendar-date.ts';
import { daysOf } from '../../law/iso-week.ts';
import type { FormContext } from '../context.ts';
import type { Choice, FieldType } from '../form.ts';
import { columnLetters } from './model.ts';

/** The sheet that holds the lists and what the form was made for. */
export const HIDDEN_SHEET = '_mediagrid';
/** Columns of it before the first list. */
const COLUMNS_BEFORE = 3;
/** What ticks a cell. */
const TICK = '✓';

export type ListItem = string | { readonly date: CalendarDate };

/** A list of choices and the range of the hidden sheet that holds it. */
export interface List {
  readonly items: readonly ListItem[];
  readonly range: string;
}

/** The lists of a form as its cells ask for them, each written once. */
export class Lists {
  readonly all: List[] = [];
  readonly #context: FormContext;

  constructor(context: FormContext) {
    this.#context = context;
  }

  /** The list that a cell of this type chooses from; undefined where it chooses from none. */
  of(type: FieldType): List | undefined {
    const items = itemsOf(type, this.#context);
    if (items.length === 0) return undefined;
    const known = this.all.find((list) => JSON.stringify(list.items) === JSON.stringify(items));
    if (known !== undefined) return known;
    const column = columnLetters(COLUMNS_BEFORE + this.all.length + 1);
    const list = { items, range: `${HIDDEN_SHEET}!$${column}$1:$${column}$${items.length}` };
    this.all.push(list);
    return list;
  }
}

function itemsOf(type: FieldType, context: FormContext): readonly ListItem[] {
  const { language, week, bodies, planItems } = context;
  if (typeof type === 'object') return type.choices.map((choice) => choiceText(choice, context));
  switch (type) {
    case 'tick':
      return [TICK];
    case 'week-day':
      return week === undefined ? [] : daysOf(week).map((date) => ({ date }));
    case 'start':
      return [label('allDay', language), label('toBeConfirmed', language), ...halfHours()];
    case 'body':
    case 'bodies':
    case 'body-or-name':
      return bodies.map(({ name }) => textIn(name, language));
    case 'plan-item':
    case 'reported-item':
      return planItems.map((item) => planItemText(item, context));
    default:
      return [];
  }
}

/** The word of a choice as the form shows it. */
export function choiceText(choice: Choice, { language }: Pick<FormContext, 'language'>): string {
  return label(choice.label, language);
}

/** `p26-02 – «Қысқы жол» ақпараттық науқаны`. */
export function planItemText(item: FormContext['planItems'][number], { language }: FormContext): string {
  return `${item.id} – ${textIn(item.title, language)}`;
}

/** 08:00 … 20:00. */
function halfHours(): string[] {
  return Array.from({ length: 25 }, (_, index) => {
    const minutes = 8 * 60 + index * 30;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${minutes % 60 === 0 ? '00' : '30'}`;
  });
}
