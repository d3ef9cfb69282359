import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOfExamples, type Outcome, runInProcess, runSpawned } from '../support/run.ts';

/** A call of the program and what must come of it; every case runs in process and as a process of its own. */
interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly code: 0 | 1 | 2 | 3;
  /** Changes the copy of the examples that the case runs in. */
  readonly prepare?: (folder: string) => void;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Texts that standard output (error) must hold. */
  readonly out?: readonly string[];
  readonly err?: readonly string[];
  readonly check?: (outcome: Outcome, folder: string) => void;
}

const WEEK = 'submissions/weekly/2026-W51';
const en = ['--lang', 'en'];

const put = (path: string, text: string) => (folder: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const edit = (path: string, from: string, to: string) => (folder: string) => {
  const text = readFileSync(join(folder, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(join(folder, path), text.replace(from, to));
};

const CASES: readonly Case[] = [
  {
    name: 'validate: the examples have no errors, five late files and one clash told at both events',
    args: ['validate', ...en],
    code: 0,
    out: [
      `${WEEK}/akimat-kokozen.yaml:4:12 warning Late: sent 2026-12-11 09:15, due 2026-12-10`,
      `${WEEK}/min-jol.yaml:15:12 warning Two events in one place`,
      `${WEEK}/min-turgyn.yaml:15:12 warning Two events in one place`,
      'Errors: 0. Warnings: 7.',
    ],
  },
  { name: 'validate --strict: warnings count', args: ['validate', '--strict'], code: 1 },
  {
    name: 'validate: one file is looked at in its week, and only its own problems are told',
    args: ['validate', `${WEEK}/min-jol.yaml`, ...en],
    code: 0,
    out: ['min-turgyn/turgyn-1', 'Files: 1. Errors: 0. Warnings: 1.'],
  },
  {
    name: 'validate: a folder',
    args: ['validate', WEEK, ...en],
    code: 0,
    out: ['Files: 8. Errors: 0. Warnings: 3.'],
  },
  {
    name: 'validate --format json: the contract’s shape',
    args: ['validate', '--format', 'json', ...en],
    code: 0,
    check: ({ stdout }) => {
      const report = JSON.parse(stdout);
      expect(report.version).toBe(1);
      expect(report.summary).toEqual({ files: 51, errors: 0, warnings: 7 });
      expect(report.diagnostics.find(({ file }: { file: string }) => file.startsWith(WEEK))).toEqual({
        file: `${WEEK}/akimat-kokozen.yaml`,
        line: 4,
        column: 12,
        endLine: 4,
        endColumn: 39,
        severity: 'warning',
        code: 'deadline/late',
        path: '/submitted',
        message: 'Late: sent 2026-12-11 09:15, due 2026-12-10',
        hint: 'The information for 2026-W51 is sent on the Thursday of the week before.',
        rule: '§10',
      });
    },
  },
  {
    name: 'validate --format github: annotations, escaped',
    args: ['validate', '--format', 'github', ...en],
    code: 1,
    prepare: edit(`${WEEK}/min-jol.yaml`, 'body: min-jol', 'body: "min-jol%0A::error::x"'),
    out: [`::error file=${WEEK}/min-jol.yaml,line=2,col=7,endLine=2,`, 'min-jol%250A::error::x'],
    check: ({ stdout }) =>
      expect(stdout.split('\n').every((line) => line === '' || line.startsWith('::'))).toBe(true),
  },
  {
    name: 'validate -: standard input, outside a workspace, says what it could not check',
    args: ['validate', '-', ...en],
    code: 1,
    stdin:
      'kind: weekly\nbody: min-jol\nweek: 2026-W51\nsubmitted: "2026-12-10T10:00:00+05:00"\nnoEvent: true\n',
    out: ['-:5:1 error Unknown field: noEvent', 'Did you mean “noEvents”?'],
    err: ['outside a workspace'],
  },
  {
    name: 'validate: all problems of a file in one run, broken events beside sound ones',
    args: ['validate', `${WEEK}/min-jol.yaml`, ...en],
    code: 1,
    prepare: (folder) => {
      edit(`${WEEK}/min-jol.yaml`, 'date: "2026-12-14"', 'date: "2026-12-24"')(folder);
      edit(`${WEEK}/min-jol.yaml`, '    venue: Көкөзен облысының', '    veneu: Көкөзен облысының')(folder);
      edit(`${WEEK}/min-jol.yaml`, 'end: "12:00"', 'end: "07:00"')(folder);
    },
    out: ['event/outside-week', 'schema/unknown-key', 'schema/required', 'event/end-before-start'],
  },
  {
    name: 'validate: a misspelt folder is an error, never skipped',
    args: ['validate', ...en],
    code: 1,
    prepare: put('submissions/weekley/2026-W51/min-jol.yaml', 'kind: weekly\n'),
    out: ['path/unknown-place', 'submissions/weekly/2026-W51/min-jol.yaml'],
  },
  {
    name: 'validate: a misspelt folder at the root too',
    args: ['validate', ...en],
    code: 1,
    prepare: put('submision/weekly/2026-W51/min-jol.yaml', 'kind: weekly\n'),
    out: ['path/misspelt-folder', 'Did you mean “submissions”?'],
  },
  {
    name: 'validate: without the register every file is still looked at',
    args: ['validate', ...en],
    code: 1,
    prepare: (folder) => {
      rmSync(join(folder, 'bodies.yaml'));
      edit(`${WEEK}/min-jol.yaml`, 'submitted:', 'submited:')(folder);
    },
    out: ['bodies.yaml:1:1 error', 'workspace/no-bodies', 'schema/unknown-key'],
  },
  {
    name: 'validate: no workspace',
    args: ['validate', '-C', '..', ...en],
    code: 2,
    err: ['No workspace found'],
  },
  { name: 'validate: no such file', args: ['validate', 'nope.yaml', ...en], code: 2, err: ['nope.yaml'] },
  {
    name: 'validate: speaks Kazakh by the workspace, Russian by the flag',
    args: ['validate', '--lang', 'ru'],
    code: 0,
    out: ['предупреждение Срок нарушен', 'Ошибок: 0.'],
  },
  {
    name: 'build-grid: writes yaml, xlsx and md and counts',
    args: ['build-grid', '--week', '2026-W51', ...en],
    code: 0,
    err: [
      '8 submissions, 0 left out; 21 events, 21 in the grid, 0 excluded; 0 bodies sent nothing; 1 clashes',
    ],
    check: (_, folder) => {
      for (const format of ['yaml', 'xlsx.en', 'md.en']) {
        const [ending, language] = format.split('.');
        const name = `media-grid-2026-W51${language === undefined ? '' : `.${language}`}.${ending}`;
        expect(existsSync(join(folder, 'build', name)), name).toBe(true);
      }
    },
  },
  {
    name: 'build-grid --out -: one format on standard output',
    args: ['build-grid', '-w', '2026-12-16', '--format', 'json', '--out', '-', '--quiet'],
    code: 0,
    check: ({ stdout, stderr }) => {
      const grid = JSON.parse(stdout);
      expect(grid.week).toBe('2026-W51');
      expect(grid.events).toHaveLength(21);
      expect(grid).not.toHaveProperty('notReceived');
      expect(stderr).toBe('');
    },
  },
  {
    name: 'build-grid --week next: by the clock given',
    args: ['build-grid', '-w', 'next', '--on', '2026-12-10', '--format', 'json', '--out', '-'],
    code: 0,
    out: ['"week": "2026-W51"'],
  },
  {
    name: 'build-grid: a broken submission stays out, is named, and the rest is written',
    args: [
      'build-grid',
      '--week',
      '2026-W51',
      '--format',
      'json',
      '--out',
      '-',
      '--audience',
      'internal',
      ...en,
    ],
    code: 1,
    prepare: edit(`${WEEK}/min-jol.yaml`, 'submitted:', 'submited:'),
    err: [`Left out: ${WEEK}/min-jol.yaml`, 'schema/unknown-key'],
    check: ({ stdout }) => {
      const grid = JSON.parse(stdout);
      expect(grid.leftOut).toEqual([
        {
          what: 'submission',
          body: 'min-jol',
          file: `${WEEK}/min-jol.yaml`,
          reason: 'broken',
          errors: ['schema/required', 'schema/unknown-key'],
        },
      ]);
      expect(grid.events).toHaveLength(18);
      expect(grid.notReceived).toEqual([]);
    },
  },
  {
    name: 'build-grid: a body that sent nothing is listed',
    args: ['build-grid', '--week', '2026-W51', '--format', 'json', '--out', '-', '--audience', 'internal'],
    code: 0,
    prepare: (folder) => rmSync(join(folder, WEEK, 'min-qoloner.yaml')),
    check: ({ stdout }) => expect(JSON.parse(stdout).notReceived).toEqual(['min-qoloner']),
  },
  {
    name: 'build-grid: a week without submissions writes nothing',
    args: ['build-grid', '--week', '2026-W40', ...en],
    code: 1,
    err: ['There are no submissions for 2026-W40'],
    check: (_, folder) => expect(existsSync(join(folder, 'build'))).toBe(false),
  },
  {
    name: 'build-grid: a week that does not exist',
    args: ['build-grid', '--week', '2025-W53', ...en],
    code: 2,
    err: ['No such week: 2025-W53'],
  },
  {
    name: 'build-grid: an unknown format, with a guess',
    args: ['build-grid', '--week', '2026-W51', '--format', 'xslx', ...en],
    code: 2,
    err: ['Did you mean xlsx?'],
  },
  {
    name: 'build-grid: broken registers write nothing',
    args: ['build-grid', '--week', '2026-W51', ...en],
    code: 1,
    prepare: edit('bodies.yaml', 'kind: central', 'kind: centrall'),
    err: ['schema/enum', 'nothing was done'],
  },
  {
    name: 'build-grid: a year without calendar data is an error that names the file to edit',
    args: ['build-grid', '--week', '2031-W02', '--format', 'md', '--out', '-', ...en],
    code: 0,
    prepare: put(
      'submissions/weekly/2031-W02/min-jol.yaml',
      'kind: weekly\nbody: min-jol\nweek: 2031-W02\nsubmitted: "2031-01-02T10:00:00+05:00"\nnoEvents: true\n',
    ),
    err: ['mediagrid.yaml:1:1 error The working-day calendar has no data for 2031'],
  },
  {
    name: 'build-grid: a folder that cannot be written leaves the old files as they are',
    args: ['build-grid', '--week', '2026-W51', '--format', 'yaml,md', '--out', 'out', ...en],
    code: 3,
    prepare: (folder) => {
      put('out/media-grid-2026-W51.yaml', 'old\n')(folder);
      // A folder in the place of a file: not even root can write over it.
      mkdirSync(join(folder, 'out/media-grid-2026-W51.en.md'), { recursive: true });
      put('out/media-grid-2026-W51.en.md/kept', '')(folder);
    },
    err: ['Could not write'],
  },
  {
    name: 'build-form: one body’s form has the speakers’ contacts, as §10(5) asks',
    args: ['build-form', '-w', '2026-W51', '--body', 'min-turgyn', '--format', 'md', '--out', '-', '--quiet'],
    code: 0,
    out: ['+7 700 000 00 21', 'Тұрғын үй және қалалық орта министрлігі'],
    check: ({ stdout }) => expect(stdout).not.toContain('Жол және логистика министрлігі'),
  },
  {
    name: 'build-form: an unknown body, with a guess',
    args: ['build-form', '-w', '2026-W51', '--body', 'min-turgin', ...en],
    code: 2,
    err: ['Did you mean min-turgyn?'],
  },
  {
    name: 'build-form: a body that sent nothing',
    args: ['build-form', '-w', '2026-W51', '--body', 'ab-aqparat', ...en],
    code: 1,
    err: ['ab-aqparat has sent nothing for 2026-W51'],
  },
  {
    name: 'explain: what a code means, without a workspace',
    args: ['explain', 'schema/quote', '-C', '/', ...en],
    code: 0,
    out: ['loses its first characters', 'workPhone: 77000000005', 'workPhone: "+7 700 000 00 05"'],
  },
  {
    name: 'explain: the settings under which something is a problem',
    args: ['explain', 'contact/both-phones', ...en],
    code: 0,
    out: ['With, under regulation in mediagrid.yaml:', 'phones: both'],
  },
  {
    name: 'explain: an area, as JSON',
    args: ['explain', 'clash', '--format', 'json'],
    code: 0,
    check: ({ stdout }) => {
      const { version, codes } = JSON.parse(stdout);
      expect(version).toBe(1);
      expect(codes.map(({ code }: { code: string }) => code)).toEqual([
        'clash/venue',
        'clash/platform',
        'clash/speaker',
      ]);
      expect(codes[0]).toMatchObject({
        severity: 'warning',
        rule: '§9',
        example: { right: expect.any(String) },
      });
    },
  },
  {
    name: 'explain: a misspelt code',
    args: ['explain', 'dedline/late', ...en],
    code: 2,
    err: ['No such code: dedline/late. Did you mean deadline/late?'],
  },
  {
    name: 'explain: half a code',
    args: ['explain', 'late', ...en],
    code: 2,
    err: ['Did you mean deadline/late?'],
  },
  {
    name: 'schema: prints a JSON Schema that stands alone',
    args: ['schema', 'weekly'],
    code: 0,
    check: ({ stdout }) => expect(JSON.parse(stdout).$id).toBe('urn:mediagrid:schema:weekly:1'),
  },
  {
    name: 'schema: an unknown kind',
    args: ['schema', 'weakly', ...en],
    code: 2,
    err: ['Did you mean weekly?'],
  },
  { name: '--version', args: ['--version'], code: 0, out: ['0.1.0'] },
  {
    name: '--help: says what it does, in the locale’s language',
    args: ['--help'],
    env: { LANG: 'ru_RU.UTF-8' },
    code: 0,
    out: ['Использование:', 'validate', 'build-grid', 'Коды выхода'],
  },
  { name: 'validate --help', args: ['validate', '--help', ...en], code: 0, out: ['Examples:', '--strict'] },
  { name: 'no command: help, and it is wrong usage', args: [], code: 2, err: ['mediagrid'] },
  {
    name: 'an unknown command, with a guess',
    args: ['valdate', ...en],
    code: 2,
    err: ['Did you mean validate?'],
  },
  {
    name: 'an unknown flag, with a guess',
    args: ['validate', '--strikt', ...en],
    code: 2,
    err: ['--strict'],
  },
  { name: 'a missing flag', args: ['build-grid', ...en], code: 2, err: ['--week'] },
  { name: 'an unknown language', args: ['validate', '--lang', 'de'], code: 2, err: ['--lang'] },
  { name: '-C: no such folder', args: ['-C', 'nowhere', 'validate', ...en], code: 2, err: ['nowhere'] },
  {
    name: 'deadlines: a stretch of days with what moved and why',
    args: ['deadlines', '--from', '2026-05-01', '--to', '2026-05-08', ...en],
    code: 0,
    out: [
      'Deadlines of the Rules: 1–8 May 2026\n',
      "2026-05-04 Mon  §11  media-grid to the media: 2026-W19\n                    not 2026-05-01: Kazakhstan People's Unity Day\n",
      'falls in the week described',
      '2026-05-08 Fri  §10  information for the week: 2026-W20',
    ],
  },
  {
    name: 'deadlines --explain: the reading and the other readings’ dates',
    args: ['deadlines', '--month', '2026-06', '--explain', ...en],
    code: 0,
    out: ['reading: same-month', 'under report.of: next-month: 2026-07-27'],
  },
  {
    name: 'deadlines --format json: the contract’s shape, outside a workspace too',
    args: ['deadlines', '-C', '/', '--quarter', '2027-Q1', '--format', 'json', ...en],
    code: 0,
    check: ({ stdout }) => {
      const { version, deadlines } = JSON.parse(stdout);
      expect(version).toBe(1);
      expect(deadlines.find(({ duty }: { duty: string }) => duty === 'proposals')).toEqual({
        rule: '§5',
        duty: 'proposals',
        for: '2027-1',
        nominal: '2027-01-01',
        due: '2027-01-05',
        reason: 'New Year',
        reading: 'first-month-of-quarter',
      });
    },
  },
  {
    name: 'deadlines: readings of the workspace count',
    args: ['deadlines', '--month', '2026-12', '--format', 'json'],
    code: 0,
    prepare: edit(
      'mediagrid.yaml',
      'profile: kz-159-2018',
      'profile: kz-159-2018\n  switches: {duties: {proposals: {month: month-before-quarter}, weekly: off, grid: off}}',
    ),
    check: ({ stdout }) =>
      expect(
        JSON.parse(stdout).deadlines.map(
          (found: { duty: string; due: string }) => `${found.due} ${found.duty}`,
        ),
      ).toEqual([
        '2026-12-01 proposals',
        '2026-12-21 approval',
        '2026-12-25 report',
        '2026-12-31 plan-update',
      ]),
  },
  {
    name: 'deadlines --format ics: a calendar, stamped with the clock given',
    args: ['deadlines', '--month', '2026-12', '--format', 'ics', '--on', '2026-12-01'],
    code: 0,
    out: [
      'BEGIN:VCALENDAR\r\n',
      'UID:report-2026-12-2026-12-25@mediagrid\r\nDTSTAMP:20261201T070000Z\r\nDTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261226\r\n',
    ],
  },
  {
    name: 'deadlines: a year without a calendar names the file to edit',
    args: ['deadlines', '--year', '2029', ...en],
    code: 1,
    err: ['no working-day calendar for 2029', 'mediagrid.yaml'],
  },
  {
    name: 'deadlines: days named in two ways',
    args: ['deadlines', '--year', '2026', '--month', '2026-12', ...en],
    code: 2,
    err: ['--year, --month'],
  },
  {
    name: 'deadlines: days that are none, or in the wrong order',
    args: ['deadlines', '--from', '2026-12-31', '--to', '2026-12-01', ...en],
    code: 2,
    err: ['2026-12-31', '2026-12-01'],
  },
  {
    name: 'deadlines: a quarter that is none',
    args: ['deadlines', '--quarter', '2026-Q5', ...en],
    code: 2,
    err: ['--quarter: 2026-Q5', '2026-Q4'],
  },
  {
    name: 'status --format json: the contract’s shape',
    args: ['status', '--week', '2026-W51', '--on', '2026-12-16', '--format', 'json'],
    code: 0,
    check: ({ stdout }) => {
      const status = JSON.parse(stdout);
      expect({ version: status.version, on: status.on, week: status.week }).toEqual({
        version: 1,
        on: '2026-12-16T12:00:00+05:00',
        week: '2026-W51',
      });
      const found = status.bodies.find(({ body }: { body: string }) => body === 'akimat-kokozen');
      expect(found.weekly).toEqual({
        state: 'late',
        due: '2026-12-10',
        submitted: '2026-12-11T09:15:00+05:00',
        file: `${WEEK}/akimat-kokozen.yaml`,
      });
      expect(found.contact.state).toBe('late');
      expect(status.duties.find(({ duty }: { duty: string }) => duty === 'response')).toEqual({
        rule: '§13',
        duty: 'response',
        body: 'akimat-jasyltau',
        for: 'r-2026-041',
        due: '2026-12-17',
        state: 'done',
        submitted: '2026-12-17T17:15:00+05:00',
        file: 'submissions/responses/r-2026-041/akimat-jasyltau.yaml',
      });
    },
  },
  {
    name: 'status: whoever sent nothing is named with telephones, and --strict fails',
    args: ['status', '--week', '2026-W51', '--on', '2026-12-11T09:00:00+05:00', '--strict', ...en],
    code: 1,
    prepare: (folder) => rmSync(join(folder, `${WEEK}/min-jol.yaml`)),
    out: ['missing: 1\n  Ministry of Roads and Logistics\n    Көкжалов Дәнияр Сапабекұлы, +7 700 000 00 03'],
  },
  {
    name: 'status: other weeks are listed where their time is asked for',
    args: [
      'status',
      '--week',
      '2026-W51',
      '--from',
      '2026-12-03',
      '--to',
      '2026-12-03',
      '--on',
      '2026-12-11',
      ...en,
    ],
    code: 0,
    out: ['2026-12-03 Thu  §10  information for the week: 2026-W50'],
  },
  {
    name: 'a profile of the workspace’s own: what it does not say is as in order No. 159',
    args: ['deadlines', '--month', '2026-12', '--format', 'json'],
    code: 0,
    prepare: (folder) => {
      put(
        'regulations/kz-2024.yaml',
        'version: 1\nid: kz-2024\ntitle: Қағидалар\nvalidFrom: "2024-10-18"\nduties: {weekly: {para: "12", weekday: wed}, report: off, grid: off}\n',
      )(folder);
      edit(
        'mediagrid.yaml',
        'profile: kz-159-2018',
        'profile: kz-2024\n  switches: {duties: {report: {day: 20}}}',
      )(folder);
    },
    check: ({ stdout }) =>
      expect(
        JSON.parse(stdout).deadlines.map(
          (found: { rule: string; due: string }) => `${found.due} ${found.rule}`,
        ),
      ).toEqual([
        '2026-12-02 §12',
        '2026-12-09 §12',
        '2026-12-17 §12',
        '2026-12-21 §8',
        '2026-12-23 §12',
        '2026-12-30 §12',
        '2026-12-31 §5',
      ]),
  },
  {
    name: 'a profile of the workspace’s own that is broken is told of at its line, once',
    args: ['validate', ...en],
    code: 1,
    prepare: (folder) => {
      put(
        'regulations/kz-2024.yaml',
        'version: 1\nid: kz-2025\ntitle: Қ\nvalidFrom: "2024-10-18"\nsope: {}\n',
      )(folder);
      edit('mediagrid.yaml', 'profile: kz-159-2018', 'profile: kz-2024')(folder);
    },
    out: ['regulations/kz-2024.yaml:5:1 error Unknown field: sope', 'Errors: 1.'],
  },
  {
    name: 'build-directory: a body without a contact and a former holder are told',
    args: ['build-directory', ...en],
    code: 0,
    err: ['In the directory: 7; bodies without a contact: 1; former holders: 1.', 'build/directory.en.xlsx'],
    check: (_, folder) =>
      expect(readFileSync(join(folder, 'build/directory.en.md'), 'utf8')).toContain(
        'no contact details submitted',
      ),
  },
  {
    name: 'build-directory: a broken contact is left out and named, the rest goes on',
    args: ['build-directory', '--audience', 'internal', '--format', 'yaml', '--out', '-', ...en],
    prepare: edit('submissions/contacts/min-dala.yaml', 'media@dala.example', 'media'),
    code: 1,
    out: ['reason: broken', 'errors:\n      - schema/email'],
    err: [
      'submissions/contacts/min-dala.yaml:7:8 error',
      'Left out: submissions/contacts/min-dala.yaml (errors: schema/email)',
    ],
  },
  {
    name: 'build-directory: a year without calendar data leaves the term of a notice open',
    args: ['build-directory', '--audience', 'internal', '--format', 'json', '--out', '-'],
    prepare: edit('submissions/contacts/min-jol.yaml', 'appointed: "2026-03-16"', 'appointed: "2031-03-17"'),
    code: 0,
    check: ({ stdout }) => {
      const { entries } = JSON.parse(stdout);
      const entry = entries.find(({ body }: { body: string }) => body === 'min-jol');
      expect(entry).not.toHaveProperty('due');
    },
  },
  {
    name: 'build-plan: what is planned, awaited, rejected and corrected is counted',
    args: ['build-plan', '--year', '2026', ...en],
    code: 0,
    err: [
      '2026: 11 planned, 1 awaiting a decision, 1 rejected, 1 corrections.',
      'build/media-plan-2026.en.xlsx',
    ],
  },
  {
    name: 'build-plan: a broken proposal is left out and named, the rest goes on',
    args: ['build-plan', '--year', '2026', '-a', 'internal', '-f', 'yaml', '-o', '-', ...en],
    prepare: edit('submissions/proposals/2026-2/min-dala.yaml', 'type: coverage', 'type: covrage'),
    code: 1,
    out: ['ref: min-jol/p26-02', 'file: submissions/proposals/2026-2/min-dala.yaml'],
    err: [
      'Did you mean “coverage”?',
      'Left out: submissions/proposals/2026-2/min-dala.yaml (errors: schema/enum)',
    ],
    check: ({ stdout }) => expect(stdout).not.toContain('min-dala/p26-03'),
  },
  {
    name: 'build-plan: a year without documents',
    args: ['build-plan', '--year', '2031', ...en],
    code: 1,
    err: ['There are no proposals and no decisions for 2031: submissions/proposals/2031-…/'],
    check: (_, folder) => expect(existsSync(join(folder, 'build/media-plan-2031.yaml'))).toBe(false),
  },
  {
    name: 'build-plan: not a year',
    args: ['build-plan', '--year', '26', ...en],
    code: 2,
    err: ['Wrong value for --year: 26. It looks like 2026'],
  },
  {
    name: 'build-execution: reports and events beside the plan',
    args: ['build-execution', '--year', '2026', '--on', '2026-12-10', ...en],
    code: 0,
    err: ['2026: 11 plan items, 5 not reported on, 3 without events.'],
  },
  {
    name: 'issue-grid: freezes the first edition with its record',
    args: [
      'issue-grid',
      '--week',
      '2026-W51',
      '--on',
      '2026-12-11T17:00:00+05:00',
      '--to',
      'Media list',
      ...en,
    ],
    code: 0,
    err: ['Issued edition 1 of 2026-W51: issued/media-grid/2026-W51/1/', 'In time: due by 2026-12-11 (§11).'],
    check: (_, folder) => {
      const issued = join(folder, 'issued/media-grid/2026-W51/1');
      const record = readFileSync(join(issued, 'edition.yaml'), 'utf8');
      expect(record).toContain('issued: "2026-12-11T17:00:00+05:00"\nsentTo:\n  - Media list\n');
      const bytes = readFileSync(join(issued, 'media-grid-2026-W51.xlsx'));
      expect(record).toContain(createHash('sha256').update(bytes).digest('hex'));
      expect(readdirSync(join(folder, 'issued/media-grid/2026-W51'))).toEqual(['1']);
    },
  },
  {
    name: 'issue-grid: late, and said so',
    args: ['issue-grid', '--week', '2026-W51', '--on', '2026-12-14T08:00:00+05:00', '-f', 'yaml', ...en],
    code: 0,
    err: ['Late: it was due by 2026-12-11 (§11).'],
  },
  {
    name: 'issue-grid: the next edition, beside the first',
    args: ['issue-grid', '--week', '2026-W50', '--on', '2026-12-08', '-f', 'md', ...en],
    code: 0,
    err: ['Issued edition 2 of 2026-W50'],
    check: (_, folder) => {
      const issued = join(folder, 'issued/media-grid/2026-W50');
      expect(readdirSync(join(issued, '2')).sort()).toEqual([
        'edition.yaml',
        'media-grid-2026-W50.md',
        'media-grid-2026-W50.yaml',
      ]);
      expect(readFileSync(join(issued, '2/media-grid-2026-W50.md'), 'utf8')).toContain(
        '**MOVED: 08.12 10:00',
      );
    },
  },
  {
    name: 'issue-grid: nothing has changed, nothing is written',
    args: ['issue-grid', '--week', '2026-W51', ...en],
    prepare: (folder) => {
      runSpawned(['issue-grid', '--week', '2026-W51', '--format', 'yaml'], { cwd: folder });
    },
    code: 0,
    err: ['Nothing has changed since edition 1 of 2026-W51'],
    check: (_, folder) => expect(readdirSync(join(folder, 'issued/media-grid/2026-W51'))).toEqual(['1']),
  },
  {
    name: 'issue-grid: a broken submission stays out, the rest is issued',
    args: ['issue-grid', '--week', '2026-W51', '-f', 'yaml', ...en],
    prepare: edit(`${WEEK}/min-dala.yaml`, 'week: 2026-W51', 'week: 2026-W52'),
    code: 1,
    err: ['Left out: submissions/weekly/2026-W51/min-dala.yaml', 'Issued edition 1 of 2026-W51'],
  },
  {
    name: 'build-grid: an altered edition is told of, and the grid is built without marks',
    args: ['build-grid', '--week', '2026-W50', '--format', 'json', '--out', '-', ...en],
    prepare: edit('issued/media-grid/2026-W50/1/media-grid-2026-W50.yaml', 'min-jol', 'min-jul'),
    code: 1,
    err: [
      'issued/media-grid/2026-W50/1/edition.yaml:9:13 error A file of the issued edition has been changed',
    ],
    check: ({ stdout }) => {
      const grid = JSON.parse(stdout);
      expect(grid.edition).toBe(2);
      expect(grid).not.toHaveProperty('changes');
    },
  },
  {
    name: 'validate: an altered edition fails the whole workspace',
    args: ['validate', ...en],
    prepare: edit('issued/media-grid/2026-W50/1/media-grid-2026-W50.md', 'мин', 'мйн'),
    code: 1,
    out: ['[issued/altered] §11', 'Errors: 1.'],
  },
  {
    name: 'validate: a foreign file under issued/',
    args: ['validate', 'issued', ...en],
    prepare: put('issued/media-grid/notes.txt', 'x'),
    code: 1,
    out: ['issued/media-grid/notes.txt:1:1 error', '[path/unknown-place]'],
  },
  {
    name: 'diff: as JSON, one change per event',
    args: ['diff', '--week', '2026-W50', '--format', 'json'],
    code: 0,
    check: ({ stdout }) => {
      const { version, week, from, to, changes } = JSON.parse(stdout);
      expect({ version, week, from, to }).toEqual({ version: 1, week: '2026-W50', from: 1, to: 'now' });
      expect(changes.map((found: { event: string; what: string }) => `${found.event} ${found.what}`)).toEqual(
        [
          'min-jol/jol-1 moved',
          'min-jol/jol-2 changed',
          'min-jol/jol-3 new',
          'akimat-kokozen/kokozen-1 cancelled',
          'akimat-kokozen/kokozen-2 withdrawn',
        ],
      );
    },
  },
  {
    name: 'diff --exit-code: changes are an exit code',
    args: ['diff', '--week', '2026-W50', '--format', 'md', '--exit-code', ...en],
    code: 1,
    out: ['# Changes since the last edition', '| **MOVED** |'],
  },
  {
    name: 'diff: no edition yet',
    args: ['diff', '--week', '2026-W51', ...en],
    code: 1,
    err: ['No edition of 2026-W51 has been issued yet; issue-grid makes one'],
  },
  {
    name: 'diff: an edition that is not there',
    args: ['diff', '--week', '2026-W50', '--from', '7', ...en],
    code: 2,
    err: ['--from: there is no edition 7 of 2026-W50', 'There are: 1'],
  },
  {
    name: 'build-agenda: all pieces, and which came late',
    args: ['build-agenda', '--issue', 'j-2026-017', '-a', 'internal', '-f', 'md', '-o', '-', ...en],
    code: 0,
    out: ['late, due 10 December 2026'],
    err: ['Bodies named in the issue: 3; pieces received: 3.'],
  },
  {
    name: 'build-agenda: an issue that is not there',
    args: ['build-agenda', '--issue', 'j-2026-071', ...en],
    code: 2,
    err: ['No such joint issue: j-2026-071. Did you mean j-2026-017?'],
  },
  {
    name: 'build-agenda: an issue whose own file is broken',
    args: ['build-agenda', '--issue', 'j-2026-017', ...en],
    prepare: edit('decisions/joint-issues/j-2026-017.yaml', 'arisen: "2026', 'arisen: "26'),
    code: 1,
    err: ['decisions/joint-issues/j-2026-017.yaml:4:9 error', 'is missing or has errors'],
  },
];

describe.each([
  ['in process', runInProcess],
  ['spawned', async (...call: Parameters<typeof runSpawned>) => runSpawned(...call)],
] as const)('%s', (_, run) => {
  let place: { folder: string; dispose: () => void };
  beforeEach(() => {
    place = copyOfExamples();
  });
  afterEach(() => place.dispose());

  it.each(CASES)('$name', async ({ args, code, prepare, env, stdin, out = [], err = [], check }) => {
    prepare?.(place.folder);
    const options = {
      cwd: place.folder,
      ...(env === undefined ? {} : { env }),
      ...(stdin === undefined ? {} : { stdin }),
    };
    const outcome = await run(args, options);
    const told = `${outcome.stdout}\n${outcome.stderr}`;
    expect(outcome.code, told).toBe(code);
    for (const text of out) expect(outcome.stdout).toContain(text);
    for (const text of err) expect(outcome.stderr).toContain(text);
    expect(told).not.toMatch(/\n\s+at .*\.(ts|js):\d+/);
    check?.(outcome, place.folder);
  });
});

describe('outputs', () => {
  it('are left whole when writing fails: the old file, byte for byte, and no temporary ones', async () => {
    const place = copyOfExamples();
    put('out/media-grid-2026-W51.yaml', 'old\n')(place.folder);
    put('out/media-grid-2026-W51.md/kept', '')(place.folder);
    const args = ['build-grid', '--week', '2026-W51', '--format', 'yaml,md', '--out', 'out'];
    const { code } = await runInProcess(args, { cwd: place.folder });
    expect(code).toBe(3);
    expect(readFileSync(join(place.folder, 'out/media-grid-2026-W51.yaml'), 'utf8')).toBe('old\n');
    place.dispose();
  });

  it('end quietly when the reader closes the pipe', () => {
    const place = copyOfExamples();
    const script = `node '${join(import.meta.dirname, '../../bin/mediagrid.js')}' build-grid -w 2026-W51 -f json -o - --quiet | head -c 10`;
    const { stderr, stdout } = runShell(script, place.folder);
    expect(stdout).toHaveLength(10);
    expect(stderr).toBe('');
    place.dispose();
  });
});

function runShell(script: string, cwd: string): Outcome {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' });
  return { code: status ?? -1, stdout, stderr };
}
