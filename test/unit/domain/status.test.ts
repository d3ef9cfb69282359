import { describe, expect, it } from 'vitest';
import { groupsBehind, type Status, statusOf } from '../../../src/domain/status.ts';
import { nobody } from '../../../src/domain/terms.ts';
import { deadlinesBetween } from '../../../src/law/deadlines/schedule.ts';
import type { Switches } from '../../../src/law/regulation.ts';
import type { Examined } from '../../../src/workspace/examine.ts';
import { date, instant, week } from '../../support/calendar.ts';
import { examined } from '../../support/examine.ts';
import { register } from '../../support/grid.ts';
import { law } from '../../support/law.ts';

const W51 = 'submissions/weekly/2026-W51';
const nil = (body: string, submitted = '2026-12-10T10:00:00+05:00') =>
  `kind: weekly\nbody: ${body}\nweek: 2026-W51\nsubmitted: "${submitted}"\nnoEvents: true\n`;
const contact = (body: string, appointed: string, surname: string) =>
  `kind: contact\nbody: ${body}\nholder: person\nsurname: ${surname}\ngivenName: А\nemail: a@b.example\nworkPhone: "+7 700 000 00 01"\nappointed: "${appointed}"\nsubmitted: "${appointed}T18:00:00+05:00"\n`;

/** The status of a workspace of five bodies, `b1` the authorised one, on a Friday by default. */
async function status(
  files: Readonly<Record<string, string>>,
  {
    on = '2026-12-11T09:00:00+05:00',
    from = '2026-12-20',
    to = '2026-12-20',
    switches = {} as Switches,
    setAside = {} as Readonly<Record<string, string>>,
    issued = {} as Readonly<Record<string, string>>,
    since = undefined as string | undefined,
    witness = nobody,
    earlierWeeks = false,
  } = {},
): Promise<Status> {
  const all = deadlinesBetween(date(from), date(to), law(switches));
  const deadlines = all.filter(({ duty }) => duty !== 'weekly');
  const bygone = all.filter(({ duty }) => duty === 'weekly' && earlierWeeks);
  const groups = new Map<string, Examined>();
  const wanted = [...groupsBehind(week('2026-W51'), [...deadlines, ...bygone]), 'joint/i-1', 'request/r-1'];
  for (const group of wanted) groups.set(group, await examined(group, files, switches, { witness }));
  return statusOf({
    issued: new Map(Object.entries(issued)),
    setAside: new Map(Object.entries(setAside)),
    on: instant(on),
    week: week('2026-W51'),
    register: register(5),
    law: { ...law(switches), ...(since === undefined ? {} : { since: date(since) }) },
    witness,
    deadlines,
    bygone,
    groups,
    since: date(from),
  });
}

const weeklyStates = ({ bodies }: Status) => bodies.map(({ body, weekly }) => `${body} ${weekly.state}`);

describe('what receive set aside', () => {
  const W51_B2 = `${W51}/b2.yaml`;
  const setAside = {
    [W51_B2]: 'received/set-aside/2026-12-10/b2.yaml',
    'submissions/contacts/b3.yaml': 'received/set-aside/2026-12-10/b3.yaml',
    'submissions/reports/2026-12/b4.yaml': 'received/set-aside/2026-12-10/b4.yaml',
  };

  it('came with errors, and is not missing', async () => {
    const found = await status({}, { setAside, from: '2026-12-25', to: '2026-12-25' });
    expect(found.bodies.find(({ body }) => body === 'b2')?.weekly).toMatchObject({
      state: 'broken',
      file: setAside[W51_B2],
    });
    expect(found.bodies.find(({ body }) => body === 'b3')?.contact.state).toBe('broken');
    expect(found.duties.filter(({ state }) => state === 'broken').map(({ body }) => body)).toEqual(['b4']);
  });

  it('does not count where a version without errors stands', async () => {
    const found = await status({ [W51_B2]: nil('b2') }, { setAside });
    expect(found.bodies.find(({ body }) => body === 'b2')?.weekly.state).toBe('nil');
  });
});

