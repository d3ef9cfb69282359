import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/wizard.ts';
import { WEEKDAYS } from '../law/calendar-date.ts';
import { pointerText } from '../source/index.ts';
import { checked, typed } from './accept.ts';
import { applied, FATES, OWN } from './apply.ts';
import type { Option } from './form.ts';
import type { Open } from './next-step.ts';
import { type Read, readList, readOwn, readTyped } from './read.ts';
import type { State } from './state.ts';
import { valueAt } from './values.ts';
import type { Accepted, Wizard } from './wizard.ts';
import { headingOf, hintFor, label, messageOf, valueText } from './wording.ts';

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
      // Enter alone neither repeats last week nor drops anything.
      return choice(
        FATES.map((fate) => ({ value: fate, name: words(`fate.${fate}`, language) })),
        take,
        'change',
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
