import { isAbsolute, relative, resolve, sep } from 'node:path';
import { chooseLanguage } from '../i18n/choose-language.ts';
import type { Language } from '../i18n/language.ts';
import { whatUserNames } from '../io/files.ts';
import { findRoot } from '../io/find-root.ts';
import type { GlobalOptions, World } from './context.ts';
import { EXIT, Failure } from './failure.ts';

/** One run of a command: the world it runs in, its global flags, and the language it has settled on. */
export interface Session {
  readonly world: World;
  readonly options: GlobalOptions;
  /** Folder that paths are relative to: the working folder, or that of -C. */
  readonly folder: string;
  readonly language: Language;
  /** Whoever puts the end of the run into words: it follows the session's language. */
  readonly speaker: { language: Language };
}

/** Throws a usage Failure where -C names no folder. */
export function createSession(
  world: World,
  options: GlobalOptions,
  speaker: { language: Language },
): Session {
  const folder = resolve(world.cwd, options.C ?? '.');
  if (whatUserNames(folder) !== 'folder')
    throw new Failure(EXIT.usage, 'usage.no-folder', { folder: options.C ?? '.' });
  return {
    world,
    options,
    folder,
    speaker,
    get language() {
      return speaker.language;
    },
  };
}

/** From here on the workspace's language counts, unless a flag names another. */
export function speakLanguageOf(session: Session, workspace: string | undefined): void {
  session.speaker.language = chooseLanguage(session.options.lang, workspace, session.world.env);
}

/** The workspace that the session's folder lies in. Throws a usage Failure where it lies in none. */
export function requireRoot(session: Session): string {
  const root = findRoot(session.folder);
  if (root === undefined) throw new Failure(EXIT.usage, 'usage.no-workspace', { folder: session.folder });
  return root;
}

/** An absolute path as the user would write it where they stand: relative with `/` if it lies below, else whole. */
export function shownPath({ folder }: Pick<Session, 'folder'>, path: string): string {
  const near = relative(folder, path);
  return near.startsWith('..') || isAbsolute(near) ? path : near.split(sep).join('/');
}

/** A line for the person at the terminal; `--quiet` leaves it out. */
export function tell({ world, options }: Session, line: string): void {
  if (options.quiet !== true) world.stderr.write(`${line}\n`);
}
