import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { severityOf } from '../../diagnostics/severity.ts';
import { wordsOf } from '../../diagnostics/message.ts';
import { text } from '../../i18n/messages.ts';
import { printable } from './escape.ts';
import type { Report } from './report.ts';
import { repositoryPath } from './repository-path.ts';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** How many annotations of a severity GitHub shows of one step; the others stand in its log only. */
const SHOWN = 10;

/** The report as workflow commands of GitHub Actions, which show each problem at its line of a pull request. */
export function* githubReport(report: Report): Iterable<string> {
  const { diagnostics, language, summary } = report;
  // First, as it would be one too many itself.
  if (summary.errors > SHOWN || summary.warnings > SHOWN) {
    const words = text('report.github-limit', language, { ...summary, shown: SHOWN });
    yield `::notice title=mediagrid::${escapeData(words)}\n`;
  }
  for (const found of diagnostics) yield annotation(found, report);
}

function annotation(found: Diagnostic, report: Report): string {
  const { message, hint, rule } = wordsOf(found, report.language);
  const { line, column, endLine, endColumn } = found.span;
  const properties = {
    file: printable(repositoryPath(found.file, report)),
    line,
    // GitHub takes columns only for a span within one line.
    ...(endLine === line ? { col: column, endLine, endColumn } : { endLine }),
    title: rule === undefined ? found.code : `${found.code} ${rule}`,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const words = [message, hint ?? []].flat().map(printable).join('\n');
  return `::${COMMANDS[severityOf(found)]} ${list.join(',')}::${escapeData(words)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
