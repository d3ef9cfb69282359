import type { WizardKey } from '../i18n/wizard.ts';
import type { Step } from '../source/index.ts';
import { isMapping } from '../source/index.ts';
import {
  type ChoiceField,
  type Field,
  type Form,
  isScalar,
  type KeyedField,
  type Scope,
  wholeForm,
} from './form.ts';
import { scopeAt, type Walk } from './next-step.ts';
import { readTyped } from './read.ts';
import { fieldAt } from './reopen.ts';
import { answered, type State } from './state.ts';
import { valueAt } from './values.ts';

/** Why a given answer cannot be taken. */
export type GivenProblem =
  | { readonly problem: 'path' }
  | { readonly problem: 'order'; readonly expected: number }
  | { readonly problem: 'value'; readonly words: WizardKey };

/** `events.0.title` as a pointer; undefined for a text that is no path. */
function stepsOfPath(path: string): Step[] | undefined {
  const parts = path.split('.');
  if (!parts.every((part) => /^[A-Za-z][A-Za-z0-9-]*$|^\d{1,4}$/.test(part))) return undefined;
  return parts.map((part) => (/^\d/.test(part) ? Number(part) : part));
}

/** A pointer as `--set` writes it. */
export function pathOfSteps(at: readonly Step[]): string {
  return at.join('.');
}

/**
 * The state with an answer that was given on the command line. It is read as if it had been typed: dates and times as
 * people write them, an option by its value, several with commas between them.
 */
export function withGiven(
  path: string,
  text: string,
  form: Form,
  walk: Walk,
): { readonly state: State } | GivenProblem {
  const { state } = walk;
  const at = stepsOfPath(path);
  if (at === undefined) return { problem: 'path' };
  for (const [index, step] of at.entries()) {
    const list = valueAt(state.data, at.slice(0, index));
    const length = Array.isArray(list) ? list.length : 0;
    if (typeof step === 'number' && step > length) return { problem: 'order', expected: length };
  }
  const field = fieldAt(wholeForm(form).fields, at);
  const read = readGiven(text, field, at, scopeAt(at, walk));
  if ('problem' in read) return { problem: 'value', words: read.problem };
  const next = answered(state, at, read.value);
  if (read.until === undefined) return { state: next };
  return { state: answered(next, [...at.slice(0, -1), 'until'], read.until) };
}

type ReadGiven = { value: unknown; until?: string } | { problem: WizardKey };

function readGiven(
  text: string,
  field: KeyedField | undefined,
  at: readonly Step[],
  scope: Scope,
): ReadGiven {
  const whole = field !== undefined && at.at(-1) === field.key;
  if (field === undefined || (isScalar(field) && field.type !== 'several' && !whole)) {
    return { value: plainValue(text) };
  }
  switch (field.type) {
    case 'choice':
      return { value: optionNamed(text, field, scope) };
    case 'several':
      return { value: whole ? text.split(',').map((part) => part.trim()) : text };
    case 'texts':
      return { value: whole ? [text] : text };
    case 'group':
    case 'groups':
      return { value: text };
    default:
      return readTyped(text, field, scope);
  }
}

/** A part of an answer, or of what no question is about: yes and no, else a text. */
function plainValue(text: string): string | boolean {
  return text === 'true' || (text === 'false' ? false : text);
}

/** The option of this value; where numbers are chosen from, another number. */
function optionNamed(text: string, field: ChoiceField, scope: Scope): unknown {
  const options = field.options(scope);
  const option = options.find(({ value }) => String(value) === text);
  if (option !== undefined) return option.value;
  return /^\d{1,6}$/.test(text) && typeof options[0]?.value === 'number' ? Number(text) : text;
}

/** The state with dates and times that were given as people write them as files write them; what says nothing stays. */
export function withReadings(form: Form, walk: Walk): State {
  return readingsIn(wholeForm(form).fields, [], walk);
}

function readingsIn(fields: readonly Field[], holder: readonly Step[], walk: Walk): State {
  return fields.reduce<State>((state, field) => readingsOf(field, holder, { ...walk, state }), walk.state);
}

function readingsOf(field: Field, holder: readonly Step[], walk: Walk): State {
  if (field.type === 'extras') return readingsIn(field.fields, holder, walk);
  const at = [...holder, field.key];
  const value = valueAt(walk.state.data, at);
  if (field.type === 'group' && isMapping(value)) return readingsIn(field.fields, at, walk);
  if (field.type === 'groups' && Array.isArray(value)) {
    return value.reduce<State>(
      (state, _, index) => readingsIn(field.fields, [...at, index], { ...walk, state }),
      walk.state,
    );
  }
  if (
    (field.type !== 'date' && field.type !== 'time' && field.type !== 'instant') ||
    typeof value !== 'string'
  ) {
    return walk.state;
  }
  const read = readTyped(value, field, scopeAt(at, walk));
  return 'problem' in read || read.until !== undefined ? walk.state : answered(walk.state, at, read.value);
}
