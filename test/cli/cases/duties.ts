import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runSpawned } from '../../support/run.ts';
import { type Case, edit, en, put, WEEK } from '../case.ts';

/** Who owes what, and when: deadlines, status, profiles. */
export const DUTIES: readonly Case[] = [
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
    name: 'status: what is missing of earlier weeks, a line for each with the bodies',
    args: ['status', '--week', '2026-W51', '--on', '2026-12-11T09:00:00+05:00', ...en],
    prepare: (folder) => rmSync(join(folder, 'submissions/weekly/2026-W50/min-jol.yaml')),
    code: 0,
    out: ['  2026-12-03 Thu  §10  information for the week: 2026-W50\n      min-jol, min-dala'],
  },
  {
    name: 'status: nothing is owed that was due before since:',
    args: ['status', '--week', '2026-W51', '--on', '2026-12-11T09:00:00+05:00', '--format', 'json'],
    prepare: edit('mediagrid.yaml', 'version: 1\n', 'version: 1\nsince: "2026-12-11"\n'),
    code: 0,
    check: ({ stdout }) => {
      const { bodies, duties } = JSON.parse(stdout);
      expect(duties.filter(({ due }: { due: string }) => due < '2026-12-11')).toEqual([]);
      expect(JSON.stringify(bodies)).not.toMatch(/"(?:missing|late)","due"/);
    },
  },
  {
    name: 'a report with a line that names no item of the plan counts, and the line is text',
    args: ['build-execution', '--year', '2026', '--audience', 'internal', '-f', 'json', '-o', '-', ...en],
    prepare: edit(
      'submissions/reports/2026-11/min-jol.yaml',
      'items:\n',
      'items:\n  - {planItem: Жолдағы қысқы ескертулер, status: done}\n  - {planItem: p26-99, status: planned}\n',
    ),
    code: 0,
    check: ({ stdout }, folder) => {
      const { concerns, items } = JSON.parse(stdout);
      expect(concerns.reportedWithoutItem).toEqual([
        { period: '2026-11', body: 'min-jol', text: 'Жолдағы қысқы ескертулер', status: 'done' },
        { period: '2026-11', body: 'min-jol', text: 'p26-99', status: 'planned' },
      ]);
      const reported = items.flatMap(
        ({ reports }: { reports: { period: string; body: string }[] }) => reports,
      );
      expect(reported).toContainEqual(expect.objectContaining({ body: 'min-jol', period: '2026-11' }));
      const validated = runSpawned(['validate', 'submissions/reports', ...en], { cwd: folder });
      expect(validated.code).toBe(0);
      expect(validated.stdout.match(/ warning .*\[ref\/unknown-plan-item\]/g)).toHaveLength(2);
      const status = runSpawned(['status', '--on', '2026-12-11', '--format', 'json'], { cwd: folder });
      const report = JSON.parse(status.stdout).duties.find(
        ({ duty, body }: { duty: string; body: string }) => duty === 'report' && body === 'min-jol',
      );
      expect(report.state).toBe('done');
    },
  },
  {
    name: 'validate: the first edition decides whether the grid was sent in time',
    args: ['validate', 'decisions/media-grid', ...en],
    prepare: (folder) => {
      edit(
        'decisions/media-grid/2026-W51.yaml',
        'week: 2026-W51\n',
        'week: 2026-W51\nsent: "2026-12-14T10:00:00+05:00"\n',
      )(folder);
      const issue = ['issue-grid', '--week', '2026-W51', '-f', 'yaml', '--on', '2026-12-11T17:00:00+05:00'];
      runSpawned(issue, { cwd: folder });
    },
    code: 0,
    check: ({ stdout }) => expect(stdout).not.toContain('deadline/late'),
  },
];
