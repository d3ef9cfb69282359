import { TEMPLATES } from '../../generated/starter.ts';
import type { Language } from '../../i18n/language.ts';
import { text } from '../../i18n/messages.ts';
import type { CalendarDate } from '../../law/calendar-date.ts';
import type { IsoWeek } from '../../law/iso-week.ts';
import { compareText } from '../../order.ts';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { schemaText } from '../../schema/validators.ts';
import { BODIES_FILE, globOf, pathOf, SETTINGS_FILE } from '../layout.ts';
import type { CiService } from './ci-services.ts';
import type { StarterDates } from './dates.ts';
import { fillStarter } from './template.ts';

/** A register of state bodies to begin with. */
export interface StarterRegister {
  /** The text of bodies.yaml. */
  readonly text: string;
  readonly authority: string;
}

/** The samples of a new workspace, one of each kind of document. */
export interface Samples {
  /** Where they stand: in the workspace itself, or in `samples/`, a workspace of its own that nothing else counts. */
  readonly folder: '' | 'samples/';
  readonly register: StarterRegister;
  /** The bodies in whose name they are written: two, none of them the authorised one. */
  readonly bodies: readonly [string, string];
  readonly dates: StarterDates;
}

/** What a new workspace is made with. */
export interface StarterChoices {
  readonly language: Language;
  readonly register: StarterRegister;
  /** Absent where none are wanted. */
  readonly samples?: Samples;
  /** The day on which the workspace is made: nothing is owed before it. */
  readonly since: CalendarDate;
  readonly week: IsoWeek;
  readonly ci: CiService;
  /** The folder of the hook as git is told it, written for a shell. */
  readonly hooksPath: string;
  /** Of the program. */
  readonly version: string;
}

/** A file of a new workspace. */
export interface StarterFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly executable?: boolean;
}

/** What people write, and an editor helps with. */
type EditedKind = Kind | 'settings' | 'bodies' | 'regulation';
const EDITED: readonly EditedKind[] = [...KINDS, 'settings', 'bodies', 'regulation'];

const SCHEMAS_FOLDER = '.mediagrid/schemas';

/** The files of a workspace that validates and builds at once, in order of path. */
export async function starterFiles(choices: StarterChoices): Promise<StarterFile[]> {
  const { samples } = choices;
  const beside = samples?.folder === 'samples/' ? registers(choices, samples.register, samples.folder) : [];
  const files = [
    ...registers(choices, choices.register, ''),
    ...beside,
    ...(samples === undefined ? [] : documents(choices, samples)),
    ...around(choices),
    ...(await schemas()),
    ...editorSettings(),
  ];
  return files.sort((a, b) => compareText(a.path, b.path));
}

type TemplateName = keyof typeof TEMPLATES;

function filled(
  name: TemplateName,
  { language }: StarterChoices,
  values: Readonly<Record<string, string>> = {},
): string {
  return fillStarter(TEMPLATES[name], language, values);
}

/** Settings and register of a workspace, each leading an editor to its schema. @param folder where that stands */
function registers(
  choices: StarterChoices,
  { text: bodies, authority }: StarterRegister,
  folder: Samples['folder'],
): StarterFile[] {
  const { language, since } = choices;
  const settings = filled('mediagrid.yaml', choices, { language, authority, since });
  return [
    withModeline(`${folder}${SETTINGS_FILE}`, 'settings', settings),
    withModeline(`${folder}${BODIES_FILE}`, 'bodies', bodies),
  ];
}

/** A sample of each kind of document. */
function documents(choices: StarterChoices, { folder, bodies, dates }: Samples): StarterFile[] {
  const { year } = dates;
  const values = {
    body: bodies[0],
    planYear: year,
    year,
    cycle: 1,
    quarter: dates.quarter,
    week: dates.week,
    period: dates.month,
    issue: `j-${year}-001`,
    request: `r-${year}-001`,
  };
  return KINDS.map((kind) => {
    const id = kind === 'request' ? values.request : values.issue;
    const sample = filled(templateOf(kind), choices, { ...dates, body: bodies[0], secondBody: bodies[1] });
    return withModeline(`${folder}${pathOf(kind, { ...values, id })}`, kind, sample);
  });
}

function templateOf(kind: Kind): TemplateName {
  const [root = ''] = globOf(kind).split('/');
  const name = `${root}/${kind}.yaml`;
  if (!Object.hasOwn(TEMPLATES, name)) throw new Error(`no template of ${kind}`);
  return name as TemplateName;
}

function withModeline(path: string, kind: EditedKind, content: string): StarterFile {
  const up = '../'.repeat(path.split('/').length - 1);
  const schema = `${up === '' ? './' : up}${schemaPath(kind)}`;
  return { path, text: `# yaml-language-server: $schema=${schema}\n${content}` };
}

function schemaPath(kind: EditedKind): string {
  return `${SCHEMAS_FOLDER}/${kind}.schema.json`;
}

async function schemas(): Promise<StarterFile[]> {
  return Promise.all(EDITED.map(async (kind) => ({ path: schemaPath(kind), text: await schemaText(kind) })));
}

/** For files without a modeline: which schema each place of the workspace has. Nothing is fetched from the network. */
function editorSettings(): StarterFile[] {
  const settings = {
    'yaml.schemas': Object.fromEntries(EDITED.map((kind) => [`./${schemaPath(kind)}`, [globOf(kind)]])),
    'yaml.schemaStore.enable': false,
    '[yaml]': {
      'editor.insertSpaces': true,
      'editor.tabSize': 2,
      'editor.quickSuggestions': { other: true, comments: false, strings: true },
    },
    'files.eol': '\n',
  };
  const extensions = { recommendations: ['redhat.vscode-yaml'] };
  return [
    { path: '.vscode/settings.json', text: `${JSON.stringify(settings, undefined, 2)}\n` },
    { path: '.vscode/extensions.json', text: `${JSON.stringify(extensions, undefined, 2)}\n` },
  ];
}

const RECIPES: Readonly<Record<Exclude<CiService, 'none'>, { path: string; template: TemplateName }>> = {
  github: { path: '.github/workflows/mediagrid.yml', template: 'ci/github.yml' },
  gitlab: { path: '.gitlab-ci.yml', template: 'ci/gitlab.yml' },
};

/** What stands around the documents: for people, git and CI. */
function around(choices: StarterChoices): StarterFile[] {
  const { language, week, hooksPath, version, ci } = choices;
  const samples = text(SAMPLES_ARE[choices.samples?.folder ?? 'none'], language, {});
  const recipe = ci === 'none' ? [] : [RECIPES[ci]];
  return [
    { path: 'README.md', text: filled('README.md', choices, { samples, week, hooksPath }) },
    { path: '.gitignore', text: filled('gitignore', choices) },
    { path: '.gitattributes', text: filled('gitattributes', choices) },
    { path: '.githooks/pre-commit', text: filled('pre-commit', choices), executable: true },
    ...recipe.map(({ path, template }) => ({ path, text: filled(template, choices, { version }) })),
  ];
}

/** What the README says of samples, by where they stand. */
const SAMPLES_ARE = {
  '': 'init.samples-here',
  'samples/': 'init.samples-beside',
  none: 'init.samples-none',
} as const;
