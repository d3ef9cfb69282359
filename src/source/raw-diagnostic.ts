import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { RawProblem } from './compose.ts';
import type { LineIndex } from './line-index.ts';

/** A problem at offsets as a diagnostic at lines and columns. */
export function rawDiagnostic(problem: RawProblem, path: string, lines: LineIndex): Diagnostic {
  const { code, start, end, params, refersTo } = problem;
  const place = { file: path, span: lines.span(start, end), path: '' };
  const line = refersTo === undefined ? {} : { line: lines.span(refersTo, refersTo).line };
  // Which parameters a code takes is settled where the problem is made; here they are only passed on.
  return diagnostic(code as 'syntax/quote', place, { ...params, ...line } as never);
}
