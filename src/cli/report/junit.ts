import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { maskPath } from '../../diagnostics/personal.ts';
import { severityOf } from '../../diagnostics/severity.ts';
import { wordsOf } from '../../diagnostics/message.ts';
import { compareText } from '../../order.ts';
import { escapeXml } from '../../xml.ts';
import { printable } from './escape.ts';
import { PLAIN } from './paint.ts';
import type { Report } from './report.ts';
import { repositoryPath } from './repository-path.ts';
import { diagnosticText } from './text.ts';

/**
 * The report as JUnit XML, as GitLab and Jenkins read it: the run a suite, each file a case. What fails the run is the
 * one failure of its file, since readers show no second one; the rest is the file's output. Without times, so that the
 * same files give the same bytes.
 */
export function junitReport(report: Report): string {
  const byFile = new Map<string, Diagnostic[]>();
  for (const file of report.files.names()) byFile.set(file, []);
  for (const found of report.diagnostics) {
    const list = byFile.get(found.file);
    if (list === undefined) byFile.set(found.file, [found]);
    else list.push(found);
  }
  const files = [...byFile].sort(([a], [b]) => compareText(a, b));
  const failures = files.filter(([, list]) => list.some((found) => fails(found, report))).length;
  const counts = { name: 'mediagrid validate', tests: files.length, failures, errors: 0 };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes(counts)}>`,
    `  <testsuite${attributes({ ...counts, skipped: 0 })}>`,
    ...files.flatMap(([file, list]) => testCase(file, list, report)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(file: string, found: readonly Diagnostic[], report: Report): string[] {
  const path = printable(repositoryPath(file, report));
  const name = printable(maskPath(file));
  const open = `    <testcase${attributes({ name, classname: suiteOf(name), file: path })}`;
  if (found.length === 0) return [`${open}/>`];
  const failing = found.filter((each) => fails(each, report));
  const others = found.filter((each) => !failing.includes(each));
  return [`${open}>`, ...failureOf(failing, report), ...outputOf(others, report), '    </testcase>'];
}

/** Jenkins groups by what stands before dots: the folders. */
function suiteOf(name: string): string {
  const folders = name.split('/').slice(0, -1).filter(Boolean);
  return ['mediagrid', ...folders].join('.');
}

function failureOf(found: readonly Diagnostic[], report: Report): string[] {
  const [first] = found;
  if (first === undefined) return [];
  const more = found.length > 1 ? ` (+${found.length - 1})` : '';
  const message = `${printable(wordsOf(first, report.language).message)}${more}`;
  return [`      <failure${attributes({ message, type: first.code })}>${written(found, report)}</failure>`];
}

function outputOf(found: readonly Diagnostic[], report: Report): string[] {
  return found.length === 0 ? [] : [`      <system-out>${written(found, report)}</system-out>`];
}

/** As the text report tells them. What XML cannot hold is shown by number there: see `printable`. */
function written(found: readonly Diagnostic[], report: Report): string {
  return escapeXml(found.map((each) => diagnosticText(each, report, PLAIN)).join('\n'));
}

function fails(found: Diagnostic, { strict }: Report): boolean {
  const severity = severityOf(found);
  return severity === 'error' || (strict && severity === 'warning');
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
