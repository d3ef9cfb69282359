import { describe, expect, it } from 'vitest';
import { gridCalendar } from '../../../src/document/grid-calendar.ts';
import { forAudience } from '../../../src/domain/audience.ts';
import { withdrawnEvents } from '../../../src/domain/editions.ts';
import type { MediaGrid } from '../../../src/domain/media-grid.ts';
import type { WeeklyEvent } from '../../../src/schema/types.ts';
import { instant } from '../../support/calendar.ts';
import { event, grid, submission } from '../../support/grid.ts';
import { law } from '../../support/law.ts';

const STAMP = instant('2026-12-11T18:00:00+05:00');

function calendar(
  merged: MediaGrid,
  {
    audience = 'media',
    issued = [],
  }: { audience?: 'media' | 'internal'; issued?: readonly MediaGrid[] } = {},
) {
  return gridCalendar(forAudience(merged, audience), {
    language: 'kk',
    audience,
    name: 'Медиа-грид',
    zone: law().zone,
    edition: { number: issued.length + 1, stamp: STAMP, withdrawn: withdrawnEvents(merged, issued) },
  });
}

const only = (given: Partial<WeeklyEvent>, audience: 'media' | 'internal' = 'media') => {
  const [entry] = calendar(grid([submission('b2', [event('a', given)])]), { audience }).entries;
  if (entry === undefined) throw new Error('no entry');
  return entry;
};

describe('an event in the calendar', () => {
  it('bears its reference and week', () => {
    expect(only({})).toMatchObject({
      uid: 'b2.a.2026-W51@mediagrid',
      sequence: 0,
      from: '2026-12-14',
      until: '2026-12-14',
      time: { start: '10:00' },
      summary: 'a іс-шарасы',
      place: 'a залы',
      status: 'confirmed',
      categories: ['2-орган'],
    });
  });

  it.each<[string, Partial<WeeklyEvent>, { summary: string; status: string }]>([
    [
      'cancelled',
      { status: 'cancelled', reason: 'х' },
      { summary: 'ӨТКІЗІЛМЕЙДІ: a іс-шарасы', status: 'cancelled' },
    ],
    [
      'postponed',
      { status: 'postponed', reason: 'х' },
      { summary: 'КЕЙІНГЕ ҚАЛДЫРЫЛДЫ: a іс-шарасы', status: 'cancelled' },
    ],
    ['tentative', { status: 'tentative' }, { summary: 'a іс-шарасы (нақтылануда)', status: 'tentative' }],
    [
      'without a time',
      { time: 'to-be-confirmed' },
      { summary: 'a іс-шарасы (уақыты нақтыланады)', status: 'tentative' },
    ],
    [
      'cancelled without a time',
      { time: 'to-be-confirmed', status: 'cancelled', reason: 'х' },
      { summary: 'ӨТКІЗІЛМЕЙДІ: a іс-шарасы', status: 'cancelled' },
    ],
    ['all day', { time: 'all-day' }, { summary: 'a іс-шарасы', status: 'confirmed' }],
  ])('says in its title and status what is not as planned: %s', (_, given, expected) => {
    expect(only(given)).toMatchObject(expected);
  });

  it('takes whole days where it has no time', () => {
    expect(only({ time: 'all-day' })).not.toHaveProperty('time');
    expect(only({ time: 'to-be-confirmed', until: '2026-12-16' })).toMatchObject({ until: '2026-12-16' });
  });

  it('tells the items of §10, each audience what it may see', () => {
    const given: Partial<WeeklyEvent> = { objectives: ['Бірінші', 'Екінші'], internalNote: 'тек өзімізге' };
    const internal = only(given, 'internal').description ?? '';
    const media = only(given).description ?? '';
    for (const text of [
      '+7 700 000 00 01',
      'Мақсаты және міндеті:\nМақсаты\n– Бірінші\n– Екінші',
      'Түйінді месседждер:\n– Месседж',
      'Қоңыров Ә.',
      'Іс-шарадан нәтиже:\nНәтиже',
    ]) {
      expect(media).toContain(text);
      expect(internal).toContain(text);
    }
    expect(internal).toContain('+7 700 111 11 11');
    expect(internal).toContain('тек өзімізге');
    expect(media).not.toContain('+7 700 111 11 11');
    expect(media).not.toContain('тек өзімізге');
  });
});

describe('the calendar after editions', () => {
  const sent = grid([submission('b2', [event('a'), event('b')]), submission('b3', [event('c')])]);

  it('lets go of what any edition had and the grid has no more', () => {
    const now = grid([submission('b2', [event('a')]), submission('b3', [])]);
    const { entries, stamp } = calendar(now, {
      issued: [sent, grid([submission('b2', [event('a'), event('d')])])],
    });
    expect(stamp).toBe(STAMP);
    expect(entries.map(({ uid, status, sequence }) => [uid.split('.')[1], status, sequence])).toEqual([
      ['a', 'confirmed', 2],
      ['b', 'cancelled', 2],
      ['d', 'cancelled', 2],
      ['c', 'cancelled', 2],
    ]);
    expect(entries[1]?.summary).toBe('АЛЫНЫП ТАСТАЛДЫ: b іс-шарасы');
    expect(entries[1]).not.toHaveProperty('description');
  });

  it('says nothing of a body whose submission has errors', () => {
    const now = grid([submission('b2', [event('a')])], {
      broken: [{ body: 'b3', file: 'submissions/weekly/2026-W51/b3.yaml', errors: ['schema/type'] }],
    });
    expect(calendar(now, { issued: [sent] }).entries.map(({ uid }) => uid.split('.')[1])).toEqual(['a', 'b']);
  });
});
