import { yearOf } from '../law/calendar-date.ts';
import { addWeeks, daysOf, type IsoWeek, parseWeek } from '../law/iso-week.ts';
import type { Kind } from '../schema/kinds.ts';
import { LETTERS_FOLDER, RECEIVED_FOLDER, SETTINGS_FILE } from './names.ts';

export { RECEIVED_FOLDER, SETTINGS_FILE };

/**
 * Where each kind of document lives. The path alone says what a file is, which values its contents must
 * repeat, and which other files it stands together with; nothing is opened to find that out.
 */
const LAYOUT: readonly { readonly kind: Kind; readonly path: string; readonly group: string }[] = [
  { kind: 'contact', path: 'submissions/contacts/{body}.yaml', group: 'contacts' },
  { kind: 'contact', path: 'submissions/contacts/{body}.{holder}.yaml', group: 'contacts' },
  {
    kind: 'proposal',
    path: 'submissions/proposals/{planYear}-{cycle}/{body}.yaml',
    group: 'plan/{planYear}',
  },
  {
    kind: 'plan-update',
    path: 'submissions/plan-updates/{year}-{quarter}/{body}.yaml',
    group: 'plan/{year}',
  },
  { kind: 'weekly', path: 'submissions/weekly/{week}/{body}.yaml', group: 'week/{week}' },
  { kind: 'joint', path: 'submissions/joint/{issue}/{body}.yaml', group: 'joint/{issue}' },
  { kind: 'report', path: 'submissions/reports/{period}/{body}.yaml', group: 'report/{period}' },
  { kind: 'response', path: 'submissions/responses/{request}/{body}.yaml', group: 'request/{request}' },
  { kind: 'plan-decision', path: 'decisions/media-plan/{planYear}-{cycle}.yaml', group: 'plan/{planYear}' },
  { kind: 'grid-decision', path: 'decisions/media-grid/{week}.yaml', group: 'week/{week}' },
  { kind: 'request', path: 'decisions/requests/{id}.yaml', group: 'request/{id}' },
  { kind: 'joint-issue', path: 'decisions/joint-issues/{id}.yaml', group: 'joint/{id}' },
];

const ID = '[a-z0-9][a-z0-9-]{0,63}';

const PROFILE = new RegExp(`^regulations/(?<id>${ID})\\.yaml$`);

/** What each placeholder of a path may be. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  body: ID,
  holder: ID,
  issue: ID,
  request: ID,
  id: ID,
  planYear: '[0-9]{4}',
  year: '[0-9]{4}',
  cycle: '[12]',
  quarter: 'Q[1-4]',
  week: '[0-9]{4}-W[0-9]{2}',
  period: '[0-9]{4}-[0-9]{2}',
};

/** Placeholders that no field of the file repeats. */
const NOT_A_FIELD = new Set(['holder']);
const NUMBERS = new Set(['planYear', 'year', 'cycle']);

/** The folders of a workspace whose every file must be of some kind. */
export const ROOTS = ['submissions', 'decisions'] as const;

export const BODIES_FILE = 'bodies.yaml';
/** Regulation profiles of the workspace's own. */
export const PROFILES_FOLDER = 'regulations';

/** What was sent out, frozen; written by `issue-grid` and never changed. */
export const ISSUED_FOLDER = 'issued';
/** The record of an edition, beside the files that it lists. */
export const EDITION_FILE = 'edition.yaml';

const ISSUED =
  /^issued\/media-grid\/(?<week>[0-9]{4}-W[0-9]{2})\/(?<edition>[1-9][0-9]{0,3})\/(?<name>[^/]+)$/;

const ISSUED_WEEK = /^issued\/media-grid\/(?<week>[0-9]{4}-W[0-9]{2})\//;

/** A file of an edition. */
export interface IssuedPlace {
  readonly week: string;
  readonly edition: number;
  readonly name: string;
}

/** The edition that a path belongs to, or undefined where no edition's file may stand there. */
export function issuedPlaceOf(path: string): IssuedPlace | undefined {
  const { week, edition, name } = ISSUED.exec(path)?.groups ?? {};
  if (week === undefined || edition === undefined || name === undefined) return undefined;
  return { week, edition: Number(edition), name };
}

/** The folder of a week's editions, or of one of them, with its `/` at the end. */
export function issuedFolder(week: string, edition?: number): string {
  return `${ISSUED_FOLDER}/media-grid/${week}/${edition === undefined ? '' : `${edition}/`}`;
}

