import { isMapping, type Step } from '../source/index.ts';
import type { Form } from './form.ts';
import { dropped, markAt, marked, type State } from './state.ts';
import { valueAt } from './values.ts';

/** An entry of a list that a document may have been copied with. */
interface Entry {
  readonly at: readonly Step[];
  readonly name: string;
}

/** The name of a list's entry on the command line: its id, what it refers to, else its number from 1. */
export function entryName(entry: unknown, index: number): string {
  const { id, planItem, item, proposal } = isMapping(entry) ? entry : {};
  return String(id ?? planItem ?? item ?? proposal ?? index + 1);
}

function entriesOf({ fields }: Form, { data }: State): Entry[] {
  return fields.flatMap((field) => {
    const list = field.type === 'groups' ? valueAt(data, [field.key]) : undefined;
    if (field.type !== 'groups' || !Array.isArray(list)) return [];
    return list.map((entry, index) => ({ at: [field.key, index], name: entryName(entry, index) }));
  });
}

/** Names that `--keep` was given and no entry of the document has, with those that there are. */
export function unknownNames(
  form: Form,
  state: State,
  names: readonly string[],
): { readonly unknown: readonly string[]; readonly known: readonly string[] } {
  const known = entriesOf(form, state).map(({ name }) => name);
  return { unknown: names.filter((name) => !known.includes(name)), known };
}

/** The state in which it is said of every copied entry whether it stays: those that are kept do, the others are dropped. */
export function withFates(form: Form, state: State, isKept: (name: string) => boolean): State {
  return entriesOf(form, state)
    .filter(({ at }) => markAt(state, at) === 'fate')
    .reduceRight<State>(
      (open, { at, name }) => (isKept(name) ? marked(open, at, undefined) : dropped(open, at)),
      state,
    );
}
