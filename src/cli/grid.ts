import { isCheckFailure } from '../checks/run.ts';
import { type CalendarEdition, gridCalendar } from '../document/grid-calendar.ts';
import { gridDocument } from '../document/grid-document.ts';
import { gridRecords } from '../document/grid-records.ts';
import { type Audience, forAudience } from '../domain/audience.ts';
import { asEdition, type LastEdition, withdrawnEvents } from '../domain/editions.ts';
import { knownAfter } from '../domain/known-grid.ts';
import type { MediaGrid } from '../domain/media-grid.ts';
import { type GridInput, mergeGrid } from '../domain/merge-grid.ts';
import { label } from '../i18n/labels.ts';
import { frozenData, type IssuedEdition, type IssuedEditions, readEditions } from '../io/editions.ts';
import type { Law } from '../law/deadlines/deadline.ts';
import { type ClockTime, type Instant, parseInstant, parseTime } from '../law/instant.ts';
import { addWeeks, daysOf, type IsoWeek } from '../law/iso-week.ts';
import type { Renderable } from '../render/index.ts';
import { ofKind } from '../workspace/document.ts';
import type { Examined } from '../workspace/examine.ts';
import { pathOf } from '../workspace/layout.ts';
import { examineAll } from './build.ts';
import { EXIT, Failure } from './failure.ts';
import { inform } from './inform.ts';
import { printErrors } from './report/print.ts';
import type { Session } from './session.ts';
import type { Site } from './site.ts';
import { undecidedFiles } from './undecided.ts';
import { requireRead } from './unread.ts';

/** A week's grid as it stands, beside the editions that were issued of it. */
export interface WeekGrid {
  readonly grid: MediaGrid;
  readonly examined: Examined;
  readonly issued: IssuedEditions;
}

/**
 * Builds the grid of a week: its files examined and told of, merged, and set beside the last edition. Throws a Failure
 * where nothing was submitted, and for the media where the week's decision has errors.
 *
 * @param audience whom it is made for
 */
export async function gridOfWeek(
  session: Session,
  site: Site,
  week: IsoWeek,
  audience: Audience,
): Promise<WeekGrid> {
  const merged = await mergedWeek(session, site, week, audience);
  if (isEmpty(merged)) throw emptyWeek(week);
  return { ...merged, grid: asEdition(merged.grid, lastEdition(site.root, merged.issued)) };
}

/** Whether no file of the week came, and nothing continues into it. */
export function isEmpty({ examined: { valid, broken, earlier } }: WeekGrid): boolean {
  const came = [...valid, ...broken].some(({ slot }) => slot.kind === 'weekly');
  return !came && earlier.continuing.length === 0;
}

export function emptyWeek(week: IsoWeek): Failure {
  return new Failure(EXIT.problems, 'problems.empty-week', { week, folder: `submissions/weekly/${week}/` });
}

/** The same as it is by itself, also where nothing was submitted: then an empty grid. */
export async function mergedWeek(
  session: Session,
  site: Site,
  week: IsoWeek,
  audience: Audience,
): Promise<WeekGrid> {
  const examined = await examineAll(session, site, [`week/${week}`]);
  if (audience === 'media') refuseUndecided(week, examined);
  tellUnshownNews(session, week, examined);
  const issued = await editionsOf(session, site, week);
  return { grid: mergeGrid(gridInput(site, week, examined)), examined, issued };
}

/**
 * Without its decision a week would go to the media with the events that were excluded: a submission may be left out, the
 * decision may not.
 */
export function refuseUndecided(week: IsoWeek, examined: Examined): void {
  const files = undecidedFiles(examined, 'grid-decision');
  if (files.length === 0) return;
  throw new Failure(EXIT.problems, 'problems.broken-decision', { week, files: files.join(', ') });
}

/** The main news that the decision names and the grid cannot show, as its submission was left out. */
function tellUnshownNews(session: Session, week: IsoWeek, { diagnostics }: Examined): void {
  const file = pathOf('grid-decision', { week });
  for (const found of diagnostics) {
    if (found.code !== 'ref/broken-event' || found.file !== file || !found.path.startsWith('/topNews/'))
      continue;
    inform(session, 'build.news-left-out', { file, event: found.params.event ?? '' });
  }
}

/** Whether something had to stay out of a week's grid, or is not known. */
export function isPartial({ examined, issued }: Omit<WeekGrid, 'grid'>): boolean {
  const { broken, earlier, diagnostics } = examined;
  return (
    issued.diagnostics.length + broken.length + earlier.unknown.length > 0 || diagnostics.some(isCheckFailure)
  );
}

