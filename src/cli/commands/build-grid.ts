import { gridDocument } from '../../document/grid-document.ts';
import { forAudience } from '../../domain/audience.ts';
import type { MediaGrid } from '../../domain/media-grid.ts';
import { mergeGrid } from '../../domain/merge-grid.ts';
import { label } from '../../i18n/labels.ts';
import type { IsoWeek } from '../../law/iso-week.ts';
import { ofKind } from '../../workspace/document.ts';
import type { Examined } from '../../workspace/examine.ts';
import { pathOf } from '../../workspace/layout.ts';
import {
  type BuildSite,
  deliver,
  examineAll,
  exitCodeOf,
  openBuild,
  type WeekOptions,
  weekToBuild,
} from '../build.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { inform, type Session } from '../session.ts';

/** `mediagrid build-grid --week W`: merges the week and writes the Appendix's table (§11). */
export async function buildGrid(session: Session, options: WeekOptions): Promise<ExitCode> {
  const site = await openBuild(session, options);
  const week = weekToBuild(session, site, options.week);
  const examined = await examineAll(session, site, [`week/${week}`]);
  const broken = examined.broken.filter(({ slot }) => slot.kind === 'weekly');
  if (ofKind(examined.valid, 'weekly').length + broken.length === 0) {
    throw new Failure(EXIT.problems, 'problems.empty-week', { week, folder: `submissions/weekly/${week}/` });
  }
  const grid = gridOf(site, week, examined);
  tellCounts(session, grid, examined);
  const shown = forAudience(grid, options.audience);
  const document = gridDocument(shown, {
    language: session.language,
    audience: options.audience,
    appendix: site.workspace.law.regulation.appendix,
    name: label('grid', session.language, { week }),
  });
  await deliver(session, site, options, `media-grid-${week}`, { data: shown, document });
  return exitCodeOf(examined);
}

function gridOf({ workspace }: BuildSite, week: IsoWeek, { valid, broken }: Examined): MediaGrid {
  return mergeGrid({
    week,
    register: workspace.register,
    law: workspace.law,
    submissions: ofKind(valid, 'weekly').map(({ slot, file, data }) => ({
      body: String(slot.fields.body),
      file,
      data,
    })),
    broken: broken
      .filter(({ slot }) => slot.kind === 'weekly')
      .map(({ path, slot, errors }) => ({ body: String(slot.fields.body), file: path, errors })),
    decision: ofKind(valid, 'grid-decision')[0]?.data,
  });
}

/** Count in, count out; and what stayed out, by name. */
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
