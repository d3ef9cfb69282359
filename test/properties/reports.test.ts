import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { githubReport } from '../../src/cli/report/github.ts';
import { jsonReport } from '../../src/cli/report/json.ts';
import { junitReport } from '../../src/cli/report/junit.ts';
import { PLAIN } from '../../src/cli/report/paint.ts';
import type { Report } from '../../src/cli/report/report.ts';
import { sarifReport } from '../../src/cli/report/sarif.ts';
import { textReport } from '../../src/cli/report/text.ts';
import { type Diagnostic, diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { wordsOf } from '../../src/diagnostics/message.ts';
import { report } from '../support/report.ts';
import { sarifRun } from '../support/sarif.ts';
import { descendants, parseXml } from '../support/xml.ts';

/** What might break out of a report: of every format's syntax, of terminals, of Unicode. */
const HOSTILE = [
  ...'<>&"\'%:,[](){}\\\r\n\t\u0000\u0007\u001b\u0085\u200f\u202e\u2028\ufeff\ufffe\uffff\ud800\udfff/ ',
  ...[
    '::error::x',
    '%0A',
    ']]>',
    '<!--',
    '&#0;',
    '##[error]',
    '\u001b[2J',
    '://',
    '..',
    '😀',
    'қ',
    '{0}',
    '](1)',
  ],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
/** A path relative to the workspace, whatever its names hold. */
const path = fc
  .array(text, { minLength: 1, maxLength: 3 })
  .map((names) => names.map((name) => `n${name.replaceAll('/', '')}`).join('/'));

const problem = fc
  .record({ file: path, value: text, line: fc.nat(9), severe: fc.boolean() })
  .map(({ file, value, line, severe }): Diagnostic => {
    const span = { line: line + 1, column: 1, endLine: line + 1, endColumn: 4 };
    const place = { file, span, path: `/${value}` };
    return severe
      ? diagnostic('ref/unknown-body', place, { body: value }, { suggestion: value })
      : diagnostic('deadline/late', place, { submitted: value, due: value, term: value });
  });
const reports = fc.array(problem, { minLength: 1, maxLength: 5 }).map((found) => report(found));

const FORMATS: ((given: Report) => string)[] = [
  (given) => [...textReport(given, PLAIN)].join(''),
  (given) => [...jsonReport(given)].join(''),
  (given) => [...githubReport(given)].join(''),
  junitReport,
  sarifReport,
];

describe('whatever names and values hold', () => {
  it('JUnit is well-formed and has a case per file', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const cases = descendants(parseXml(junitReport(given)), 'testcase');
        expect(cases).toHaveLength(new Set(given.files.names()).size);
      }),
    );
  });

  it('SARIF is valid, and its addresses lead back to the files', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const { results } = sarifRun(sarifReport(given));
        expect(results).toHaveLength(given.diagnostics.length);
        results.forEach((result, index) => {
          const uri = result.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
          expect(uri).toMatch(/^[A-Za-z0-9\-._~!'()*%/]+$/);
          const file = given.diagnostics[index]?.file ?? '';
          expect(decodeURIComponent(uri)).toBe(file.replace(/\p{Cs}/gu, '\ufffd'));
        });
      }),
    );
  });

  it('GitHub gets one command a line, whose values read back as they were', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const lines = [...githubReport(given)].join('').split('\n').slice(0, -1);
        expect(lines).toHaveLength(given.diagnostics.length);
        lines.forEach((line, index) => {
          const [, command, properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
          const found = given.diagnostics[index];
          expect(command).toBe(found?.code === 'deadline/late' ? 'warning' : 'error');
          const values = Object.fromEntries(
            properties.split(',').map((pair) => pair.split('=', 1).concat(pair.slice(pair.indexOf('=') + 1))),
          );
          expect(Object.keys(values)).toEqual(['file', 'line', 'col', 'endLine', 'endColumn', 'title']);
          expect(unescaped(values.file ?? '')).toBe(shown(found?.file ?? ''));
          expect(unescaped(data).split('\n')[0]).toBe(
            shown(found === undefined ? '' : wordsOf(found, 'en').message),
          );
        });
      }),
    );
  });

  it('no format passes on a control character, but for line ends', () => {
    fc.assert(
      fc.property(reports, fc.constantFrom(...FORMATS), (given, format) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        expect(format(given)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
      }),
    );
  });

  it('no format passes on a telephone number or the name of an e-mail address', () => {
    const quoted = fc.constantFrom('+7 701 555 12 34', '87015551234', 'aigerim.s@jol.example');
    fc.assert(
      fc.property(quoted, fc.constantFrom(...FORMATS), (value, format) => {
        const place = { file: 'a.yaml', span: { line: 1, column: 1, endLine: 1, endColumn: 2 }, path: '' };
        const found = diagnostic('ref/unknown-body', place, { body: `x ${value}` }, { suggestion: value });
        const told = format(report([found]));
        expect(told).toContain('•');
        expect(told).not.toMatch(/701|aigerim/);
      }),
    );
  });
});

function unescaped(value: string): string {
  return value.replace(/%(25|0D|0A|3A|2C)/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Control and bidirectional characters by their number, as they stand in every report; of a log's commands the sign. */
function shown(value: string): string {
  return value
    .replace(/##(?=[\w.-]*\[)/g, '<U+0023>#')
    .replace(
      /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu,
      (character) => {
        const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return `<U+${number}>`;
      },
    );
}
