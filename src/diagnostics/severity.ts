import type { Severity } from './catalogue/entry.ts';
import { CATALOGUE } from './catalogue/index.ts';
import type { Diagnostic } from './diagnostic.ts';

/** How severe a problem is. It stands apart from what makes diagnostics, as a file without any needs no catalogue. */
export function severityOf({ code, severity }: Pick<Diagnostic, 'code' | 'severity'>): Severity {
  return severity ?? CATALOGUE[code].severity;
}