/**
 * What is checked together of a path in issued/: `issued/<week>`, the editions of a week and how they follow one another; or
 * `issued/<week>/<edition>`, one edition by itself, where only that was asked for. Undefined where no edition belongs.
 *
 * @param isWhole whether a folder was asked for as a whole
 */
export function issuedGroupOf(path: string, isWhole: (folder: string) => boolean): Group | undefined {
  const week = ISSUED_WEEK.exec(path)?.groups?.week;
  if (week === undefined) return undefined;
  if (isWhole(issuedFolder(week))) return `${ISSUED_FOLDER}/${week}`;
  const number = /^\/(?<edition>[1-9][0-9]{0,3})\//.exec(path.slice(issuedFolder(week).length - 1))?.[1];
  return number === undefined ? undefined : `${ISSUED_FOLDER}/${week}/${number}`;
}

/** The week of such a group, with the edition where it is of one; undefined for any other. */
export function issuedIn(group: Group): { readonly week: string; readonly edition?: number } | undefined {
  const [name, week, edition] = group.split('/');
  if (name !== ISSUED_FOLDER || week === undefined) return undefined;
  return edition === undefined ? { week } : { week, edition: Number(edition) };
}

/** Whether a path is that of a register: settings, bodies, or a profile. */
export function isRegister(path: string): boolean {
  return path === SETTINGS_FILE || path === BODIES_FILE || profileOf(path) !== undefined;
}

/** The folders of what people wrote, sent or were sent. */
export const KEPT_FOLDERS = [
  ...ROOTS,
  PROFILES_FOLDER,
  ISSUED_FOLDER,
  RECEIVED_FOLDER,
  LETTERS_FOLDER,
] as const;

/** The same with the registers: no command writes an output there, whatever its flags say. */
export const KEPT = [...KEPT_FOLDERS, SETTINGS_FILE, BODIES_FILE] as const;

/** The id of the profile that a path holds: `regulations/<id>.yaml`. */
export function profileOf(path: string): string | undefined {
  return PROFILE.exec(path)?.groups?.id;
}

/** A file in its right place. */
export interface Slot {
  readonly kind: Kind;
  /** Fields of the document that must say the same as its path. */
  readonly fields: Readonly<Record<string, string | number>>;
  readonly group: Group;
}

/**
 * Files that refer to each other and are checked and merged together, `<name>/<key>`: all of one week, of one plan
 * year, of one request …; the contacts are one group without a key.
 */
export type Group = string;

interface CompiledRule {
  readonly kind: Kind;
  readonly pattern: RegExp;
  /** Group of a path that has these values. */
  readonly groupOf: (values: Values) => Group;
}

/** What stands for the placeholders in a path. */
type Values = Readonly<Record<string, string>>;

/** By the folder that every path of theirs begins with, `submissions/weekly`: archives have ten thousands of paths. */
const RULES = new Map<string, CompiledRule[]>();
for (const { kind, path, group } of LAYOUT) {
  const pattern = path
    .replaceAll('.', '\\.')
    .replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${PLACEHOLDERS[name]})`);
  const [name = '', key] = group.split(/[{}]/);
  const rule = {
    kind,
    pattern: new RegExp(`^${pattern}$`),
    groupOf: key === undefined ? () => name : (values: Values) => name + values[key],
  };
  RULES.set(folderOf(path), [...(RULES.get(folderOf(path)) ?? []), rule]);
}

function folderOf(path: string): string {
  return path.slice(0, path.indexOf('/', path.indexOf('/') + 1));
}

/** The slot that a path (relative to the root, `/` between folders) is, or undefined where no kind owns it. */
export function slotOf(path: string): Slot | undefined {
  const found = ruleFor(path);
  if (found === undefined) return undefined;
  const [{ kind, groupOf }, values] = found;
  return { kind, fields: fieldsOf(values), group: groupOf(values) };
}

/** The group alone: of an archive it is asked for every path. */
export function groupOf(path: string): Group | undefined {
  const found = ruleFor(path);
  return found?.[0].groupOf(found[1]);
}

function ruleFor(path: string): readonly [CompiledRule, Values] | undefined {
  for (const rule of RULES.get(folderOf(path)) ?? []) {
    const values = rule.pattern.exec(path)?.groups;
    if (values !== undefined) return [rule, values];
  }
  return undefined;
}

function fieldsOf(values: Values): Record<string, string | number> {
  const fields: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    if (NOT_A_FIELD.has(name)) continue;
    fields[name] = NUMBERS.has(name) ? Number(value) : value;
  }
  return fields;
}

/** Path of the document of a kind whose placeholders have these values. Throws on a value that is not given. */
export function pathOf(kind: Kind, values: Readonly<Record<string, string | number>>): string {
  return fill(ruleOf(kind).path, (name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${kind}: no value for {${name}}`);
    return String(value);
  });
}

