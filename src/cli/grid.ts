import { gridDocument } from '../document/grid-document.ts';
import { type Audience, forAudience } from '../domain/audience.ts';
import { asEdition, type LastEdition } from '../domain/editions.ts';
import type { MediaGrid } from '../domain/media-grid.ts';
import { mergeGrid } from '../domain/merge-grid.ts';
import { label } from '../i18n/labels.ts';
import { frozenData, type IssuedEditions, readEditions } from '../io/editions.ts';
import type { IsoWeek } from '../law/iso-week.ts';
import type { Renderable } from '../render/index.ts';
import { ofKind } from '../workspace/document.ts';
import type { Examined } from '../workspace/examine.ts';
import { issuedFolder } from '../workspace/layout.ts';
import { examineAll } from './build.ts';
import { EXIT, Failure } from './failure.ts';
import { printErrors } from './report/print.ts';
import type { Session } from './session.ts';
import type { Site } from './site.ts';

/** A week's grid as it stands, beside the editions that were issued of it. */
export interface WeekGrid {
  readonly grid: MediaGrid;
  readonly examined: Examined;
  readonly issued: IssuedEditions;
}

/**
 * Builds the grid of a week: its files examined and told of, merged, and set beside the last edition. Throws a Failure
 * where nothing was submitted.
 */
export async function gridOfWeek(session: Session, site: Site, week: IsoWeek): Promise<WeekGrid> {
  const examined = await examineAll(session, site, [`week/${week}`]);
  const { valid, broken } = examined;
  const brokenSubmissions = broken.filter(({ slot }) => slot.kind === 'weekly');
  const submissions = ofKind(valid, 'weekly');
  if (submissions.length + brokenSubmissions.length === 0) {
    throw new Failure(EXIT.problems, 'problems.empty-week', { week, folder: `submissions/weekly/${week}/` });
  }
  const issued = await editionsOf(session, site, week);
  const grid = mergeGrid({
    week,
    register: site.workspace.register,
    law: site.workspace.law,
    submissions: submissions.map(({ slot, file, data }) => ({ body: String(slot.fields.body), file, data })),
    broken: brokenSubmissions.map(({ path, slot, errors }) => ({
      body: String(slot.fields.body),
      file: path,
      errors,
    })),
    decision: ofKind(valid, 'grid-decision')[0]?.data,
  });
  return { grid: asEdition(grid, lastEdition(site.root, issued)), examined, issued };
}

/** The editions of a week; what is wrong with them is printed. */
export async function editionsOf(session: Session, site: Site, week: IsoWeek): Promise<IssuedEditions> {
  const issued = await readEditions(site.root, issuedFolder(week));
  const { diagnostics } = issued;
  await printErrors(session, { root: site.root, maxBytes: site.limits.maxBytes, diagnostics });
  return issued;
}

function lastEdition(root: string, { editions, lastNumber }: IssuedEditions): LastEdition | undefined {
  if (lastNumber === 0) return undefined;
  const last = editions.at(-1);
  if (last === undefined || last.record.edition !== lastNumber) return { edition: lastNumber };
  return { edition: lastNumber, grid: frozenData(root, last) as MediaGrid };
}

/** The grid as an audience gets it, ready for every format. */
export function renderable(
  session: Session,
  { workspace }: Site,
  grid: MediaGrid,
  audience: Audience,
): Renderable {
  const shown = forAudience(grid, audience);
  const document = gridDocument(shown, {
    language: session.language,
    audience,
    appendix: workspace.law.regulation.appendix,
    name: label('grid', session.language, { week: grid.week }),
  });
  return { data: shown, document };
}
