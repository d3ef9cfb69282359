import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { nilWeek, putAll } from '../../support/inbox.ts';
import { runSpawned } from '../../support/run.ts';
import { type Case, edit, en, put, WEEK } from '../case.ts';

const DECISION = 'decisions/media-grid/2026-W51.yaml';

/** Edition 1 of 2026-W51 is issued; then every text of a submission is typed again with other spaces. */
function issuedThenRespaced(folder: string): void {
  runSpawned(['issue-grid', '--week', '2026-W51', '--format', 'yaml'], { cwd: folder });
  const file = join(folder, WEEK, 'min-jol.yaml');
  const before = readFileSync(file, 'utf8');
  const after = before.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0 ').normalize('NFD');
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

/** Edition 1 of 2026-W51 is issued with a telephone number in a title and in main news as a text. */
function issuedWithNumbers(folder: string): void {
  const number = '+7 701 555 12 34';
  edit(`${WEEK}/min-jol.yaml`, 'title: «Қарлы', `title: ${number} «Қарлы`)(folder);
  edit(DECISION, '  tue:\n', `  fri: ['Сұрақтар: ${number}']\n  tue:\n`)(folder);
  runSpawned(['issue-grid', '--week', '2026-W51', '--format', 'yaml'], { cwd: folder });
}

const EXCLUDING = 'exclude: [{event: min-dala/dala-3, reason: Жабық}]\nplatforms:';

/** Wrong places for the decision on 2026-W51. */
const STRAYS = [
  ['another ending', 'decisions/media-grid/2026-W51.yml'],
  ['small letters and a number', 'decisions/media-grid/2026-w51 (1).yaml'],
  ['no week in its name', 'decisions/media-grid/шешім.yaml'],
  ['a misspelt folder', 'decisions/mediagrid/2026-W51.yaml'],
  ['a misspelt folder at the root', 'decision/media-grid/2026-W51.yaml'],
  ['a folder of its own', 'decisions/media-grid/2026-W51/decision.yaml'],
  ['a folder among the submissions', 'submissions/media-grid/2026-W51.yaml'],
  ['the root', '2026-W51.yaml'],
  ['the root, with no week in its name', 'шешім.yml'],
  ['the root, under a name like that of a register', 'notes.yaml'],
  ['a folder in another language', 'Шешімдер/2026-W51.yaml'],
  ['a body’s place', `${WEEK}/decision.yaml`],
] as const;

/** What was sent to the media: issue-grid, diff; and what is not without a decision. */
export const EDITIONS: readonly Case[] = [
  ...[DECISION, 'decisions/media-grid/2026-W51.yml', 'decisions/2026-W51.yaml'].map(
    (path): Case => ({
      name: `build-grid: what a wrong decision may exclude is not published a week later: ${path}`,
      args: ['build-grid', '--week', '2026-W52', '--format', 'md', '--out', '-', ...en],
      prepare: (folder) => {
        const lasting = 'until: "2026-12-23"';
        edit(`${WEEK}/min-dala.yaml`, 'date: "2026-12-20"', `date: "2026-12-20"\n    ${lasting}`)(folder);
        const text = readFileSync(join(folder, DECISION), 'utf8');
        rmSync(join(folder, DECISION));
        // An error where it stands, none where it is misplaced.
        const key = path === DECISION ? 'excluded' : 'exclude';
        put(path, `${text}${key}: [{event: min-dala/dala-3, reason: Жабық}]\n`)(folder);
        putAll(folder, {
          'submissions/weekly/2026-W52/min-turgyn.yaml': nilWeek(
            'min-turgyn',
            '2026-12-17T10:00:00+05:00',
          ).replace('2026-W51', '2026-W52'),
        });
      },
      code: 1,
      err: [path],
      check: ({ stdout }) => expect(stdout).not.toContain('қысқы жем'),
    }),
  ),
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
    err: ['Issued edition 2 of 2026-W50', 'Hash of the edition (SHA-256 of its edition.yaml): '],
    check: ({ stderr }, folder) => {
      // The first edition met the term of §11.
      expect(stderr).not.toContain('§11');
      const issued = join(folder, 'issued/media-grid/2026-W50');
      const hashOf = (path: string): string =>
        createHash('sha256')
          .update(readFileSync(join(issued, path)))
          .digest('hex');
      expect(stderr).toContain(`: ${hashOf('2/edition.yaml')}\n`);
      expect(readFileSync(join(issued, '2/edition.yaml'), 'utf8')).toContain(
        `previous: ${hashOf('1/edition.yaml')}\n`,
      );
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
    name: 'issue-grid: no edition is earlier than the one before it',
    args: ['issue-grid', '--week', '2026-W50', '--on', '2026-12-03', ...en],
    code: 1,
    err: [
      'Edition 1 of 2026-W50 was issued 2026-12-04T15:30:00+05:00, and it is 2026-12-03T12:00:00+05:00 now',
    ],
    check: (_, folder) => expect(readdirSync(join(folder, 'issued/media-grid/2026-W50'))).toEqual(['1']),
  },
  {
    name: 'issue-grid: onto an edition that was tampered with, and says so',
    args: ['issue-grid', '--week', '2026-W50', '--on', '2026-12-08', '-f', 'md', ...en],
    prepare: put('issued/media-grid/2026-W50/1/more.txt', 'x'),
    code: 1,
    err: ['[issued/extra]', 'Issued edition 2 of 2026-W50'],
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
    name: 'issue-grid: no edition goes out without the decision on its week',
    args: ['issue-grid', '--week', '2026-W51', '-f', 'yaml', ...en],
    prepare: edit(DECISION, 'platforms:', 'platform:'),
    code: 1,
    err: [
      `${DECISION}:`,
      `The decision on 2026-W51 has errors or stands in a wrong place (${DECISION}), so nothing was written for the media`,
    ],
    check: (_, folder) => expect(existsSync(join(folder, 'issued/media-grid/2026-W51'))).toBe(false),
  },
  {
    name: 'build-grid: nothing is written for the media without the decision on the week',
    args: ['build-grid', '--week', '2026-W51', '-f', 'yaml,md,ics', ...en],
    prepare: (folder) => {
      edit(DECISION, 'platforms:', 'platform:')(folder);
      put('build/media-grid-2026-W51.yaml', 'old')(folder);
    },
    code: 1,
    err: [
      `Left out: ${DECISION}`,
      `The decision on 2026-W51 has errors or stands in a wrong place (${DECISION})`,
    ],
    check: (_, folder) => {
      expect(readdirSync(join(folder, 'build'))).toEqual(['media-grid-2026-W51.yaml']);
      expect(readFileSync(join(folder, 'build/media-grid-2026-W51.yaml'), 'utf8')).toBe('old');
    },
  },
  {
    name: 'build-grid --out -: nor to standard output',
    args: ['build-grid', '--week', '2026-W51', '-f', 'md', '-o', '-', ...en],
    prepare: edit(DECISION, '- event: min-jol/jol-2', '- min-jol/jol-1'),
    code: 1,
    err: [`${DECISION}:11:7 error`, 'news/other-day', 'nothing was written for the media'],
    check: ({ stdout }) => expect(stdout).toBe(''),
  },
  {
    name: 'build-grid --audience internal: goes on without the decision, and says so in the document',
    args: ['build-grid', '--week', '2026-W51', '-f', 'md', '-o', '-', '--audience', 'internal', ...en],
    prepare: edit(DECISION, 'platforms:', 'platform:'),
    code: 1,
    out: [`The decision was not applied, the file has errors: ${DECISION} (schema/unknown-key)`],
    err: [`Left out: ${DECISION}`, '8 submissions, 0 left out'],
    check: ({ stderr }) => expect(stderr).not.toContain('main news is not decided'),
  },
  {
    name: 'build-grid --audience internal: lists excluded events with their reasons, and only there',
    args: ['build-grid', '--week', '2026-W51', '-f', 'md', '-o', '-', '--audience', 'internal', ...en],
    prepare: edit(DECISION, 'platforms:', EXCLUDING),
    code: 0,
    out: [
      'Excluded from the grid: «Құстарға қысқы жем» экологиялық акциясы (min-dala/dala-3), 20 December 2026. Reason: Жабық',
    ],
    check: ({ stdout }, folder) => {
      expect(stdout.match(/Құстарға қысқы жем/g)).toHaveLength(1);
      const formats = ['--format', 'yaml,json,md,html,csv,ics'];
      expect(runSpawned(['build-grid', '-w', '2026-W51', ...formats], { cwd: folder }).code).toBe(0);
      for (const name of readdirSync(join(folder, 'build')))
        expect(readFileSync(join(folder, 'build', name), 'utf8')).not.toMatch(
          /қысқы жем|min-dala.dala-3|Жабық/,
        );
    },
  },
  {
    name: 'build-grid: an event cancelled after it was chosen as main news stops the media’s documents',
    args: ['build-grid', '--week', '2026-W51', '-f', 'md', ...en],
    prepare: edit(
      `${WEEK}/min-jol.yaml`,
      'date: "2026-12-17"',
      'date: "2026-12-17"\n    status: cancelled\n    reason: Боран',
    ),
    code: 1,
    err: [
      `${DECISION}:11:14 error min-jol/jol-2 is cancelled or postponed, so it cannot be main news`,
      'Take it out of the main news, or choose another for that day.',
      'Correct the decision and run the command again',
    ],
    check: (_, folder) => expect(existsSync(join(folder, 'build'))).toBe(false),
  },
  {
    name: 'build-grid: a broken submission stops nothing, and its main news is told of',
    args: ['build-grid', '--week', '2026-W51', '-f', 'yaml', ...en],
    prepare: edit(`${WEEK}/min-jol.yaml`, 'body: min-jol', 'body: [min-jol'),
    code: 1,
    err: [
      `Main news not shown: min-jol/jol-2, ${DECISION} – the file of its body has errors.`,
      'build/media-grid-2026-W51.yaml',
    ],
  },
  {
    name: 'build: the other weeks and documents are written without the grid of a week whose decision has errors',
    args: ['build', '-f', 'yaml', ...en],
    prepare: edit(DECISION, 'platforms:', 'platform:'),
    code: 1,
    err: [
      `The decision on 2026-W51 has errors or stands in a wrong place (${DECISION})`,
      'Written: 5 documents, 5 files',
    ],
    check: (_, folder) => {
      expect(readdirSync(join(folder, 'build'))).toContain('media-grid-2026-W50.yaml');
      expect(readdirSync(join(folder, 'build'))).not.toContain('media-grid-2026-W51.yaml');
    },
  },
  {
    name: 'build --check: says so too, and takes the old file for what it is',
    args: ['build', '--check', '-f', 'yaml', ...en],
    prepare: (folder) => {
      expect(runSpawned(['build', '-f', 'yaml'], { cwd: folder }).code).toBe(0);
      edit(DECISION, 'platforms:', 'platform:')(folder);
    },
    code: 1,
    err: [
      `The decision on 2026-W51 has errors or stands in a wrong place (${DECISION})`,
      'all 5 files are as mediagrid build would',
    ],
    check: ({ stdout }) => expect(stdout).toBe(''),
  },
  ...STRAYS.map(
    ([how, path]): Case => ({
      name: `build-grid: a decision under a wrong name is no decision, and stops the media’s documents: ${how}`,
      args: ['build-grid', '--week', '2026-W51', '-f', 'yaml', ...en],
      prepare: (folder) => {
        mkdirSync(join(folder, path, '..'), { recursive: true });
        renameSync(join(folder, DECISION), join(folder, path));
      },
      code: 1,
      err: [`The decision on 2026-W51 has errors or stands in a wrong place (${path})`],
      check: (_, folder) => {
        expect(existsSync(join(folder, 'build'))).toBe(false);
        const other = runSpawned(['build-grid', '--week', '2026-W50', '-f', 'yaml'], { cwd: folder });
        expect(other.code).toBe(0);
      },
    }),
  ),
  {
    name: 'build-grid: a link in the place of the decision stops the media’s documents',
    args: ['build-grid', '--week', '2026-W51', '-f', 'yaml', ...en],
    prepare: (folder) => {
      renameSync(join(folder, DECISION), join(folder, 'elsewhere.txt'));
      symlinkSync('../../elsewhere.txt', join(folder, DECISION));
    },
    code: 1,
    err: [
      `${DECISION}:1:1 error`,
      'path/not-a-file',
      `The decision on 2026-W51 has errors or stands in a wrong place (${DECISION})`,
    ],
    check: (_, folder) => expect(existsSync(join(folder, 'build'))).toBe(false),
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
          'akimat-kokozen/kokozen-1 postponed',
          'akimat-kokozen/kokozen-2 withdrawn',
        ],
      );
    },
  },
  {
    name: 'diff: as JSON, when and where each event is and was',
    args: ['diff', '--week', '2026-W50', '--format', 'json'],
    code: 0,
    check: ({ stdout }) => {
      const changes: { what: string; from?: { date: string }; to?: { date: string } }[] =
        JSON.parse(stdout).changes;
      expect(changes.map(({ what, from, to }) => [what, from?.date, to?.date])).toEqual([
        ['moved', '2026-12-08', '2026-12-09'],
        ['changed', '2026-12-09', '2026-12-09'],
        ['new', undefined, '2026-12-10'],
        ['postponed', '2026-12-11', '2026-12-11'],
        ['withdrawn', '2026-12-13', undefined],
      ]);
    },
  },
  {
    name: 'diff: other spaces and another Unicode form are no change',
    args: ['diff', '--week', '2026-W51', '--exit-code', ...en],
    prepare: issuedThenRespaced,
    code: 0,
    out: ['2026-W51: changes since edition 1\nNothing has changed.'],
  },
  {
    name: 'issue-grid: other spaces and another Unicode form make no edition',
    args: ['issue-grid', '--week', '2026-W51', ...en],
    prepare: issuedThenRespaced,
    code: 0,
    err: ['Nothing has changed since edition 1 of 2026-W51'],
    check: (_, folder) => expect(readdirSync(join(folder, 'issued/media-grid/2026-W51'))).toEqual(['1']),
  },
  {
    name: 'build-grid: other spaces and another Unicode form raise no SEQUENCE and mark nothing',
    args: ['build-grid', '-w', '2026-W51', '-f', 'ics,md', '--lang', 'en'],
    prepare: issuedThenRespaced,
    code: 0,
    check: (_, folder) => {
      const calendar = readFileSync(join(folder, 'build/media-grid-2026-W51.en.ics'), 'utf8');
      expect(new Set(calendar.match(/^SEQUENCE:\d+/gm))).toEqual(new Set(['SEQUENCE:0']));
      expect(readFileSync(join(folder, 'build/media-grid-2026-W51.en.md'), 'utf8')).not.toMatch(
        /CHANGED|MOVED|Changes since/,
      );
    },
  },
  {
    name: 'diff: numbers in titles and main news, which the media do not get, are no change',
    args: ['diff', '--week', '2026-W51', '--exit-code', ...en],
    prepare: issuedWithNumbers,
    code: 0,
    out: ['2026-W51: changes since edition 1\nNothing has changed.'],
    check: (_, folder) => {
      const edition = readFileSync(
        join(folder, 'issued/media-grid/2026-W51/1/media-grid-2026-W51.yaml'),
        'utf8',
      );
      expect(edition).toMatch(/title:.*\+• ••• /);
      expect(edition).not.toMatch(/701 ?555/);
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
    name: 'issue-grid: the calendar of an edition bears its moment, and a build after it is the same to the byte',
    args: ['build-grid', '-w', '2026-W51', '-f', 'ics', '-o', '-', '--lang', 'kk'],
    prepare: (folder) => {
      const issue = ['issue-grid', '-w', '2026-W51', '-f', 'ics', '--on', '2026-12-11T17:00:00+05:00'];
      runSpawned(issue, { cwd: folder });
    },
    code: 0,
    out: ['DTSTAMP:20261211T120000Z', 'SEQUENCE:0'],
    check: ({ stdout }, folder) => {
      const issued = join(folder, 'issued/media-grid/2026-W51/1/media-grid-2026-W51.ics');
      expect(stdout).toBe(readFileSync(issued, 'utf8'));
    },
  },
];
