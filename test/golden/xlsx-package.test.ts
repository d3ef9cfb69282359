import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partsOf } from '../support/office-parts.ts';
import { ooxmlProblems } from '../support/ooxml.ts';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';

/** Every workbook of the example workspace, held against what Excel demands of a file. */
const BUILDS = [
  ['build-grid', '--week', '2026-W51'],
  ['build-grid', '--week', '2026-W50', '--audience', 'internal'],
  ['build-form', '--week', '2026-W51', '--body', 'min-jol'],
  ['build-plan', '--year', '2026', '--audience', 'internal'],
  ['build-directory', '--audience', 'internal'],
  ['build-execution', '--year', '2026', '--on', '2026-12-10'],
  ['build-agenda', '--issue', 'j-2026-017', '--audience', 'internal'],
];

/** Opens each file with openpyxl and prints what it finds on its first sheet. */
const READER = `
import sys, openpyxl
for path in sys.argv[1:]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    head = int(sheet.print_title_rows.split(':')[0].strip('$'))
    cell = sheet.cell(head, 1)
    print(sheet.page_setup.orientation, sheet.freeze_panes is not None, cell.font.name, cell.fill.fgColor.rgb,
          cell.border.left.style, cell.alignment.horizontal, sheet.row_dimensions[head].height > 12)
`;
const PYTHON = '/usr/bin/python3';
const readable = spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;

describe('the workbooks of the example workspace', () => {
  let place: { folder: string; dispose: () => void };
  let files: string[];

  beforeAll(async () => {
    place = copyOfExamples();
    for (const build of BUILDS) await runInProcess([...build, '--format', 'xlsx'], { cwd: place.folder });
    const folder = join(place.folder, 'build');
    files = readdirSync(folder).map((name) => join(folder, name));
  }, 60_000);
  afterAll(() => place.dispose());

  it('are packages that Excel accepts: parts, relationships, content types, order of elements, looks, texts', () => {
    expect(files).toHaveLength(BUILDS.length);
    for (const file of files) expect(ooxmlProblems(readFileSync(file)), file).toEqual([]);
  });

  it.runIf(readable)('are opened by openpyxl, which finds the head of the table as it should be', () => {
    const { stdout, stderr } = spawnSync(PYTHON, ['-c', READER, ...files], { encoding: 'utf8' });
    expect(stderr).toBe('');
    const head = 'landscape True Times New Roman FFE6EBF2 thin center True';
    expect(stdout.trim().split('\n')).toEqual(files.map(() => head));
  });

  it.each([
    ['xl/worksheets/sheet1.xml', /(<printOptions [^>]*>)(<pageMargins [^>]*>)/, '$2$1', /printOptions after/],
    ['xl/worksheets/sheet1.xml', / s="\d+"/, ' s="99"', /no look/],
    ['xl/worksheets/sheet1.xml', /<v>\d+<\/v>/, '<v>99999</v>', /no text/],
    ['xl/worksheets/sheet1.xml', '<row r="2"', '<row r="1"', /out of order/],
    ['xl/styles.xml', /fontId="1"/, 'fontId="50"', /fonts: no 50/],
    ['xl/styles.xml', /(<sz [^>]*>)((?:<color [^>]*>)?)(<name [^>]*>)/, '$3$2$1', /sz after name/],
    ['xl/styles.xml', /<cellXfs count="\d+"/, '<cellXfs count="1"', /cellXfs has not 1/],
  ] as const)('would be found out: %s without %s', (name, from, to, problem) => {
    const [file = ''] = files;
    const parts = partsOf(readFileSync(file));
    const broken = zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([part, xml]) => [
          part,
          strToU8(part === name ? xml.replace(from, to) : xml),
        ]),
      ),
    );
    expect(ooxmlProblems(broken).join('\n')).toMatch(problem);
  });
});
