import { expect } from 'vitest';
import type { MediaGrid } from '../../src/domain/media-grid.ts';
import { event, grid, register, submission } from './grid.ts';
import { hasHead, marks, miscounted } from './printed.ts';

const BODIES = 20;
const EVENTS = 6;

/**
 * A week of twenty bodies with six events each, every title with an ending of its own.
 *
 * @param isLong whether an event's title is so long that its row is higher than a page
 */
export function crowdedWeek(isLong: (body: number, event: number) => boolean): MediaGrid {
  const bodies = register(BODIES);
  const submissions = bodies.bodies.map(({ id }, index) =>
    submission(
      id,
      Array.from({ length: EVENTS }, (_, n) =>
        event(`e${n}`, {
          title: `${'Ұзақ атаулы іс-шара '.repeat(isLong(index, n) ? 70 : 3)}№${index}/${n}соңы`,
          date: `2026-12-${14 + ((index + n) % 7)}`,
        }),
      ),
    ),
  );
  return grid(submissions, { register: bodies });
}

/**
 * Expects of its print that no event is lost and that every page has the heads of its table.
 *
 * @param pages text of each page without white space
 */
export function expectWhole(pages: readonly string[]): void {
  // Once in the table, once in the list.
  expect(miscounted(pages, marks(BODIES, EVENTS), 2)).toEqual([]);
  expect(pages.filter((page) => !hasHead(page))).toEqual([]);
}
