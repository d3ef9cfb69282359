import type { Severity } from '../diagnostics/catalogue/entry.ts';
import type { Language } from '../i18n/language.ts';
import type { Law } from '../law/deadlines/deadline.ts';
import type { Instant } from '../law/instant.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Register } from '../workspace/register.ts';

/** What a workbook is read with. */
export interface ImportContext {
  readonly law: Law;
  readonly register?: Register;
  /** When it was sent, as far as is known: what the submission says of itself. */
  readonly submitted: Instant;
  readonly language: Language;
}

/** A problem of a workbook, at its sheet and cell. */
export interface CellProblem {
  readonly sheet?: string;
  readonly cell?: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly code: string;
}

/** The submission that a filled-in form holds, or why it holds none. */
export interface ImportResult {
  readonly kind?: Kind;
  readonly yaml?: string;
  readonly path?: string;
  readonly problems: readonly CellProblem[];
}

/** Stands in for the reader of forms until that is merged. */
export async function importWorkbook(
  _file: { readonly name: string; readonly bytes: Uint8Array },
  _context: ImportContext,
): Promise<ImportResult> {
  return {
    problems: [{ severity: 'error', code: 'form/unreadable', message: 'Excel forms are not read yet' }],
  };
}
