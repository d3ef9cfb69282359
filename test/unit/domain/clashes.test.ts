import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Booking, findClashes } from '../../../src/domain/clashes.ts';
import type { WeeklyEvent } from '../../../src/schema/types.ts';
import { event } from '../../support/grid.ts';

function booking(ref: string, speakers: readonly string[], more: Partial<WeeklyEvent> = {}): Booking {
  const named = speakers.map((name) => ({ name, position: 'p', phone: '+7 7172 00 00 00' }));
  return { ref, event: event('e1', { venue: `Hall of ${ref}`, speakers: named, ...more }) };
}

const told = (bookings: readonly Booking[]) =>
  findClashes(bookings, 'later').map(({ kind, what }) => `${kind} ${what}`);

describe('clashes', () => {
  it('names the last speaker of the first event that two share, in whatever order the second has them', () => {
    const first = booking('min-a/1', ['Ә. Асқар', 'Б. Берік', 'В. Виктор']);
    expect(told([first, booking('min-b/1', ['Б. Берік', 'Ә. Асқар'])])).toEqual(['speaker Б. Берік']);
    expect(told([first, booking('min-b/1', ['ә.  асқар', 'б. берік'])])).toEqual(['speaker Б. Берік']);
  });

  it('tells each event of all others, or of those after it', () => {
    const three = ['min-a/1', 'min-b/1', 'min-c/1'].map((ref) =>
      booking(ref, [ref], { venue: '«Үлкен» зал' }),
    );
    expect(findClashes(three, 'later').map(({ events }) => events.join(' '))).toEqual([
      'min-a/1 min-b/1 min-c/1',
      'min-b/1 min-c/1',
    ]);
    expect(findClashes(three, 'all').map(({ events }) => events.join(' '))).toEqual([
      'min-a/1 min-b/1 min-c/1',
      'min-b/1 min-a/1 min-c/1',
      'min-c/1 min-a/1 min-b/1',
    ]);
  });

  it('names the first few of many, and counts the others', () => {
    const many = Array.from({ length: 260 }, (_, index) =>
      booking(`min-a/${index + 100}`, [`S ${index}`], { venue: { kk: 'Үлкен зал', ru: 'Большой зал' } }),
    );
    const found = findClashes(many, 'later');
    expect(found).toHaveLength(259);
    expect(found[0]).toEqual({
      kind: 'venue',
      what: 'Үлкен зал',
      date: '2026-12-14',
      events: ['min-a/100', 'min-a/101', 'min-a/102', 'min-a/103'],
      others: 256,
    });
    expect(found.at(-1)?.events).toEqual(['min-a/358', 'min-a/359']);
  });

  it('takes a platform that was given in place of the hall', () => {
    const hall = { venue: 'Үлкен зал' };
    const given = { ...booking('min-a/1', ['A'], { ...hall, platform: 'ОКҚ' }), hallReplaced: true };
    expect(told([given, booking('min-b/1', ['B'], hall)])).toEqual([]);
    expect(told([given, booking('min-b/1', ['B'], { venue: 'окқ' })])).toEqual(['venue ОКҚ']);
    const other = { ...booking('min-b/1', ['B'], { platform: 'ОКҚ' }), hallReplaced: true };
    expect(told([given, other])).toEqual(['platform ОКҚ']);
  });

  it('takes a platform of the body’s own beside its hall', () => {
    const hall = { venue: 'Үлкен зал', platform: 'ОКҚ' };
    expect(
      told([booking('min-a/1', ['A'], hall), booking('min-b/1', ['B'], { venue: 'Үлкен зал' })]),
    ).toEqual(['venue Үлкен зал']);
  });

  it('takes a hall of one name in two cities for two, and one name in two languages for one', () => {
    const inCity = (ref: string, city: string) => booking(ref, [ref], { venue: 'Зал', city });
    expect(told([inCity('min-a/1', 'Астана'), inCity('min-b/1', 'Алматы')])).toEqual([]);
    expect(told([inCity('min-a/1', 'Астана'), inCity('min-b/1', 'АСТАНА')])).toEqual(['venue Зал']);
    const venue = { kk: 'Мәжіліс залы', ru: 'Зал заседаний' };
    const both = [booking('min-a/1', ['A'], { venue }), booking('min-b/1', ['B'], { venue })];
    expect(told(both)).toEqual(['venue Мәжіліс залы']);
  });

  it('lets a person be named twice in one event', () => {
    expect(told([booking('min-a/1', ['Ә. Асқар', 'ә. асқар'])])).toEqual([]);
  });

  it('finds and counts what comparing each with each finds', () => {
    const day = fc.constantFrom('2026-12-14', '2026-12-15', '2026-12-16');
    const clock = fc.constantFrom('09:00', '09:30', '10:00', '11:00', '12:00');
    const time = fc.oneof(
      fc.constantFrom('all-day' as const, 'to-be-confirmed' as const),
      clock.map((start) => ({ start })),
      fc
        .tuple(clock, clock)
        .filter(([start, end]) => start < end)
        .map(([start, end]) => ({ start, end })),
    );
    const name = fc.constantFrom('A', 'B', 'C');
    const given = fc.record(
      {
        date: day,
        until: day,
        time,
        venue: name,
        speakers: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
        status: fc.constantFrom('confirmed' as const, 'cancelled' as const, 'tentative' as const),
        joint: fc.constantFrom('x', 'y').map((issue) => ({ issue, lead: 'min-a', partners: ['min-b'] })),
      },
      { requiredKeys: ['date', 'time', 'venue', 'speakers'] },
    );
    fc.assert(
      fc.property(fc.array(given, { maxLength: 14 }), (events) => {
        const bookings = events.map(({ until, speakers, ...rest }, index) =>
          booking(`min-a/${index + 10}`, speakers, {
            ...rest,
            ...(until === undefined || until <= rest.date ? {} : { until }),
          }),
        );
        for (const kind of ['venue', 'speaker'] as const) {
          const pairs = bookings.flatMap((first, index) =>
            bookings
              .slice(index + 1)
              .flatMap((second) => findClashes([first, second], 'all'))
              .filter((clash) => clash.kind === kind),
          );
          const others = (ref: string) => pairs.filter(({ events: [first] }) => first === ref).length;
          const counted = new Map(bookings.map(({ ref }) => [ref, 0]));
          for (const clash of findClashes(bookings, 'all').filter((found) => found.kind === kind)) {
            const [ref = '', ...named] = clash.events;
            expect(new Set(named).size).toBe(Math.min(named.length + (clash.others ?? 0), 3));
            counted.set(ref, (counted.get(ref) ?? 0) + named.length + (clash.others ?? 0));
          }
          expect([...counted]).toEqual(bookings.map(({ ref }) => [ref, others(ref)]));
          const told = findClashes(bookings, 'later').filter((found) => found.kind === kind);
          const later = told.reduce((sum, found) => sum + found.events.length - 1 + (found.others ?? 0), 0);
          expect(later).toBe(pairs.length / 2);
        }
      }),
    );
  });

  it('finds those that overlap a pair by themselves only if both are held at once', () => {
    const at = (ref: string, more: Partial<WeeklyEvent>) => booking(ref, [ref], { venue: 'Зал', ...more });
    const first = at('min-a/1', { time: { start: '10:00', end: '11:00' } });
    const clashes = (more: Partial<WeeklyEvent>) =>
      findClashes([first, at('min-b/1', more)], 'later').map(({ date }) => date);
    expect(clashes({ time: { start: '11:00', end: '12:00' } })).toEqual([]);
    expect(clashes({ time: { start: '10:59', end: '12:00' } })).toEqual(['2026-12-14']);
    expect(clashes({ time: { start: '09:00' } })).toEqual([]);
    expect(clashes({ time: { start: '10:30' } })).toEqual(['2026-12-14']);
    expect(clashes({ time: 'all-day' })).toEqual(['2026-12-14']);
    expect(clashes({ time: 'to-be-confirmed' })).toEqual([]);
    expect(clashes({ time: { start: '10:00' }, status: 'cancelled', reason: 'r' })).toEqual([]);
    expect(clashes({ time: { start: '10:00' }, date: '2026-12-13', until: '2026-12-14' })).toEqual([
      '2026-12-14',
    ]);
    expect(clashes({ time: { start: '10:00' }, date: '2026-12-12', until: '2026-12-13' })).toEqual([]);
  });
});
