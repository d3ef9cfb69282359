import type { Audience } from '../../domain/audience.ts';
import type { MediaGrid } from '../../domain/media-grid.ts';
import type { IsoWeek } from '../../law/iso-week.ts';
import { ofKind } from '../../workspace/document.ts';
import type { Examined } from '../../workspace/examine.ts';
import { pathOf } from '../../workspace/layout.ts';
import type { BuildSite, Made } from '../build.ts';
import { gridOfWeek, isPartial, renderable } from '../grid.ts';
import { inform } from '../inform.ts';
import type { Session } from '../session.ts';
import { NAMES } from './names.ts';

/** Makes the media-grid of a week (§11). Throws a Failure as `gridOfWeek` does. */
export async function makeGrid(
  session: Session,
  site: BuildSite,
  week: IsoWeek,
  audience: Audience,
): Promise<Made> {
  const merged = await gridOfWeek(session, site, week, audience);
  const { grid, examined } = merged;
  tellCounts(session, grid, examined);
  tellChanges(session, grid);
  return {
    name: NAMES.grid(week),
    output: renderable(session, site, merged, audience),
    partial: isPartial(merged),
  };
}

/** Count in, count out. */
function tellCounts(session: Session, grid: MediaGrid, { valid, broken }: Examined): void {
  const decision = ofKind(valid, 'grid-decision')[0]?.data;
  const submissions = broken.filter(({ slot }) => slot.kind === 'weekly').length;
  const decided = decision?.topNews !== undefined || broken.some(({ slot }) => slot.kind === 'grid-decision');
  const proposals = Object.values(grid.topNews).some((news) => news.some(({ body }) => body !== undefined));
  if (!decided && proposals) {
    inform(session, 'build.top-news-open', { file: pathOf('grid-decision', { week: grid.week }) });
  }
  const excluded = (grid.leftOut ?? []).filter(({ what }) => what === 'event').length;
  inform(session, 'build.count', {
    week: grid.week,
    files: ofKind(valid, 'weekly').length + submissions,
    broken: submissions,
    events: grid.events.length + excluded,
    shown: grid.events.length,
    leftOut: excluded,
    missing: grid.notReceived?.length ?? 0,
    clashes: grid.clashes?.length ?? 0,
  });
}

function tellChanges(session: Session, { changes, edition }: MediaGrid): void {
  if (changes === undefined) return;
  const changed = changes.events.length + changes.topNews.length;
  inform(session, 'build.changes', { edition, changed, since: edition - 1 });
}
