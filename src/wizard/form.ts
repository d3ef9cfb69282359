import type { Language } from '../i18n/language.ts';
import type { WizardKey } from '../i18n/wizard.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Step } from '../source/index.ts';
import type { Facts } from './facts.ts';
import type { Mapping } from './values.ts';

/** The questions about a kind of document, in the order in which they are asked. */
export interface Form {
  readonly kind: Kind;
  /** Those whose answers make the path of the document; they come first. */
  readonly identity: readonly Field[];
  readonly fields: readonly Field[];
  /** Keys of which at least one is answered. */
  readonly oneOf?: readonly string[];
}

/** Where a question stands: all that its answers may depend on. */
export interface Scope {
  /** The document as far as it is answered. */
  readonly data: Mapping;
  /** The mapping that holds the field, as far as it is answered. */
  readonly item: Mapping;
  /** Pointer of the field. */
  readonly at: readonly Step[];
  readonly facts: Facts;
  readonly language: Language;
}

/** The fields of one mapping. */
export interface FieldSet {
  readonly fields: readonly Field[];
  readonly oneOf?: readonly string[];
}

interface Common {
  /** Key in the mapping that holds it. */
  readonly key: string;
  /** What is asked, as a noun; with `<words>.hint` where there is more to say. */
  readonly words: WizardKey;
  /** It may be left out. */
  readonly optional?: true;
  /** Whether it is asked at all. */
  readonly when?: (scope: Scope) => boolean;
}

interface Scalar extends Common {
  /** The answer where it needs no asking, such as the next free id. */
  readonly auto?: (scope: Scope) => unknown;
  /** The answer that is offered first. */
  readonly suggest?: (scope: Scope) => unknown;
  /** Where nobody can be asked, the offered answer is taken. */
  readonly assume?: true;
}

/** A valid answer: it stands in for what is not answered yet when the rest is examined, and shows what is meant. */
type Example = unknown | ((scope: Scope) => unknown);

/** What is typed: how it is read decides what comes of it. */
export interface TypedField extends Scalar {
  readonly type: 'text' | 'date' | 'time' | 'instant' | 'number';
  /** A text of several lines. */
  readonly long?: true;
  readonly example: Example;
}

export interface Option {
  /** What is written; undefined writes nothing. */
  readonly value: unknown;
  readonly name: string;
  /** More about it, shown beside the list. */
  readonly note?: string;
  /** What else it is called: a list that is searched finds it by these too. */
  readonly also?: readonly string[];
}

/** One of several answers. */
export interface ChoiceField extends Scalar {
  readonly type: 'choice';
  readonly options: (scope: Scope) => readonly Option[];
  /** Where none of them fits: what is typed instead. */
  readonly own?: { readonly words: WizardKey; readonly example: Example };
}

/** Any number of several answers, as a list. */
export interface SeveralField extends Scalar {
  readonly type: 'several';
  readonly options: (scope: Scope) => readonly Option[];
  readonly min: number;
}

/** A mapping with fields of its own. */
export interface GroupField extends Common {
  readonly type: 'group';
  readonly fields: readonly Field[];
  /** Keys of which at least one is answered. */
  readonly oneOf?: readonly string[];
  /** Whole answers to choose from instead of typing them. */
  readonly offers?: (scope: Scope) => readonly Option[];
  /** Where nobody can be asked and one answer is offered, it is taken. */
  readonly assume?: true;
}

/** A list of texts, asked one after the other until one is left empty. */
export interface TextsField extends Common {
  readonly type: 'texts';
  readonly min: number;
  readonly example: Example;
}

/** A list of mappings. */
export interface GroupsField extends Common {
  readonly type: 'groups';
  readonly fields: readonly Field[];
  readonly min: number;
  readonly oneOf?: readonly string[];
  readonly offers?: (scope: Scope) => readonly Option[];
  /** Heading of an entry: `{number}`. */
  readonly heading: WizardKey;
  /** The question whether there is one more. */
  readonly more: WizardKey;
  /** Whether there can be one more. */
  readonly room?: (scope: Scope) => boolean;
  /** Of no entries too something is written: an empty list. */
  readonly keepsEmpty?: true;
}

/** Fields that are asked only where somebody has something to say to them. */
export interface ExtrasField {
  readonly type: 'extras';
  readonly words: WizardKey;
  readonly fields: readonly Field[];
  readonly when?: (scope: Scope) => boolean;
  /** At least so many of them. */
  readonly min?: number;
}

export type ScalarField = TypedField | ChoiceField | SeveralField;
export type KeyedField = ScalarField | GroupField | TextsField | GroupsField;
export type Field = KeyedField | ExtrasField;

/** Whether a field holds a value of its own, not other fields. */
export function isScalar(field: Field): field is ScalarField {
  return (
    field.type !== 'group' && field.type !== 'groups' && field.type !== 'texts' && field.type !== 'extras'
  );
}

/** The example of a field where it stands. */
export function exampleOf(example: Example, scope: Scope): unknown {
  return typeof example === 'function' ? (example as (scope: Scope) => unknown)(scope) : example;
}

/** All questions of a form, identity first, as those of one mapping. */
export function wholeForm({ identity, fields, oneOf = [] }: Form): FieldSet {
  return { fields: [...identity, ...fields], oneOf };
}
