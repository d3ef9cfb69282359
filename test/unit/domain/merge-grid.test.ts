import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/law/calendar-date.ts';
import { compareGrids } from '../../../src/domain/compare-grids.ts';
import { withdrawnEvents } from '../../../src/domain/editions.ts';
import type { GridDecision } from '../../../src/schema/types.ts';
import { event, grid, submission } from '../../support/grid.ts';
import { law } from '../../support/law.ts';

const decision = (given: Partial<GridDecision>): GridDecision => ({
  kind: 'grid-decision',
  week: '2026-W51',
  ...given,
});

describe('events', () => {
  it('stand by day and time: all day first, not yet known last', () => {
    const { events, rows } = grid([
      submission('b2', [
        event('later', { time: 'to-be-confirmed' }),
        event('ten'),
        event('nine', { time: { start: '09:00' } }),
        event('sunday', { date: '2026-12-20', time: { start: '08:00' } }),
        event('all-day', { time: 'all-day' }),
      ]),
    ]);
    expect(events.map(({ ref }) => ref)).toEqual([
      'b2/all-day',
      'b2/nine',
      'b2/ten',
      'b2/later',
      'b2/sunday',
    ]);
    expect(rows[1]?.days.mon).toEqual(['b2/all-day', 'b2/nine', 'b2/ten', 'b2/later']);
    expect(rows[1]?.days.sun).toEqual(['b2/sunday']);
  });

  it('of several days stand on each of them and are counted once', () => {
    const { events, rows } = grid([
      submission('b2', [event('days', { date: '2026-12-15', until: '2026-12-17' })]),
    ]);
    expect(events).toHaveLength(1);
    expect(
      Object.entries(rows[1]?.days ?? {})
        .filter(([, refs]) => refs.length > 0)
        .map(([day]) => day),
    ).toEqual(['tue', 'wed', 'thu']);
  });

  it('of a day stand by the hour, whichever day they began', () => {
    const { rows } = grid([
      submission('b2', [
        event('long', { date: '2026-12-14', until: '2026-12-15', time: { start: '15:00' } }),
        event('early', { date: '2026-12-15', time: { start: '10:00' } }),
      ]),
    ]);
    expect(rows.find(({ body }) => body === 'b2')?.days.tue).toEqual(['b2/early', 'b2/long']);
  });

  it('keep all that was sent, also when cancelled', () => {
    const sent = event('off', {
      status: 'cancelled',
      reason: 'Ауа райы',
      internalNote: 'Күту',
      until: '2026-12-15',
    });
    const { id, ...rest } = sent;
    expect(grid([submission('b2', [sent])]).events).toEqual([{ ref: `b2/${id}`, body: 'b2', ...rest }]);
  });
});

describe('bodies', () => {
  it('have a row each, in the order of the register, and say what came of them', () => {
    const { rows, notReceived, leftOut } = grid([submission('b3', [event('a')]), submission('b2', [])], {
      broken: [{ body: 'b4', file: 'submissions/weekly/2026-W51/b4.yaml', errors: ['schema/required'] }],
    });
    expect(rows.map(({ body, state }) => [body, state])).toEqual([
      ['b1', 'none'],
      ['b2', 'nil'],
      ['b3', 'events'],
      ['b4', 'none'],
      ['b5', 'none'],
    ]);
    // b1 is the authorised body: it owes nothing to itself.
    expect(notReceived).toEqual(['b5']);
    expect(leftOut).toEqual([
      {
        what: 'submission',
        body: 'b4',
        file: 'submissions/weekly/2026-W51/b4.yaml',
        reason: 'broken',
        errors: ['schema/required'],
      },
    ]);
  });

  it('owe nothing where the duty is switched off or silence counts as nothing planned', () => {
    expect(grid([], { law: law({ duties: { weekly: { nilReturn: 'not-required' } } }) }).notReceived).toEqual(
      [],
    );
    expect(grid([], { law: law({ duties: { weekly: 'off' } }) }).notReceived).toEqual([]);
    expect(grid([], { law: { ...law(), since: '2026-12-11' as CalendarDate } }).notReceived).toEqual([]);
    expect(grid([], { law: { ...law(), since: '2026-12-10' as CalendarDate } }).notReceived).not.toEqual([]);
  });
});

