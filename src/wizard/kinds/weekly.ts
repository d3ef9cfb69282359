import { textIn } from '../../i18n/text.ts';
import { words } from '../../i18n/wizard.ts';
import { WEEKDAYS } from '../../law/calendar-date.ts';
import { daysOf, parseWeek } from '../../law/iso-week.ts';
import { isMapping } from '../../source/index.ts';
import type { ChoiceField, Form, Option, Scope } from '../form.ts';
import { EVENTS } from './event.ts';
import { BODY, WEEK } from './fields.ts';

/** What a body plans for a week (§10). */
export const WEEKLY_FORM: Form = {
  kind: 'weekly',
  identity: [BODY, WEEK],
  fields: [
    {
      type: 'choice',
      key: 'noEvents',
      words: 'noEvents',
      when: ({ data }) => data.events === undefined,
      options: ({ language }) => [
        { value: undefined, name: words('events.yes', language) },
        { value: true, name: words('events.none', language) },
      ],
    },
    EVENTS,
    {
      type: 'group',
      key: 'topNews',
      words: 'topNews',
      when: ({ data }) => data.noEvents !== true,
      fields: [{ type: 'extras', words: 'topNews', fields: WEEKDAYS.map(newsOf) }],
    },
  ],
};

/** The main news of a day: one of the events of that day, or a text. */
function newsOf(weekday: (typeof WEEKDAYS)[number]): ChoiceField {
  return {
    type: 'choice',
    key: weekday,
    words: 'topNews.day',
    optional: true,
    options: (scope) => eventsOn(weekday, scope),
    own: { words: 'topNews.own', example: 'Жаңалық' },
  };
}

function eventsOn(weekday: (typeof WEEKDAYS)[number], { data, language }: Scope): Option[] {
  const week = parseWeek(String(data.week));
  const day = week === undefined ? undefined : daysOf(week)[WEEKDAYS.indexOf(weekday)];
  const events = Array.isArray(data.events) ? data.events.filter(isMapping) : [];
  return events
    .filter(({ date, until }) => day !== undefined && String(date) <= day && day <= String(until ?? date))
    .map(({ id, title }) => ({ value: { event: id }, name: textIn(title as string, language) }));
}
