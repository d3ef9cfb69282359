import type { Language } from '../i18n/language.ts';
import type { Step } from '../source/index.ts';
import { isMapping } from '../source/index.ts';
import type { Facts } from './facts.ts';
import {
  type ChoiceField,
  type ExtrasField,
  type Field,
  type FieldSet,
  type GroupField,
  type GroupsField,
  isScalar,
  type KeyedField,
  type Option,
  type ScalarField,
  type Scope,
  type TextsField,
} from './form.ts';
import { markAt, type State } from './state.ts';
import { isNothing, type Mapping, valueAt } from './values.ts';

/** A question that is open, where it stands. */
export type Open = {
  readonly at: readonly Step[];
  readonly scope: Scope;
  /** It may be left unanswered. */
  readonly optional: boolean;
} & (
  | { readonly ask: 'value'; readonly field: ScalarField | TextsField }
  /** What is typed where no option fits. */
  | { readonly ask: 'own'; readonly field: ChoiceField }
  /** Whether one of the whole answers fits. */
  | { readonly ask: 'offer'; readonly field: GroupField | GroupsField; readonly offers: readonly Option[] }
  /** Whether the list has one more entry. */
  | { readonly ask: 'more'; readonly field: GroupsField }
  /** Which of the further fields are wanted. */
  | { readonly ask: 'extras'; readonly field: ExtrasField; readonly fields: readonly KeyedField[] }
  /** What becomes of an entry that was copied. */
  | { readonly ask: 'fate'; readonly field: GroupsField }
);

/** What comes next: a value that needs no asking, or a question. */
export type NextStep =
  | { readonly set: unknown; readonly at: readonly Step[] }
  | { readonly open: Open }
  | undefined;

export interface Walk {
  readonly state: State;
  readonly facts: Facts;
  readonly language: Language;
}

/** The first thing that is open; undefined where all is answered. */
export function nextStep({ fields, oneOf }: FieldSet, walk: Walk): NextStep {
  return stepIn(fields, [], walk, oneOf);
}

function stepIn(
  fields: readonly Field[],
  holder: readonly Step[],
  walk: Walk,
  oneOf: readonly string[] = [],
): NextStep {
  for (const field of fields) {
    const step =
      field.type === 'extras'
        ? stepOfExtras(field, holder, walk)
        : stepOf(field, holder, walk, isNeeded(field, holder, walk, oneOf));
    if (step !== undefined) return step;
  }
  return undefined;
}

/** A field that may be left out must be answered where it is the last of several of which one is needed. */
function isNeeded(field: KeyedField, holder: readonly Step[], walk: Walk, oneOf: readonly string[]): boolean {
  if (oneOf.at(-1) !== field.key) return field.optional !== true;
  return oneOf.every((key) => key === field.key || valueAt(walk.state.data, [...holder, key]) === undefined);
}

/** @param needed it must be answered */
function stepOf(field: KeyedField, holder: readonly Step[], walk: Walk, needed: boolean): NextStep {
  const at = [...holder, field.key];
  const scope = scopeAt(at, walk);
  if (field.when?.(scope) === false || isLeftOut(field, at, walk, needed)) return undefined;
  if (isScalar(field)) return stepOfScalar(field, scope, walk, needed);
  if (field.type === 'texts') return stepOfTexts(field, scope, walk, needed);
  if (field.type === 'group') {
    const value = valueAt(walk.state.data, at);
    if (!needed && isNothing(value) && markAt(walk.state, at) !== 'wanted') return undefined;
    return stepOfOffer(field, scope, walk) ?? stepIn(field.fields, at, walk, field.oneOf);
  }
  return stepOfGroups(field, scope, walk);
}

/** Whatever a whole mapping leaves out is meant to be left out, but for what it must have. */
function isLeftOut(field: KeyedField, at: readonly Step[], { state }: Walk, needed: boolean): boolean {
  if (markAt(state, at.slice(0, -1), 'whole') === undefined) return false;
  const must = needed && !(field.type === 'groups' && field.min === 0) && !isOptionalGroup(field);
  return !must && markAt(state, at) === undefined && isNothing(valueAt(state.data, at));
}

/** A group of which nothing must be answered. */
function isOptionalGroup(field: KeyedField): boolean {
  return field.type === 'group' && field.fields.every((inner) => inner.type === 'extras');
}

/** The scope of a pointer: where it stands, and what is answered beside it. */
export function scopeAt(at: readonly Step[], { state, facts, language }: Walk): Scope {
  const item = valueAt(state.data, at.slice(0, -1));
  return { at, data: state.data, item: isMapping(item) ? item : ({} as Mapping), facts, language };
}

