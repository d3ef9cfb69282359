import { WEEKDAYS } from '../../law/calendar-date.ts';
import { daysOf, parseWeek } from '../../law/iso-week.ts';
import type { ChoiceField, Form, GroupsField, Scope } from '../form.ts';
import { bodies, fixed, freeId, named, WEEK } from './fields.ts';

/** A request of the authorised body for materials (§12). */
export const REQUEST_FORM: Form = {
  kind: 'request',
  identity: [
    {
      type: 'text',
      key: 'id',
      words: 'request.id',
      auto: ({ facts }) => freeId(`r-${facts.today.slice(0, 4)}`, facts.takenIds, 3),
      example: 'r-1',
    },
  ],
  fields: [
    { type: 'choice', key: 'body', words: 'request.body', options: bodies },
    {
      type: 'several',
      key: 'kinds',
      words: 'request.kinds',
      min: 1,
      options: fixed('kinds', ['data', 'methodical', 'infographics', 'statistical', 'analytical']),
    },
    { type: 'text', key: 'subject', words: 'request.subject', long: true, example: 'Деректер' },
    {
      type: 'instant',
      key: 'received',
      words: 'request.received',
      optional: true,
      example: ({ facts }: Scope) => facts.now,
    },
  ],
};

/** An issue that concerns several bodies (§10, last part). */
export const JOINT_ISSUE_FORM: Form = {
  kind: 'joint-issue',
  identity: [
    {
      type: 'text',
      key: 'id',
      words: 'issue.id',
      auto: ({ facts }) => freeId(`j-${facts.today.slice(0, 4)}`, facts.takenIds, 3),
      example: 'j-1',
    },
  ],
  fields: [
    { type: 'text', key: 'title', words: 'issue.title', example: 'Мәселе' },
    {
      type: 'instant',
      key: 'arisen',
      words: 'issue.arisen',
      suggest: ({ facts }) => facts.now,
      assume: true,
      example: ({ facts }: Scope) => facts.now,
    },
    { type: 'several', key: 'bodies', words: 'issue.bodies', min: 2, options: bodies },
    {
      type: 'text',
      key: 'agenda',
      words: 'issue.agenda',
      optional: true,
      long: true,
      example: 'Күн тәртібі',
    },
  ],
};

const EVENT: ChoiceField = {
  type: 'choice',
  key: 'event',
  words: 'grid.event',
  options: ({ facts }) => named(facts.events),
  own: { words: 'own.id', example: ({ facts }: Scope) => facts.events[0]?.ref ?? 'min/event-1' },
};

/** What the authorised body decides on a week's grid (§9, §11). */
export const GRID_DECISION_FORM: Form = {
  kind: 'grid-decision',
  identity: [WEEK],
  fields: [
    {
      type: 'group',
      key: 'topNews',
      words: 'grid.topNews',
      fields: [{ type: 'extras', words: 'grid.topNews', fields: WEEKDAYS.map(newsOf) }],
    },
    eventList('exclude', 'reason'),
    eventList('platforms', 'platform'),
  ],
};

/** The main news of a day, in their order: events of that day. */
function newsOf(weekday: (typeof WEEKDAYS)[number]) {
  return {
    type: 'several',
    key: weekday,
    words: 'topNews.day',
    optional: true,
    min: 0,
    options: ({ data, facts }: Scope) => {
      const week = parseWeek(String(data.week));
      const day = week === undefined ? undefined : daysOf(week)[WEEKDAYS.indexOf(weekday)];
      return facts.events
        .filter(({ date }) => date === day)
        .map(({ ref, title }) => ({ value: { event: ref }, name: `${title} (${ref})` }));
    },
  } as const;
}

/** Events of the week with something said of each. */
function eventList(key: 'exclude' | 'platforms', what: 'reason' | 'platform'): GroupsField {
  return {
    type: 'groups',
    key,
    words: `grid.${key}`,
    heading: `grid.${key}.heading`,
    more: `grid.${key}.more`,
    min: 0,
    when: ({ facts }) => facts.events.length > 0,
    fields: [EVENT, { type: 'text', key: what, words: `grid.${what}`, example: 'Зал' }],
  };
}
