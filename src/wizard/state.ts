import { isMapping, pointerText, type Step } from '../source/index.ts';
import { type Mapping, valueAt, without, withValue } from './values.ts';

/**
 * What is known of a question beyond its answer. `settled`: nothing is asked here any more; `wanted`: somebody wants to
 * answer it, though it may be left out; `again`: it is asked although it is answered; `fate`: a copied entry of which it
 * is still to be said whether it stays.
 */
export type Mark = 'settled' | 'wanted' | 'again' | 'fate';

/**
 * What a mark stands at, beside the value itself: what is typed in place of an option, whether a whole answer is taken,
 * whether a list goes on, which further fields are wanted, whether a mapping is whole as it is.
 */
export type Aspect = 'value' | 'own' | 'offer' | 'more' | 'extras' | 'whole';

/** A document in the making: plain data, so that it can be kept as a draft and gone on with. */
export interface State {
  readonly data: Mapping;
  readonly marks: Readonly<Record<string, Mark>>;
}

export const EMPTY: State = { data: {}, marks: {} };

/** The state that a draft holds; undefined for what is none. */
export function stateIn(draft: unknown): State | undefined {
  if (!isMapping(draft) || !isMapping(draft.data) || !isMapping(draft.marks)) return undefined;
  return { data: draft.data, marks: draft.marks as State['marks'] };
}

export function markAt({ marks }: State, at: readonly Step[], aspect: Aspect = 'value'): Mark | undefined {
  const key = markKey(at, aspect);
  return Object.hasOwn(marks, key) ? marks[key] : undefined;
}

/** The same state with a mark set, or with `undefined` taken off. */
export function marked(
  { data, marks }: State,
  at: readonly Step[],
  mark: Mark | undefined,
  aspect: Aspect = 'value',
): State {
  const { [markKey(at, aspect)]: _, ...others } = marks;
  return { data, marks: mark === undefined ? others : { ...others, [markKey(at, aspect)]: mark } };
}

/**
 * The same state with an answer; `undefined` is the answer that there is none. A copied entry with an answer of its own
 * has been looked at: what becomes of it is no question any more.
 */
export function answered(state: State, at: readonly Step[], value: unknown): State {
  const open = marked(marked(fateSettled(state, at), at, undefined), at, undefined, 'own');
  if (value === undefined) return marked({ ...open, data: without(open.data, at) }, at, 'settled');
  return { ...open, data: withValue(open.data, at, value) };
}

function fateSettled(state: State, at: readonly Step[]): State {
  const entries = at.map((_, index) => at.slice(0, index)).filter((entry) => markAt(state, entry) === 'fate');
  return entries.reduce<State>((open, entry) => marked(open, entry, undefined), state);
}

/** The same state without an entry of a list; whatever is known of the later ones moves up with them. */
export function dropped(state: State, at: readonly Step[]): State {
  const list = pointerText(at.slice(0, -1));
  const index = Number(at.at(-1));
  const marks = Object.entries(state.marks).flatMap(([key, mark]): [string, Mark][] => {
    const rest = key.startsWith(`${list}/`) ? key.slice(list.length + 1) : undefined;
    const [, number, tail] = /^(\d+)(.*)$/.exec(rest ?? '') ?? [];
    if (number === undefined || Number(number) < index) return [[key, mark]];
    return Number(number) === index ? [] : [[`${list}/${Number(number) - 1}${tail}`, mark]];
  });
  return { data: without(state.data, at), marks: Object.fromEntries(marks) };
}

/** Data that was made elsewhere, and is as complete as it is: nothing is asked that it leaves out, but what it must have. */
export function complete(data: Mapping): State {
  const marks: Record<string, Mark> = {};
  const visit = (value: unknown, at: readonly Step[]): void => {
    if (Array.isArray(value)) {
      marks[markKey(at, 'more')] = 'settled';
      for (const [index, entry] of value.entries()) visit(entry, [...at, index]);
    } else if (isMapping(value)) {
      marks[markKey(at, 'extras')] = 'settled';
      marks[markKey(at, 'whole')] = 'settled';
      for (const [key, entry] of Object.entries(value)) visit(entry, [...at, key]);
    }
  };
  visit(data, []);
  return { data, marks };
}

/** The same state with one more entry of a list to be answered. */
export function extended(state: State, list: readonly Step[]): State {
  const value = valueAt(state.data, list);
  const end = [...list, Array.isArray(value) ? value.length : 0];
  return marked(marked(state, list, undefined, 'more'), end, 'wanted');
}

function markKey(at: readonly Step[], aspect: Aspect): string {
  return aspect === 'value' ? pointerText(at) : `${pointerText(at)}#${aspect}`;
}
