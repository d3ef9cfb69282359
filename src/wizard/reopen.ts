import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { pointerSteps, type Step } from '../source/index.ts';
import { type Field, type FieldSet, isScalar, type KeyedField } from './form.ts';
import { marked, type State } from './state.ts';
import { valueAt } from './values.ts';

/** The state with every answer of a field asked again: its own, or those of all that it holds. */
function reopened(state: State, field: KeyedField, at: readonly Step[]): State {
  if (isScalar(field)) return field.auto === undefined ? marked(state, at, 'again') : state;
  if (field.type === 'group') return reopenedIn(state, field.fields, at);
  return entriesAt(state, at).reduce<State>((open, entry) => {
    if (field.type === 'texts') return marked(open, entry, 'again');
    return reopenedIn(open, field.fields, entry);
  }, state);
}

/** The same for every field of a mapping that has an answer. */
export function reopenedIn(state: State, fields: readonly Field[], holder: readonly Step[]): State {
  return fields.reduce<State>((open, field) => {
    if (field.type === 'extras') return reopenedIn(open, field.fields, holder);
    const at = [...holder, field.key];
    return valueAt(state.data, at) === undefined ? open : reopened(open, field, at);
  }, state);
}

function entriesAt({ data }: State, at: readonly Step[]): Step[][] {
  const list = valueAt(data, at);
  return Array.isArray(list) ? list.map((_, index) => [...at, index]) : [];
}

/** The state with the questions open again whose answers an error lies in, or that it finds unanswered. */
export function reopenProblem(state: State, { code, path, params }: Diagnostic, fields: FieldSet): State {
  const at = pointerSteps(path, state.data);
  const keys =
    code === 'schema/required' || code === 'contact/both-phones'
      ? [String(params.key).split(' ')[0] ?? '']
      : code === 'schema/required-one'
        ? String(params.keys).split(', ')
        : undefined;
  if (keys === undefined) return reopenAt(state, at, fields);
  return keys.reduce<State>((open, key) => reopenAt(open, [...at, key], fields), state);
}

function reopenAt(state: State, at: readonly Step[], { fields }: FieldSet): State {
  const field = fieldAt(fields, at);
  if (field === undefined) return state;
  if (isScalar(field)) {
    // The place of an error may lie inside an answer: the start of a time.
    const own = at.slice(0, at.lastIndexOf(field.key) + 1);
    return marked(state, own, 'again');
  }
  const open = marked(state, at, undefined, 'more');
  if (valueAt(state.data, at) === undefined) return marked(open, at, 'wanted');
  if (typeof at.at(-1) !== 'number') return reopened(open, field, at);
  const entry = marked(open, at, undefined, 'extras');
  return field.type === 'texts' ? marked(open, at, 'again') : reopenedIn(entry, field.fields, at);
}

/** The field that a pointer belongs to: of an entry of a list, the list; of a part of an answer, the answer. */
export function fieldAt(fields: readonly Field[], at: readonly Step[]): KeyedField | undefined {
  const [key, ...rest] = at.filter((step) => typeof step === 'string');
  const field = fields
    .flatMap((known) => (known.type === 'extras' ? known.fields : [known]))
    .find((known): known is KeyedField => known.type !== 'extras' && known.key === key);
  if (field === undefined || rest.length === 0) return field;
  return field.type === 'group' || field.type === 'groups' ? fieldAt(field.fields, rest) : field;
}