/** What a week's grid is merged from. */
export function gridInput(
  { workspace: { register, law } }: Site,
  week: IsoWeek,
  { valid, broken, earlier }: Examined,
): GridInput {
  return {
    week,
    register,
    law,
    submissions: ofKind(valid, 'weekly').map(({ slot, file, data }) => ({
      body: String(slot.fields.body),
      file,
      data,
    })),
    continuing: earlier.continuing,
    broken: broken
      .filter(({ slot }) => slot.kind === 'weekly')
      .map(({ path, slot, errors }) => ({ body: String(slot.fields.body), file: path, errors })),
    decision: ofKind(valid, 'grid-decision')[0]?.data,
    brokenEarlier: earlier.unknown.map(({ path, slot, errors }) => ({
      ...(slot.kind === 'weekly' ? { body: String(slot.fields.body) } : {}),
      file: path,
      errors,
    })),
    undecided: broken
      .filter(({ slot }) => slot.kind === 'grid-decision')
      .map(({ path, errors }) => ({ file: path, errors })),
  };
}

/** The editions of a week; what is wrong with them is printed. Throws Unread. */
export async function editionsOf(session: Session, site: Site, week: IsoWeek): Promise<IssuedEditions> {
  const issued = await readEditions(site.root, week);
  const { diagnostics } = issued;
  await printErrors(session, { root: site.root, maxBytes: site.limits.maxBytes, diagnostics });
  requireRead(issued.unreadable);
  return issued;
}

/** The last edition that a grid is set beside; undefined where none was issued. */
export function lastEdition(root: string, { editions, lastNumber }: IssuedEditions): LastEdition | undefined {
  if (lastNumber === 0) return undefined;
  const last = editions.at(-1);
  if (last === undefined || last.record.edition !== lastNumber) return { edition: lastNumber };
  const grid = frozenGrid(root, last);
  const known = last.record.leftOut === undefined ? grid : knownAt(root, editions);
  return { edition: lastNumber, grid, known };
}

/** The grid that an edition froze. */
export function frozenGrid(root: string, edition: IssuedEdition): MediaGrid {
  return frozenData(root, edition) as MediaGrid;
}

/** What the media know after the last of some editions, which are at least one. */
export function knownAt(root: string, editions: readonly IssuedEdition[]): MediaGrid {
  const whole = editions.findLastIndex(({ record }) => record.leftOut === undefined);
  const since = editions.slice(Math.max(whole, 0));
  const known = knownAfter(
    since.map((edition) => ({
      grid: frozenGrid(root, edition),
      unread: edition.record.leftOut ?? [],
    })),
  );
  if (known === undefined) throw new Error('no editions');
  return known;
}

/** What the editions of a week mean to its calendar. `now` is when it is issued, where it is. */
export function calendarEdition(
  { root, workspace: { law } }: Site,
  { grid, issued }: Pick<WeekGrid, 'grid' | 'issued'>,
  now?: Instant,
): CalendarEdition {
  const last = issued.editions.at(-1)?.record.issued;
  const frozen = issued.editions.map((edition) => frozenGrid(root, edition));
  return {
    number: grid.edition,
    stamp: now ?? parseInstant(last ?? '') ?? weekBefore(grid.week as IsoWeek, law),
    withdrawn: withdrawnEvents(grid, frozen),
  };
}

/**
 * The moment that a week not issued yet bears: a week before it begins, earlier than any edition. When its information
 * came is no business of the media, and the clock would make every build another file.
 */
function weekBefore(week: IsoWeek, { zone }: Law): Instant {
  return zone.instantOf(daysOf(addWeeks(week, -1))[0], parseTime('00:00') as ClockTime);
}

/** The grid as an audience gets it, ready for every format. */
export function renderable(
  session: Session,
  site: Site,
  week: WeekGrid,
  audience: Audience,
  now?: Instant,
): Renderable {
  const { language } = session;
  const { law } = site.workspace;
  const shown = forAudience(week.grid, audience);
  const name = label('grid', language, { week: shown.week });
  const options = { language, audience, name };
  return {
    data: shown,
    document: gridDocument(shown, { ...options, appendix: law.regulation.appendix }),
    records: () => gridRecords(shown, language, audience),
    calendar: () =>
      gridCalendar(shown, { ...options, zone: law.zone, edition: calendarEdition(site, week, now) }),
  };
}
