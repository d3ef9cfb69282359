import { join, resolve } from 'node:path';
import { suggest } from '../diagnostics/suggest.ts';
import type { Audience } from '../domain/audience.ts';
import type { Workspace } from '../io/workspace.ts';
import { type CalendarDate, yearOf } from '../law/calendar-date.ts';
import { daysOf, type IsoWeek } from '../law/iso-week.ts';
import { FORMATS, type FormatName, isFormat, type Renderable, render } from '../render/index.ts';
import type { Examined } from '../workspace/examine.ts';
import type { Group } from '../workspace/layout.ts';
import type { GlobalOptions } from './context.ts';
import { EXIT, type ExitCode, Failure } from './failure.ts';
import { withProgress } from './progress.ts';
import { yearNamed } from './range.ts';
import { printErrors } from './report/print.ts';
import { inform, type Session } from './session.ts';
import { examinerOf, openSite, type Site } from './site.ts';
import { didYouMean } from './usage.ts';
import { weekNamed } from './week.ts';
import { writeOrFail } from './write.ts';

/** The flags of every build. */
export interface BuildOptions extends GlobalOptions {
  readonly format?: string;
  readonly out: string;
  readonly audience: Audience;
}

const DEFAULT_FORMATS: readonly FormatName[] = ['yaml', 'xlsx', 'md'];
const STDOUT = '-';

/** A workspace opened for a build. */
export interface BuildSite extends Site {
  readonly formats: readonly FormatName[];
}

/** Opens the workspace and settles the formats. Throws a Failure where the registers or the flags are wrong. */
export async function openBuild(
  session: Session,
  options: Pick<BuildOptions, 'format' | 'out'>,
): Promise<BuildSite> {
  const site = await openSite(session);
  return { ...site, formats: formatsNamed(options) };
}

function formatsNamed({ format, out }: Pick<BuildOptions, 'format' | 'out'>): readonly FormatName[] {
  const names = format === undefined ? DEFAULT_FORMATS : format.split(',').map((name) => name.trim());
  const known = Object.keys(FORMATS);
  for (const name of names) {
    if (isFormat(name)) continue;
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

/** Examines groups of files: their errors are printed, the files left out are named, the rest goes on. */
export async function examineAll(session: Session, site: Site, groups: readonly Group[]): Promise<Examined> {
  const examine = examinerOf(site);
  const all: Examined[] = [];
  await withProgress(session, groups.length, async (advance) => {
    for (const group of groups) {
      all.push(await examine(group));
      advance(1);
    }
  });
  const found = {
    valid: all.flatMap(({ valid }) => valid),
    broken: all.flatMap(({ broken }) => broken),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
  };
  const { diagnostics } = found;
  await printErrors(session, { root: site.root, maxBytes: site.limits.maxBytes, diagnostics });
  for (const { path, errors } of found.broken) {
    inform(session, 'build.left-out', { file: path, errors: errors.join(', ') });
  }
  return found;
}

/** Whoever had to leave a file out has not done all. */
export function exitCodeOf({ broken }: Examined): ExitCode {
  return broken.length > 0 ? EXIT.problems : EXIT.ok;
}

/**
 * One notice for what lies after the regulation's last day; nothing is blocked.
 *
 * @param from first day of what is built
 * @param subject how the notice names it: a week, a year
 */
function noticeExpiry(session: Session, { law }: Workspace, from: CalendarDate, subject: string): void {
  const { validTo, title } = law.regulation;
  if (validTo === undefined || from <= validTo) return;
  inform(session, 'report.expired', { title: titleOf(title), validTo, subject });
}

function titleOf(title: Workspace['law']['regulation']['title']): { kk: string; ru: string; en: string } {
  const any = title.kk ?? title.ru ?? title.en ?? '';
  return { kk: title.kk ?? any, ru: title.ru ?? any, en: title.en ?? any };
}

/**
 * Renders each format and writes all files, or none; with `--out -` the one format goes to standard output.
 *
 * @param name file name without ending, e.g. `media-grid-2026-W51`
 * @returns the absolute paths written
 */
export async function deliver(
  session: Session,
  site: BuildSite,
  options: BuildOptions,
  name: string,
  output: Renderable,
): Promise<void> {
  const files: { path: string; bytes: Uint8Array }[] = [];
  const folder = resolve(options.out === 'build' ? site.root : session.folder, options.out);
  for (const format of site.formats) {
    const bytes = await render(format, output);
    if (options.out === STDOUT) session.world.stdout.write(bytes);
    else
      files.push({
        path: join(folder, `${name}${variant(session, site, options, format)}.${format}`),
        bytes,
      });
  }
  writeOrFail(files);
  for (const { path } of files) inform(session, 'build.written', { path });
}

/** What sets a file apart from that of the same week for others: the internal one, and labels in another language. */
function variant(session: Session, site: BuildSite, { audience }: BuildOptions, format: FormatName): string {
  const internal = audience === 'internal' ? '.internal' : '';
  const own = site.workspace.settings.language ?? 'kk';
  return FORMATS[format].language && session.language !== own ? `${internal}.${session.language}` : internal;
}