function stepOfScalar(field: ScalarField, scope: Scope, { state }: Walk, needed: boolean): NextStep {
  const { at } = scope;
  const mark = markAt(state, at);
  const open = { at, scope, optional: !needed };
  if (field.type === 'choice' && markAt(state, at, 'own') === 'wanted') {
    return { open: { ...open, ask: 'own', field } };
  }
  if (mark === 'again') return { open: { ...open, ask: 'value', field } };
  // What was left out is asked all the same where it has come to be needed.
  const leftOut = mark === 'settled' && (!needed || field.type === 'choice' || field.type === 'several');
  if (valueAt(state.data, at) !== undefined || leftOut) return undefined;
  const auto = field.auto?.(scope);
  return auto === undefined ? { open: { ...open, ask: 'value', field } } : { at, set: auto };
}

function stepOfTexts(field: TextsField, scope: Scope, walk: Walk, needed: boolean): NextStep {
  const { at } = scope;
  const value = valueAt(walk.state.data, at);
  const count = Array.isArray(value) ? value.length : 0;
  const open = (index: number, optional: boolean): NextStep => {
    const entry = [...at, index];
    return { open: { at: entry, scope: scopeAt(entry, walk), optional, ask: 'value', field } };
  };
  for (let index = 0; index < count; index++) {
    if (markAt(walk.state, [...at, index]) === 'again') return open(index, index >= field.min);
  }
  const min = needed ? field.min : 0;
  if (count < min) return open(count, false);
  return markAt(walk.state, at, 'more') === 'settled' ? undefined : open(count, true);
}

function stepOfGroups(field: GroupsField, scope: Scope, walk: Walk): NextStep {
  const { at } = scope;
  const value = valueAt(walk.state.data, at);
  const count = Array.isArray(value) ? value.length : 0;
  const open = { at, scope, optional: true };
  for (let index = 0; index < Math.max(count, field.min) || isWanted([...at, index], walk); index++) {
    const entry = [...at, index];
    if (markAt(walk.state, entry) === 'fate') {
      return { open: { ...open, at: entry, scope: scopeAt(entry, walk), ask: 'fate', field } };
    }
    const step =
      stepOfOffer(field, scopeAt(entry, walk), walk) ?? stepIn(field.fields, entry, walk, field.oneOf);
    if (step !== undefined) return step;
  }
  const closed = markAt(walk.state, at, 'more') === 'settled' || field.room?.(scope) === false;
  if (!closed) return { open: { ...open, ask: 'more', field } };
  return count === 0 && value === undefined && field.keepsEmpty === true ? { at, set: [] } : undefined;
}

function isWanted(entry: readonly Step[], { state }: Walk): boolean {
  return markAt(state, entry) === 'wanted' && valueAt(state.data, entry) === undefined;
}

/** Whole answers are offered before the first field of a mapping is asked. */
function stepOfOffer(field: GroupField | GroupsField, scope: Scope, { state }: Walk): NextStep {
  const { at } = scope;
  if (!isNothing(valueAt(state.data, at)) || markAt(state, at, 'offer') !== undefined) return undefined;
  const offers = field.offers?.(scope) ?? [];
  return offers.length === 0
    ? undefined
    : { open: { at, scope, optional: false, ask: 'offer', field, offers } };
}

function stepOfExtras(field: ExtrasField, holder: readonly Step[], walk: Walk): NextStep {
  const scope = scopeAt([...holder, ''], walk);
  if (field.when?.(scope) === false) return undefined;
  const open = { at: holder, scope, optional: field.min === undefined, ask: 'extras', field } as const;
  const keyed = field.fields.filter((extra): extra is KeyedField => extra.type !== 'extras');
  const unsaid = keyed.filter(
    (extra) =>
      extra.when?.(scopeAt([...holder, extra.key], walk)) !== false &&
      isNothing(valueAt(walk.state.data, [...holder, extra.key])) &&
      markAt(walk.state, [...holder, extra.key]) === undefined,
  );
  if (markAt(walk.state, holder, 'extras') === undefined && unsaid.length > 0) {
    return { open: { ...open, fields: unsaid } };
  }
  const said = keyed.filter((extra) => !unsaid.includes(extra));
  for (const extra of said) {
    const step = stepOf(extra, holder, walk, false);
    if (step !== undefined) return step;
  }
  if (said.length < (field.min ?? 0)) return { open: { ...open, fields: unsaid } };
  return undefined;
}