describe('the week’s information', () => {
  const files = {
    [`${W51}/b2.yaml`]: nil('b2'),
    [`${W51}/b3.yaml`]: nil('b3', '2026-12-11T08:00:00+05:00'),
    [`${W51}/b4.yaml`]: 'kind: weekly\nbody: b4\nweek: 2026-W51\n',
  };

  it('is nil, late, broken or missing once the deadline is past', async () => {
    const found = await status(files);
    expect(weeklyStates(found)).toEqual(['b2 nil', 'b3 late', 'b4 broken', 'b5 missing']);
    expect(found.bodies[1]?.weekly).toEqual({
      state: 'late',
      due: '2026-12-10',
      submitted: '2026-12-11T08:00:00+05:00',
      file: `${W51}/b3.yaml`,
    });
  });

  it('is due until the last moment of the deadline', async () => {
    const last = await status(files, { on: '2026-12-10T23:59:59+05:00' });
    expect(weeklyStates(last).at(-1)).toBe('b5 due');
    const past = await status(files, { on: '2026-12-11T00:00:00+05:00' });
    expect(weeklyStates(past).at(-1)).toBe('b5 missing');
  });

  it('is taken for nil where no nil return is asked for', async () => {
    const found = await status(files, { switches: { duties: { weekly: { nilReturn: 'not-required' } } } });
    expect(weeklyStates(found).at(-1)).toBe('b5 nil');
  });

  it('is owed by nobody outside the scope of the regulation', async () => {
    const found = await status(files, { switches: { scope: { kinds: ['central'], excluded: ['b5'] } } });
    expect(weeklyStates(found)).toEqual(['b2 nil', 'b3 late', 'b4 broken']);
    const local = await status(files, { switches: { scope: { kinds: ['local'] } } });
    expect(local.bodies).toEqual([]);
  });
});

it('knows whoever was appointed last, and who has notified nobody', async () => {
  const found = await status({
    'submissions/contacts/b2.yaml': contact('b2', '2026-03-02', 'Жаңа'),
    'submissions/contacts/b2.old.yaml': contact('b2', '2025-03-03', 'Ескі'),
    'submissions/contacts/b3.yaml': contact('b3', '2026-03-02', 'Кеш').replace('2026-03-02T', '2026-03-04T'),
    'submissions/contacts/b4.yaml': 'kind: contact\n',
  });
  expect(found.bodies.map(({ body, contact: { state, holder } }) => [body, state, holder?.surname])).toEqual([
    ['b2', 'ok', 'Жаңа'],
    ['b3', 'late', 'Кеш'],
    ['b4', 'broken', undefined],
    ['b5', 'missing', undefined],
  ]);
});

