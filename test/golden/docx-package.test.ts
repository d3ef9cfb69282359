import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partsOf } from '../support/office-parts.ts';
import { ooxmlProblems } from '../support/ooxml.ts';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';

/** Every document of the example workspace in every language, held against what Word demands of a file. */
const BUILDS = [
  ['build-grid', '--week', '2026-W51'],
  ['build-grid', '--week', '2026-W50', '--audience', 'internal'],
  ['build-form', '--week', '2026-W51', '--body', 'min-jol'],
  ['build-form', '--week', '2026-W51', '--body', 'min-qoloner'],
  ['build-plan', '--year', '2026', '--audience', 'internal'],
  ['build-directory', '--audience', 'internal'],
  ['build-execution', '--year', '2026', '--on', '2026-12-10'],
  ['build-agenda', '--issue', 'j-2026-017', '--audience', 'internal'],
];
const LANGUAGES = ['kk', 'ru', 'en'];

/** Opens each file with python-docx and prints how many tables and words it finds. */
const READER = `
import sys, docx
for path in sys.argv[1:]:
    document = docx.Document(path)
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    words = sum(len(cell.text.split()) for cell in cells)
    print(len(document.tables), words > 20, document.core_properties.author, document.core_properties.title != '')
`;
const PYTHON = '/usr/bin/python3';
const readable = spawnSync(PYTHON, ['-c', 'import docx']).status === 0;

describe('the Word files of the example workspace', () => {
  let place: { folder: string; dispose: () => void };
  let files: string[];

  beforeAll(async () => {
    place = copyOfExamples();
    for (const build of BUILDS) {
      for (const language of LANGUAGES)
        await runInProcess([...build, '--format', 'docx', '--lang', language], { cwd: place.folder });
    }
    const folder = join(place.folder, 'build');
    files = readdirSync(folder).map((name) => join(folder, name));
  }, 60_000);
  afterAll(() => place.dispose());

  it('are as many as were built', () => {
    expect(files).toHaveLength(BUILDS.length * LANGUAGES.length);
  });

  it('are packages that Word accepts: parts, relationships, content types, order of elements, tables', () => {
    for (const file of files) expect(ooxmlProblems(readFileSync(file)), file).toEqual([]);
  });

  it('have no link, no picture and no field but the page numbers', () => {
    for (const file of files) {
      for (const [name, xml] of Object.entries(partsOf(readFileSync(file)))) {
        expect(xml, name).not.toMatch(/<w:hyperlink|TargetMode|<w:fldSimple|<w:drawing|<w:pict|<w:object/);
        const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(([, field]) => field);
        expect(fields).toEqual(name === 'word/footer1.xml' ? ['PAGE', 'NUMPAGES'] : []);
      }
    }
  });

  it.skipIf(!readable)(
    readable ? 'are read by python-docx' : `are read by python-docx: skipped, as ${PYTHON} does not have it`,
    () => {
      const { stdout, stderr } = spawnSync(PYTHON, ['-c', READER, ...files], { encoding: 'utf8' });
      expect(stderr).toBe('');
      const lines = stdout.trim().split('\n');
      expect(lines).toHaveLength(files.length);
      for (const line of lines) expect(line).toMatch(/^[1-9] True mediagrid True$/);
    },
  );
});

/** What is done to a sound file, and what the check must say of it. */
const DAMAGES = [
  {
    name: 'elements in another order',
    part: 'word/document.xml',
    from: /(<w:tblW [^>]*>)(<w:jc [^>]*>)/,
    to: '$2$1',
    problem: 'word/document.xml: w:tblW after w:jc in w:tblPr',
  },
  {
    name: 'an element that does not belong',
    part: 'word/document.xml',
    from: '<w:cantSplit/>',
    to: '<w:vAlign w:val="top"/>',
    problem: 'word/document.xml: w:vAlign does not belong in w:trPr',
  },
  {
    name: 'a value that is none',
    part: 'word/document.xml',
    from: '<w:jc w:val="center"/>',
    to: '<w:jc w:val="middle"/>',
    problem: 'word/document.xml: w:jc w:val="middle"',
  },
  {
    name: 'a row that covers too much',
    part: 'word/document.xml',
    from: '<w:gridSpan w:val="6"/>',
    to: '<w:gridSpan w:val="7"/>',
    problem: 'covers 8 columns',
  },
  {
    name: 'a part without a content type',
    part: '[Content_Types].xml',
    from: /<Override [^>]*"\/word\/document\.xml"\/>/,
    to: '',
    problem: 'word/document.xml: no content type',
  },
  {
    name: 'a relationship to nothing',
    part: 'word/_rels/document.xml.rels',
    from: 'Target="footer1.xml"',
    to: 'Target="footer2.xml"',
    problem: 'word/_rels/document.xml.rels: footer2.xml is not there',
  },
  {
    name: 'a relationship that is not declared',
    part: 'word/document.xml',
    from: /r:id="rId\d+"/,
    to: 'r:id="rId99"',
    problem: 'word/_rels/document.xml.rels: no relationship rId99',
  },
  {
    name: 'a style that is not there',
    part: 'word/document.xml',
    from: '<w:pStyle w:val="Heading1"/>',
    to: '<w:pStyle w:val="Heading9"/>',
    problem: 'word/document.xml: no style Heading9',
  },
];

describe('the check of a package', () => {
  let parts: Record<string, string>;

  beforeAll(async () => {
    const place = copyOfExamples();
    await runInProcess(['build-grid', '--week', '2026-W51', '--format', 'docx'], { cwd: place.folder });
    parts = partsOf(readFileSync(join(place.folder, 'build/media-grid-2026-W51.docx')));
    place.dispose();
  });

  const packed = (part: string, xml: string): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries({ ...parts, [part]: xml }).map(([name, text]) => [name, strToU8(text)]),
      ),
    );

  it.each(DAMAGES)('sees $name', ({ part, from, to, problem }) => {
    const damaged = (parts[part] ?? '').replace(from, to);
    expect(damaged).not.toBe(parts[part]);
    expect(ooxmlProblems(packed(part, damaged)).join('\n')).toContain(problem);
  });

  it('sees XML that is not well-formed', () => {
    const damaged = (parts['word/footer1.xml'] ?? '').replace('</w:p>', '');
    expect(() => ooxmlProblems(packed('word/footer1.xml', damaged))).toThrow('unexpected');
  });
});
