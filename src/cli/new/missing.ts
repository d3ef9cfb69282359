import type { Language } from '../../i18n/language.ts';
import { text } from '../../i18n/messages.ts';
import { entryName } from '../../wizard/copied-entries.ts';
import { exampleOf } from '../../wizard/form.ts';
import { pathOfSteps } from '../../wizard/given.ts';
import type { Open } from '../../wizard/next-step.ts';
import { valueAt } from '../../wizard/values.ts';
import { fateMessage, label } from '../../wizard/wording.ts';
import { flagOf } from './given.ts';

const MOST_VALUES = 6;

/** The flags that would have answered what is open, a line each, with what they are about. */
export function missingFlags(missing: readonly Open[], language: Language): string[] {
  const rows = missing.map((open) => ({ flag: flagFor(open), about: aboutOf(open, language) }));
  const width = Math.max(...rows.map(({ flag }) => flag.length));
  return rows.map(({ flag, about }) => `  ${flag.padEnd(width)}  ${about}`);
}

function aboutOf(open: Open, language: Language): string {
  const { field, at, scope } = open;
  if (open.ask === 'fate') return fateMessage(valueAt(scope.data, at), language);
  if (field.type === 'choice' && isSwitch(open)) {
    const said = field.options(scope).find(({ value }) => value === true)?.name ?? '';
    return text('new.instead', language, { words: said });
  }
  return label(
    open.ask === 'own' ? (open.field.own?.words ?? field.words) : field.words,
    at.at(-1),
    language,
  );
}

/** Whether a flag of its own answers it without a value: `--no-events`. */
function isSwitch({ at }: Open): boolean {
  return flagOf(pathOfSteps(at))?.startsWith('--no-') === true;
}

function flagFor(open: Open): string {
  const path = pathOfSteps(open.at);
  if (open.ask === 'fate')
    return `--keep ${entryName(valueAt(open.scope.data, open.at), Number(open.at.at(-1)))}`;
  const own = flagOf(path);
  if (own !== undefined) return isSwitch(open) ? own : `${own} ${valuesOf(open)}`;
  if (open.ask !== 'extras') return `--set ${path}=${valuesOf(open)}`;
  const keys = open.fields.map(({ key }) => key).slice(0, MOST_VALUES);
  return `--set ${path}.${keys.join('|')}=…`;
}

/** The values that can be given where they are few, else one as an example. */
function valuesOf({ field, scope }: Open): string {
  if (field.type === 'choice' || field.type === 'several') {
    const values = field
      .options(scope)
      .map(({ value }) => value)
      .filter((value) => typeof value === 'string' || typeof value === 'number');
    const few = values.length > 0 && values.length <= MOST_VALUES;
    return few ? values.join(field.type === 'choice' ? '|' : ',') : `<${field.key}>`;
  }
  const example = 'example' in field ? exampleOf(field.example, scope) : undefined;
  const plain = field.type === 'date' || field.type === 'number' || field.type === 'instant';
  return plain ? String(example) : '"…"';
}
