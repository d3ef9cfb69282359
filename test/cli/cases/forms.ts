import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import {
  columnOfKey,
  example,
  fillIn,
  firstInputRow,
  formFor,
  opened,
  saved,
  worksheetOf,
} from '../../support/forms.ts';
import { runSpawned } from '../../support/run.ts';
import { type Case, en, put, WEEK } from '../case.ts';

const JOL = `${WEEK}/min-jol.yaml`;
const { data } = example(JOL);

/** The form of min-jol filled in, and the same with two mistakes. */
const workbook = await opened(await formFor(data));
fillIn(workbook, data);
const FILLED = await saved(workbook);
const table = worksheetOf(workbook, 'Іс-шаралар');
const firstRow = firstInputRow(table, 'kk');
const venue = table.getCell(firstRow, columnOfKey(table, { key: 'venue' }));
venue.value = 'Басқа зал';
const OTHER = await saved(workbook);
table.getCell(firstRow, columnOfKey(table, { key: 'date' })).value = '32 желтоқсан';
venue.value = null;
const BROKEN = await saved(workbook);

const bring = (files: Readonly<Record<string, Uint8Array>>) => (folder: string) => {
  mkdirSync(join(folder, 'inbox'), { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, 'inbox', name), bytes);
};
const AT = ['--on', String(data.submitted)];

