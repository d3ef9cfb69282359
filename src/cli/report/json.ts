import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { severityOf } from '../../diagnostics/severity.ts';
import { wordsOf } from '../../diagnostics/message.ts';
import { maskPath, maskPersonal } from '../../diagnostics/personal.ts';
import type { Language } from '../../i18n/language.ts';
import type { Report } from './report.ts';

/** The report for programs, in the contract's shape, version 1. */
export function* jsonReport({ diagnostics, summary, language }: Report): Iterable<string> {
  const [head, tail] = JSON.stringify({ version: 1, summary, diagnostics: [] }, undefined, 2).split('[]');
  yield `${head}[`;
  for (const [index, found] of diagnostics.entries()) {
    const lines = JSON.stringify(jsonOf(found, language), undefined, 2).replaceAll('\n', '\n    ');
    yield `${index === 0 ? '' : ','}\n    ${lines}`;
  }
  yield `${diagnostics.length === 0 ? '' : '\n  '}]${tail}\n`;
}

function jsonOf(found: Diagnostic, language: Language): object {
  const { file, span, code } = found;
  // A key that nobody knows may be anything.
  const path = maskPersonal(found.path);
  const { message, hint, rule } = wordsOf(found, language);
  return { file: maskPath(file), ...span, severity: severityOf(found), code, path, message, hint, rule };
}