function ruleOf(kind: Kind): (typeof LAYOUT)[number] {
  const rule = LAYOUT.find((entry) => entry.kind === kind);
  if (rule === undefined) throw new Error(`no path for kind ${kind}`);
  return rule;
}

/** The patterns of the paths, of one kind or of all, for people: `submissions/weekly/<week>/<body>.yaml`. */
export function pathPatterns(kind?: Kind): string[] {
  const rules = LAYOUT.filter((rule) => kind === undefined || rule.kind === kind);
  return rules.map(({ path }) => fill(path, (name) => `<${name}>`));
}

/** Whether the documents of a kind are written by the authorised body itself: nobody sends them in. */
export function isDecision(kind: Kind): boolean {
  return ruleOf(kind).path.startsWith(`${ROOTS[1]}/`);
}

/** Where the documents of a kind stand, as editors are told it: `submissions/contacts/*.yaml`. */
export function globOf(kind: Kind | 'settings' | 'bodies' | 'regulation'): string {
  if (kind === 'settings') return SETTINGS_FILE;
  if (kind === 'bodies') return BODIES_FILE;
  if (kind === 'regulation') return `${PROFILES_FOLDER}/*.yaml`;
  // Of the two places of contacts the first holds the second: `*.yaml` is `*.*.yaml` too.
  return fill(ruleOf(kind).path, () => '*');
}

function fill(template: string, value: (name: string) => string): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => value(name));
}

/**
 * How the paths of a group's files begin: `submissions/weekly/2026-W51/`, `decisions/media-grid/2026-W51.yaml`.
 * Whoever lists files by these prefixes never opens a folder of another week.
 */
export function prefixesOf(group: Group): string[] {
  const [name, key = ''] = group.split('/');
  const prefixes = LAYOUT.filter((rule) => rule.group.split('/')[0] === name).map((rule) => {
    const keyName = /\{(\w+)\}/.exec(rule.group)?.[1];
    const known = fill(rule.path, (placeholder) => (placeholder === keyName ? key : `{${placeholder}}`));
    const open = known.indexOf('{');
    return open === -1 ? known : known.slice(0, open);
  });
  return [...new Set(prefixes)];
}

/** How the paths of all groups of a name (`week`, `request` …) begin: the folders that hold them. */
export function foldersOf(name: string): string[] {
  const folders = LAYOUT.filter((rule) => rule.group.split('/')[0] === name).map(({ path }) =>
    path.slice(0, path.indexOf('{')),
  );
  return [...new Set(folders.map((folder) => folder.slice(0, folder.lastIndexOf('/') + 1)))];
}

/** The plan year of a group of plan documents; undefined for any other group. */
export function planYearOf(group: Group): number | undefined {
  const [name, key] = group.split('/');
  return name === 'plan' ? Number(key) : undefined;
}

/** The week of a group of weekly documents; undefined for any other group. */
export function weekOfGroup(group: Group): IsoWeek | undefined {
  const [name, key = ''] = group.split('/');
  return name === 'week' ? parseWeek(key) : undefined;
}

/** The group of a plan year's documents. */
export function planGroupOf(year: number): Group {
  return `plan/${year}`;
}

/** The plans whose items the documents of a group may name: those of the years that it touches. */
export function plansBehind(group: Group): Group[] {
  const [name, key = ''] = group.split('/');
  if (name === 'report') return [planGroupOf(Number(key.slice(0, 4)))];
  const week = name === 'week' ? parseWeek(key) : undefined;
  if (week === undefined) return [];
  const days = daysOf(week);
  return [...new Set([days[0], days[6]].map((day) => planGroupOf(yearOf(day))))];
}

/** An event lasts 31 days at most, so that it reaches no further than into the fifth week after its own. */
const WEEKS_REACHED = 5;

/** The weeks, the earliest first, whose events may last into the week of a group. */
export function weeksBehind(group: Group): Group[] {
  const week = weekOfGroup(group);
  if (week === undefined) return [];
  return Array.from({ length: WEEKS_REACHED }, (_, index) => `week/${addWeeks(week, index - WEEKS_REACHED)}`);
}
