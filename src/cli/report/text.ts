import type { Severity } from '../../diagnostics/catalogue/entry.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { maskPath } from '../../diagnostics/personal.ts';
import { severityOf } from '../../diagnostics/severity.ts';
import { wordsOf } from '../../diagnostics/message.ts';
import { text } from '../../i18n/messages.ts';
import { summaryText } from './clean.ts';
import { printable } from './escape.ts';
import type { Paint, Report } from './report.ts';

/** The report for people: place, severity, words, code and §; the source line with a marker; a hint; a summary. */
export function* textReport(report: Report, paint: Paint): Iterable<string> {
  for (const found of report.diagnostics) yield `${diagnosticText(found, report, paint)}\n`;
  yield `${summaryText(report)}\n`;
}

/** One diagnostic with its frame and hint, a blank line after it. */
export function diagnosticText(
  found: Diagnostic,
  report: Pick<Report, 'language' | 'frameOf'>,
  paint: Paint,
): string {
  const { message, hint, rule } = wordsOf(found, report.language);
  const severity = severityOf(found);
  const place = `${printable(maskPath(found.file))}:${found.span.line}:${found.span.column}`;
  const name = toned(severity, paint)(text(`report.${severity}`, report.language, {}));
  const head = `${paint.strong(place)} ${name} ${printable(message)} ${paint.quiet(`[${found.code}]${rule === undefined ? '' : ` ${rule}`}`)}`;
  const frame = report.frameOf(found.file, found.span);
  const lines = [head, ...frame.map((line) => paint.quiet(printable(line)))];
  if (hint !== undefined) lines.push(`  → ${printable(hint)}`);
  return `${lines.join('\n')}\n`;
}

/** How a word of this severity is set off. */
export function toned(severity: Severity, paint: Paint): (text: string) => string {
  return severity === 'error' ? paint.error : severity === 'warning' ? paint.warning : paint.quiet;
}
