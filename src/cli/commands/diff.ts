import { gridChangesSheet } from '../../document/grid-changes-sheet.ts';
import type { BodyNames } from '../../document/materials.ts';
import { forAudience } from '../../domain/audience.ts';
import { compareGrids, isUnchanged } from '../../domain/compare-grids.ts';
import type { MediaGrid } from '../../domain/media-grid.ts';
import { label } from '../../i18n/labels.ts';
import { frozenData, type IssuedEditions } from '../../io/editions.ts';
import type { IsoWeek } from '../../law/iso-week.ts';
import { renderJson } from '../../render/json.ts';
import { renderMarkdown } from '../../render/markdown.ts';
import type { GlobalOptions } from '../context.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { editionsOf, gridOfWeek } from '../grid.ts';
import { createPaint, wantsColor } from '../report/paint.ts';
import { diffText } from '../screens/diff.ts';
import type { Session } from '../session.ts';
import { openSite, type Site } from '../site.ts';
import { weekNamed } from '../week.ts';

interface DiffOptions extends GlobalOptions {
  readonly week: string;
  readonly from?: string;
  readonly to?: string;
  readonly format: 'text' | 'json' | 'md';
  readonly exitCode?: boolean;
}

/** A state of the week's grid: an edition by its number, or what a build would make now. */
interface State {
  readonly edition: number | 'now';
  readonly grid: MediaGrid;
}

/** `mediagrid diff --week W`: what has changed since the last edition, or from one edition to another (§11). */
export async function diff(session: Session, options: DiffOptions): Promise<ExitCode> {
  const site = await openSite(session);
  const week = weekNamed(options.week, session, site.workspace.law.zone);
  const [before, after] = await statesOf(session, site, week, options);
  const changes = compareGrids(before.grid, after.grid);
  const is = forAudience(after.grid, 'media');
  const { world, language } = session;
  const range = { week, from: before.edition, to: after.edition };
  if (options.format === 'json') {
    world.stdout.write(
      renderJson({ version: 1, ...range, changes: changes.events, topNews: changes.topNews }),
    );
  } else if (options.format === 'md') {
    const sheet = gridChangesSheet(is, changes, language);
    const name = label('grid', language, { week });
    world.stdout.write(renderMarkdown({ name, language, sheets: [sheet] }));
  } else {
    const paint = await createPaint(wantsColor(world.stdout, options.color, world.env));
    world.stdout.write(diffText(changes, { ...range, grid: is, names: shortNames(site), language, paint }));
  }
  return options.exitCode === true && !isUnchanged(changes) ? EXIT.problems : EXIT.ok;
}

/** Bodies as a screen has room for them. */
function shortNames({ workspace: { register } }: Site): BodyNames {
  return new Map(register.bodies.map(({ id, name, short = name }) => [id, short]));
}

async function statesOf(
  session: Session,
  site: Site,
  week: IsoWeek,
  { from, to }: DiffOptions,
): Promise<[State, State]> {
  if (to !== undefined) {
    const issued = await editionsOf(session, site, week);
    const last = editionNamed(site, week, issued, '--to', to);
    const number = from ?? String(Number(last.edition) - 1);
    return [editionNamed(site, week, issued, '--from', number), last];
  }
  const { grid, issued } = await gridOfWeek(session, site, week, 'media');
  const number = from ?? String(issued.lastNumber);
  return [editionNamed(site, week, issued, '--from', number), { edition: 'now', grid }];
}

/** Throws a Failure where that edition was not issued, or cannot be relied on. */
function editionNamed(
  { root }: Site,
  week: IsoWeek,
  { editions, lastNumber }: IssuedEditions,
  name: string,
  text: string,
): State {
  if (lastNumber === 0) throw new Failure(EXIT.problems, 'problems.no-edition', { week });
  const found = editions.find(({ record }) => String(record.edition) === text);
  if (found === undefined) {
    const known = editions.map(({ record }) => record.edition).join(', ');
    throw new Failure(EXIT.usage, 'usage.unknown-edition', { name, value: text, week, known });
  }
  return { edition: found.record.edition, grid: frozenData(root, found) as MediaGrid };
}
