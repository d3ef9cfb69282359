import { describe, expect, it } from 'vitest';
import { githubReport } from '../../../src/cli/report/github.ts';
import { theseFiles } from '../../../src/cli/report/looked-at.ts';
import { junitReport } from '../../../src/cli/report/junit.ts';
import { sarifReport } from '../../../src/cli/report/sarif.ts';
import { CATALOGUE, type Code } from '../../../src/diagnostics/catalogue/index.ts';
import { type Diagnostic, diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { report } from '../../support/report.ts';
import { sarifRun } from '../../support/sarif.ts';
import { descendants, elementsOf, parseXml, textOf } from '../../support/xml.ts';

const FILE = 'submissions/weekly/2026-W51/min-jol.yaml';

function unknownBody(body: string, line = 2, more: Partial<Diagnostic> = {}): Diagnostic {
  const span = { line, column: 7, endLine: line, endColumn: 14 };
  return { ...diagnostic('ref/unknown-body', { file: FILE, span, path: '/body' }, { body }), ...more };
}

function late(line = 4): Diagnostic {
  const place = {
    file: FILE,
    span: { line, column: 12, endLine: line, endColumn: 39 },
    path: '/submitted',
  };
  const params = { submitted: '2026-12-11 09:15', due: '2026-12-10', term: 'On Thursday.' };
  return diagnostic('deadline/late', place, params);
}

describe('SARIF', () => {
  it('names the problem, its place and its rule as the schema and code scanning ask', () => {
    const run = sarifRun(sarifReport(report([unknownBody('min-jo')], { inRepository: 'press/' })));
    expect(run.tool.driver).toMatchObject({ name: 'mediagrid', semanticVersion: expect.any(String) });
    expect(run.results).toHaveLength(1);
    expect(run.results[0]).toMatchObject({
      ruleId: 'ref/unknown-body',
      ruleIndex: 0,
      level: 'error',
      message: { text: expect.stringContaining('min-jo') },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: `press/${FILE}`, uriBaseId: 'SRCROOT' },
            region: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 14 },
          },
        },
      ],
    });
  });

  it.each(LANGUAGES)('explains every code of the catalogue as a rule, in %s', (language) => {
    const codes = Object.keys(CATALOGUE) as Code[];
    const found = codes.map((code) => ({ ...unknownBody('x'), code }));
    const run = sarifRun(sarifReport(report(found, { language })));
    expect(run.language).toBe(language);
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual([...codes].sort());
    for (const { shortDescription, fullDescription, help } of run.tool.driver.rules) {
      const texts = [shortDescription.text, fullDescription.text, help.text, help.markdown];
      // GitHub cuts descriptions off after 1024 characters.
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
      expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
    }
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
  });

  it('has fingerprints that stay when lines and list entries move, and in another language', () => {
    const fingerprints = (found: readonly Diagnostic[], language: 'kk' | 'en' = 'en') =>
      sarifRun(sarifReport(report(found, { language }))).results.map(
        ({ partialFingerprints }) => partialFingerprints['mediagridProblem/v1'],
      );
    const before = [unknownBody('a', 5, { path: '/events/0/organisers/1/body' }), unknownBody('b', 9)];
    const after = [unknownBody('a', 25, { path: '/events/3/organisers/0/body' }), unknownBody('b', 29)];
    expect(fingerprints(after, 'kk')).toEqual(fingerprints(before));
    expect(new Set(fingerprints([...before, ...after]))).toHaveProperty('size', 4);
  });

  it('gives a file outside the workspace by its whole address', () => {
    const outside = unknownBody('x', 2, { file: '/a folder/ә.yaml' });
    const [result] = sarifRun(sarifReport(report([outside], { inRepository: 'press/' }))).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation).toEqual({
      uri: 'file:///a%20folder/%D3%99.yaml',
    });
  });

  it('takes links and placeholders in a file’s words for words', () => {
    const [result] = sarifRun(sarifReport(report([unknownBody('[here](https://x.example) {0}')]))).results;
    expect(result?.message.text).toContain('\\[here\\](https://x.example) {{0}}');
  });
});

describe('JUnit', () => {
  it('has a case per file: clean ones pass, errors are the failure, warnings the output', () => {
    const files = theseFiles(['bodies.yaml', FILE]);
    const root = parseXml(junitReport(report([unknownBody('x'), unknownBody('y', 3), late()], { files })));
    expect(root.attributes).toMatchObject({ tests: '2', failures: '1', errors: '0' });
    const [clean, wrong] = descendants(root, 'testcase');
    expect(clean).toMatchObject({
      attributes: { name: 'bodies.yaml', classname: 'mediagrid' },
      children: [],
    });
    expect(wrong?.attributes).toEqual({
      name: FILE,
      classname: 'mediagrid.submissions.weekly.2026-W51',
      file: FILE,
    });
    const [failure, output] = wrong === undefined ? [] : elementsOf(wrong);
    expect(failure?.attributes.type).toBe('ref/unknown-body');
    expect(failure?.attributes.message).toMatch(/x.* \(\+1\)$/);
    expect(failure && textOf(failure)).toContain(`${FILE}:3:7 error`);
    expect(failure && textOf(failure)).not.toContain('deadline/late');
    expect(output?.name).toBe('system-out');
    expect(output && textOf(output)).toContain('deadline/late');
  });

  it('fails for warnings where the run is strict', () => {
    const counts = (strict: boolean) =>
      parseXml(junitReport(report([late()], { strict }))).attributes.failures;
    expect([counts(false), counts(true)]).toEqual(['0', '1']);
  });

  it('has a case for a place that no file of the workspace is', () => {
    const root = parseXml(junitReport(report([unknownBody('x')], { files: theseFiles([]) })));
    expect(descendants(root, 'testcase').map(({ attributes }) => attributes.name)).toEqual([FILE]);
  });
});

describe('GitHub annotations', () => {
  it('say first where the log has more than GitHub shows', () => {
    const many = Array.from({ length: 11 }, (_, index) => unknownBody(`b${index}`, index + 1));
    const lines = [...githubReport(report(many))].join('').trimEnd().split('\n');
    expect(lines).toHaveLength(12);
    expect(lines[0]).toMatch(/^::notice title=mediagrid::Errors: 11, .*first 10/);
    expect([...githubReport(report(many.slice(1)))].join('')).not.toContain('::notice');
  });

  it('name files from the top of the repository', () => {
    expect([...githubReport(report([late()], { inRepository: 'press/' }))].join('')).toContain(
      `file=press/${FILE},line=4`,
    );
  });
});
