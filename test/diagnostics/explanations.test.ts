import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cell, Workbook } from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CATALOGUE, type Code } from '../../src/diagnostics/catalogue/index.ts';
import { columnsOf, type Field, type FormKind, fieldsOf } from '../../src/forms/form.ts';
import { FORMS } from '../../src/forms/index.ts';
import { EXPLANATIONS } from '../../src/generated/explanations.ts';
import { type LabelKey, label } from '../../src/i18n/labels.ts';
import {
  columnOfKey,
  example,
  fillIn,
  firstInputRow,
  formFor,
  imported,
  opened,
  rowOfKey,
  saved,
  worksheetOf,
} from '../support/forms.ts';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';

/** Codes that no line of the example workspace can be made to show, and why. */
const WITHOUT_EXAMPLE: Readonly<Partial<Record<Code, string>>> = {
  'syntax/too-large': 'a file of megabytes',
  'syntax/encoding': 'bytes that are no text',
  'syntax/empty': 'a file without a line',
  'syntax/too-deep': 'hundreds of brackets',
  'syntax/too-complex': 'a hundred thousand values',
  'syntax/more': 'hundreds of problems',
  'internal/check-failed': 'an error of the program',
  'event/id-of-continuing': 'files of two weeks',
  'path/not-a-file': 'a link or a pipe',
  'path/not-searched': 'too many files',
  'path/unreadable': 'a refusal of the system',
  'workspace/no-bodies': 'a register that is not there',
  'calendar/no-data': 'a year that the calendar ends before',
  'schema/too-long': 'thousands of characters',
  'schema/too-many': 'hundreds of entries',
  'ref/no-plan': 'a year without any plan',
  'issued/altered': 'a file that is not text for people',
  'issued/missing': 'a file that is not there',
  'issued/extra': 'a file that should not be there',
  'issued/wrong-size': 'what nobody writes by hand',
  'issued/gap': 'a folder that is not there',
  'issued/out-of-order': 'two files, which nobody writes by hand',
  'issued/broken-chain': 'two files, which nobody writes by hand',
  'issued/unchained': 'two files, which nobody writes by hand',
  'form/empty-file': 'a file without a byte',
  'form/too-large': 'a file of megabytes',
  'form/encrypted': 'a file under a password',
  'form/format': 'a file of another program',
  'form/broken-file': 'a file that was cut off',
  'form/damaged': 'a workbook that a program wrote wrongly',
  'form/not-a-form': 'another workbook',
  'form/newer-version': 'a form of a program to come',
  'form/no-sheet': 'a sheet that is not there',
  'form/no-column': 'a column that is not there',
  'form/column-twice': 'two columns',
  'form/required-one': 'several cells',
  'form/other-week': 'a version on file and a late clock',
  'event/other-week': 'all events of a file',
  'form/no-events': 'a sheet without a row',
  'form/number-taken': 'two rows',
  'form/no-result': 'a formula',
  'form/cell-error': 'what no text of a cell is',
  'form/not-imported': 'text beside the cells',
  'form/extra-sheet': 'a sheet too many',
  'form/sheet-copied': 'a sheet too many',
  'form/other-body': 'what the form itself was made for',
  'form/comments': 'comments on cells',
  'form/example-changed': 'the row above those to fill in',
  'form/date-and-time': 'a cell formatted as a date',
  'form/time-as-date': 'a cell formatted as a date',
  'form/two-last-days': 'two cells',
  'form/end-alone': 'two cells',
  'form/two-ends': 'two cells',
};

const codes = Object.keys(CATALOGUE) as Code[];
const explained = codes.map((code) => ({ code, ...EXPLANATIONS[code] }));
const examples = explained.flatMap(({ code, example }) => (example ? [{ code, ...example }] : []));
const paths = explained.flatMap(({ code, path }) => (path ? [{ code, ...path }] : []));
const cells = explained.flatMap(({ code, cell }) => (cell ? [{ code, ...cell }] : []));

