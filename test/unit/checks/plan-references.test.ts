import { describe, expect, it } from 'vitest';
import { examined } from '../../support/examine.ts';

const PROPOSALS = {
  'submissions/proposals/2026-1/b2.yaml':
    'kind: proposal\nbody: b2\nplanYear: 2026\ncycle: 1\nsubmitted: "2026-01-05T10:00:00+05:00"\nitems:\n  - {id: p-1, type: preventive, title: Т, direction: Б, problemIssue: М}\n',
};

const report = (body: string, item: string) =>
  `kind: report\nbody: ${body}\nperiod: 2026-07\nsubmitted: "2026-07-20T10:00:00+05:00"\ntext: Мәтін\nitems: [{planItem: ${item}, status: done}]\n`;
const update = (item: string) =>
  `kind: plan-update\nbody: b2\nyear: 2026\nquarter: Q3\nsubmitted: "2026-09-20T10:00:00+05:00"\nchanges: [{item: ${item}, quarter: Q4, reason: Себеп}]\n`;
const decision = (item: string) =>
  `kind: plan-decision\nplanYear: 2026\ncycle: 1\napproved: "2026-01-20"\ndirections: [Б]\ncorrections: [{date: "2026-02-02", items: [${item}], reason: Себеп, quarter: Q4}]\n`;
const weekly = (item: string) => `kind: weekly
body: b2
week: 2026-W51
submitted: "2026-12-10T10:00:00+05:00"
events:
  - id: e-1
    title: Брифинг
    date: "2026-12-14"
    time: all-day
    venue: Зал
    organisers: [{body: b2, contact: {phone: "+7 700 000 00 01"}}]
    purpose: Мақсат
    objectives: [Міндет]
    keyMessages: [Месседж]
    speakers: [{name: Қоңыров Ә., position: Төраға, phone: "+7 700 111 11 11"}]
    outcome: Нәтиже
    planItem: ${item}
`;

async function told(group: string, path: string, text: string, others: Readonly<Record<string, string>>) {
  const { diagnostics } = await examined(group, { ...others, [path]: text });
  return diagnostics.map(({ code, rule }) => [code, rule]).filter(([code]) => code !== 'deadline/late');
}

describe('a plan item that is named and not in the plan', () => {
  it.each([
    ['weekly', '§9', 'week/2026-W51', 'submissions/weekly/2026-W51/b2.yaml', weekly],
    ['report', '§8', 'report/2026-07', 'submissions/reports/2026-07/b2.yaml', (i: string) => report('b2', i)],
    ['plan-update', '§5', 'plan/2026', 'submissions/plan-updates/2026-Q3/b2.yaml', update],
    ['plan-decision', '§5', 'plan/2026', 'decisions/media-plan/2026-1.yaml', decision],
  ])('%s cites %s', async (kind, rule, group, path, text) => {
    expect(await told(group, path, text('p-9'), PROPOSALS)).toEqual([['ref/unknown-plan-item', rule]]);
    if (!kind.startsWith('plan')) {
      expect(await told(group, path, text('p-9'), {})).toEqual([['ref/no-plan', rule]]);
    }
  });

  it('cites § 5 in a correction that could mean several', async () => {
    const second = PROPOSALS['submissions/proposals/2026-1/b2.yaml'].replace('body: b2', 'body: b3');
    const others = { ...PROPOSALS, 'submissions/proposals/2026-1/b3.yaml': second };
    expect(await told('plan/2026', 'decisions/media-plan/2026-1.yaml', decision('p-1'), others)).toEqual([
      ['plan/ambiguous-item', '§5'],
    ]);
  });
});
