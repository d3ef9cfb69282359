import { TEMPLATES } from '../../generated/starter.ts';
import type { Language } from '../../i18n/language.ts';
import { compareText } from '../../order.ts';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { schemaText } from '../../schema/validators.ts';
import { BODIES_FILE, globOf, pathOf, SETTINGS_FILE } from '../layout.ts';
import type { CiService } from './ci-services.ts';
import type { StarterDates } from './dates.ts';
import { fillStarter } from './template.ts';

/** What a new workspace is made with. */
export interface StarterChoices {
  readonly language: Language;
  /** The register as the text of bodies.yaml. */
  readonly register: string;
  readonly authority: string;
  /** The bodies in whose name the examples are written: two, none of them the authorised one. */
  readonly bodies: readonly [string, string];
  readonly dates: StarterDates;
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
  const files = [...documents(choices), ...around(choices), ...(await schemas()), ...editorSettings()];
  return files.sort((a, b) => compareText(a.path, b.path));
}

type TemplateName = keyof typeof TEMPLATES;

function filled(name: TemplateName, choices: StarterChoices): string {
  const { dates, language, authority, bodies, hooksPath, version } = choices;
  const values = { language, authority, body: bodies[0], secondBody: bodies[1], hooksPath, version };
  return fillStarter(TEMPLATES[name], language, { ...dates, ...values });
}

/** Settings, register and an example of each kind, each leading an editor to its schema. */
function documents(choices: StarterChoices): StarterFile[] {
  const { dates, bodies } = choices;
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
  const examples = KINDS.map((kind): StarterFile => {
    const id = kind === 'request' ? values.request : values.issue;
    const path = pathOf(kind, { ...values, id });
    return { path, text: withModeline(path, kind, filled(templateOf(kind), choices)) };
  });
  return [
    { path: SETTINGS_FILE, text: withModeline(SETTINGS_FILE, 'settings', filled('mediagrid.yaml', choices)) },
    { path: BODIES_FILE, text: withModeline(BODIES_FILE, 'bodies', choices.register) },
    ...examples,
  ];
}

function templateOf(kind: Kind): TemplateName {
  const [root = ''] = globOf(kind).split('/');
  const name = `${root}/${kind}.yaml`;
  if (!Object.hasOwn(TEMPLATES, name)) throw new Error(`no template of ${kind}`);
  return name as TemplateName;
}

function withModeline(path: string, kind: EditedKind, text: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up === '' ? './' : up}${schemaPath(kind)}\n${text}`;
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
  const recipe = choices.ci === 'none' ? [] : [RECIPES[choices.ci]];
  return [
    { path: 'README.md', text: filled('README.md', choices) },
    { path: '.gitignore', text: filled('gitignore', choices) },
    { path: '.gitattributes', text: filled('gitattributes', choices) },
    { path: '.githooks/pre-commit', text: filled('pre-commit', choices), executable: true },
    ...recipe.map(({ path, template }) => ({ path, text: filled(template, choices) })),
  ];
}
