import { compareText } from '../order.ts';
import { forAudience } from './audience.ts';
import { bodiesUnread, compareGrids, isUnchanged, unknownIn } from './compare-grids.ts';
import type { GridEvent, MediaGrid } from './media-grid.ts';

/** The last edition of a week that was issued. */
export interface LastEdition {
  readonly edition: number;
  /** As it was frozen; absent where it cannot be relied on. */
  readonly grid?: MediaGrid;
  /** What the media know after it: see `knownAfter`. */
  readonly known?: MediaGrid;
}

/**
 * The grid as the next edition, with what has changed since the last (§11); a grid in which nothing has is that edition
 * still. The first bears number 1 and has no changes. Nor has one that only says again what the last could not say.
 */
export function asEdition(grid: MediaGrid, last: LastEdition | undefined): MediaGrid {
  if (last === undefined) return grid;
  if (last.grid === undefined) return { ...grid, edition: last.edition + 1 };
  const { grid: sent, known = sent } = last;
  const changes = compareGrids(known, grid);
  if (!isUnchanged(changes)) return { ...grid, edition: last.edition + 1, changes };
  const isSent = known === sent || isUnchanged(compareGrids(sent, grid));
  return { ...grid, edition: isSent ? last.edition : last.edition + 1 };
}

/**
 * The events of earlier editions that are not in the grid any more, each as it was sent out last: whoever has an edition
 * may have them still. Of a body whose submission has errors nothing is said: what it holds is not known. What became of
 * an event that continued from an earlier week is for that week to say.
 *
 * @param issued the data of the editions in order of their numbers
 */
export function withdrawnEvents(grid: MediaGrid, issued: readonly MediaGrid[]): GridEvent[] {
  const isUnknown = unknownIn(grid, bodiesUnread(grid));
  const now = new Set(grid.events.map(({ ref }) => ref));
  const sent = new Map(
    issued.flatMap((edition) => forAudience(edition, 'media').events).map((event) => [event.ref, event]),
  );
  return [...sent.values()]
    .filter((event) => !now.has(event.ref) && !isUnknown(event) && event.continuing === undefined)
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.ref, b.ref));
}
