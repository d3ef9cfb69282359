import { join, resolve } from 'node:path';
import { suggest } from '../../diagnostics/suggest.ts';
import { BODIES_KZ, TEMPLATES } from '../../generated/starter.ts';
import { VERSION } from '../../generated/version.ts';
import { whatStandsAt, whatUserNames } from '../../io/files.ts';
import { gitSetting, setGitSetting } from '../../io/git.ts';
import { pathInRepository, repositoryOf } from '../../io/repository.ts';
import { shippedLaw } from '../../io/workspace.ts';
import type { CalendarDate } from '../../law/calendar-date.ts';
import { addWeeks, weekOf } from '../../law/iso-week.ts';
import { MissingCalendarYear } from '../../law/working-days.ts';
import type { Bodies } from '../../schema/types.ts';
import { DEFAULT_LIMITS } from '../../source/index.ts';
import { BODIES_FILE, SETTINGS_FILE } from '../../workspace/layout.ts';
import { readRegister } from '../../workspace/read-document.ts';
import type { CiService } from '../../workspace/starter/ci-services.ts';
import { type StarterDates, starterDates } from '../../workspace/starter/dates.ts';
import {
  type Samples,
  type StarterFile,
  type StarterRegister,
  starterFiles,
} from '../../workspace/starter/files.ts';
import { fillStarter } from '../../workspace/starter/template.ts';
import type { GlobalOptions } from '../context.ts';
import { EXIT, type ExitCode, Failure } from '../failure.ts';
import { inform } from '../inform.ts';
import type { Session } from '../session.ts';
import { didYouMean } from '../usage.ts';
import { today } from '../week.ts';
import { writeIfFree } from '../write.ts';

interface InitOptions extends GlobalOptions {
  readonly register: 'example' | 'kz';
  readonly authority?: string;
  readonly ci: CiService;
  readonly empty?: boolean;
  readonly hook?: boolean;
}

const HOOKS_FOLDER = '.githooks';
const HOOKS_SETTING = 'core.hooksPath';

/** `mediagrid init [dir]`: a workspace with a sample of each kind, which validates and builds at once; `--empty`: without. */
export async function init(
  session: Session,
  options: InitOptions,
  operands: readonly string[],
): Promise<ExitCode> {
  const root = resolve(session.folder, operands[0] ?? '.');
  const law = shippedLaw();
  const date = today(session, law.zone);
  const week = addWeeks(weekOf(date), 1);
  const register = await registerFor(session, options);
  const samples = options.empty === true ? undefined : await samplesFor(session, options, register, date);
  const hooksPath = `${pathInRepository(root)}${HOOKS_FOLDER}`;
  if (options.hook === true) requireFreeHook(root, hooksPath);
  const files = await starterFiles({
    language: session.language,
    register,
    ...(samples === undefined ? {} : { samples }),
    since: date,
    week,
    ci: options.ci,
    hooksPath: forShell(hooksPath),
    version: VERSION,
  });
  requireNothingInTheWay(root, files);
  const free = writeIfFree(
    files.map(({ path, text: content, executable = false }) => ({
      path: join(root, path),
      bytes: new TextEncoder().encode(content),
      ...(executable ? { mode: 0o777 } : {}),
    })),
  );
  if (!free) throw new Failure(EXIT.usage, 'usage.workspace-here', { folder: root });
  if (options.hook === true) setHook(root, hooksPath);
  const done = samples?.folder === '' ? 'init.done' : 'init.done-empty';
  inform(session, done, { folder: root, count: files.length, week });
  if (samples?.folder === 'samples/') inform(session, 'init.samples', { week });
  if (options.hook !== true) inform(session, 'init.hook', { command: hookCommand(hooksPath) });
  if (options.ci !== 'none' && pathInRepository(root) !== '') inform(session, 'init.ci-below-top', {});
  return EXIT.ok;
}

/** The dates of the samples. Throws a Failure where the calendar lacks a year. */
function datesFor(date: CalendarDate): StarterDates {
  try {
    return starterDates(date, shippedLaw());
  } catch (error) {
    if (!(error instanceof MissingCalendarYear)) throw error;
    throw new Failure(EXIT.problems, 'problems.no-calendar-yet', { year: error.year });
  }
}

