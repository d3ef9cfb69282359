import { join } from 'node:path';
import type { Argument, Command, Option } from 'commander';
import { CATALOGUE, type Code } from '../../diagnostics/catalogue/index.ts';
import type { FormKind } from '../../forms/form.ts';
import type { Language } from '../../i18n/language.ts';
import { outlineOf } from '../../i18n/template.ts';
import { textIn } from '../../i18n/text.ts';
import { namesIn, whatStandsAt } from '../../io/files.ts';
import { findRoot } from '../../io/find-root.ts';
import { readRootFile } from '../../io/root-file.ts';
import { parseWeek } from '../../law/iso-week.ts';
import { FORMATS } from '../../render/index.ts';
import { KINDS, REGISTER_KINDS } from '../../schema/kinds.ts';
import type { Bodies } from '../../schema/types.ts';
import { BODIES_FILE, foldersOf } from '../../workspace/layout.ts';
import { REPORT_NAMES } from '../report/names.ts';

/** What a word may be, and what that is. */
export interface Candidate {
  readonly value: string;
  readonly about?: string;
}

/** Values for a word, or that the shell is to offer files or folders for what follows `begun`. */
export type Values =
  | { readonly candidates: readonly Candidate[]; readonly more?: boolean }
  | { readonly names: 'files' | 'folders'; readonly begun: string };

/** Where values are looked for. */
export interface Surroundings {
  readonly folder: string;
  readonly language: Language;
}

type Source = (typed: string, surroundings: Surroundings) => Values | Promise<Values>;

/** By the name of what a flag or an argument takes, as help shows it: `--week <week>`. */
const BY_NAME: Readonly<Record<string, Source>> = {
  week: (_, { folder }) => plain([...weeksIn(folder), 'next', 'current']),
  dir: () => ({ names: 'folders', begun: '' }),
  file: () => ({ names: 'files', begun: '' }),
  files: () => ({ names: 'files', begun: '' }),
  paths: () => ({ names: 'files', begun: '' }),
  kind: () => plain([...KINDS, ...REGISTER_KINDS]),
  code: (_, { language }) => ({ candidates: codesIn(language) }),
  list: (typed) => listed(typed, Object.keys(FORMATS)),
  'name=file': (typed) => reportValues(typed),
};

/** By the flag, where several take what help calls the same. */
const BY_FLAG: Readonly<Record<string, Source>> = {
  '--body': (_, surroundings) => bodiesIn(surroundings),
  '--authority': async () => plain(await shippedBodies()),
  '--issue': (_, { folder }) => plain(idsIn(folder, 'decisions/joint-issues')),
};

const FORM_KINDS: readonly FormKind[] = ['contact', 'weekly', 'proposal', 'report'];

/** By the command, where its argument takes less than what is called the same elsewhere. */
const BY_COMMAND: Readonly<Record<string, Source>> = {
  new: () => plain(KINDS),
  form: () => plain(FORM_KINDS),
};

/** The values that an option takes. @param typed what of the value is there */
export async function valuesOf(option: Option, typed: string, surroundings: Surroundings): Promise<Values> {
  if (option.argChoices !== undefined) return plain(option.argChoices);
  const name = /[<[]([^>\].]+)/.exec(option.flags)?.[1] ?? '';
  const source = BY_FLAG[option.long ?? ''] ?? BY_NAME[name];
  return source === undefined ? plain([]) : source(typed, surroundings);
}

/** The same for an argument. */
export async function argumentValues(
  command: Command,
  argument: Argument,
  typed: string,
  surroundings: Surroundings,
): Promise<Values> {
  if (argument.argChoices !== undefined) return plain(argument.argChoices);
  const source = BY_COMMAND[command.name()] ?? BY_NAME[argument.name()];
  return source === undefined ? plain([]) : source(typed, surroundings);
}

function plain(values: readonly string[]): Values {
  return { candidates: values.map((value) => ({ value })) };
}

/** `yaml,xl`: what follows the last comma, each value once. */
function listed(typed: string, known: readonly string[]): Values {
  const begun = typed.slice(0, typed.lastIndexOf(',') + 1);
  const there = begun.split(',');
  return plain(known.filter((value) => !there.includes(value)).map((value) => begun + value));
}

function reportValues(typed: string): Values {
  const at = typed.indexOf('=');
  if (at !== -1) return { names: 'files', begun: typed.slice(0, at + 1) };
  return { candidates: REPORT_NAMES.map((name) => ({ value: `${name}=` })), more: true };
}

function codesIn(language: Language): Candidate[] {
  const codes = Object.keys(CATALOGUE) as Code[];
  return codes.map((value) => ({ value, about: outlineOf(CATALOGUE[value].message, language) }));
}

async function bodiesIn({ folder, language }: Surroundings): Promise<Values> {
  const root = findRoot(folder);
  if (root === undefined) return plain([]);
  const { value } = await readRootFile<Bodies>(root, BODIES_FILE, 'bodies');
  const bodies = value?.bodies ?? [];
  return { candidates: bodies.map(({ id, name }) => ({ value: id, about: textIn(name, language) })) };
}

/** Ids of the registers that `init` can lay into a workspace. */
async function shippedBodies(): Promise<string[]> {
  const { BODIES_KZ, TEMPLATES } = await import('../../generated/starter.ts');
  const registers = `${TEMPLATES['bodies.yaml']}${BODIES_KZ}`;
  return [...registers.matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id = '']) => id);
}

/** The weeks that something was sent for or decided on, newest first. */
function weeksIn(folder: string): string[] {
  const root = findRoot(folder);
  if (root === undefined) return [];
  const names = foldersOf('week').flatMap((path) => namesAt(join(root, path)));
  const weeks = new Set(names.flatMap((name) => parseWeek(name.replace(/\.yaml$/, '')) ?? []));
  return [...weeks].sort().reverse();
}

/** Ids that files of a folder are named by. */
function idsIn(folder: string, path: string): string[] {
  const root = findRoot(folder);
  if (root === undefined) return [];
  return namesAt(join(root, path)).flatMap(
    (name) => /^([a-z0-9][a-z0-9-]{0,63})\.yaml$/.exec(name)?.[1] ?? [],
  );
}

function namesAt(folder: string): string[] {
  return whatStandsAt(folder) === 'folder' ? namesIn(folder) : [];
}
