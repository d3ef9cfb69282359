import type { Trilingual } from '../../i18n/language.ts';

export type Severity = 'error' | 'warning' | 'note';

/** What is fixed about a diagnostic code; `{name}` in a text stands for a parameter of that name. */
export interface Entry {
  readonly severity: Severity;
  /** Paragraph of the Rules that the check comes from, e.g. `§10(4)`. */
  readonly rule?: string;
  readonly message: Trilingual;
  readonly hint?: Trilingual;
}
