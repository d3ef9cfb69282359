import { resolve } from 'node:path';
import { suggest } from '../diagnostics/suggest.ts';
import type { Audience } from '../domain/audience.ts';
import type { Workspace } from '../io/workspace.ts';
import { type CalendarDate, yearOf } from '../law/calendar-date.ts';
import { daysOf, type IsoWeek } from '../law/iso-week.ts';
import { FORMATS, type FormatName, isFormat, type Renderable, suits } from '../render/index.ts';
import type { Examined } from '../workspace/examine.ts';
import type { Group } from '../workspace/layout.ts';
import type { GlobalOptions } from './context.ts';
import { EXIT, Failure } from './failure.ts';
import { withProgress } from './progress.ts';
import { yearNamed } from './range.ts';
import { printErrors } from './report/print.ts';
import { inform } from './inform.ts';
import { keepOffDocuments } from './keep-off.ts';
import { requireRoot, type Session } from './session.ts';
import { openSite, type Site } from './site.ts';
import { requireRead } from './unread.ts';
import { didYouMean } from './usage.ts';
import { weekNamed } from './week.ts';

/** The flags of every build. */
export interface BuildOptions extends GlobalOptions {
  readonly format?: string;
  readonly out: string;
  readonly audience: Audience;
}

const DEFAULT_FORMATS: readonly FormatName[] = ['yaml', 'xlsx', 'md'];

/** What `--out` is where it is not given. */
const DEFAULT_OUT = 'build';

/** What `--out` is for standard output. */
export const STDOUT = '-';

/** A workspace opened for a build. */
export interface BuildSite extends Site {
  readonly formats: readonly FormatName[];
}

/** A document made, not yet written. */
export interface Made {
  /** File name without ending, e.g. `media-grid-2026-W51`. */
  readonly name: string;
  readonly output: Renderable;
  /** Whether a file had to stay out of it. */
  readonly partial: boolean;
}

/**
 * Opens the workspace and settles the formats. Throws a Failure where the registers or the flags are wrong, before
 * anything is read where `--out` names a place of documents.
 *
 * @param out absent of a command that has no `--out`
 * @param has whether what is built has a calendar
 */
export async function openBuild(
  session: Session,
  { format, out }: Partial<Pick<BuildOptions, 'format' | 'out'>>,
  has: { readonly calendar: boolean },
): Promise<BuildSite> {
  if (out !== undefined && out !== STDOUT) {
    keepOffDocuments(session, '--out', outputFolder(session, requireRoot(session), out), out);
  }
  const site = await openSite(session);
  return { ...site, formats: formatsNamed(format, out, has) };
}

/** The folder that `--out` names: the default stands in the workspace, any other where the user does. */
export function outputFolder(session: Session, root: string, out: string): string {
  return resolve(out === DEFAULT_OUT ? root : session.folder, out);
}

function formatsNamed(
  format: string | undefined,
  out: string | undefined,
  has: { readonly calendar: boolean },
): readonly FormatName[] {
  const names = format === undefined ? DEFAULT_FORMATS : format.split(',').map((name) => name.trim());
  const known = Object.keys(FORMATS).filter((name) => isFormat(name) && suits(name, has));
  for (const name of names) {
    if (known.includes(name)) continue;
    const suggestion = didYouMean(suggest(name, known));
    throw new Failure(EXIT.usage, 'usage.value', {
      name: '--format',
      value: name,
      allowed: known.join(', '),
      suggestion,
    });
  }
  const formats = [...new Set(names.filter(isFormat))];
  if (out === STDOUT && formats.length !== 1) throw new Failure(EXIT.usage, 'usage.one-format', {});
  return formats;
}

/** The flags of a build of one week. */
export interface WeekOptions extends BuildOptions {
  readonly week: string;
}

/** The week that `--week` names; what lies after the regulation's last day is noticed. Throws a usage Failure. */
export function weekToBuild(session: Session, { workspace }: BuildSite, named: string): IsoWeek {
  const week = weekNamed(named, session, workspace.law.zone);
  noticeExpiry(session, workspace, daysOf(week)[0], week);
  return week;
}

/** The flags of a build of one year. */
export interface YearOptions extends BuildOptions {
  readonly year: string;
}

/** The year that `--year` names, with the same notice. Throws a usage Failure. */
export function yearToBuild(session: Session, { workspace }: BuildSite, named: string): number {
  const { from } = yearNamed(named);
  noticeExpiry(session, workspace, from, named);
  return yearOf(from);
}

/**
 * Examines groups of files: their errors are printed, the files left out are named, the rest goes on. Throws Unread where
 * something could not be read.
 */
export async function examineAll(session: Session, site: Site, groups: readonly Group[]): Promise<Examined> {
  const all: Examined[] = [];
  await withProgress(session, groups.length, async (advance) => {
    for (const group of groups) {
      all.push(await site.look(group));
      advance(1);
    }
  });
  for (const [index, found] of all.entries()) {
    const group = groups[index] ?? '';
    if (!site.told.has(group)) await tell(session, site, found);
    site.told.add(group);
  }
  requireRead(all.flatMap(({ unreadable }) => unreadable));
  return {
    valid: all.flatMap(({ valid }) => valid),
    broken: all.flatMap(({ broken }) => broken),
    unreadable: [],
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    earlier: {
      continuing: all.flatMap(({ earlier }) => earlier.continuing),
      lasting: all.flatMap(({ earlier }) => earlier.lasting),
      unknown: all.flatMap(({ earlier }) => earlier.unknown),
    },
  };
}

async function tell(
  session: Session,
  { root, limits }: Site,
  { diagnostics, broken, earlier }: Examined,
): Promise<void> {
  await printErrors(session, { root, maxBytes: limits.maxBytes, diagnostics });
  for (const { path, errors } of broken) {
    inform(session, 'build.left-out', { file: path, errors: errors.join(', ') });
  }
  for (const { path: file } of earlier.unknown) inform(session, 'build.not-continued', { file });
}

/**
 * One notice for what lies after the regulation's last day; nothing is blocked.
 *
 * @param from first day of what is built
 * @param subject how the notice names it: a week, a year
 */
export function noticeExpiry(
  session: Session,
  { law }: Workspace,
  from: CalendarDate,
  subject: string,
): void {
  const { validTo, title } = law.regulation;
  if (validTo === undefined || from <= validTo) return;
  inform(session, 'report.expired', { title: titleOf(title), validTo, subject });
}

function titleOf(title: Workspace['law']['regulation']['title']): { kk: string; ru: string; en: string } {
  const any = title.kk ?? title.ru ?? title.en ?? '';
  return { kk: title.kk ?? any, ru: title.ru ?? any, en: title.en ?? any };
}
