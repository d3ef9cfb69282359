import { describe, expect, it } from 'vitest';
import { type Booking, findClashes } from '../../../src/domain/clashes.ts';
import type { WeeklyEvent } from '../../../src/schema/types.ts';
import { event } from '../../support/grid.ts';

function booking(ref: string, speakers: readonly string[], more: Partial<WeeklyEvent> = {}): Booking {
  const named = speakers.map((name) => ({ name, position: 'p', phone: '+7 7172 00 00 00' }));
  return { ref, event: event('e1', { venue: `Hall of ${ref}`, speakers: named, ...more }) };
}

const told = (bookings: readonly Booking[]) =>
  findClashes(bookings).map(({ kind, what }) => `${kind} ${what}`);

describe('clashes', () => {
  it('names the last speaker of the first event that two share, in whatever order the second has them', () => {
    const first = booking('min-a/1', ['Ә. Асқар', 'Б. Берік', 'В. Виктор']);
    expect(told([first, booking('min-b/1', ['Б. Берік', 'Ә. Асқар'])])).toEqual(['speaker Б. Берік']);
    expect(told([first, booking('min-b/1', ['ә.  асқар', 'б. берік'])])).toEqual(['speaker Б. Берік']);
  });

  it('compares all events that claim a thing, each with each', () => {
    const three = ['min-a/1', 'min-b/1', 'min-c/1'].map((ref) =>
      booking(ref, [ref], { venue: '«Үлкен» зал' }),
    );
    expect(findClashes(three).map(({ events }) => events.join(' '))).toEqual([
      'min-a/1 min-b/1',
      'min-a/1 min-c/1',
      'min-b/1 min-c/1',
    ]);
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
});
