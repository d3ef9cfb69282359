import { LANGUAGES } from '../../i18n/language.ts';

/** File names of the documents, without ending. */
export const NAMES = {
  directory: () => 'directory',
  plan: (year: number | string) => `media-plan-${year}`,
  execution: (year: number | string) => `plan-execution-${year}`,
  grid: (week: string) => `media-grid-${week}`,
  agenda: (issue: string) => `agenda-${issue}`,
  form: (week: string, body: string) => `form-${week}-${body}`,
} as const;

const YEAR = '[0-9]{4}';
const WEEK = '[0-9]{4}-W[0-9]{2}';
const ID = '[a-z0-9][a-z0-9-]{0,63}';

/** Those that `build` makes: a form is its body's own. */
const BUILT = [
  NAMES.directory(),
  NAMES.plan(YEAR),
  NAMES.execution(YEAR),
  NAMES.grid(WEEK),
  NAMES.agenda(ID),
].join('|');

const FILE = new RegExp(
  `^(?<name>${BUILT})(?:\\.internal)?(?:\\.(?:${LANGUAGES.join('|')}))?\\.(?:yaml|json|xlsx|md|docx|html|ics|csv)$`,
);

/** The document of a `build` that a file holds by its name, for any audience and in any language and format. */
export function documentIn(file: string): string | undefined {
  return FILE.exec(file)?.groups?.name;
}