/** A register that is shipped, with two of its bodies that samples can be written in the name of. */
interface ShippedRegister extends StarterRegister {
  readonly bodies: readonly [string, string];
}

/** The samples: fictional bodies have theirs in the workspace, real ones never send what they did not write. */
async function samplesFor(
  session: Session,
  { register: name }: InitOptions,
  register: ShippedRegister,
  date: CalendarDate,
): Promise<Samples> {
  const dates = datesFor(date);
  if (name === 'example') return { folder: '', register, bodies: register.bodies, dates };
  const fictional = await registerFor(session, { register: 'example' });
  return { folder: 'samples/', register: fictional, bodies: fictional.bodies, dates };
}

/** The register chosen and its authorised body. Throws a usage Failure. */
async function registerFor(
  { language }: Session,
  { register, authority: named }: Pick<InitOptions, 'register' | 'authority'>,
): Promise<ShippedRegister> {
  const shipped = register === 'kz' ? BODIES_KZ : fillStarter(TEMPLATES['bodies.yaml'], language, {});
  const file = { path: BODIES_FILE, bytes: new TextEncoder().encode(shipped) };
  const { value } = await readRegister<Bodies>(file, 'bodies', DEFAULT_LIMITS);
  const all = value?.bodies ?? [];
  const marked = all.find(({ role }) => role === 'authorised-body')?.id ?? '';
  const authority = named ?? marked;
  const ids = all.map(({ id }) => id);
  if (!ids.includes(authority)) {
    const suggestion = didYouMean(suggest(authority, ids));
    throw new Failure(EXIT.usage, 'usage.unknown-body', { body: authority, suggestion });
  }
  const others = all.filter(({ id }) => id !== authority);
  const central = others.find(({ kind }) => kind === 'central')?.id ?? '';
  const local = others.find(({ kind }) => kind === 'local')?.id ?? '';
  // The settings name another: the register must not mark one too.
  const text = authority === marked ? shipped : shipped.replace(/^ *role: authorised-body.*\n/m, '');
  return { text, authority, bodies: [central, local] };
}

/** Throws a usage Failure that names every file that would be overwritten. */
function requireNothingInTheWay(root: string, files: readonly StarterFile[]): void {
  const standing = whatUserNames(root);
  if (standing !== 'folder' && standing !== 'nothing') {
    throw new Failure(EXIT.usage, 'usage.no-folder', { folder: root });
  }
  if (whatStandsAt(join(root, SETTINGS_FILE)) !== 'nothing') {
    throw new Failure(EXIT.usage, 'usage.workspace-here', { folder: root });
  }
  const inTheWay = new Set(files.flatMap(({ path }) => obstacle(root, path) ?? []));
  if (inTheWay.size === 0) return;
  throw new Failure(EXIT.usage, 'usage.in-the-way', { folder: root, files: [...inTheWay].join(', ') });
}

/** What stands where a file or one of its folders is to be. */
function obstacle(root: string, path: string): string | undefined {
  const steps = path.split('/');
  for (let length = 1; length <= steps.length; length++) {
    const part = steps.slice(0, length).join('/');
    const standing = whatStandsAt(join(root, part));
    if (standing === 'nothing') return undefined;
    if (length === steps.length || standing !== 'folder') return part;
  }
  return undefined;
}

/** Throws a usage Failure where there is no repository, or it has hooks of its own elsewhere. */
function requireFreeHook(root: string, hooksPath: string): void {
  const repository = repositoryOf(root);
  if (repository === undefined) throw new Failure(EXIT.usage, 'usage.no-repository', { folder: root });
  const set = gitSetting(repository, HOOKS_SETTING);
  if (set !== undefined && set !== hooksPath) {
    throw new Failure(EXIT.usage, 'usage.hooks-elsewhere', { folder: set });
  }
}

function setHook(root: string, hooksPath: string): void {
  try {
    setGitSetting(root, HOOKS_SETTING, hooksPath);
  } catch {
    throw new Failure(EXIT.failed, 'failed.git', { command: hookCommand(hooksPath) });
  }
}

function hookCommand(hooksPath: string): string {
  return `git config ${HOOKS_SETTING} ${forShell(hooksPath)}`;
}

/** A word as a shell takes it for one. */
function forShell(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
