import { takesPlace } from '../../domain/clashes.ts';
import { leftOutOf } from '../../domain/left-out.ts';
import { canBeNews } from '../../domain/top-news.ts';
import { WEEKDAYS } from '../../law/calendar-date.ts';
import { daysOf, parseWeek } from '../../law/iso-week.ts';
import { isMapping } from '../../source/index.ts';
import type { NamedEvent } from '../facts.ts';
import type { ChoiceField, Form, GroupsField, Scope } from '../form.ts';
import type { Mapping } from '../values.ts';
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

/** What the authorised body decides on a week's grid (§9, §11); what stays out comes first, as it cannot be main news. */
export const GRID_DECISION_FORM: Form = {
  kind: 'grid-decision',
  identity: [WEEK],
  fields: [
    eventList('exclude', 'reason'),
    {
      type: 'group',
      key: 'topNews',
      words: 'grid.topNews',
      fields: [{ type: 'extras', words: 'grid.topNews', fields: WEEKDAYS.map(newsOf) }],
    },
    eventList('platforms', 'platform'),
  ],
};

/** The main news of a day, in their order: events of the grid that are held that day. */
function newsOf(weekday: (typeof WEEKDAYS)[number]) {
  return {
    type: 'several',
    key: weekday,
    words: 'topNews.day',
    optional: true,
    min: 0,
    options: (scope: Scope) => {
      const week = parseWeek(String(scope.data.week));
      const day = week === undefined ? undefined : daysOf(week)[WEEKDAYS.indexOf(weekday)];
      return inGrid(scope)
        .filter((event) => day !== undefined && canBeNews(event, day))
        .map(({ ref, title }) => ({ value: { event: ref }, name: `${title} (${ref})` }));
    },
  } as const;
}

/** Events of the week with something said of each. */
function eventList(key: 'exclude' | 'platforms', what: 'reason' | 'platform'): GroupsField {
  const event: ChoiceField = {
    type: 'choice',
    key: 'event',
    words: 'grid.event',
    options: (scope) => named(unnamed(key, scope)),
    own: { words: 'own.id', example: (scope: Scope) => unnamed(key, scope)[0]?.ref ?? 'min/event-1' },
  };
  return {
    type: 'groups',
    key,
    words: `grid.${key}`,
    heading: `grid.${key}.heading`,
    more: `grid.${key}.more`,
    min: 0,
    when: ({ facts }) => facts.events.length > 0,
    room: (scope) => unnamed(key, scope).length > 0,
    fields: [event, { type: 'text', key: what, words: `grid.${what}`, example: 'Зал' }],
  };
}

/** The events that a list may name and does not yet; a platform is given to what is held and in the grid. */
function unnamed(key: 'exclude' | 'platforms', scope: Scope): readonly NamedEvent[] {
  const events = key === 'exclude' ? scope.facts.events : inGrid(scope).filter(takesPlace);
  const others = entriesOf(scope.data[key]).filter((entry) => entry !== scope.item);
  const taken = new Set(others.map((entry) => entry.event));
  return events.filter(({ ref }) => !taken.has(ref));
}

/** The events that the answers so far leave in the grid. */
function inGrid({ data, facts }: Scope): NamedEvent[] {
  const excluded = new Set(entriesOf(data.exclude).map(({ event }) => event));
  const whyOf = leftOutOf(undefined, facts.law);
  return facts.events.filter((event) => !excluded.has(event.ref) && whyOf(event.ref, event) === undefined);
}

function entriesOf(list: unknown): Mapping[] {
  return Array.isArray(list) ? list.filter(isMapping) : [];
}
