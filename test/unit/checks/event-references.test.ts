import { describe, expect, it } from 'vitest';
import { severityOf } from '../../../src/diagnostics/severity.ts';
import type { Switches } from '../../../src/law/regulation.ts';
import type { GridDecision, Weekly, WeeklyEvent } from '../../../src/schema/types.ts';
import { examined } from '../../support/examine.ts';
import { event, submission } from '../../support/grid.ts';

const DECISION = 'decisions/media-grid/2026-W51.yaml';
const fileOf = (body: string): string => `submissions/weekly/2026-W51/${body}.yaml`;

/** b2 has events of every sort, b3 one on Tuesday. */
const b2 = [
  event('mon'),
  event('fair', { date: '2026-12-14', until: '2026-12-16' }),
  event('off', { status: 'cancelled', reason: 'Боран' }),
  event('later', { status: 'postponed', reason: 'Боран' }),
  event('key', { significance: 'key' }),
];
const b3 = [event('tue', { date: '2026-12-15' })];

function weekly(body: string, events: WeeklyEvent[], given: Partial<Weekly> = {}): string {
  return JSON.stringify(submission(body, events, given).data);
}

const SENT = { [fileOf('b2')]: weekly('b2', b2), [fileOf('b3')]: weekly('b3', b3) };

/** What is told of the files of the week: `error code /pointer`. */
async function told(files: Readonly<Record<string, string>>, switches: Switches = {}): Promise<string[]> {
  const { diagnostics } = await examined('week/2026-W51', files, switches);
  return diagnostics
    .filter(({ code }) => /^(?:ref|news|decision)\//.test(code))
    .map((found) => `${severityOf(found)} ${found.code} ${found.path}`);
}

function decided(given: Partial<GridDecision>): Record<string, string> {
  return { ...SENT, [DECISION]: JSON.stringify({ kind: 'grid-decision', week: '2026-W51', ...given }) };
}

describe('the main news of a decision', () => {
  it.each<[string, NonNullable<GridDecision['topNews']>, string[]]>([
    [
      'events of the day, of several days on any of them',
      { mon: [{ event: 'b2/mon' }], wed: ['b2/fair'] },
      [],
    ],
    ['a text of its own, and a text with a slash', { mon: ['Жыл қорытындысы', 'Астана / Алматы'] }, []],
    ['an event of another day', { tue: ['b2/mon'] }, ['error news/other-day /topNews/tue/0']],
    [
      'one whose days are over',
      { thu: [{ event: 'b2/fair' }] },
      ['error news/other-day /topNews/thu/0/event'],
    ],
    ['one that is cancelled', { mon: ['b2/off'] }, ['error news/not-held /topNews/mon/0']],
    ['one that is postponed', { mon: [{ event: 'b2/later' }] }, ['error news/not-held /topNews/mon/0/event']],
    ['no such event', { mon: ['b2/gone'] }, ['error ref/unknown-event /topNews/mon/0']],
    ['no such body', { mon: ['gone/mon'] }, ['error ref/unknown-event /topNews/mon/0']],
    [
      'a short id',
      { mon: ['key', { event: 'mon' }] },
      ['error ref/unknown-event /topNews/mon/0', 'error ref/unknown-event /topNews/mon/1/event'],
    ],
    [
      'a reference in other letters, with spaces',
      { tue: [' B2 / MON\u200b '] },
      ['error news/other-day /topNews/tue/0'],
    ],
    [
      'a reference in one language',
      { tue: [{ kk: 'Форум', ru: 'b2/mon' }] },
      ['error news/other-day /topNews/tue/0'],
    ],
    [
      'an event twice in a day',
      { mon: ['b2/mon', { event: 'b2/mon' }] },
      ['error decision/repeated /topNews/mon/1/event'],
    ],
    ['an event on two of its days', { mon: ['b2/fair'], tue: ['b2/fair'] }, []],
  ])('%s', async (_, topNews, found) => {
    expect(await told(decided({ topNews }))).toEqual(found);
  });

  it('an event that the same decision excludes, or that is not a key event', async () => {
    const topNews = { mon: [{ event: 'b2/mon' }] };
    expect(await told(decided({ topNews, exclude: [{ event: 'b2/mon', reason: 'Жабық' }] }))).toEqual([
      'error news/excluded /topNews/mon/0/event',
    ]);
    const keyOnly = { duties: { grid: { select: 'key' } } } as const;
    expect(await told(decided({ topNews }), keyOnly)).toEqual(['error news/not-key /topNews/mon/0/event']);
    expect(await told(decided({ topNews: { mon: ['b2/key'] } }), keyOnly)).toEqual([]);
  });

  it('an event whose submission has errors is not known: a warning, whatever the errors', async () => {
    const files = decided({ topNews: { mon: ['b2/mon'] }, exclude: [{ event: 'b2/gone', reason: 'Жабық' }] });
    const found = ['warning ref/broken-event /topNews/mon/0', 'warning ref/broken-event /exclude/0/event'];
    for (const broken of ['kind: weekly\nevents: [\n', 'kind: weekly\nbody: b2\n', '\u0000'])
      expect(await told({ ...files, [fileOf('b2')]: broken })).toEqual(found);
    const proposing = weekly('b2', b2, { topNews: { fri: 'b3/gone' } });
    expect(await told({ ...files, [fileOf('b2')]: proposing })).toEqual([
      'error ref/unknown-event /topNews/fri',
      ...found,
    ]);
  });
});

describe('the lists of a decision', () => {
  it('name an event once each', async () => {
    expect(
      await told(
        decided({
          order: ['b2/mon', 'b3/tue', 'b2/mon'],
          exclude: ['a', 'b'].map((reason) => ({ event: 'b2/key', reason })),
          platforms: ['1-зал', '2-зал'].map((platform) => ({ event: 'b3/tue', platform })),
        }),
      ),
    ).toEqual([
      'error decision/repeated /order/2',
      'error decision/repeated /exclude/1/event',
      'error decision/repeated /platforms/1/event',
    ]);
  });

  it('name events of the week', async () => {
    const event = 'b2/gone';
    expect(
      await told(
        decided({ order: [event], exclude: [{ event, reason: 'a' }], platforms: [{ event, platform: 'b' }] }),
      ),
    ).toEqual([
      'error ref/unknown-event /order/0',
      'error ref/unknown-event /exclude/0/event',
      'error ref/unknown-event /platforms/0/event',
    ]);
  });

  it('warn of what has no effect: a place or platform for what is left out, a platform for what is cancelled', async () => {
    expect(
      await told(
        decided({
          order: ['b2/mon', 'b2/off'],
          exclude: [{ event: 'b2/mon', reason: 'Жабық' }],
          platforms: ['b2/mon', 'b2/off', 'b2/fair'].map((event) => ({ event, platform: event })),
        }),
      ),
    ).toEqual([
      'warning decision/excluded-twice /order/0',
      'warning decision/excluded-twice /platforms/0/event',
      'warning decision/idle-platform /platforms/1/event',
    ]);
  });

  it('suggest the one event with a short id', async () => {
    const { diagnostics } = await examined('week/2026-W51', decided({ order: ['tue', 'b2/tue', 'b2/mom'] }));
    const unknown = diagnostics.filter(({ code }) => code === 'ref/unknown-event');
    expect(unknown.map(({ suggestion }) => suggestion)).toEqual(['b3/tue', 'b3/tue', 'b2/mon']);
  });
});

describe('the main news that a body proposes', () => {
  const proposes = (topNews: Weekly['topNews']) =>
    told({ ...SENT, [fileOf('b2')]: weekly('b2', b2, { topNews: topNews ?? {} }) });

  it.each<[string, NonNullable<Weekly['topNews']>, string[]]>([
    [
      'its events by id, as a text and in full',
      { mon: 'mon', tue: { event: 'b2/fair' }, wed: 'b2/fair' },
      [],
    ],
    ['a text', { mon: 'Жыл қорытындысы', tue: 'tue' }, []],
    ['its event on another day', { tue: 'mon' }, ['warning news/not-shown /topNews/tue']],
    ['its event that is cancelled', { mon: { event: 'off' } }, ['warning news/not-shown /topNews/mon/event']],
    ['no such event', { mon: 'b2/gone' }, ['error ref/unknown-event /topNews/mon']],
    ['another body’s event', { tue: 'b3/tue' }, []],
    ['another body’s event on another day', { mon: 'b3/tue' }, ['warning news/not-shown /topNews/mon']],
  ])('%s', async (_, topNews, found) => {
    expect(await proposes(topNews)).toEqual(found);
  });

  it('another body may cancel its event: the submission is taken all the same', async () => {
    const files = {
      [fileOf('b2')]: weekly('b2', b2, { topNews: { tue: { event: 'b3/tue' } } }),
      [fileOf('b3')]: weekly('b3', [
        event('tue', { date: '2026-12-15', status: 'cancelled', reason: 'Боран' }),
      ]),
    };
    expect(await told(files)).toEqual(['warning news/not-shown /topNews/tue/event']);
    expect((await examined('week/2026-W51', files)).broken).toEqual([]);
  });
});
