import { describe, expect, it } from 'vitest';
import { offsetChanges } from '../../../src/law/offset-changes.ts';
import { createTimeZone } from '../../../src/law/time-zone.ts';
import { date } from '../../support/calendar.ts';

const changes = (zone: string, from: string, to: string) =>
  offsetChanges(createTimeZone(zone), date(from), date(to)).map(({ at, from: old, to: changed }) => [
    new Date(at.epochMs).toISOString(),
    old / 60,
    changed / 60,
  ]);

describe('the changes of a clock', () => {
  it('in Almaty are the end of summer time in 2004 and the one time of 2024', () => {
    const both = [
      ['2004-10-30T20:00:00.000Z', 7, 6],
      ['2024-02-29T18:00:00.000Z', 6, 5],
    ];
    expect(changes('Asia/Almaty', '2026-12-14', '2026-12-20')).toEqual(both);
    expect(changes('Asia/Almaty', '2024-03-01', '2024-03-01')).toEqual(both);
  });

  it('within the days are there beside the two before them', () => {
    expect(changes('Asia/Almaty', '2024-02-26', '2024-03-03')).toEqual([
      ['2004-03-27T20:00:00.000Z', 6, 7],
      ['2004-10-30T20:00:00.000Z', 7, 6],
      ['2024-02-29T18:00:00.000Z', 6, 5],
    ]);
    expect(changes('Europe/Berlin', '2026-10-19', '2026-10-25')).toEqual([
      ['2025-10-26T01:00:00.000Z', 2, 1],
      ['2026-03-29T01:00:00.000Z', 1, 2],
      ['2026-10-25T01:00:00.000Z', 2, 1],
    ]);
  });

  it('after the last day are no concern', () => {
    expect(changes('Asia/Almaty', '2019-01-07', '2019-01-13').map(([at]) => at)).toEqual([
      '2004-03-27T20:00:00.000Z',
      '2004-10-30T20:00:00.000Z',
    ]);
  });

  it('a month apart are all found', () => {
    expect(changes('Africa/Casablanca', '2026-02-01', '2026-04-01').map(([at]) => at)).toEqual([
      '2025-02-23T02:00:00.000Z',
      '2025-04-06T02:00:00.000Z',
      '2026-02-15T02:00:00.000Z',
      '2026-03-22T02:00:00.000Z',
    ]);
  });

  it('a week apart are all found', () => {
    expect(
      changes('America/Boa_Vista', '2000-10-01', '2000-10-31')
        .map(([at]) => at)
        .slice(-2),
    ).toEqual(['2000-10-08T04:00:00.000Z', '2000-10-15T03:00:00.000Z']);
  });

  it('are none where the clock has stood since 1970', () => {
    expect(changes('UTC', '2026-12-14', '2026-12-20')).toEqual([]);
    expect(changes('Asia/Kolkata', '2026-12-14', '2026-12-20')).toEqual([]);
  });
});
