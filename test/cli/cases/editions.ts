import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runSpawned } from '../../support/run.ts';
import { type Case, edit, en, WEEK } from '../case.ts';

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

/** What was sent to the media: issue-grid, diff. */
export const EDITIONS: readonly Case[] = [
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
    name: 'issue-grid: no edition goes out without the decision on its week',
    args: ['issue-grid', '--week', '2026-W51', '-f', 'yaml', ...en],
    prepare: edit(DECISION, 'platforms:', 'platform:'),
    code: 1,
    err: [
      `${DECISION}:`,
      `No edition of 2026-W51 was issued: ${DECISION} has errors, and what it excludes would go to the media.`,
    ],
    check: (_, folder) => expect(existsSync(join(folder, 'issued/media-grid/2026-W51'))).toBe(false),
  },
  {
    name: 'build-grid: a draft goes on without its decision, and does not say that there is none',
    args: ['build-grid', '--week', '2026-W51', '-f', 'yaml', ...en],
    prepare: edit(DECISION, 'platforms:', 'platform:'),
    code: 1,
    err: [`Left out: ${DECISION}`, 'build/media-grid-2026-W51.yaml'],
    check: ({ stderr }) => expect(stderr).not.toContain('main news is not decided'),
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
