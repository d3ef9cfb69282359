import { stringify } from 'yaml';
import { filled, filledEntry, type Pen } from './filled.ts';

/** A workspace's files by path. */
type Files = Record<string, string>;

/** Stands where a document has but one text for all bodies: the name of a day off, the title of a joint issue. */
export const APART = '=8+8 <b>[күн](http://evil.example/g)</b> | `x` _x000D_';

const SENT = '2026-12-10T10:00:00+05:00';
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Id of the body that writes the text of that number; `b000` is the authorised body, whose texts are plain. */
export function bodyOf(index: number): string {
  return `b${String(index + 1).padStart(3, '0')}`;
}

/**
 * A workspace in which each body writes one of the texts, and nothing else, into every field of every document of its
 * own, and the authorised body has it in what it decides about that body.
 */
export function workspaceOf(texts: readonly string[]): Files {
  const files: Files = {};
  const put = (path: string, data: object): void => {
    files[path] = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  };
  const each = <T>(make: (body: string, text: string, index: number) => T): T[] =>
    texts.map((text, index) => make(bodyOf(index), text, index));

  // Everything is owed, so that all that can be said of it is.
  put('mediagrid.yaml', { ...filled('settings', pen('b000', APART, 0)), since: '2018-04-18' });
  put('bodies.yaml', {
    version: 1,
    bodies: [
      { id: 'b000', kind: 'central', name: { kk: 'Уәкілетті орган' } },
      ...each((body, text, index) => filledEntry('bodies', '/bodies', pen(body, text, index))),
    ],
  });
  each((body, text, index) => {
    const by = pen(body, text, index);
    put(`submissions/contacts/${body}.yaml`, filled('contact', by));
    put(`submissions/contacts/${body}.2025.yaml`, {
      ...filled('contact', by),
      appointed: '2025-01-10',
      submitted: '2025-01-10T10:00:00+05:00',
    });
    const week = filled('weekly', by);
    const excluded = filledEntry('weekly', '/events', { ...by, given: { ...by.given, '/events/id': 'e-2' } });
    put(`submissions/weekly/2026-W51/${body}.yaml`, { ...week, events: [week.events, excluded].flat() });
    put(`submissions/proposals/2026-2/${body}.yaml`, filled('proposal', by));
    put(`submissions/plan-updates/2026-Q4/${body}.yaml`, filled('plan-update', by));
    put(`submissions/reports/2026-11/${body}.yaml`, filled('report', by));
    put(`submissions/joint/j-all/${body}.yaml`, filled('joint', by));
    put(`submissions/responses/r-${body}/${body}.yaml`, filled('response', by));
    put(`decisions/requests/r-${body}.yaml`, filled('request', by));
  });
  const whole = (kind: string): Record<string, unknown> =>
    joined(each((body, text, index) => filled(kind, pen(body, text, index))));
  put('decisions/media-plan/2026-2.yaml', whole('plan-decision'));
  put('decisions/media-grid/2026-W51.yaml', whole('grid-decision'));
  put('decisions/joint-issues/j-all.yaml', {
    ...filled('joint-issue', pen('b000', APART, 0)),
    bodies: each((body) => body),
  });
  return files;
}

/** Documents of one kind as one: lists and maps put together, of all else the first. */
function joined(documents: readonly Record<string, unknown>[]): Record<string, unknown> {
  const first = Object.assign({}, ...documents);
  return Object.fromEntries(
    Object.entries(first).map(([key, value]) => {
      const all = documents.map((document) => document[key]).filter((each) => each !== undefined);
      if (Array.isArray(value)) return [key, [...new Set(all.flat())]];
      if (typeof value === 'object' && value !== null)
        return [key, joinedMaps(all as Record<string, unknown[]>[])];
      return [key, value];
    }),
  );
}

function joinedMaps(maps: readonly Record<string, unknown[]>[]): Record<string, unknown[]> {
  const all: Record<string, unknown[]> = {};
  for (const map of maps)
    for (const [key, list] of Object.entries(map)) all[key] = [...(all[key] ?? []), ...list];
  return all;
}

/** What one body writes: its text, and what the checks want to agree. */
export function pen(body: string, text: string, index: number): Pen {
  const event = `${body}/e-1`;
  // Lists of main news are short, so that each body has its day.
  const noNews = Object.fromEntries(
    DAYS.filter((_, at) => at !== index % 7).map((day) => [`/topNews/${day}`, undefined]),
  );
  return {
    text: () => text,
    values: {
      bodyId: body,
      id: 'e-1',
      phone: '+7 700 000 00 01',
      email: 'press@body.example',
      url: 'https://body.example/efir?a=1&b=',
      instant: SENT,
      date: '2026-12-14',
      week: '2026-W51',
      year: 2026,
      cycle: 2,
      quarter: 'Q4',
      period: '2026-11',
      eventRef: event,
      planItemRef: `${body}/p-1`,
      news: text,
    },
    given: { ...given(body), ...noNews },
  };
}

/** What checks ask of a document beyond its schema. */
function given(body: string): Pen['given'] {
  return {
    // bodies.yaml
    '/bodies/role': undefined,
    '/bodies/validFrom': '2018-01-01',
    '/bodies/validTo': undefined,
    // settings
    '/timeZone': 'Asia/Almaty',
    '/regulation': { profile: 'kz-159-2018' },
    '/appendix': undefined,
    '/limits': undefined,
    '/calendar/years': undefined,
    '/calendar/holidays': [],
    '/calendar/movable': [],
    '/calendar/transfers': [],
    '/calendar/workingDays': [],
    '/calendar/daysOff/date': '2026-12-17',
    // weekly
    '/noEvents': undefined,
    '/events/until': '2026-12-15',
    '/events/time': { start: '10:00', end: '11:00' },
    '/events/status': 'postponed',
    '/events/joint': undefined,
    // proposals, updates and decisions on the plan
    '/noChanges': undefined,
    '/items/id': 'p-1',
    '/items/decision': 'amend',
    '/additions/id': `p-2-${body}`,
    '/additions/type': 'preventive',
    // decisions on the grid
    '/exclude/event': `${body}/e-2`,
    // joint issues, requests
    '/id': body === 'b000' ? 'j-all' : `r-${body}`,
    '/issue': 'j-all',
    '/request': `r-${body}`,
  };
}
