import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { example, fillIn, formFor, imported, opened, saved } from '../support/forms.ts';
import { converted } from '../support/office.ts';
import { scratch } from '../support/scratch.ts';

const runs = (program: string, args: readonly string[]): boolean => spawnSync(program, args).status === 0;
const NO_OFFICE = !runs('soffice', ['--version']);
const PYTHON = '/usr/bin/python3';
const NO_OPENPYXL = !runs(PYTHON, ['-c', 'import openpyxl']);

/** A submission of each kind; the weekly one has several organisers and speakers, a joint event, main news by day. */
const SUBMISSIONS = [
  'submissions/contacts/akimat-kokozen.yaml',
  'submissions/weekly/2026-W51/min-jol.yaml',
  'submissions/weekly/2026-W51/akimat-kokozen.yaml',
  'submissions/proposals/2026-2/min-jol.yaml',
  'submissions/proposals/2026-2/min-turgyn.yaml',
  'submissions/reports/2026-10/min-turgyn.yaml',
];

describe.skipIf(NO_OFFICE)(
  NO_OFFICE ? 'LibreOffice: skipped, as this machine has no soffice' : 'LibreOffice',
  () => {
    it('saves filled-in forms so that they import as the same submissions', {
      timeout: 240_000,
    }, async () => {
      const submissions = SUBMISSIONS.map((path) => example(path).data);
      const filled = await Promise.all(
        submissions.map(async (data) => {
          const workbook = await opened(await formFor(data));
          fillIn(workbook, data);
          return saved(workbook);
        }),
      );
      for (const [index, bytes] of converted(filled, 'xlsx', 'xlsx').entries()) {
        const data = submissions[index] ?? {};
        const { yaml, problems } = await imported(bytes, { submitted: String(data.submitted) });
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(problems.filter(({ code }) => code.startsWith('form/'))).toEqual([]);
        expect(parse(yaml ?? '')).toEqual(data);
      }
    });

    it('saves other formats, which are refused by their names', { timeout: 240_000 }, async () => {
      const form = await formFor(example('submissions/contacts/min-jol.yaml').data);
      for (const [format, words] of [
        ['ods', 'OpenDocument (.ods)'],
        ['xls', 'the old .xls format (Excel 97–2003)'],
        ['csv', 'text or CSV'],
        ['pdf', 'PDF'],
      ]) {
        const [bytes = new Uint8Array()] = converted([form], 'xlsx', format ?? '');
        const { problems } = await imported(bytes, { language: 'en' });
        expect(problems.map(({ message }) => message)).toEqual([
          `Not an Excel workbook (.xlsx) but ${words}`,
        ]);
      }
    });
  },
);

describe.skipIf(NO_OPENPYXL)(
  NO_OPENPYXL ? 'openpyxl: skipped, as this machine has no python3-openpyxl' : 'openpyxl',
  () => {
    it('opens every form: sheets, lists of one range each, protected labels, a hidden sheet', async () => {
      const place = scratch();
      for (const path of SUBMISSIONS) {
        const file = join(place.folder, 'form.xlsx');
        writeFileSync(file, await formFor(example(path).data));
        const script = [
          'import openpyxl, json, sys',
          'book = openpyxl.load_workbook(sys.argv[1])',
          'lists = [str(v.sqref) for s in book for v in s.data_validations.dataValidation if v.type == "list"]',
          'print(json.dumps({"states": [s.sheet_state for s in book],',
          '  "protected": [s.protection.sheet for s in book if s.sheet_state == "visible"], "lists": lists}))',
        ].join('\n');
        const { stdout, stderr } = spawnSync(PYTHON, ['-c', script, file], { encoding: 'utf8' });
        expect(stderr).toBe('');
        const {
          states,
          protected: locked,
          lists,
        } = JSON.parse(stdout) as { states: string[]; protected: boolean[]; lists: string[] };
        expect(states.at(-1)).toBe('veryHidden');
        expect(new Set(states.slice(0, -1))).toEqual(new Set(['visible']));
        expect(new Set(locked)).toEqual(new Set([true]));
        for (const range of lists) expect(range).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
      }
      place.dispose();
    });
  },
);
