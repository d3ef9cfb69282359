import { join } from 'node:path';
import { text } from '../../i18n/messages.ts';
import { namesIn, whatUserNames } from '../../io/files.ts';
import { holds } from '../../io/holds.ts';
import { daysOf } from '../../law/iso-week.ts';
import type { Unreadable } from '../../workspace/read-document.ts';
import {
  type BuildOptions,
  type BuildSite,
  type Made,
  noticeExpiry,
  openBuild,
  outputFolder,
  STDOUT,
} from '../build.ts';
import { filesOf } from '../deliver.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { everything, unseenFor, type Wanted } from '../make/everything.ts';
import { documentIn } from '../make/names.ts';
import { printable } from '../report/escape.ts';
import { inform } from '../inform.ts';
import { type Session, shownPath } from '../session.ts';
import { failureText } from '../tell-failure.ts';
import { requireRead, Unread } from '../unread.ts';
import { today } from '../week.ts';
import { writeTogether } from '../write.ts';

interface BuildAllOptions extends BuildOptions {
  readonly check?: boolean;
}

/** `mediagrid build`: everything; with `--check` only whether the files are as a build would write them. */
export async function buildAll(session: Session, options: BuildAllOptions): Promise<ExitCode> {
  if (options.out === STDOUT) throw new Failure(EXIT.usage, 'usage.one-document', {});
  const site = await openBuild(session, options, { calendar: true });
  // A clock that is wrongly written is wrong usage, not a document that could not be made.
  today(session, site.workspace.law.zone);
  const wanted = everything(site);
  const week = wanted.findLast((document) => document.week !== undefined)?.week;
  if (week !== undefined) noticeExpiry(session, site.workspace, daysOf(week)[0], week);
  const stale = staleFiles(outputFolder(session, site.root, options.out), wanted);
  return options.check === true
    ? checkAll(session, site, options, wanted, stale)
    : writeEach(session, site, options, wanted, stale);
}

/**
 * Hands over each document when it is made, so that no more than one is held at a time; they take their places together,
 * so that a failure leaves those of the last build, all of them.
 */
async function writeEach(
  session: Session,
  site: BuildSite,
  options: BuildOptions,
  wanted: readonly Wanted[],
  stale: readonly string[],
): Promise<ExitCode> {
  let [documents, files, problems] = [0, 0, false];
  await writeTogether(async (add) => {
    for await (const made of madeInTurn(session, site, options, wanted)) {
      problems ||= made === undefined || made.partial;
      if (made === undefined) continue;
      const own = await filesOf(session, site, options, made);
      add(own);
      documents += own.length === 0 ? 0 : 1;
      files += own.length;
    }
  });
  for (const path of stale) inform(session, 'build.stale', { path: shownPath(session, path) });
  inform(session, 'build.summary', {
    documents,
    files,
    folder: outputFolder(session, site.root, options.out),
  });
  return problems ? EXIT.problems : EXIT.ok;
}

/** Tells each file that is not as a build would write it, on standard output: it is what was asked for. */
async function checkAll(
  session: Session,
  site: BuildSite,
  options: BuildOptions,
  wanted: readonly Wanted[],
  stale: readonly string[],
): Promise<ExitCode> {
  const { world, language } = session;
  const counts = { differs: 0, missing: 0, stale: 0 };
  const tell = (what: keyof typeof counts, path: string): void => {
    counts[what]++;
    world.stdout.write(`${printable(text(`check.${what}`, language, { path: shownPath(session, path) }))}\n`);
  };
  let [files, problems] = [0, false];
  for await (const made of madeInTurn(session, site, options, wanted)) {
    problems ||= made === undefined || made.partial;
    if (made === undefined) continue;
    for (const file of await filesOf(session, site, options, made)) {
      files++;
      const state = holds(file);
      if (state !== 'same') tell(state, file.path);
    }
  }
  for (const path of stale) tell('stale', path);
  const folder = shownPath(session, outputFolder(session, site.root, options.out));
  const found = counts.differs + counts.missing + counts.stale > 0;
  if (found) inform(session, 'check.found', { folder, ...counts });
  else inform(session, 'check.clean', { folder, files });
  return found || problems ? EXIT.problems : EXIT.ok;
}

/**
 * The documents one after the other; one that cannot be made is undefined, told of, and keeps no other from being made.
 * Throws Unread at the end, where files could not be read: so that it names all of them.
 */
async function* madeInTurn(
  session: Session,
  site: BuildSite,
  { audience }: BuildOptions,
  wanted: readonly Wanted[],
): AsyncGenerator<Made | undefined> {
  const unreadable = unseenFor(site);
  for (const { make } of wanted) yield await orTold(session, unreadable, () => make(session, site, audience));
  requireRead(unreadable);
}

/** @param unreadable takes the files that could not be read, which are told of together with those of other documents */
async function orTold(
  session: Session,
  unreadable: Unreadable[],
  make: () => Promise<Made>,
): Promise<Made | undefined> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof Unread) {
      unreadable.push(...error.files);
      return undefined;
    }
    if (!(error instanceof Failure) || error.exitCode === EXIT.failed) throw error;
    session.world.stderr.write(`${printable(failureText(error, session.language))}\n`);
    return undefined;
  }
}

/** Files of ours whose document nothing calls for any more, in any audience, language and format; no others. */
function staleFiles(folder: string, wanted: readonly Wanted[]): string[] {
  if (whatUserNames(folder) !== 'folder') return [];
  const names = new Set(wanted.map(({ name }) => name));
  return namesIn(folder)
    .filter((file) => {
      const document = documentIn(file);
      return document !== undefined && !names.has(document);
    })
    .map((file) => join(folder, file));
}