describe('every explanation shows what it explains', () => {
  let place: { folder: string; dispose: () => void };
  beforeEach(() => {
    place = copyOfExamples();
  });
  afterEach(() => place.dispose());

  it.each(examples)('$code', async ({ code, file, wrong, right, settings }) => {
    if (settings !== undefined) addSettings(place.folder, settings);
    const before = await countOf(code, place.folder);
    const path = join(place.folder, file);
    writeFileSync(path, replaced(readFileSync(path, 'utf8'), right, wrong));
    expect(await countOf(code, place.folder)).toBeGreaterThan(before);
  });

  it.each(paths)('$code', async ({ code, wrong, right }) => {
    mkdirSync(dirname(join(place.folder, wrong)), { recursive: true });
    renameSync(join(place.folder, right), join(place.folder, wrong));
    expect(await countOf(code, place.folder)).toBe(1);
  });

  it.each(cells)('$code', async ({ code, kind, field, wrong, right }) => {
    const { data } = example(FILLED[kind] ?? '');
    const codesWith = async (written: string): Promise<string[]> => {
      const workbook = await opened(await formFor(data));
      fillIn(workbook, data);
      cellOf(workbook, kind, field).value = written === '' ? null : written;
      return (await imported(await saved(workbook))).problems.map((problem) => problem.code);
    };
    expect(await codesWith(wrong)).toContain(code);
    expect(await codesWith(right)).not.toContain(code);
  });

  it('and those without an example are known', () => {
    const shown = new Set([...examples, ...paths, ...cells].map(({ code }) => code));
    const without = codes.filter((code) => !shown.has(code));
    expect(without.sort()).toEqual(Object.keys(WITHOUT_EXAMPLE).sort());
  });
});

/** Submissions that the forms of the examples are filled in with. */
const FILLED: Readonly<Record<string, string>> = {
  contact: 'submissions/contacts/min-jol.yaml',
  weekly: 'submissions/weekly/2026-W51/akimat-kokozen.yaml',
  report: 'submissions/reports/2026-11/min-jol.yaml',
};

/** The cell of a field: on a sheet of single values, or in the first row that is filled in. */
function cellOf(workbook: Workbook, kind: string, field: LabelKey): Cell {
  const { sheets } = FORMS[kind as FormKind];
  for (const sheet of sheets) {
    const worksheet = worksheetOf(workbook, label(sheet.name, 'kk'));
    const fields: readonly Field[] = sheet.layout === 'table' ? columnsOf(sheet) : fieldsOf(sheet);
    const found = fields.find((each) => each.label === field);
    if (found === undefined) continue;
    return sheet.layout === 'table'
      ? worksheet.getCell(firstInputRow(worksheet, 'kk'), columnOfKey(worksheet, found))
      : worksheet.getCell(rowOfKey(worksheet, found.key), 3);
  }
  throw new Error(`no field ${field} in the form ${kind}`);
}

async function countOf(code: Code, cwd: string): Promise<number> {
  const { stdout } = await runInProcess(['validate', '--format', 'json'], { cwd });
  const report = JSON.parse(stdout) as { diagnostics: { code: string }[] };
  return report.diagnostics.filter((found) => found.code === code).length;
}

function addSettings(folder: string, settings: string): void {
  const path = join(folder, 'mediagrid.yaml');
  const lines = settings.split('\n').map((line) => `  ${line}`);
  const text = readFileSync(path, 'utf8').replace('profile: kz-159-2018\n', (found) =>
    [found, ...lines.map((line) => `${line}\n`)].join(''),
  );
  writeFileSync(path, text);
}

/** The text with the lines of `right`, indented as they are there, in one place replaced by those of `wrong`. */
function replaced(text: string, right: string, wrong: string): string {
  const indents = [...new Set(text.match(/^ */gm))];
  const found = indents.filter((indent) => `\n${text}`.includes(`\n${indented(right, indent)}\n`));
  expect(found, `an excerpt of the file:\n${right}`).toHaveLength(1);
  const [indent = ''] = found;
  const parts = `\n${text}`.split(`\n${indented(right, indent)}\n`);
  expect(parts, `the excerpt stands once:\n${right}`).toHaveLength(2);
  return parts.join(`\n${indented(wrong, indent)}\n`).slice(1);
}

function indented(excerpt: string, indent: string): string {
  return excerpt
    .split('\n')
    .map((line) => indent + line)
    .join('\n');
}