describe('the other duties', () => {
  const lines = ({ duties }: Status) =>
    duties.map(
      ({ rule, due, duty, body, for: subject, state }) =>
        `${due} ${rule} ${duty} ${subject} ${body} ${state}`,
    );

  it('are owed by each body, those of the authorised body by it alone', async () => {
    const report = (body: string, submitted: string) =>
      `kind: report\nbody: ${body}\nperiod: 2026-11\nsubmitted: "${submitted}"\ntext: Мәтін\n`;
    const found = await status(
      {
        'submissions/reports/2026-11/b2.yaml': report('b2', '2026-11-25T10:00:00+05:00'),
        'submissions/reports/2026-11/b3.yaml': report('b3', '2026-11-26T10:00:00+05:00'),
        'submissions/reports/2026-11/b4.yaml': 'kind: report\n',
      },
      { from: '2026-11-25', to: '2026-11-27' },
    );
    expect(lines(found)).toEqual([
      '2026-11-25 §8 report 2026-11 b2 done',
      '2026-11-25 §8 report 2026-11 b3 late',
      '2026-11-25 §8 report 2026-11 b4 broken',
      '2026-11-25 §8 report 2026-11 b5 overdue',
      '2026-11-27 §11 grid 2026-W49 b1 overdue',
    ]);
  });

  it('hold the rounds and updates of the plan', async () => {
    const found = await status(
      {
        'submissions/proposals/2026-2/b2.yaml':
          'kind: proposal\nbody: b2\nplanYear: 2026\ncycle: 2\nsubmitted: "2026-06-30T10:00:00+05:00"\nitems:\n  - {id: p-1, type: preventive, title: Т, direction: Б, problemIssue: М}\n',
        'decisions/media-plan/2026-2.yaml':
          'kind: plan-decision\nplanYear: 2026\ncycle: 2\napproved: "2026-07-21"\ndirections: [Б]\n',
        'submissions/plan-updates/2026-Q2/b3.yaml':
          'kind: plan-update\nbody: b3\nyear: 2026\nquarter: Q2\nsubmitted: "2026-06-30T10:00:00+05:00"\nnoChanges: true\n',
      },
      {
        on: '2026-07-01T12:00:00+05:00',
        from: '2026-06-30',
        to: '2026-07-20',
        switches: { duties: { grid: 'off' } },
      },
    );
    expect(lines(found)).toEqual([
      '2026-06-30 §5 plan-update 2026-Q2 b2 overdue',
      '2026-06-30 §5 plan-update 2026-Q2 b3 done',
      '2026-06-30 §5 plan-update 2026-Q2 b4 overdue',
      '2026-06-30 §5 plan-update 2026-Q2 b5 overdue',
      '2026-07-01 §5 proposals 2026-2 b2 done',
      '2026-07-01 §5 proposals 2026-2 b3 due',
      '2026-07-01 §5 proposals 2026-2 b4 due',
      '2026-07-01 §5 proposals 2026-2 b5 due',
      '2026-07-20 §6 approval 2026-2 b1 late',
    ]);
  });

  it('hold open issues and requests however old, and answered ones of late', async () => {
    const files = {
      'decisions/joint-issues/i-1.yaml':
        'kind: joint-issue\nid: i-1\ntitle: Боран\narisen: "2026-10-05T09:00:00+05:00"\nbodies: [b3, b2]\n',
      'submissions/joint/i-1/b2.yaml':
        'kind: joint\nissue: i-1\nbody: b2\nsubmitted: "2026-10-07T09:00:00+05:00"\ntext: Мәтін\n',
      'decisions/requests/r-1.yaml':
        'kind: request\nid: r-1\nbody: b4\nrequested: "2026-12-10T10:30:00+05:00"\nkinds: [data]\nsubject: Сұрақ\n',
    };
    expect(lines(await status(files))).toEqual([
      '2026-10-06 §10 joint i-1 b3 overdue',
      '2026-12-11 §13 response r-1 b4 due',
    ]);
    expect(lines(await status(files, { from: '2026-10-06', to: '2026-10-06' }))[1]).toBe(
      '2026-10-06 §10 joint i-1 b2 late',
    );
  });

  it('say that the grid was sent, once the decision does', async () => {
    const decision = 'kind: grid-decision\nweek: 2026-W51\n';
    const path = 'decisions/media-grid/2026-W51.yaml';
    const day = { from: '2026-12-11', to: '2026-12-11' };
    expect(lines(await status({ [path]: decision }, day))).toEqual(['2026-12-11 §11 grid 2026-W51 b1 due']);
    const sent = `${decision}sent: "2026-12-11T17:00:00+05:00"\n`;
    expect(lines(await status({ [path]: sent }, day))).toEqual(['2026-12-11 §11 grid 2026-W51 b1 done']);
  });
});

