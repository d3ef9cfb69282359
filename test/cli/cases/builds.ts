import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { FORMATS } from '../../../src/render/index.ts';
import { documentText } from '../../support/docx-text.ts';
import { runSpawned } from '../../support/run.ts';
import { type Case, edit, en, put, WEEK } from '../case.ts';

const LAST_EVENT = 'date: "2026-12-20"';
const LASTING_UID = 'UID:min-jol.jol-3.2026-W51@mediagrid';

/** Makes the last event of min-jol, on Sunday of 2026-W51, last until Tuesday. */
function lastingIntoNextWeek(folder: string): void {
  const path = `${WEEK}/min-jol.yaml`;
  const text = readFileSync(join(folder, path), 'utf8');
  const at = text.indexOf(LAST_EVENT);
  if (at === -1) throw new Error(`${path} has no ${LAST_EVENT}`);
  put(path, text.replace(LAST_EVENT, `${LAST_EVENT}\n    until: "2026-12-22"`))(folder);
}

const DECISION = 'decisions/media-grid/2026-W51.yaml';
const EXCLUDED = '[{event: min-jol/jol-1, reason: Жабық}]';

const nilReturn = (body: string, week: string): string =>
  `kind: weekly\nbody: ${body}\nweek: ${week}\nsubmitted: "2026-12-16T10:00:00+05:00"\nnoEvents: true\n`;