/** For people without YAML: form, import. */
export const FORMS: readonly Case[] = [
  {
    name: 'form: weekly, for a body and a week',
    args: ['form', 'weekly', '--body', 'min-jol', '--week', '2026-W51', '--out', 'out/min-jol.xlsx', ...en],
    code: 0,
    err: ['Written: '],
    check: (_, folder) => {
      const bytes = readFileSync(join(folder, 'out/min-jol.xlsx'));
      expect(bytes.subarray(0, 2).toString()).toBe('PK');
    },
  },
  {
    name: 'form: the same flags give the same bytes; then nothing is written',
    args: ['form', 'weekly', '-w', 'next', '-o', 'form.xlsx', '--on', '2026-12-10', ...en],
    prepare: (folder) => {
      runSpawned(['form', 'weekly', '--out', 'form.xlsx', '--on', '2026-12-11', ...en], { cwd: folder });
    },
    code: 0,
    err: ['Unchanged: '],
  },
  {
    name: 'form: another file is not overwritten',
    args: ['form', 'contact', '--out', 'form.xlsx', ...en],
    prepare: put('form.xlsx', 'mine\n'),
    code: 2,
    err: ['A different file is there, nothing was written', '--force'],
    check: (_, folder) => expect(readFileSync(join(folder, 'form.xlsx'), 'utf8')).toBe('mine\n'),
  },
  {
    name: 'form: a folder is no file to write to',
    args: ['form', 'contact', '--out', 'submissions/..', '--force', ...en],
    code: 2,
    err: ['--out submissions/.. is a folder. Name a file: '],
  },
  {
    name: 'form: another file is overwritten by force',
    args: ['form', 'contact', '--out', 'form.xlsx', '--force', ...en],
    prepare: put('form.xlsx', 'mine\n'),
    code: 0,
  },
  {
    name: 'form: a kind that has none',
    args: ['form', 'wekly', '--out', 'form.xlsx', ...en],
    code: 2,
    err: [
      'There is no form of the kind wekly. Did you mean weekly? There are: contact, weekly, proposal, report',
    ],
  },
  {
    name: 'form: a body that is not in the register',
    args: ['form', 'weekly', '--body', 'min-jl', '--out', 'form.xlsx', ...en],
    code: 2,
    err: ['No such body in the register: min-jl. Did you mean min-jol?'],
  },
  {
    name: 'form: proposals need a year and a cycle',
    args: ['form', 'proposal', '--year', '2027', '--out', 'form.xlsx', ...en],
    code: 2,
    err: ['Required option is missing: --cycle'],
  },
  {
    name: 'form: a period that is none',
    args: ['form', 'report', '--period', '2026-13', '--out', 'form.xlsx', ...en],
    code: 2,
    err: ['Wrong value for --period: 2026-13. It looks like 2026-11'],
  },
  {
    name: 'import: a different submission that is there stays',
    args: ['import', 'inbox/a.xlsx', ...AT, ...en],
    prepare: (folder) => {
      bring({ 'a.xlsx': FILLED })(folder);
      writeFileSync(join(folder, JOL), '');
    },
    code: 1,
    err: ['A different file is there', 'Forms: 1. Imported: 0. With problems: 1.'],
    check: (_, folder) => expect(readFileSync(join(folder, JOL), 'utf8')).toBe(''),
  },
  {
    name: 'import: files a form in its place, by force, byte for byte as people write it',
    args: ['import', 'inbox/a.xlsx', '--force', ...AT, ...en],
    prepare: (folder) => {
      bring({ 'a.xlsx': FILLED })(folder);
      writeFileSync(join(folder, JOL), '');
    },
    code: 0,
    err: ['Written: ', 'Forms: 1. Imported: 1. With problems: 0.'],
    check: (_, folder) => expect(readFileSync(join(folder, JOL), 'utf8')).toBe(example(JOL).text),
  },
  {
    name: 'import: over an accepted submission is its correction, and over the same again none',
    args: ['import', 'inbox/b.xlsx', '--force', '--on', '2026-12-14T09:00:00+05:00', ...en],
    prepare: (folder) => {
      bring({ 'b.xlsx': OTHER })(folder);
      runSpawned(['import', 'inbox/b.xlsx', '--force', '--on', '2026-12-11T09:00:00+05:00'], { cwd: folder });
    },
    code: 0,
    check: (_, folder) => {
      const { submitted, corrected } = parse(readFileSync(join(folder, JOL), 'utf8'));
      expect(submitted).toBe('2026-12-10T11:20:00+05:00');
      expect(corrected).toHaveLength(1);
    },
  },
  {
    name: 'import: of two forms that belong in one place and might both be the later none is written, by force too',
    args: ['import', 'inbox/a.xlsx', 'inbox/b.xlsx', '--force', ...AT, ...en],
    prepare: bring({ 'a.xlsx': FILLED, 'b.xlsx': OTHER }),
    code: 1,
    err: ['nothing tells which was sent last: inbox/a.xlsx, inbox/b.xlsx. None was written'],
    check: (_, folder) => expect(readFileSync(join(folder, JOL), 'utf8')).toBe(example(JOL).text),
  },
  {
    name: 'import: the same submission again changes nothing',
    args: ['import', 'inbox/a.xlsx', ...AT, ...en],
    prepare: bring({ 'a.xlsx': FILLED }),
    code: 0,
    err: ['Unchanged: '],
  },
  {
    name: 'import: each problem by sheet and cell, in the language asked for; the others are imported',
    args: ['import', 'inbox', '--out', 'out', ...AT, '--lang', 'ru'],
    prepare: bring({ 'a.xlsx': FILLED, 'b.xlsx': BROKEN, 'notes.txt': new Uint8Array([65]) }),
    code: 1,
    err: [
      'inbox/b.xlsx Іс-шаралар!C8 ошибка Такой даты нет: 32 желтоқсан [form/no-such-day]',
      'inbox/b.xlsx Іс-шаралар!G8 ошибка Не заполнено: Место проведения [form/required] §10(1)',
      'Форм: 2. Импортировано: 1. С ошибками: 1.',
    ],
    check: (_, folder) => {
      const file = join(folder, 'out/weekly-2026-W51-min-jol.yaml');
      expect(parse(readFileSync(file, 'utf8'))).toEqual(data);
    },
  },
  {
    name: 'import: to standard output',
    args: ['import', 'inbox/a.xlsx', '--out', '-', '--quiet', ...AT],
    prepare: bring({ 'a.xlsx': FILLED }),
    code: 0,
    check: ({ stdout, stderr }) => {
      expect(stdout).toBe(example(JOL).text);
      expect(stderr).toBe('');
    },
  },
  {
    name: 'import: standard output holds one submission',
    args: ['import', 'inbox', '--out', '-', ...en],
    prepare: bring({ 'a.xlsx': FILLED, 'b.xlsx': FILLED }),
    code: 2,
    err: ['--out - takes one form only'],
  },
  {
    name: 'import: a file named',
    args: ['import', 'inbox/a.xlsx', '--out', 'mine.yaml', ...AT],
    prepare: bring({ 'a.xlsx': FILLED }),
    code: 0,
    check: (_, folder) => expect(existsSync(join(folder, 'mine.yaml'))).toBe(true),
  },
  {
    name: 'form, import: outside a workspace too, where the body is its id',
    args: ['import', 'inbox/a.xlsx', ...AT, ...en],
    prepare: (folder) => {
      for (const name of ['mediagrid.yaml', 'bodies.yaml']) rmSync(join(folder, name));
      mkdirSync(join(folder, 'inbox'));
      const flags = ['--body', 'min-jol', '--week', '2026-W51', '--out', 'inbox/a.xlsx'];
      runSpawned(['form', 'weekly', ...flags, ...en], { cwd: folder });
    },
    code: 1,
    err: ['inbox/a.xlsx Events!B8 error There is no event [form/no-events] §10'],
  },
  {
    name: 'import: what is no form is refused by name',
    args: ['import', 'inbox', 'mediagrid.yaml', ...en],
    prepare: bring({ 'a.xlsx': new Uint8Array() }),
    code: 1,
    err: [
      'inbox/a.xlsx error The file is empty [form/empty-file]',
      'mediagrid.yaml error Not an Excel workbook (.xlsx) but text or CSV [form/format]',
      '  → Open the form in Excel or LibreOffice and save it with “Save as” in .xlsx.',
    ],
  },
  {
    name: 'import: a file that is not there',
    args: ['import', 'inbox/none.xlsx', ...en],
    code: 2,
    err: ['No such file or folder: inbox/none.xlsx'],
  },
  {
    name: 'import: a folder without forms',
    args: ['import', 'decisions', ...en],
    code: 2,
    err: ['There is no .xlsx file in decisions'],
  },
];
