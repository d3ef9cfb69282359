import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { severityOf } from '../../diagnostics/severity.ts';
import { wordsOf } from '../../diagnostics/message.ts';
import type { Language } from '../../i18n/language.ts';
import type { Report } from './report.ts';

/** The report for programs, in the contract's shape, version 1. */
export function jsonReport({ diagnostics, summary, language }: Report): string {
  const report = { version: 1, summary, diagnostics: diagnostics.map((found) => jsonOf(found, language)) };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function jsonOf(found: Diagnostic, language: Language): object {
  const { file, span, code, path } = found;
  const { message, hint, rule } = wordsOf(found, language);
  return { file, ...span, severity: severityOf(found), code, path, message, hint, rule };
}
