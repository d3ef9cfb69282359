import { WEEKDAYS } from '../law/calendar-date.ts';
import type { GridEvent, GridRow, MediaGrid, TopNews, WeeklyInput } from './media-grid.ts';
import { type GridInput, mergeGrid } from './merge-grid.ts';

/**
 * The week of one body in the shape of a grid: its row, its events, and the main news that it proposes. Main news that
 * is another body's event is told by its title, for that event is not part of this form.
 * Of a decision only what it excludes counts.
 */
export function bodyForm(input: GridInput, own: WeeklyInput): MediaGrid {
  const { decision } = input;
  const submissions = input.submissions.map((submission) =>
    submission.body === own.body ? own : withoutNews(submission),
  );
  const { notReceived, leftOut, clashes, sameEvents, ...grid } = mergeGrid({
    ...input,
    submissions,
    decision: decision && { kind: decision.kind, week: decision.week, exclude: decision.exclude ?? [] },
  });
  const isOwn = ({ body, continuing }: GridEvent): boolean => body === own.body && continuing === undefined;
  const form = new Set(grid.events.filter(isOwn).map(({ ref }) => ref));
  const titles = new Map(grid.events.map(({ ref, title }) => [ref, title]));
  const local = (news: TopNews): TopNews[] => {
    if ('text' in news) return [{ text: news.text }];
    if (form.has(news.event)) return [{ event: news.event }];
    const title = titles.get(news.event);
    return title === undefined ? [] : [{ text: title }];
  };
  return {
    ...grid,
    topNews: Object.fromEntries(
      WEEKDAYS.map((day) => [day, grid.topNews[day].flatMap(local)]),
    ) as unknown as MediaGrid['topNews'],
    rows: grid.rows
      .filter(({ body }) => body === own.body)
      .map((row) => ({ ...row, days: daysWith(row.days, form) })),
    events: grid.events.filter(isOwn),
  };
}

function daysWith(days: GridRow['days'], refs: ReadonlySet<string>): GridRow['days'] {
  return Object.fromEntries(
    WEEKDAYS.map((day) => [day, days[day].filter((ref) => refs.has(ref))]),
  ) as unknown as GridRow['days'];
}

function withoutNews({ data, ...submission }: WeeklyInput): WeeklyInput {
  const { topNews, ...rest } = data;
  return { ...submission, data: rest };
}
