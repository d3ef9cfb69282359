import type { Severity } from '../diagnostics/catalogue/entry.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { severityOf } from '../diagnostics/severity.ts';
import { wordsOf } from '../diagnostics/message.ts';
import { maskPersonal } from '../diagnostics/personal.ts';
import type { CellProblem } from '../forms/import-workbook.ts';
import { fieldWord } from '../i18n/fields.ts';
import { label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';

/** A problem in words for whoever sent the file: no telephone number, no e-mail address. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  /** Where: `min-jol.yaml:12:5`, a sheet and cell, or the names of the fields on the way; absent of the whole file. */
  readonly place?: string;
  /** The cell of a form, where the place is one. */
  readonly at?: { readonly sheet: string; readonly cell: string };
  readonly message: string;
  readonly hint?: string;
  readonly rule?: string;
}

/** What the sender calls a file: its name without the folders it was saved in. */
export function nameForSender(name: string): string {
  return maskPersonal(name.slice(name.lastIndexOf('/') + 1));
}

/** @param name of the file as it came */
export function problemInYaml(found: Diagnostic, name: string, language: Language): Problem {
  const { line, column } = found.span;
  const where = label('letter.place', language, { line, column });
  return worded(found, `${nameForSender(name)}:${line}:${column} (${where})`, language);
}

/**
 * A problem of what a form holds. Its sender never saw the YAML that was made of it, so the place is told by the fields
 * that lead to it.
 */
export function problemInForm(found: Diagnostic, language: Language): Problem {
  const steps = found.path.split('/').slice(1);
  const words = steps.map((step) =>
    /^\d+$/.test(step) ? `№ ${Number(step) + 1}` : fieldWord(step, language),
  );
  return worded(found, words.length === 0 ? undefined : words.join(' › '), language);
}

export function problemInCell(found: CellProblem, language: Language): Problem {
  const { sheet, cell, severity, code, message, hint } = found;
  return {
    code,
    severity,
    message,
    ...(sheet === undefined
      ? {}
      : {
          place:
            cell === undefined
              ? label('letter.sheet', language, { sheet })
              : label('letter.cell', language, { sheet, cell }),
        }),
    ...(sheet === undefined || cell === undefined ? {} : { at: { sheet, cell } }),
    ...(hint === undefined ? {} : { hint }),
  };
}

function worded(found: Diagnostic, place: string | undefined, language: Language): Problem {
  return {
    code: found.code,
    severity: severityOf(found),
    ...(place === undefined ? {} : { place }),
    ...wordsOf(found, language),
  };
}
