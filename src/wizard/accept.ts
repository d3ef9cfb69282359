import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { severityOf } from '../diagnostics/severity.ts';
import { wordsOf } from '../diagnostics/message.ts';
import { formatDate, weekdayName } from '../i18n/dates.ts';
import { dayKindText } from '../i18n/duties.ts';
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/wizard.ts';
import { parseDate, weekdayOf } from '../law/calendar-date.ts';
import { pointerText } from '../source/index.ts';
import { applied } from './apply.ts';
import type { Facts } from './facts.ts';
import { wholeForm } from './form.ts';
import type { Open } from './next-step.ts';
import type { Read } from './read.ts';
import { simulate } from './simulate.ts';
import { answered, type State } from './state.ts';
import { valueAt } from './values.ts';
import type { Accepted, Wizard } from './wizard.ts';

/** A typed answer as far as it can be read, examined where it can. */
export async function typed(read: Read, open: Open, state: State, wizard: Wizard): Promise<Accepted> {
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
export async function checked(
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