describe('the authorised body’s decisions', () => {
  const sent = [submission('b2', [event('a'), event('b'), event('c')]), submission('b3', [event('a')])];

  it('exclude with a reason, from the events, the rows and the main news', () => {
    const { events, rows, leftOut, topNews } = grid(sent, {
      decision: decision({
        exclude: [{ event: 'b2/b', reason: 'Жабық' }],
        topNews: { mon: [{ event: 'b2/b' }, { event: 'b3/a' }] },
      }),
    });
    expect(events.map(({ ref }) => ref)).toEqual(['b2/a', 'b2/c', 'b3/a']);
    expect(rows[1]?.days.mon).toEqual(['b2/a', 'b2/c']);
    expect(leftOut).toEqual([
      {
        what: 'event',
        event: 'b2/b',
        title: 'b іс-шарасы',
        date: '2026-12-14',
        reason: 'excluded',
        why: 'Жабық',
      },
    ]);
    expect(topNews.mon).toEqual([{ event: 'b3/a' }]);
  });

  it('order a body’s day; what they do not name follows by time', () => {
    const { rows } = grid(sent, { decision: decision({ order: ['b2/c', 'b2/b'] }) });
    expect(rows[1]?.days.mon).toEqual(['b2/c', 'b2/b', 'b2/a']);
  });

  it('give platforms, over the body’s own', () => {
    const own = [
      submission('b2', [event('a', { platform: 'Өз залы' }), event('b', { platform: 'Өз залы' })]),
    ];
    const { events } = grid(own, { decision: decision({ platforms: [{ event: 'b2/a', platform: 'ОКҚ' }] }) });
    expect(events.map(({ platform }) => platform)).toEqual(['ОКҚ', 'Өз залы']);
  });

  it('say the main news; until they do, the bodies’ proposals stand, each once and with its body', () => {
    const proposing = [
      submission('b3', [event('a')], { topNews: { mon: { event: 'b2/a' }, tue: 'Жыл қорытындысы' } }),
      submission('b2', [event('a')], { topNews: { mon: { event: 'a' } } }),
    ];
    expect(grid(proposing).topNews).toMatchObject({
      mon: [{ event: 'b2/a', body: 'b2' }],
      tue: [{ text: 'Жыл қорытындысы', body: 'b3' }],
      wed: [],
    });
    const decided = grid(proposing, {
      decision: decision({ topNews: { mon: [{ event: 'b3/a' }, 'Шешім'] } }),
    });
    expect(decided.topNews).toMatchObject({ mon: [{ event: 'b3/a' }, { text: 'Шешім' }], tue: [] });
  });
});

describe('main news', () => {
  const events = [event('a'), event('fair', { until: '2026-12-15' })];
  const off = event('off', { status: 'cancelled', reason: 'Боран' });

  it('that is a text with an event’s reference is that event; no id is ever shown', () => {
    const topNews = { mon: 'a', tue: ' B2 / fair', wed: { kk: 'b2/gone', ru: 'b2/gone' }, thu: 'Б/ж' };
    const proposed = grid([submission('b2', events, { topNews })]).topNews;
    expect(proposed).toMatchObject({
      mon: [{ event: 'b2/a', body: 'b2' }],
      tue: [{ event: 'b2/fair', body: 'b2' }],
      wed: [],
      thu: [{ text: 'Б/ж', body: 'b2' }],
    });
    const decided = grid([submission('b2', events)], {
      decision: decision({ topNews: { mon: ['b2/a', { event: 'b2/a' }], tue: ['b2/gone'] } }),
    });
    expect(decided.topNews).toMatchObject({ mon: [{ event: 'b2/a' }], tue: [] });
  });

  it('is held on its day', () => {
    const topNews = { mon: { event: 'b2/off' }, tue: { event: 'b2/a' }, wed: { event: 'b2/fair' } };
    const { topNews: shown } = grid([submission('b2', [...events, off]), submission('b3', [], { topNews })]);
    expect(shown).toMatchObject({ mon: [], tue: [], wed: [] });
  });
});

describe('switches and the calendar', () => {
  it('a grid of key events leaves the others out and says so', () => {
    const { events, leftOut } = grid([submission('b2', [event('a', { significance: 'key' }), event('b')])], {
      law: law({ duties: { grid: { select: 'key' } } }),
    });
    expect(events.map(({ ref }) => ref)).toEqual(['b2/a']);
    expect(leftOut).toMatchObject([
      { what: 'event', event: 'b2/b', title: 'b іс-шарасы', date: '2026-12-14', reason: 'not-key' },
    ]);
  });

  it('names a day off that an act moved by what it is', () => {
    const moved = { transfers: [{ work: '2026-12-12', off: '2026-12-18' }] };
    const { days } = grid([], { law: law({}, moved) });
    expect(days.fri.dayOff).toEqual(expect.objectContaining({ ru: 'перенесённый выходной' }));
  });

  it('names the holidays of the week, and no weekend', () => {
    const { days } = grid([]);
    expect(days.wed.dayOff).toMatchObject({ kk: expect.stringContaining('Тәуелсіздік') });
    expect(Object.values(days).filter(({ dayOff }) => dayOff !== undefined)).toHaveLength(1);
    expect(days.sun.date).toBe('2026-12-20');
  });
});

