import type { Open } from './next-step.ts';
import { reopenedIn } from './reopen.ts';
import { answered, dropped, marked, type State } from './state.ts';
import { valueAt } from './values.ts';

/** What may become of a copied entry. */
export const FATES = ['keep', 'change', 'drop'] as const;

/** The answer that something of one's own is typed instead of the options. */
export const OWN = Symbol('own');

/**
 * The state after an answer.
 *
 * @param value by what is asked. Value, own, offer: the value or undefined, or OWN; more: a boolean; extras: the keys
 * wanted; fate: one of FATES
 */
export function applied(state: State, open: Open, value: unknown): State {
  const { at } = open;
  switch (open.ask) {
    case 'value':
      if (value === OWN) return marked(marked(state, at, undefined), at, 'wanted', 'own');
      if (open.field.type === 'texts' && value === undefined) return endOfList(state, open);
      return answered(state, at, value);
    case 'own':
      return answered(state, at, value);
    case 'offer':
      return value === undefined ? marked(state, at, 'settled', 'offer') : offered(state, open, value);
    case 'more':
      return value === true ? marked(state, [...at, lengthAt(state, open)], 'wanted') : noMore(state, open);
    case 'extras':
      return (value as readonly string[]).reduce(
        (wanting, key) => marked(wanting, [...at, key], 'wanted'),
        marked(state, at, 'settled', 'extras'),
      );
    case 'fate':
      if (value === 'drop') return dropped(state, at);
      return value === 'change'
        ? reopenedIn(marked(state, at, undefined), open.field.fields, at)
        : marked(state, at, undefined);
  }
}

/** An empty text: of a new entry it ends the list, of one that was there it takes the entry away. */
function endOfList(state: State, { at }: Open): State {
  return valueAt(state.data, at) === undefined
    ? marked(state, at.slice(0, -1), 'settled', 'more')
    : dropped(state, at);
}

function noMore(state: State, { at }: Open): State {
  return marked(state, at, 'settled', 'more');
}

/** A whole answer leaves nothing to ask within it. */
function offered(state: State, { at }: Open, value: unknown): State {
  return answered(marked(state, at, 'settled', 'offer'), at, value);
}

function lengthAt({ data }: State, { at }: Open): number {
  const list = valueAt(data, at);
  return Array.isArray(list) ? list.length : 0;
}
