import { severityOf } from '../../diagnostics/diagnostic.ts';
import { wordsOf } from '../../diagnostics/message.ts';
import type { Report } from './report.ts';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** The report as workflow commands of GitHub Actions, which show each problem at its line of a pull request. */
export function githubReport({ diagnostics, language }: Report): string {
  return diagnostics
    .map((found) => {
      const { message, hint, rule } = wordsOf(found, language);
      const { line, column, endLine, endColumn } = found.span;
      const properties = {
        file: found.file,
        line,
        // GitHub takes columns only for a span within one line.
        ...(endLine === line ? { col: column, endLine, endColumn } : { endLine }),
        title: rule === undefined ? found.code : `${found.code} ${rule}`,
      };
      const list = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      const words = hint === undefined ? message : `${message}\n${hint}`;
      return `::${COMMANDS[severityOf(found)]} ${list.join(',')}::${escapeData(words)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
