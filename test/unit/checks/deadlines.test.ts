import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/diagnostics/message.ts';
import { addDays } from '../../../src/law/calendar-date.ts';
import type { Switches } from '../../../src/law/regulation.ts';
import { date, instant } from '../../support/calendar.ts';
import { examined } from '../../support/examine.ts';

const ISSUE = 'decisions/joint-issues/i-1.yaml';
const REQUEST = 'decisions/requests/r-1.yaml';

const contact = (appointed: string, submitted: string) =>
  `kind: contact\nbody: b2\nholder: person\nsurname: Көкжалов\ngivenName: Дәнияр\nemail: a@b.example\nworkPhone: "+7 700 000 00 01"\nappointed: "${appointed}"\nsubmitted: "${submitted}"\n`;
const issue =
  'kind: joint-issue\nid: i-1\ntitle: Боран\narisen: "2026-12-11T23:59:59+05:00"\nbodies: [b2, b3]\n';
const piece = (submitted: string) =>
  `kind: joint\nissue: i-1\nbody: b2\nsubmitted: "${submitted}"\ntext: Мәтін\n`;
const request = (received: string) =>
  `kind: request\nid: r-1\nbody: b2\nrequested: "2026-12-14T10:00:00+05:00"\n${received}kinds: [data]\nsubject: Сұрақ\n`;
const response = (submitted: string) =>
  `kind: response\nrequest: r-1\nbody: b2\nsubmitted: "${submitted}"\ntext: Жауап\n`;
const proposal = (cycle: number, submitted: string) =>
  `kind: proposal\nbody: b2\nplanYear: 2026\ncycle: ${cycle}\nsubmitted: "${submitted}"\nitems:\n  - {id: p-1, type: preventive, title: Т, direction: Б, problemIssue: М}\n`;
const decision = (cycle: number, approved: string) =>
  `kind: plan-decision\nplanYear: 2026\ncycle: ${cycle}\napproved: "${approved}"\ndirections: [Б]\n`;
const update = (submitted: string) =>
  `kind: plan-update\nbody: b2\nyear: 2026\nquarter: Q3\nsubmitted: "${submitted}"\nnoChanges: true\n`;
const report = (submitted: string) =>
  `kind: report\nbody: b2\nperiod: 2026-07\nsubmitted: "${submitted}"\ntext: Мәтін\n`;

interface Case {
  readonly what: string;
  readonly group: string;
  readonly files: Readonly<Record<string, string>>;
  /** Where, and by what paragraph, something is late; nothing is where this is absent. */
  readonly late?: string;
  readonly switches?: Switches;
}

const CASES: readonly Case[] = [
  {
    what: 'notice on the next working day after the appointment (16 December is a holiday)',
    group: 'contacts',
    files: { 'submissions/contacts/b2.yaml': contact('2026-12-15', '2026-12-17T23:59:59+05:00') },
  },
  {
    what: 'notice a day later',
    group: 'contacts',
    files: { 'submissions/contacts/b2.yaml': contact('2026-12-15', '2026-12-18T00:00:00+05:00') },
    late: '§3 sent 2026-12-18 00:00, due 2026-12-17',
  },
  {
    what: 'notice of an appointment before the act',
    group: 'contacts',
    files: { 'submissions/contacts/b2.yaml': contact('2016-02-01', '2018-05-18T00:00:00+05:00') },
  },
  {
    what: 'notice of a replacement, where only the first holder is notified of',
    group: 'contacts',
    files: {
      'submissions/contacts/b2.old.yaml': contact('2026-01-12', '2026-01-13T10:00:00+05:00'),
      'submissions/contacts/b2.yaml': contact('2026-11-02', '2026-11-20T10:00:00+05:00'),
    },
    switches: { duties: { notice: { onReplacement: false } } },
  },
  {
    what: 'piece on a joint issue that arose on a Friday, on Monday',
    group: 'joint/i-1',
    files: { [ISSUE]: issue, 'submissions/joint/i-1/b2.yaml': piece('2026-12-14T20:00:00+05:00') },
  },
  {
    what: 'piece on a joint issue on Tuesday',
    group: 'joint/i-1',
    files: { [ISSUE]: issue, 'submissions/joint/i-1/b2.yaml': piece('2026-12-15T00:00:00+05:00') },
    late: '§10 sent 2026-12-15 00:00, due 2026-12-14',
  },
  {
    what: 'response to a request, from the day it was made where it does not say when it was received',
    group: 'request/r-1',
    files: {
      [REQUEST]: request(''),
      'submissions/responses/r-1/b2.yaml': response('2026-12-17T09:00:00+05:00'),
    },
    late: '§13 sent 2026-12-17 09:00, due 2026-12-15',
  },
  {
    what: 'response to a request, from the day it was received',
    group: 'request/r-1',
    files: {
      [REQUEST]: request('received: "2026-12-15T10:00:00+05:00"\n'),
      'submissions/responses/r-1/b2.yaml': response('2026-12-17T09:00:00+05:00'),
    },
  },
  {
    what: 'response with the day of receipt as the one day',
    group: 'request/r-1',
    files: {
      [REQUEST]: request('received: "2026-12-15T10:00:00+05:00"\n'),
      'submissions/responses/r-1/b2.yaml': response('2026-12-17T09:00:00+05:00'),
    },
    switches: { counting: { oneWorkingDay: 'same-day' } },
    late: '§13 sent 2026-12-17 09:00, due 2026-12-15',
  },
  {
    what: 'proposals of the January round on its first working day',
    group: 'plan/2026',
    files: { 'submissions/proposals/2026-1/b2.yaml': proposal(1, '2026-01-05T12:00:00+05:00') },
  },
  {
    what: 'proposals by the other reading of §5',
    group: 'plan/2026',
    files: { 'submissions/proposals/2026-1/b2.yaml': proposal(1, '2026-01-05T12:00:00+05:00') },
    switches: { duties: { proposals: { month: 'month-before-quarter' } } },
    late: '§5 sent 2026-01-05 12:00, due 2025-12-01',
  },
  {
    what: 'approval on the twentieth',
    group: 'plan/2026',
    files: { 'decisions/media-plan/2026-2.yaml': decision(2, '2026-07-20') },
  },
  {
    what: 'approval a day later',
    group: 'plan/2026',
    files: { 'decisions/media-plan/2026-2.yaml': decision(2, '2026-07-21') },
    late: '§6 sent 2026-07-21, due 2026-07-20',
  },
  {
    what: 'plan update on the last working day of the quarter',
    group: 'plan/2026',
    files: { 'submissions/plan-updates/2026-Q3/b2.yaml': update('2026-09-30T18:00:00+05:00') },
  },
  {
    what: 'plan update after the quarter',
    group: 'plan/2026',
    files: { 'submissions/plan-updates/2026-Q3/b2.yaml': update('2026-10-01T08:00:00+05:00') },
    late: '§5 sent 2026-10-01 08:00, due 2026-09-30',
  },
  {
    what: 'report on the Monday after a Saturday the 25th',
    group: 'report/2026-07',
    files: { 'submissions/reports/2026-07/b2.yaml': report('2026-07-27T10:00:00+05:00') },
  },
  {
    what: 'report a day later',
    group: 'report/2026-07',
    files: { 'submissions/reports/2026-07/b2.yaml': report('2026-07-28T10:00:00+05:00') },
    late: '§8 sent 2026-07-28 10:00, due 2026-07-27',
  },
  {
    what: 'report by the other reading of §8',
    group: 'report/2026-07',
    files: { 'submissions/reports/2026-07/b2.yaml': report('2026-08-25T10:00:00+05:00') },
    switches: { duties: { report: { of: 'next-month' } } },
  },
  {
    what: 'report where the regulation asks for none',
    group: 'report/2026-07',
    files: { 'submissions/reports/2026-07/b2.yaml': report('2026-09-28T10:00:00+05:00') },
    switches: { duties: { report: 'off' } },
  },
  {
    what: 'grid sent on Monday of its week',
    group: 'week/2026-W51',
    files: {
      'decisions/media-grid/2026-W51.yaml':
        'kind: grid-decision\nweek: 2026-W51\nsent: "2026-12-14T08:00:00+05:00"\n',
    },
    late: '§11 sent 2026-12-14 08:00, due 2026-12-11',
  },
];

