import { describe, expect, it } from 'vitest';
import { gridRecords } from '../../../src/document/grid-records.ts';
import { forAudience } from '../../../src/domain/audience.ts';
import { asEdition } from '../../../src/domain/editions.ts';
import type { MediaGrid } from '../../../src/domain/media-grid.ts';
import { event, grid, submission } from '../../support/grid.ts';

/** Rows as mappings, by the English headings. */
function rows(merged: MediaGrid, audience: 'media' | 'internal' = 'media') {
  const { columns, rows: values } = gridRecords(forAudience(merged, audience), 'en', audience);
  for (const row of values) expect(row).toHaveLength(columns.length);
  return values.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
}

describe('the list of a grid', () => {
  it('has a row for each event on each of its days in the week, day by day', () => {
    const merged = grid([
      submission('b2', [
        event('fair', { date: '2026-12-19', until: '2026-12-22', time: 'all-day' }),
        event('tour', { until: '2026-12-15', time: { start: '09:00', end: '10:00' } }),
      ]),
      submission('b3', [event('open', { date: '2026-12-15', time: 'to-be-confirmed' })]),
    ]);
    expect(rows(merged).map((row) => [row.Date, row.Start, row.End, row.Reference, row['Last day']])).toEqual(
      [
        [{ day: '2026-12-14' }, { time: '09:00' }, { time: '10:00' }, 'b2/tour', { day: '2026-12-15' }],
        [{ day: '2026-12-15' }, { time: '09:00' }, { time: '10:00' }, 'b2/tour', { day: '2026-12-15' }],
        [{ day: '2026-12-15' }, 'time to be confirmed', '', 'b3/open', { day: '2026-12-15' }],
        [{ day: '2026-12-19' }, 'all day', '', 'b2/fair', { day: '2026-12-22' }],
        [{ day: '2026-12-20' }, 'all day', '', 'b2/fair', { day: '2026-12-22' }],
      ],
    );
  });

  it('says what has become of an event, and whether it is the main news of the day', () => {
    const before = grid([submission('b2', [event('a'), event('b')])]);
    const now = grid([submission('b2', [event('a'), event('b', { venue: 'басқа зал' }), event('c')])], {
      decision: { kind: 'grid-decision', week: '2026-W51', topNews: { mon: [{ event: 'b2/c' }] } },
    });
    const edition = asEdition(now, { edition: 1, grid: before });
    expect(
      rows(edition).map((row) => [row.Reference, row['Since the last edition'], row['Main news']]),
    ).toEqual([
      ['b2/a', '', ''],
      ['b2/b', 'MOVED', ''],
      ['b2/c', 'NEW', 'yes'],
    ]);
  });

  it('ends with the events left out and why, for no eyes but ours', () => {
    const merged = grid([submission('b2', [event('a'), event('b', { until: '2026-12-15' })])], {
      decision: { kind: 'grid-decision', week: '2026-W51', exclude: [{ event: 'b2/b', reason: 'Жабық' }] },
    });
    expect(rows(merged, 'internal').at(-1)).toMatchObject({
      Date: { day: '2026-12-14' },
      Weekday: 'Monday',
      'State body': '2-орган',
      Event: 'b іс-шарасы',
      Status: 'not in the grid',
      Reason: 'Жабық',
      'Last day': { day: '2026-12-15' },
      Reference: 'b2/b',
      Start: '',
    });
    expect(rows(merged).map((row) => row.Reference)).toEqual(['b2/a']);
  });

  it('tells the media no speaker’s telephone, no note, and not when a body sent', () => {
    const merged = grid([submission('b2', [event('a', { internalNote: 'тек өзімізге' })])]);
    const internal = JSON.stringify(rows(merged, 'internal'));
    const media = JSON.stringify(rows(merged));
    for (const secret of ['+7 700 111 11 11', 'тек өзімізге', '2026-12-10T11:00']) {
      expect(internal).toContain(secret);
      expect(media).not.toContain(secret);
    }
    expect(media).toContain('+7 700 000 00 01');
  });
});
