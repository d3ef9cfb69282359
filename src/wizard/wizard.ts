import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../i18n/language.ts';
import type { Facts } from './facts.ts';
import type { Form } from './form.ts';
import type { State } from './state.ts';
import type { Mapping } from './values.ts';

/** What an answer comes to, with remarks on it, or what is wrong with it. */
export type Accepted =
  | { readonly state: State; readonly remarks: readonly string[] }
  | { readonly problem: string };

/** What the questions of a kind are asked with. */
export interface Wizard {
  readonly form: Form;
  readonly facts: Facts;
  readonly language: Language;
  /** What the examination finds in a document; the same that `validate` stands on. */
  readonly examine: (data: Mapping) => Promise<readonly Diagnostic[]>;
}