describe('deadlines', () => {
  it.each(CASES)('$what: $late', async ({ group, files, late, switches }) => {
    const { diagnostics, broken } = await examined(group, files, switches);
    expect(broken).toEqual([]);
    const told = diagnostics
      .filter(({ code }) => code === 'deadline/late')
      .map((found) => wordsOf(found, 'en'));
    expect(told.map(({ rule, message }) => `${rule} ${message.replace('Late: ', '')}`)).toEqual(
      late === undefined ? [] : [late],
    );
  });

  it.each(CASES.filter(({ late }) => late === undefined))(
    '$what: a correction changes nothing',
    async (one) => {
      const corrected = Object.entries(one.files).map(([path, text]) => [
        path,
        text.replace(/^submitted: .*$/m, (found) => `${found}\ncorrected: ["2026-12-30T10:00:00+05:00"]`),
      ]);
      const { diagnostics, broken } = await examined(one.group, Object.fromEntries(corrected), one.switches);
      expect(broken).toEqual([]);
      expect(diagnostics.filter(({ code }) => code === 'deadline/late')).toEqual([]);
    },
  );

  it.each(CASES.filter(({ late }) => late !== undefined))(
    '$what: not what was due before since:',
    async (one) => {
      const codes = async (since: string) =>
        (await examined(one.group, one.files, one.switches, { since: date(since) })).diagnostics.map(
          ({ code }) => code,
        );
      const due = one.late?.slice(-10) ?? '';
      expect(await codes(due)).toContain('deadline/late');
      expect(await codes(addDays(date(due), 1))).not.toContain('deadline/late');
    },
  );

  it.each(CASES.filter(({ late }) => late !== undefined))(
    '$what: not what is witnessed in time',
    async (one) => {
      const due = one.late?.slice(-10) ?? '';
      const witness = () => instant(`${due}T12:00:00+05:00`);
      const { diagnostics } = await examined(one.group, one.files, one.switches, { witness });
      // Only the day of an approval is written, and nothing witnesses that.
      const found = diagnostics.filter(({ code }) => code === 'deadline/late').map(({ file }) => file);
      expect(found.filter((file) => !file.startsWith('decisions/media-plan/'))).toEqual([]);
    },
  );

  it('name the year that the calendar does not hold, once for a group', async () => {
    const { diagnostics } = await examined('report/2031-05', {
      'submissions/reports/2031-05/b2.yaml': report('2031-05-25T10:00:00+05:00').replace(
        '2026-07',
        '2031-05',
      ),
      'submissions/reports/2031-05/b3.yaml': report('2031-05-25T10:00:00+05:00')
        .replace('2026-07', '2031-05')
        .replace('b2', 'b3'),
    });
    expect(diagnostics.map(({ code, file, params }) => [code, file, params])).toEqual([
      ['calendar/no-data', 'mediagrid.yaml', { year: 2031 }],
    ]);
  });
});
