import type { MediaGrid } from '../../domain/media-grid.ts';
import { ofKind } from '../../workspace/document.ts';
import type { Examined } from '../../workspace/examine.ts';
import { pathOf } from '../../workspace/layout.ts';
import { deliver, exitCodeOf, openBuild, type WeekOptions, weekToBuild } from '../build.ts';
import { EXIT, type ExitCode } from '../failure.ts';
import { gridOfWeek, renderable } from '../grid.ts';
import { inform, type Session } from '../session.ts';

/** `mediagrid build-grid --week W`: merges the week and writes the Appendix's table (§11). */
export async function buildGrid(session: Session, options: WeekOptions): Promise<ExitCode> {
  const site = await openBuild(session, options);
  const week = weekToBuild(session, site, options.week);
  const { grid, examined, issued } = await gridOfWeek(session, site, week);
  tellCounts(session, grid, examined);
  tellChanges(session, grid);
  const output = renderable(session, site, grid, options.audience);
  await deliver(session, site, options, `media-grid-${week}`, output);
  return issued.diagnostics.length > 0 ? EXIT.problems : exitCodeOf(examined);
}

/** Count in, count out. */
function tellCounts(session: Session, grid: MediaGrid, { valid, broken }: Examined): void {
  const decision = ofKind(valid, 'grid-decision')[0]?.data;
  const proposals = Object.values(grid.topNews).some((news) => news.some(({ body }) => body !== undefined));
  if (decision?.topNews === undefined && proposals) {
    inform(session, 'build.top-news-open', { file: pathOf('grid-decision', { week: grid.week }) });
  }
  const excluded = (grid.leftOut ?? []).filter(({ what }) => what === 'event').length;
  inform(session, 'build.count', {
    week: grid.week,
    files: ofKind(valid, 'weekly').length + broken.length,
    broken: broken.length,
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