describe('the first accepted version', () => {
  const corrected = (submitted: string, ...times: readonly string[]) =>
    nil('b2', submitted).replace('noEvents', `corrected: ${JSON.stringify(times)}\nnoEvents`);

  it('decides; later ones are counted as corrections', async () => {
    const late = corrected(
      '2026-12-10T10:00:00+05:00',
      '2026-12-11T08:00:00+05:00',
      '2026-12-11T09:00:00+05:00',
    );
    const { bodies } = await status({ [`${W51}/b2.yaml`]: late });
    expect(bodies[0]?.weekly).toMatchObject({
      state: 'nil',
      corrected: ['2026-12-11T08:00:00+05:00', '2026-12-11T09:00:00+05:00'],
    });
  });

  it('that came late is late, whatever was corrected', async () => {
    const { bodies } = await status({
      [`${W51}/b2.yaml`]: corrected('2026-12-11T08:00:00+05:00', '2026-12-11T09:00:00+05:00'),
    });
    expect(bodies[0]?.weekly.state).toBe('late');
  });

  it('was sent when it came, if it says a later time', async () => {
    const received = instant('2026-12-10T09:00:00+05:00');
    const { bodies } = await status(
      { [`${W51}/b2.yaml`]: nil('b2', '2026-12-11T08:00:00+05:00') },
      { witness: () => received },
    );
    expect(bodies[0]?.weekly).toMatchObject({ state: 'nil', received });
  });

  it('of the grid is the first edition, whatever the decision says of a later one', async () => {
    const decision = 'kind: grid-decision\nweek: 2026-W51\nsent: "2026-12-14T10:00:00+05:00"\n';
    const found = async (issued: string) => {
      const { duties } = await status(
        { 'decisions/media-grid/2026-W51.yaml': decision },
        {
          from: '2026-12-11',
          to: '2026-12-11',
          issued: { '2026-W51': issued },
          witness: ({ kind }) => (kind === 'grid-decision' ? instant(issued) : undefined),
        },
      );
      return duties.find(({ duty }) => duty === 'grid')?.state;
    };
    expect(await found('2026-12-11T16:00:00+05:00')).toBe('done');
    expect(await found('2026-12-14T09:00:00+05:00')).toBe('late');
  });
});

describe('earlier weeks', () => {
  const weekly = ({ duties }: Status) =>
    duties
      .filter(({ duty }) => duty === 'weekly')
      .map(({ for: of, body, state }) => `${of} ${body} ${state}`);
  const options = { from: '2026-12-03', to: '2026-12-03', earlierWeeks: true };
  const files = {
    'submissions/weekly/2026-W50/b2.yaml': nil('b2').replace('W51', 'W50'),
    'submissions/weekly/2026-W50/b3.yaml': 'kind: weekly\n',
  };

  it('are listed with what is missing or broken of them', async () => {
    expect(weekly(await status(files, options))).toEqual([
      '2026-W50 b3 broken',
      '2026-W50 b4 overdue',
      '2026-W50 b5 overdue',
    ]);
  });

  it('owe nothing where silence is a nil return', async () => {
    const switches = { duties: { weekly: { nilReturn: 'not-required' } } } as Switches;
    expect(weekly(await status({}, { ...options, switches }))).toEqual([]);
  });
});

describe('since a day', () => {
  it('nothing is owed that was due before it', async () => {
    const range = { from: '2026-11-25', to: '2026-12-11', earlierWeeks: true };
    const before = await status({}, range);
    expect(before.duties.filter(({ due }) => due < '2026-12-11')).not.toEqual([]);
    const { bodies, duties, weeklyDue } = await status({}, { ...range, since: '2026-12-11' });
    expect(weeklyDue).toBeUndefined();
    expect(bodies.map(({ weekly }) => weekly)).toEqual(bodies.map(() => ({ state: 'due' })));
    expect(duties.map(({ due, duty }) => `${due} ${duty}`)).toEqual(['2026-12-11 grid']);
  });

  it('what came late for a day before it is not late', async () => {
    const files = { [`${W51}/b2.yaml`]: nil('b2', '2026-12-14T10:00:00+05:00') };
    const state = async (since: string) => (await status(files, { since })).bodies[0]?.weekly.state;
    expect(await state('2026-12-10')).toBe('late');
    expect(await state('2026-12-11')).toBe('nil');
  });
});
