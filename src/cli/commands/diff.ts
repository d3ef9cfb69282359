import { gridChangesSheet } from '../../document/grid-changes-sheet.ts';
import type { BodyNames } from '../../document/materials.ts';
import { forAudience } from '../../domain/audience.ts';
import { bodiesUnread, compareGrids, isUnchanged } from '../../domain/compare-grids.ts';
import type { MediaGrid } from '../../domain/media-grid.ts';
import { label } from '../../i18n/labels.ts';
import type { IssuedEdition, IssuedEditions } from '../../io/editions.ts';
import type { IsoWeek } from '../../law/iso-week.ts';
import { renderJson } from '../../render/json.ts';
import { renderMarkdown } from '../../render/markdown.ts';
import { issuedFolder } from '../../workspace/layout.ts';
import type { GlobalOptions } from '../context.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { editionsOf, emptyWeek, frozenGrid, isEmpty, isPartial, knownAt, mergedWeek } from '../grid.ts';
import { createPaint, wantsColor } from '../report/paint.ts';
import { diffText, unreadNotes } from '../screens/diff.ts';
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

/** A later state, with the bodies that it says nothing of, as their submissions had errors. */
interface LaterState extends State {
  readonly unread: ReadonlySet<string>;
}

/** Two states, and whether something that belongs to them has errors. */
interface States {
  readonly before: State;
  readonly after: LaterState;
  readonly partial: boolean;
}

/** `mediagrid diff --week W`: what has changed since the last edition, or from one edition to another (§11). */
export async function diff(session: Session, options: DiffOptions): Promise<ExitCode> {
  const site = await openSite(session);
  const week = weekNamed(options.week, session, site.workspace.law.zone);
  const { before, after, partial } = await statesOf(session, site, week, options);
  const changes = compareGrids(before.grid, after.grid, after.unread);
  const is = forAudience(after.grid, 'media');
  const unread = [...after.unread].sort();
  const names = shortNames(site);
  const { world, language } = session;
  const range = { week, from: before.edition, to: after.edition };
  if (options.format === 'json') {
    const { events, topNews } = changes;
    const notCompared = unread.length === 0 ? {} : { notCompared: unread };
    world.stdout.write(renderJson({ version: 1, ...range, changes: events, topNews, ...notCompared }));
  } else if (options.format === 'md') {
    const sheet = { ...gridChangesSheet(is, changes, language), notes: unreadNotes(unread, names, language) };
    const name = label('grid', language, { week });
    world.stdout.write(renderMarkdown({ name, language, sheets: [sheet] }));
  } else {
    const paint = await createPaint(wantsColor(world.stdout, options.color, world.env));
    const screen = { ...range, grid: is, names, language, paint, unread };
    world.stdout.write(diffText(changes, screen));
  }
  if (partial) return EXIT.problems;
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
): Promise<States> {
  if (to !== undefined) {
    const issued = await editionsOf(session, site, week);
    const last = editionNamed(week, issued, '--to', to);
    const number = from ?? String(last.record.edition - 1);
    return {
      before: knownAfterEdition(site, issued, editionNamed(week, issued, '--from', number)),
      after: {
        edition: last.record.edition,
        grid: frozenGrid(site.root, last),
        unread: new Set(last.record.leftOut),
      },
      partial: issued.diagnostics.length > 0,
    };
  }
  const now = await mergedWeek(session, site, week, 'media');
  const { grid, issued } = now;
  // What was issued is gone where nothing is there any more.
  if (issued.lastNumber === 0 && isEmpty(now)) throw emptyWeek(week);
  const edition = editionNamed(week, issued, '--from', from ?? String(issued.lastNumber));
  return {
    before: knownAfterEdition(site, issued, edition),
    after: { edition: 'now', grid, unread: bodiesUnread(grid) },
    partial: isPartial(now),
  };
}

function knownAfterEdition({ root }: Site, { editions }: IssuedEditions, edition: IssuedEdition): State {
  const until = editions.slice(0, editions.indexOf(edition) + 1);
  return { edition: edition.record.edition, grid: knownAt(root, until) };
}

/** Throws a Failure where that edition was not issued, or cannot be relied on. */
function editionNamed(
  week: IsoWeek,
  { editions, lastNumber }: IssuedEditions,
  name: string,
  text: string,
): IssuedEdition {
  if (lastNumber === 0) throw new Failure(EXIT.problems, 'problems.no-edition', { week });
  const found = editions.find(({ record }) => String(record.edition) === text);
  if (found !== undefined) return found;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= lastNumber) {
    const folder = issuedFolder(week, number);
    throw new Failure(EXIT.problems, 'problems.broken-edition', { edition: number, week, folder });
  }
  const known = editions.map(({ record }) => record.edition).join(', ');
  throw new Failure(EXIT.usage, 'usage.unknown-edition', { name, value: text, week, known });
}
