import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { severityOf } from '../../diagnostics/severity.ts';
import { wordsOf } from '../../diagnostics/message.ts';
import { VERSION } from '../../generated/version.ts';
import { compareText } from '../../order.ts';
import { printable } from './escape.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { Report } from './report.ts';
import { repositoryPath } from './repository-path.ts';
import { sarifRule } from './sarif-rule.ts';

/** What paths in the report are relative to: the top of the repository, wherever it is checked out. */
const SOURCE_ROOT = 'SRCROOT';

/**
 * The report as SARIF 2.1.0, with what GitHub code scanning asks for. Without times and absolute paths, so that the same
 * files give the same bytes.
 */
export function sarifReport(report: Report): string {
  const { diagnostics, language } = report;
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort(compareText);
  const ruleIndex = new Map(codes.map((code, index) => [code, index]));
  const fingerprints = fingerprintsOf(diagnostics);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'mediagrid',
            version: VERSION,
            semanticVersion: VERSION,
            rules: codes.map((code) => sarifRule(code, language)),
          },
        },
        automationDetails: { id: 'mediagrid/' },
        invocations: [{ executionSuccessful: true }],
        language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The top of the repository.' } } },
        results: diagnostics.map((found, index) => ({
          ruleId: found.code,
          ruleIndex: ruleIndex.get(found.code),
          level: severityOf(found),
          message: { text: messageOf(found, report) },
          locations: [{ physicalLocation: physicalLocation(found, report) }],
          partialFingerprints: { 'mediagridProblem/v1': fingerprints[index] },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function messageOf(found: Diagnostic, { language }: Report): string {
  const { message, hint, rule } = wordsOf(found, language);
  const said = rule === undefined ? message : `${message} (${rule})`;
  return [said, hint ?? []].flat().map(printable).map(literal).join('\n');
}

/** SARIF takes `[text](target)` for a link and `{0}` for a placeholder; in what a file says they are neither. */
function literal(text: string): string {
  return text.replace(/[[\]](?=[^[\]]*\]\()|\](?=\()/g, '\\$&').replace(/\{(\d+)\}/g, '{{$1}}');
}

function physicalLocation({ file, span }: Diagnostic, report: Report) {
  const region = {
    startLine: span.line,
    startColumn: span.column,
    endLine: span.endLine,
    endColumn: span.endColumn,
  };
  const artifactLocation = isAbsolute(file)
    ? { uri: pathToFileURL(repositoryPath(file, report)).href }
    : { uri: relativeUri(repositoryPath(file, report)), uriBaseId: SOURCE_ROOT };
  return { artifactLocation, region };
}

function relativeUri(path: string): string {
  return path
    .split('/')
    .map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}
