import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareGrids, type EventChange } from '../../../src/domain/compare-grids.ts';
import { asEdition } from '../../../src/domain/editions.ts';
import type { WeeklyEvent } from '../../../src/schema/types.ts';
import { event, grid, submission } from '../../support/grid.ts';

type Given = Partial<WeeklyEvent>;

const OFF: Given = { status: 'cancelled', reason: 'Боран' };

const week = (...events: readonly [string, Given][]) =>
  grid([
    submission(
      'b2',
      events.map(([id, given]) => event(id, given)),
    ),
  ]);

function change(before: Given, after: Given): EventChange | undefined {
  return compareGrids(week(['e1', before]), week(['e1', after])).events[0];
}

describe('changes since the last edition (§11)', () => {
  it.each<[EventChange['what'], Given, Given]>([
    ['moved', {}, { date: '2026-12-15' }],
    ['moved', {}, { time: 'all-day' }],
    ['moved', {}, { venue: 'Басқа зал' }],
    ['moved', { city: 'Астана' }, { city: 'Алматы' }],
    ['moved', {}, { venue: { kk: 'Басқа зал', ru: 'Другой зал' } }],
    // An end alone is no other time to come.
    ['changed', {}, { until: '2026-12-15' }],
    ['changed', {}, { time: { start: '10:00', end: '12:00' } }],
    ['changed', {}, { title: 'Жаңа атау' }],
    ['changed', {}, { status: 'tentative' }],
    // The same place in other words.
    ['changed', {}, { venue: '«E1  Залы»' }],
    ['changed', { venue: 'Астана, 1‑зал' }, { venue: 'Астана, 1-зал', city: 'Астана' }],
    ['changed', { venue: 'e1 залы' }, { venue: { kk: 'e1 залы', ru: 'зал e1' } }],
    ['changed', { venue: { kk: 'зал', ru: 'Зал 1' } }, { venue: { kk: 'зал', ru: 'Зал 2' } }],
    ['cancelled', {}, OFF],
    ['postponed', {}, { ...OFF, status: 'postponed' }],
    ['postponed', {}, { ...OFF, status: 'postponed', date: '2026-12-15' }],
    ['postponed', OFF, { ...OFF, status: 'postponed' }],
    ['cancelled', { ...OFF, status: 'postponed' }, OFF],
    ['changed', OFF, { ...OFF, date: '2026-12-15' }],
    ['changed', OFF, { ...OFF, reason: 'Аяз' }],
    // Takes place after all.
    ['changed', OFF, {}],
    ['changed', { ...OFF, status: 'postponed' }, { status: 'tentative' }],
    ['moved', OFF, { date: '2026-12-15' }],
  ])('%s: %j → %j', (what, before, after) => expect(change(before, after)?.what).toBe(what));

  it('tells of a moved event from where to where, and what else has changed', () => {
    expect(change({}, { date: '2026-12-15', title: 'Жаңа атау' })).toMatchObject({
      from: { date: '2026-12-14', time: { start: '10:00' }, venue: 'e1 залы' },
      to: { date: '2026-12-15' },
      fields: { title: { from: 'e1 іс-шарасы', to: 'Жаңа атау' } },
    });
  });

  it.each<[string, Given, Given]>([
    ['spaces', { title: 'Жаңа атау' }, { title: ' Жаңа\u00a0\u2009 атау\t' }],
    ['line ends', { purpose: 'Бір\nекі\n' }, { purpose: 'Бір\r\nекі' }],
    ['the Unicode form', { venue: 'Бейбітшілік сарайы' }, { venue: 'Бейбітшілік сарайы'.normalize('NFD') }],
    ['invisible characters', { city: 'Алматы' }, { city: '\ufeffАл\u00adма\u200bты' }],
    ['a default', {}, { status: 'confirmed', significance: 'ordinary' }],
    ['the order of languages', { title: { kk: 'Атау', ru: 'Имя' } }, { title: { ru: 'Имя', kk: 'Атау' } }],
    ['a language written out', { title: 'Атау' }, { title: { kk: 'Атау', ru: 'Атау ' } }],
    [
      'the separators of a phone number',
      { organisers: [{ body: 'b2', contact: { phone: '+7 717 275 00 01' } }] },
      { organisers: [{ contact: { phone: '+7 (7172) 75\u201100-01' }, body: 'b2' }] },
    ],
    [
      'the order of partners',
      { joint: { lead: 'b2', partners: ['b3', 'b4'] } },
      { joint: { partners: ['b4', 'b3'], lead: 'b2' } },
    ],
  ])('finds no change in %s, nor another edition', (_, before, after) => {
    const [was, is] = [week(['e1', before]), week(['e1', after])];
    expect(compareGrids(was, is)).toEqual({ events: [], topNews: [] });
    expect(asEdition(is, { edition: 1, grid: was })).toEqual({ ...is, edition: 1 });
  });

  it.each<[string, Given, Given]>([
    ['quotation marks', { title: 'Атау «А»' }, { title: 'Атау "А"' }],
    ['a letter', { title: 'Атау' }, { title: 'атау' }],
    ['another number', { organisers: [{ body: 'b2', contact: { phone: '+7 717 275 00 01' } }] }, {}],
    ['the order of key messages', { keyMessages: ['Бір', 'Екі'] }, { keyMessages: ['Екі', 'Бір'] }],
    ['a translation', { title: 'Атау' }, { title: { kk: 'Атау', ru: 'Имя' } }],
  ])('finds a change in %s', (_, before, after) => {
    expect(change(before, after)?.what).toBe('changed');
  });

  it('finds no change of main news in spaces', () => {
    const news = (text: string) => grid([submission('b2', [], { topNews: { mon: text } })]);
    expect(compareGrids(news('Жаңа жыл'), news('Жаңа\u00a0 жыл ')).topNews).toEqual([]);
  });

  it('says of each event when and where it is in the grids that have it', () => {
    const [a, b] = [
      { date: '2026-12-14', time: { start: '10:00' }, venue: 'a залы' },
      { date: '2026-12-14', time: { start: '10:00' }, venue: 'b залы' },
    ];
    const changes = (before: [string, Given][], after: [string, Given][]) =>
      compareGrids(week(...before), week(...after)).events.map(({ what, from, to }) => [what, from, to]);
    expect(changes([['a', {}]], [['b', {}]])).toEqual([
      ['new', undefined, b],
      ['withdrawn', a, undefined],
    ]);
    expect(changes([['a', {}]], [['a', OFF]])).toEqual([['cancelled', a, a]]);
    expect(changes([['a', {}]], [['a', { ...OFF, status: 'postponed' }]])).toEqual([['postponed', a, a]]);
    // Nobody expected it, so nothing is taken off but what is said now.
    expect(changes([], [['a', OFF]])).toEqual([['cancelled', undefined, a]]);
    expect(changes([['a', {}]], [['a', { outcome: 'Басқа' }]])).toEqual([['changed', a, a]]);
  });

  it('calls what was withdrawn and comes back new, as readers of the last edition did not have it', () => {
    const [first, second] = [week(['a', {}]), week()];
    expect(compareGrids(first, second).events).toMatchObject([{ what: 'withdrawn' }]);
    expect(compareGrids(second, first).events).toMatchObject([{ what: 'new' }]);
  });

  it('tells nothing that the media are not shown', () => {
    const [speaker] = event('e1').speakers;
    const speakers: Given['speakers'] =
      speaker === undefined ? [] : [{ ...speaker, phone: '+7 700 222 22 22' }];
    expect(change({}, { speakers })).toBeUndefined();
    expect(change({}, { internalNote: 'Ішкі ескертпе' })).toBeUndefined();
  });

  it('keeps silent about a body whose submission has errors now', () => {
    const broken = [{ body: 'b2', file: 'submissions/weekly/2026-W51/b2.yaml', errors: ['schema/date'] }];
    expect(compareGrids(week(['e1', {}]), grid([], { broken })).events).toEqual([]);
  });

  it('keeps silent about main news that was an event of such a body', () => {
    const broken = [{ body: 'b2', file: 'submissions/weekly/2026-W51/b2.yaml', errors: ['schema/date'] }];
    const before = grid([submission('b2', [event('e1')], { topNews: { mon: { event: 'e1' } } })]);
    expect(before.topNews.mon).toHaveLength(1);
    expect(compareGrids(before, grid([], { broken })).topNews).toEqual([]);
  });

  it('tells of main news day by day, not of who proposed it', () => {
    const news = (text: string, body: string) => grid([submission(body, [], { topNews: { mon: text } })]);
    expect(compareGrids(news('Жаңалық', 'b2'), news('Жаңалық', 'b3')).topNews).toEqual([]);
    expect(compareGrids(news('Жаңалық', 'b2'), news('Басқа', 'b2')).topNews).toEqual([
      { day: 'mon', from: [{ text: 'Жаңалық' }], to: [{ text: 'Басқа' }] },
    ]);
  });

  const some = fc.uniqueArray(
    fc.tuple(
      fc.constantFrom('e1', 'e2', 'e3', 'e4'),
      fc.record({
        title: fc.constantFrom('Атау', 'Басқа атау'),
        date: fc.constantFrom('2026-12-14', '2026-12-19'),
        status: fc.constantFrom('confirmed', 'cancelled'),
      }),
    ),
    { selector: ([id]) => id },
  );
  const built = some.map((events) => week(...(events as [string, Given][])));

  it('finds nothing between a grid and itself, also after it was frozen and read back', () => {
    fc.assert(
      fc.property(built, (same) => {
        expect(compareGrids(same, JSON.parse(JSON.stringify(same)))).toEqual({ events: [], topNews: [] });
      }),
    );
  });

  it('tells each event at most once, and turned round it is still a change', () => {
    fc.assert(
      fc.property(built, built, (before, after) => {
        const there = compareGrids(before, after).events;
        const back = new Map(compareGrids(after, before).events.map(({ event: ref, what }) => [ref, what]));
        expect(new Set(there.map(({ event: ref }) => ref)).size).toBe(there.length);
        expect(back.size).toBe(there.length);
        for (const { event: ref, what, from, to } of there) {
          expect(what === 'withdrawn').toBe(to === undefined);
          expect(back.get(ref) === 'withdrawn').toBe(from === undefined);
        }
      }),
    );
  });
});

describe('the number of an edition', () => {
  const now = week(['e1', {}]);

  it('is 1 before anything was issued', () => {
    expect(asEdition(now, undefined)).toEqual({ ...now, edition: 1 });
  });

  it('stays while nothing changes', () => {
    expect(asEdition(now, { edition: 3, grid: now })).toEqual({ ...now, edition: 3 });
  });

  it('grows with a change', () => {
    const next = asEdition(now, { edition: 3, grid: week() });
    expect(next.edition).toBe(4);
    expect(next.changes?.events).toMatchObject([{ event: 'b2/e1', what: 'new' }]);
  });

  it('grows, without marks, where the last edition cannot be relied on', () => {
    expect(asEdition(now, { edition: 3 })).toEqual({ ...now, edition: 4 });
  });
});
