import { formatRange } from '../../i18n/dates.ts';
import { textIn, textsOf } from '../../i18n/text.ts';
import { type WizardKey, words } from '../../i18n/wizard.ts';
import { partsOf } from '../../law/calendar-date.ts';
import { addWeeks, daysOf, weekOf } from '../../law/iso-week.ts';
import type { Call, Named } from '../facts.ts';
import type { ChoiceField, Option, Scope } from '../form.ts';

/** Questions and answers that several kinds share. */

/** Every body of the register, the authorised one last: it sends nothing to itself. */
export function bodies({ facts, language }: Scope): Option[] {
  const { register } = facts;
  const own = register.bodies.filter(({ id }) => id !== register.authority);
  const authority = register.byId.get(register.authority);
  return [...own, ...(authority === undefined ? [] : [authority])].map(({ id, name, short = '' }) => ({
    value: id,
    name: `${textIn(name, language)} (${id})`,
    also: [name, short].flatMap(textsOf),
  }));
}

export const BODY: ChoiceField = { type: 'choice', key: 'body', words: 'body', options: bodies };

export const WEEK: ChoiceField = {
  type: 'choice',
  key: 'week',
  words: 'week',
  options: ({ facts, language }) => {
    const current = weekOf(facts.today);
    return (['next', 'current'] as const).map((which) => {
      const week = which === 'next' ? addWeeks(current, 1) : current;
      const days = daysOf(week);
      return {
        value: week,
        name: words(`week.${which}`, language, { range: formatRange(days[0], days[6], language) }),
      };
    });
  },
  own: { words: 'week.own', example: ({ facts }: Scope) => addWeeks(weekOf(facts.today), 1) },
};

/** A year: this one, the next, or another. */
export function year(key: string, wordsKey: WizardKey): ChoiceField {
  return {
    type: 'choice',
    key,
    words: wordsKey,
    options: ({ facts }) => {
      const now = partsOf(facts.today).year;
      return [now, now + 1].map((value) => ({ value, name: String(value) }));
    },
    own: { words: 'year.own', example: ({ facts }: Scope) => partsOf(facts.today).year },
  };
}

export function quarter(wordsKey: WizardKey): ChoiceField {
  return {
    type: 'choice',
    key: 'quarter',
    words: wordsKey,
    options: ({ language }) =>
      ['1', '2', '3', '4'].map((number) => ({
        value: `Q${number}`,
        name: words('quarter.nth', language, { number }),
      })),
  };
}

export const CYCLE: ChoiceField = {
  type: 'choice',
  key: 'cycle',
  words: 'cycle',
  options: ({ language }) => [
    { value: 1, name: words('cycle.1', language) },
    { value: 2, name: words('cycle.2', language) },
  ],
};

/** Options that stand in the words as `<prefix>.<value>`. */
export function fixed<V extends string>(prefix: string, values: readonly V[]): (scope: Scope) => Option[] {
  return ({ language }) =>
    values.map((value) => ({ value, name: words(`${prefix}.${value}` as WizardKey, language) }));
}

/** Things of the workspace by their titles. */
export function named(things: readonly Named[]): Option[] {
  return things.map(({ ref, title }) => ({ value: ref, name: `${title} (${ref})` }));
}

/** Issues or requests that the body of the document is still to answer. */
export function openFor(calls: readonly Call[], { data }: Scope): Option[] {
  const body = String(data.body);
  return named(calls.filter((call) => call.bodies.includes(body) && !call.answered.includes(body)));
}

/** The item of the plan that a document names, in the plan of the year that `yearOf` tells. */
export function planItem(key: string, wordsKey: WizardKey, yearOf: (scope: Scope) => number): ChoiceField {
  return {
    type: 'choice',
    key,
    words: wordsKey,
    options: (scope) => named(scope.facts.planItems(yearOf(scope))),
    own: {
      words: 'own.id',
      example: (scope: Scope) => scope.facts.planItems(yearOf(scope))[0]?.ref ?? 'p-1',
    },
  };
}

/** The first of `<stem>-1`, `<stem>-2` … that is not taken; `digits` is the least width of the number. */
export function freeId(stem: string, taken: readonly unknown[], digits = 1): string {
  for (let number = 1; ; number++) {
    const id = `${stem}-${String(number).padStart(digits, '0')}`;
    if (!taken.includes(id)) return id;
  }
}

/** Ids of the entries of a list of the document. */
export function idsIn({ data }: Scope, key: string): unknown[] {
  const list = data[key];
  return Array.isArray(list) ? list.map((entry) => entry?.id) : [];
}