/** Merging submissions into documents. */
export const BUILDS: readonly Case[] = [
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
  ...(['md', 'html', 'csv', 'ics', 'json'] as const).map(
    (format): Case => ({
      name: `build-grid --format ${format}: an event longer than its week, marked, in the next`,
      args: ['build-grid', '-w', '2026-W52', '--format', format, '--out', '-', '--lang', 'ru'],
      code: 0,
      prepare: lastingIntoNextWeek,
      out: [
        format === 'json' ? '"continuing": {' : 'продолжается',
        ...(format === 'ics' ? [LASTING_UID] : []),
      ],
      err: ['файлов 0, не вошло 0; мероприятий 1, в гриде 1'],
    }),
  ),
  {
    name: 'build-grid: of an event longer than its week the calendar of both weeks has one entry',
    args: ['build-grid', '-w', '2026-W51', '--format', 'ics', '--out', '-', ...en],
    code: 0,
    prepare: lastingIntoNextWeek,
    out: [LASTING_UID],
    check: ({ stdout }) => expect(stdout).not.toContain('continuing'),
  },
  {
    name: 'build-grid: a broken file of an earlier week is named where its events may continue',
    args: ['build-grid', '-w', '2026-W52', '--format', 'json', '--out', '-', ...en],
    code: 1,
    prepare: (folder) => {
      lastingIntoNextWeek(folder);
      put('submissions/weekly/2026-W52/min-dala.yaml', nilReturn('min-dala', '2026-W52'))(folder);
      edit(`${WEEK}/min-jol.yaml`, 'kind:', 'colour: red\nkind:')(folder);
    },
    err: ['its events that last into this one were left out: submissions/weekly/2026-W51/min-jol.yaml'],
  },
  {
    name: 'build-grid --format html: one page, in the language asked for',
    args: ['build-grid', '-w', '2026-W51', '--format', 'html', '--out', '-', '--lang', 'ru'],
    code: 0,
    out: [
      '<!DOCTYPE html>\n<html lang="ru">',
      '<title>Медиа-грид 2026-W51 – Информация на предстоящую неделю</title>',
    ],
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
    name: 'build-form: as a Word document',
    args: ['build-form', '-w', '2026-W51', '-b', 'min-turgyn', '-f', 'docx', '--lang', 'ru', '--quiet'],
    code: 0,
    check: (_, folder) => {
      const text = documentText(
        readFileSync(join(folder, 'build/form-2026-W51-min-turgyn.internal.ru.docx')),
      );
      expect(text).toContain('[Heading1] Информация на предстоящую неделю');
      expect(text).toContain('+7 700 000 00 21');
    },
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
    name: 'build-plan: a decision with an error writes nothing for the media, and the internal plan all the same',
    args: ['build-plan', '--year', '2026', '-f', 'md', ...en],
    prepare: (folder) => {
      put('build/media-plan-2026.en.md', 'the approved plan\n')(folder);
      edit('decisions/media-plan/2026-2.yaml', 'approved: "2026-07-20"', 'approved: "2026-07-2O"')(folder);
    },
    code: 1,
    err: ['decisions/media-plan/2026-2.yaml', 'was not written for the media'],
    check: (_, folder) => {
      expect(readFileSync(join(folder, 'build/media-plan-2026.en.md'), 'utf8')).toBe('the approved plan\n');
      const internal = runSpawned(['build-plan', '--year', '2026', '-a', 'internal', '-f', 'md', '-o', '-'], {
        cwd: folder,
      });
      expect([internal.code, internal.stdout.length > 1000]).toEqual([1, true]);
    },
  },
  {
    name: 'build-execution: for the media without an event that the grid leaves out',
    args: ['build-execution', '--year', '2026', '-a', 'media', '-f', 'json', '-o', '-', ...en],
    prepare: edit(DECISION, 'platforms:', `exclude: ${EXCLUDED}\nplatforms:`),
    code: 0,
    check: ({ stdout }, folder) => {
      expect(stdout).not.toContain('науқанының басталуы');
      expect(stdout).toContain('"week": "2026-W50"');
      const internal = ['build-execution', '--year', '2026', '-f', 'json', '-o', '-'];
      expect(runSpawned(internal, { cwd: folder }).stdout).toContain('науқанының басталуы');
    },
  },
  {
    name: 'build-form: for the media without what the decision excludes, and not while that has an error',
    args: [
      'build-form',
      '--week',
      '2026-W51',
      '--body',
      'min-jol',
      '-a',
      'media',
      '-f',
      'md',
      '-o',
      '-',
      ...en,
    ],
    prepare: edit(DECISION, 'platforms:', `exclude: ${EXCLUDED}\nplatforms:`),
    code: 0,
    check: ({ stdout }, folder) => {
      expect(stdout).not.toContain('науқанының басталуы');
      const own = ['build-form', '--week', '2026-W51', '--body', 'min-jol', '-f', 'md', '-o', '-'];
      expect(runSpawned(own, { cwd: folder }).stdout).toContain('науқанының басталуы');
      edit(DECISION, 'exclude:', 'excluded:')(folder);
      const media = runSpawned([...own, '-a', 'media'], { cwd: folder });
      expect([media.code, media.stdout]).toEqual([1, '']);
    },
  },
  {
    name: 'build-execution: nothing for the media while the decision on a week has an error, as it may leave out any event',
    args: ['build-execution', '--year', '2026', '-a', 'media', '-f', 'json', '-o', '-', ...en],
    prepare: edit(DECISION, 'platforms:', `excluded: ${EXCLUDED}\nplatforms:`),
    code: 1,
    err: [`The decision on 2026-W51 has errors or stands in a wrong place (${DECISION})`],
    check: ({ stdout }) => expect(stdout).toBe(''),
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
    name: 'build-execution: without --on as of the last that was sent, so that it is the same on any day',
    args: ['build-execution', '--year', '2026', '--format', 'json', '--out', '-'],
    code: 0,
    out: ['"asOf": "2026-12-11"'],
  },
  {
    name: 'build-execution: reports and events beside the plan',
    args: ['build-execution', '--year', '2026', '--on', '2026-12-10', ...en],
    code: 0,
    err: ['2026: 11 plan items, 5 not reported on, 3 without events.'],
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
  {
    name: 'build-form --audience media --format ics: the calendar of a body',
    args: ['build-form', '-w', '2026-W51', '-b', 'min-jol', '-a', 'media', '-f', 'ics', '-o', '-'],
    code: 0,
    out: ['UID:min-jol.jol-1.2026-W51@mediagrid', 'X-WR-CALNAME:Нысан 2026-W51'],
    check: ({ stdout }) => {
      expect(stdout.match(/BEGIN:VEVENT/g)).toHaveLength(3);
      expect(stdout).not.toContain('+7 700 000 00 23');
      // When it was sent is told to nobody: the week was not issued yet, so the stamp is a week before it.
      expect(new Set(stdout.match(/DTSTAMP:.*/g))).toEqual(new Set(['DTSTAMP:20261206T190000Z']));
    },
  },
  {
    name: 'build-grid --format ics: after an edition its number and moment, and what was withdrawn',
    args: ['build-grid', '-w', '2026-W50', '-f', 'ics', '-o', '-', ...en],
    code: 0,
    out: ['SEQUENCE:1', 'DTSTAMP:20261204T103000Z', 'SUMMARY:WITHDRAWN: '],
    check: ({ stdout }) => expect(stdout.match(/STATUS:CANCELLED/g)).toHaveLength(2),
  },
  {
    name: 'build-plan: a format that a plan has no use for',
    args: ['build-plan', '--year', '2026', '--format', 'yaml,ics', ...en],
    code: 2,
    err: ['The option --format cannot be ics. It can be: yaml, json'],
    check: (_, folder) => expect(existsSync(join(folder, 'build'))).toBe(false),
  },
  {
    name: 'build: everything that the workspace calls for, each in the formats that suit it',
    args: ['build', '--format', 'yaml,ics', ...en],
    code: 0,
    err: ['Written: 7 documents, 9 files'],
    check: (_, folder) =>
      expect(readdirSync(join(folder, 'build')).sort()).toEqual([
        'agenda-j-2026-017.yaml',
        'directory.yaml',
        'media-grid-2026-W50.en.ics',
        'media-grid-2026-W50.yaml',
        'media-grid-2026-W51.en.ics',
        'media-grid-2026-W51.yaml',
        'media-plan-2026.yaml',
        'media-plan-2027.yaml',
        'plan-execution-2026.yaml',
      ]),
  },
  {
    name: 'build: what is broken stays out, is told once, and keeps nothing else from being built',
    args: ['build', '--format', 'yaml', ...en],
    prepare: (folder) => {
      edit(`${WEEK}/min-jol.yaml`, 'submitted:', 'submited:')(folder);
      edit('decisions/joint-issues/j-2026-017.yaml', 'arisen: "2026', 'arisen: "26')(folder);
      put('submissions/weekly/2026-W99/min-jol.yaml', 'kind: weekly\n')(folder);
    },
    code: 1,
    err: [
      'The file of the issue j-2026-017 is missing or has errors',
      'No such week: 2026-W99',
      'Written: 6 documents, 6 files',
    ],
    check: ({ stderr }, folder) => {
      expect(stderr.match(/Left out: .*min-jol/g)).toHaveLength(1);
      expect(readFileSync(join(folder, 'build/media-grid-2026-W51.yaml'), 'utf8')).toContain(
        'akimat-kokozen',
      );
    },
  },
  {
    name: 'build: standard output has no room for several documents',
    args: ['build', '--format', 'yaml', '--out', '-', ...en],
    code: 2,
    err: ['--out names a folder, not -'],
  },
  {
    name: 'build: a file whose document is gone is named, and left where it is',
    args: ['build', '--format', 'yaml', ...en],
    prepare: (folder) => {
      put('build/media-grid-2026-W40.internal.ru.docx', 'old')(folder);
      put('build/notes.md', 'of somebody else')(folder);
    },
    code: 0,
    err: [
      'Left over from an earlier build, nothing makes it any more, delete it: build/media-grid-2026-W40.internal.ru.docx',
    ],
    check: ({ stderr }, folder) => {
      expect(stderr).not.toContain('notes.md');
      expect(existsSync(join(folder, 'build/media-grid-2026-W40.internal.ru.docx'))).toBe(true);
    },
  },
  {
    name: 'build --check: nothing was built yet',
    args: ['build', '--check', '--format', 'yaml', ...en],
    code: 1,
    out: ['missing: build/directory.yaml', 'missing: build/media-grid-2026-W51.yaml'],
    err: ['build: 0 differ, 7 missing, 0 stale.'],
    check: (_, folder) => expect(existsSync(join(folder, 'build'))).toBe(false),
  },
  {
    name: 'build --check: each file that is not as it would be written, and no other',
    args: ['build', '--check', '--format', 'yaml,xlsx,csv,ics', '--quiet', '--lang', 'kk'],
    prepare: (folder) => {
      const build = ['build', '--format', 'yaml,xlsx,csv,ics', '--quiet'];
      expect(runSpawned(build, { cwd: folder }).code).toBe(0);
      // The internal files and other languages are other builds.
      put('build/directory.internal.yaml', 'old')(folder);
      put('build/media-grid-2026-W40.md', 'old')(folder);
      put('build/form-2026-W40-min-jol.internal.md', 'of its body')(folder);
      put('build/media-plan-2026.csv', 'old')(folder);
      rmSync(join(folder, 'build/media-grid-2026-W51.ics'));
    },
    code: 1,
    check: ({ stdout, stderr }) => {
      expect(stdout).toBe(
        'өзгеше: build/media-plan-2026.csv\nжоқ: build/media-grid-2026-W51.ics\nартық: build/media-grid-2026-W40.md\n',
      );
      expect(stderr).toBe('');
    },
  },
  {
    name: 'build --check: all is as it would be written, also years later',
    args: ['build', '--check', '--format', 'yaml,json,xlsx,md,csv,ics', ...en],
    prepare: (folder) => {
      const build = ['build', '--format', 'yaml,json,xlsx,md,csv,ics', ...en];
      expect(runSpawned(build, { cwd: folder, env: { TZ: 'Pacific/Kiritimati' } }).code).toBe(0);
    },
    code: 0,
    err: ['build: all 37 files are as mediagrid build would write them.'],
  },
  {
    name: 'build: a clock that is wrongly written',
    args: ['build', '--format', 'yaml', '--on', 'tomorrow', ...en],
    code: 2,
    err: ['--on takes a date'],
    check: (_, folder) => expect(existsSync(join(folder, 'build'))).toBe(false),
  },
  {
    name: 'build --audience internal: everything, each file named so, and checked so',
    args: ['build', '--check', '--format', 'yaml,csv', '--audience', 'internal', ...en],
    prepare: (folder) => {
      const build = ['build', '--format', 'yaml,csv', '--audience', 'internal', ...en];
      expect(runSpawned(build, { cwd: folder }).code).toBe(0);
      expect(readdirSync(join(folder, 'build')).filter((name) => !name.includes('.internal.'))).toEqual([]);
    },
    code: 0,
    err: ['build: all 14 files are as mediagrid build would write them.'],
  },
  {
    name: 'build-grid --format ics: by the clock of the workspace',
    args: ['build-grid', '-w', '2026-W51', '-f', 'ics', '-o', '-'],
    prepare: edit('mediagrid.yaml', 'Asia/Almaty', 'Europe/Berlin'),
    code: 0,
    out: ['DTSTART;TZID=Europe/Berlin:20261214T100000', 'TZID:Europe/Berlin', 'TZOFFSETTO:+0100'],
  },
  {
    name: 'build-grid --help: every format has its name there',
    args: ['build-grid', '--help', ...en],
    code: 0,
    check: ({ stdout }) => {
      for (const format of Object.keys(FORMATS)) expect(stdout).toMatch(new RegExp(`\\b${format}\\b`));
    },
  },
];
