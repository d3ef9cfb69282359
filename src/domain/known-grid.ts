import { WEEKDAYS } from '../law/calendar-date.ts';
import { newsOf, unknownIn } from './compare-grids.ts';
import type { MediaGrid } from './media-grid.ts';
import { sameValue } from './same-value.ts';

/** An edition as it was issued. */
export interface IssuedGrid {
  readonly grid: MediaGrid;
  /** Bodies that it says nothing of, as their submissions had errors. */
  readonly unread: readonly string[];
}

/**
 * What the media know after a row of editions: the last of them, and of each body that it says nothing of what the
 * editions before said. Undefined of an empty row.
 */
export function knownAfter(issued: readonly IssuedGrid[]): MediaGrid | undefined {
  return issued.reduce<MediaGrid | undefined>(
    (before, { grid, unread }) =>
      before === undefined || unread.length === 0 ? grid : withEarlier(grid, before, new Set(unread)),
    undefined,
  );
}

function withEarlier(grid: MediaGrid, before: MediaGrid, unread: ReadonlySet<string>): MediaGrid {
  const shown = new Set(grid.events.map(({ ref }) => ref));
  const isUnknown = unknownIn(grid, unread);
  const kept = before.events.filter((event) => isUnknown(event) && !shown.has(event.ref));
  const isKept = newsOf(before, isUnknown);
  const topNews = WEEKDAYS.map((day) => {
    const [was, is] = [before.topNews[day], grid.topNews[day]];
    const others = was.filter((news) => !isKept(news));
    // In their old order where nothing else changed.
    return [day, sameValue('topNews', others, is) ? was : [...is, ...was.filter(isKept)]] as const;
  });
  return {
    ...grid,
    events: [...grid.events, ...kept],
    topNews: Object.fromEntries(topNews) as unknown as MediaGrid['topNews'],
  };
}
