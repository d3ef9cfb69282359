import { describe, expect, it } from 'vitest';
import { examined } from '../../support/examine.ts';

const items = (ids: readonly string[]) =>
  ids
    .map((id) => `  - {id: ${id}, type: preventive, title: ${id}, direction: Б, problemIssue: М}\n`)
    .join('');
const proposal = (cycle: 1 | 2, ...ids: string[]) =>
  `kind: proposal\nbody: b2\nplanYear: 2026\ncycle: ${cycle}\nsubmitted: "2026-0${cycle === 1 ? '1-05' : '7-01'}T10:00:00+05:00"\nitems:\n${items(ids)}`;
const decision = (cycle: 1 | 2, ...lines: string[]) =>
  `${['kind: plan-decision', 'planYear: 2026', `cycle: ${cycle}`, 'directions: [Б]', ...lines].join('\n')}\n`;
const verdict = (item: string, word = 'accept') =>
  `{proposal: b2/${item}, decision: ${word}${word === 'accept' ? '' : ', reason: Себеп'}${word === 'amend' ? ', quarter: Q3' : ''}}`;
const correction = (item: string, date = '2026-08-03') =>
  `corrections: [{date: "${date}", items: [${item}], reason: Себеп, quarter: Q4}]`;
const update = (...named: string[]) =>
  `kind: plan-update\nbody: b2\nyear: 2026\nquarter: Q3\nsubmitted: "2026-09-28T10:00:00+05:00"\nchanges:\n${named.map((item) => `  - {item: ${item}, quarter: Q4, reason: Себеп}\n`).join('')}`;

const FIRST = 'approved: "2026-01-20"';
const SECOND = 'approved: "2026-07-20"';

async function told(files: { [path: string]: string }) {
  const { diagnostics } = await examined('plan/2026', {
    'submissions/proposals/2026-1/b2.yaml': proposal(1, 'p-1', 'p-2', 'p-3', 'p-4'),
    ...files,
  });
  return diagnostics
    .filter(({ code }) => code.startsWith('plan/'))
    .map(({ code, span, path, rule = '§5' }) => `${code} ${span.line} ${path} ${rule}`);
}

const one = (...lines: string[]) => told({ 'decisions/media-plan/2026-1.yaml': decision(1, ...lines) });

describe('a correction (§5)', () => {
  it('concerns what was accepted, amended or added', async () => {
    const addition =
      'additions: [{id: p-9, body: b3, type: preventive, title: Т, direction: Б, problemIssue: М}]';
    expect(
      await one(
        FIRST,
        `items: [${verdict('p-1')}, ${verdict('p-2', 'amend')}]`,
        addition,
        correction('p-1, b2/p-2, b3/p-9'),
      ),
    ).toEqual([]);
  });

  it.each([
    ['undecided', [FIRST, `items: [${verdict('p-1')}]`, correction('p-1, p-2')], 7],
    [
      'rejected',
      [FIRST, `items: [${verdict('p-1')}, ${verdict('p-2', 'reject')}]`, correction('p-1, p-2')],
      7,
    ],
    ['named in full', [FIRST, `items: [${verdict('p-1')}]`, correction('p-1, b2/p-2')], 7],
  ])('cannot concern what is not in the approved plan: %s', async (_, lines, line) => {
    expect(await one(...lines)).toEqual([`plan/correction-not-approved ${line} /corrections/0/items/1 §5`]);
  });

  it('cannot concern a plan that is not approved yet', async () => {
    expect(await one(`items: [${verdict('p-1')}]`, correction('p-1'))).toEqual([
      'plan/correction-not-approved 6 /corrections/0/items/0 §5',
    ]);
  });

  it('cannot come before the approval, but on its day', async () => {
    const accepted = `items: [${verdict('p-1')}]`;
    expect(await one(FIRST, accepted, correction('p-1', '2026-01-20'))).toEqual([]);
    expect(await one(FIRST, accepted, correction('p-1', '2026-01-19'))).toEqual([
      'plan/correction-too-early 7 /corrections/0/date §5',
    ]);
  });

  it('looks at both decisions of the year', async () => {
    const files = (date: string) => ({
      'submissions/proposals/2026-2/b2.yaml': proposal(2, 'p-1', 'p-5'),
      'decisions/media-plan/2026-1.yaml': decision(1, FIRST, `items: [${verdict('p-1')}]`),
      'decisions/media-plan/2026-2.yaml': decision(
        2,
        SECOND,
        `items: [${verdict('p-1', 'reject')}, ${verdict('p-5')}]`,
        `corrections:\n  - {date: "${date}", items: [p-1], reason: С, quarter: Q4}\n  - {date: "${date}", items: [p-5], reason: С, quarter: Q4}`,
      ),
    });
    // What is rejected there is the revision: the measure stays in the plan since the first cycle.
    expect(await told(files('2026-08-03'))).toEqual([]);
    expect(await told(files('2026-03-02'))).toEqual(['plan/correction-too-early 9 /corrections/1/date §5']);
  });

  it('is not judged by a decision that has errors', async () => {
    const files = {
      'submissions/proposals/2026-2/b2.yaml': proposal(2, 'p-5'),
      'decisions/media-plan/2026-1.yaml': decision(1, FIRST, correction('p-5')),
      'decisions/media-plan/2026-2.yaml': decision(2, 'approved: yes', `items: [${verdict('p-5')}]`),
    };
    expect(await told(files)).toEqual([]);
  });
});

describe('an update (§5)', () => {
  it('warns of items that are not in the approved plan', async () => {
    const verdicts = `items: [${verdict('p-1')}, ${verdict('p-2', 'reject')}]`;
    expect(
      await told({
        'decisions/media-plan/2026-1.yaml': decision(1, FIRST, verdicts),
        'submissions/plan-updates/2026-Q3/b2.yaml': update('p-1', 'p-2', 'b2/p-3'),
      }),
    ).toEqual([
      'plan/update-not-approved 8 /changes/1/item §5',
      'plan/update-not-approved 9 /changes/2/item §5',
    ]);
  });

  it('says nothing where no decision is known', async () => {
    expect(await told({ 'submissions/plan-updates/2026-Q3/b2.yaml': update('p-1') })).toEqual([]);
  });
});
