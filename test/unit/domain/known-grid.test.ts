import { describe, expect, it } from 'vitest';
import { compareGrids } from '../../../src/domain/compare-grids.ts';
import { asEdition } from '../../../src/domain/editions.ts';
import { knownAfter } from '../../../src/domain/known-grid.ts';
import type { WeeklyInput } from '../../../src/domain/media-grid.ts';
import { event, grid, submission } from '../../support/grid.ts';

const own = (body: string, id = 'e1', news?: string) =>
  submission(body, [event(id)], { topNews: { mon: news ?? { event: id } } });
const broken = (body: string) => [
  { body, file: `submissions/weekly/2026-W51/${body}.yaml`, errors: ['schema/date'] },
];
/** The grid of a week in which the submission of `body` had errors. */
const without = (body: string, ...others: WeeklyInput[]) => ({
  grid: grid(others, { broken: broken(body) }),
  unread: [body],
});
const whole = (...inputs: WeeklyInput[]) => ({ grid: grid(inputs), unread: [] });
const refs = (known: ReturnType<typeof knownAfter>) => known?.events.map(({ ref }) => ref).toSorted();

describe('what the media know', () => {
  const [b2, b3] = [own('b2'), own('b3')];
  const first = whole(b2, b3);

  it('is what the last edition says, and of those that it could not read what was said before', () => {
    expect(knownAfter([])).toBeUndefined();
    expect(refs(knownAfter([first, whole(b3)]))).toEqual(['b3/e1']);
    expect(refs(knownAfter([first, without('b2', b3)]))).toEqual(['b2/e1', 'b3/e1']);
    expect(refs(knownAfter([first, without('b2', b3), without('b2', b3)]))).toEqual(['b2/e1', 'b3/e1']);
    expect(refs(knownAfter([without('b2', b3)]))).toEqual(['b3/e1']);
  });

  it('keeps the main news of a day as it was, in its order', () => {
    const known = knownAfter([first, without('b2', b3)]);
    expect(known?.topNews.mon).toEqual(first.grid.topNews.mon);
    const [news, other] = [own('b2', 'e1', 'Жаңалық'), own('b3', 'e1', 'Басқа')];
    const texts = knownAfter([whole(news, b3), without('b2', other)]);
    expect(texts?.topNews.mon.map((one) => ('text' in one ? one.text : one.event))).toEqual([
      'Басқа',
      'Жаңалық',
    ]);
    expect(
      compareGrids(knownAfter([whole(news, b3), without('b2', b3)]) ?? first.grid, whole(news, b3).grid),
    ).toEqual({
      events: [],
      topNews: [],
    });
  });

  it('makes a new edition where it is said again, without changes', () => {
    const second = without('b2', b3);
    const known = knownAfter([first, second]);
    if (known === undefined) throw new Error('the test is wrong');
    const last = { edition: 2, grid: second.grid, known };
    expect(asEdition(first.grid, last)).toEqual({ ...first.grid, edition: 3 });
    expect(asEdition(second.grid, last)).toEqual({ ...second.grid, edition: 2 });
    expect(asEdition(grid([submission('b2', []), b3]), last)).toMatchObject({
      edition: 3,
      changes: { events: [{ event: 'b2/e1', what: 'withdrawn' }] },
    });
  });

  it('of a body that only an earlier week hides something of is what its own week says', () => {
    const brokenEarlier = [
      { body: 'b2', file: 'submissions/weekly/2026-W50/b2.yaml', errors: ['schema/date'] },
    ];
    const second = { grid: grid([own('b2', 'e2'), b3], { brokenEarlier }), unread: ['b2'] };
    expect(refs(knownAfter([first, second]))).toEqual(['b2/e2', 'b3/e1']);
    expect(compareGrids(first.grid, second.grid).events.map(({ event: ref, what }) => [ref, what])).toEqual([
      ['b2/e2', 'new'],
      ['b2/e1', 'withdrawn'],
    ]);
    const same = grid([b2, b3], { brokenEarlier });
    expect(compareGrids(first.grid, same)).toEqual({ events: [], topNews: [] });
  });
});
