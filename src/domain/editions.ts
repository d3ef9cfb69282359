import { compareGrids, isUnchanged } from './compare-grids.ts';
import type { MediaGrid } from './media-grid.ts';

/** The last edition of a week that was issued. */
export interface LastEdition {
  readonly edition: number;
  /** As it was frozen; absent where it cannot be relied on. */
  readonly grid?: MediaGrid;
}

/**
 * The grid as the next edition, with what has changed since the last (§11); a grid in which nothing has is that edition
 * still. The first bears number 1 and has no changes.
 */
export function asEdition(grid: MediaGrid, last: LastEdition | undefined): MediaGrid {
  if (last === undefined) return grid;
  if (last.grid === undefined) return { ...grid, edition: last.edition + 1 };
  const changes = compareGrids(last.grid, grid);
  return isUnchanged(changes)
    ? { ...grid, edition: last.edition }
    : { ...grid, edition: last.edition + 1, changes };
}