describe('events that continue from an earlier week', () => {
  const expo = {
    ref: 'b2/expo',
    body: 'b2',
    event: event('expo', { date: '2026-12-11', until: '2026-12-15', venue: 'Мұражай' }),
    origin: { event: 'b2/expo', week: '2026-W50' },
  };
  const concert = submission('b3', [event('c', { venue: 'Мұражай', speakers: [] })]);

  it('stand on their days of the week, marked; the state of the row is that of the submission', () => {
    const { events, rows } = grid([submission('b2', []), concert], { continuing: [expo] });
    expect(events.map(({ ref, continuing }) => [ref, continuing])).toEqual([
      ['b2/expo', { event: 'b2/expo', week: '2026-W50' }],
      ['b3/c', undefined],
    ]);
    expect(rows[1]).toMatchObject({ state: 'nil', days: { mon: ['b2/expo'], tue: ['b2/expo'], wed: [] } });
  });

  it('clash with those of the week, on the first day that both are held in it', () => {
    const { clashes } = grid([concert], { continuing: [expo] });
    expect(clashes).toEqual([
      { kind: 'venue', what: 'Мұражай', date: '2026-12-14', events: ['b2/expo', 'b3/c'] },
    ]);
    const elsewhere = { ...expo, hallReplaced: true, event: { ...expo.event, platform: 'ОКҚ' } };
    expect(grid([concert], { continuing: [elsewhere] }).clashes).toEqual([]);
  });

  it('are excluded and main news by the decision on the week', () => {
    const news = decision({ topNews: { mon: [{ event: 'b2/expo' }] } });
    expect(grid([concert], { continuing: [expo], decision: news }).topNews.mon).toEqual([
      { event: 'b2/expo' },
    ]);
    const out = decision({ exclude: [{ event: 'b2/expo', reason: 'Қайталау' }] });
    const { events, leftOut } = grid([concert], { continuing: [expo], decision: out });
    expect(events.map(({ ref }) => ref)).toEqual(['b3/c']);
    const { title, date, until } = expo.event;
    expect(leftOut).toEqual([
      { what: 'event', event: 'b2/expo', title, date, until, reason: 'excluded', why: 'Қайталау' },
    ]);
  });

  it('are no withdrawn events of their own week when the later week has them no more', () => {
    const before = grid([concert], { continuing: [expo] });
    const after = grid([concert]);
    expect(compareGrids(before, after).events.map(({ event: ref, what }) => [ref, what])).toEqual([
      ['b2/expo', 'withdrawn'],
    ]);
    expect(withdrawnEvents(after, [before])).toEqual([]);
    const own = grid([concert, submission('b2', [event('close', { continues: 'expo' })])]);
    expect(compareGrids(before, own).events.map(({ event: ref, what }) => [ref, what])).toEqual([
      ['b2/close', 'new'],
    ]);
  });

  it('are not said to be the same as another', () => {
    const twin = submission('b3', [event('c', { title: expo.event.title })]);
    const alike = { ...expo, event: { ...expo.event, title: 'Қысқы жол науқаны' } };
    const same = submission('b3', [event('c', { title: 'Қысқы жол науқаны' })]);
    expect(grid([same], { continuing: [alike] }).sameEvents).toEqual([]);
    expect(grid([twin], { continuing: [expo] }).sameEvents).toEqual([]);
  });
});

describe('a platform given by the decision', () => {
  it('takes the place of the hall when clashes are looked for', () => {
    const hall = { venue: 'Үлкен зал', speakers: [] };
    const both = [submission('b2', [event('a', hall)]), submission('b3', [event('b', hall)])];
    expect(grid(both).clashes).toHaveLength(1);
    const given = decision({ platforms: [{ event: 'b2/a', platform: 'ОКҚ' }] });
    expect(grid(both, { decision: given }).clashes).toEqual([]);
  });
});
