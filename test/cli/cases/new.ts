import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { type Case, edit, en, put, WEEK } from '../case.ts';

const ON = ['--on', '2026-12-15', ...en];
const NIL = ['new', 'weekly', '--body', 'min-jol', '--week', '2026-W52', '--no-events', ...ON];
const TARGET = 'submissions/weekly/2026-W52/min-jol.yaml';
const read = (folder: string, path: string) => parse(readFileSync(join(folder, path), 'utf8'));

/** One whole event by `--set`, its date and times as people write them. */
const EVENT = [
  'title=«Қысқы жол»: брифинг',
  'date=22–23 желтоқсан',
  'time=10.30-11.15',
  'venue=1-зал',
  'purpose=Мақсаты',
  'objectives=Міндеті',
  'keyMessages.0=Бірінші',
  'keyMessages.1=Екінші',
  'speakers.0.name=Арғымақов Ілияс',
  'speakers.0.position=Төраға',
  'speakers.0.phone=+7 700 000 00 23',
  'outcome=Нәтиже',
].flatMap((answer) => ['--set', `events.0.${answer}`]);

/** `new` where nobody can be asked; the terminal itself is tested in test/terminal/. */
export const NEW: readonly Case[] = [
  {
    name: 'new weekly --no-events: a nil return in one command',
    args: NIL,
    code: 0,
    err: [`Written: ${TARGET}`],
    check: ({ stdout }, folder) => {
      expect(stdout).toBe('');
      expect(readFileSync(join(folder, TARGET), 'utf8')).toBe(
        'kind: weekly\nbody: min-jol\nweek: 2026-W52\nsubmitted: "2026-12-15T12:00:00+05:00"\nnoEvents: true\n',
      );
    },
  },
  {
    name: 'new weekly --set: an event in the order and quotes of the examples, the contact from the directory',
    args: ['new', 'weekly', '--body', 'min-jol', '--week', '2026-W52', ...EVENT, ...ON],
    code: 0,
    check: (_, folder) =>
      expect(readFileSync(join(folder, TARGET), 'utf8')).toBe(`kind: weekly
body: min-jol
week: 2026-W52
submitted: "2026-12-15T12:00:00+05:00"
events:
  - id: jol-1
    title: "«Қысқы жол»: брифинг"
    date: "2026-12-22"
    until: "2026-12-23"
    time:
      start: "10:30"
      end: "11:15"
    venue: 1-зал
    organisers:
      - body: min-jol
        contact:
          person: Көкжалов Д. С.
          phone: "+7 700 000 00 03"
          email: baspasoz@jol.example
    purpose: Мақсаты
    objectives:
      - Міндеті
    keyMessages:
      - Бірінші
      - Екінші
    speakers:
      - name: Арғымақов Ілияс
        position: Төраға
        phone: "+7 700 000 00 23"
    outcome: Нәтиже
`),
  },
  {
    name: 'new: without a terminal the missing answers are named by their flags, all of them',
    args: ['new', 'weekly', ...ON],
    code: 2,
    err: [
      '--body <body>',
      '--week ',
      '--no-events',
      '--set events.0.title=',
      '--set events.0.speakers.0.email=',
    ],
    check: ({ stdout }, folder) => {
      expect(stdout).toBe('');
      expect(existsSync(join(folder, TARGET))).toBe(false);
    },
  },
  {
    name: 'new: only what is missing is named',
    args: [
      'new',
      'contact',
      '--body',
      'min-qoloner',
      '--set',
      'surname=Қоңыров',
      '--set',
      'holder=unit',
      ...ON,
    ],
    code: 2,
    err: [
      '--set unit=',
      '--set givenName=',
      '--set email=',
      '--set mobilePhone=',
      '--set appointed=2026-12-15',
    ],
    check: ({ stderr }) => {
      expect(stderr).not.toContain('surname=');
      expect(stderr).not.toContain('patronymic');
    },
  },
  {
    name: 'new: a file that is there is not replaced unasked',
    args: [...NIL.map((arg) => (arg === '2026-W52' ? '2026-W51' : arg))],
    code: 2,
    err: [`There is a file ${WEEK}/min-jol.yaml already. To replace it: --force`],
    check: (_, folder) => expect(read(folder, `${WEEK}/min-jol.yaml`).events).toHaveLength(3),
  },
  {
    name: 'new --force: replaces it, keeps what stood there, and names the events that are gone',
    args: [...NIL.map((arg) => (arg === '2026-W52' ? '2026-W51' : arg)), '--force'],
    code: 1,
    err: [
      'removed: Қысқы жол патрулі: журналистерге арналған рейд\n',
      'it differs much from the version before, please check; that one is kept: received/history/weekly/2026-W51/min-jol/2026-12-10-112000-',
    ],
    check: (_, folder) => {
      expect(read(folder, `${WEEK}/min-jol.yaml`)).toMatchObject({
        noEvents: true,
        // A correction: the first sending decides whether it was in time.
        submitted: '2026-12-10T11:20:00+05:00',
        corrected: [expect.any(String)],
      });
      const kept = 'received/history/weekly/2026-W51/min-jol';
      const [name = ''] = readdirSync(join(folder, kept));
      expect(read(folder, `${kept}/${name}`).events).toHaveLength(3);
    },
  },
  {
    name: 'new --force: the same once more corrects nothing',
    args: [...NIL, '--force'],
    prepare: put(
      TARGET,
      'kind: weekly\nbody: min-jol\nweek: 2026-W52\nsubmitted: "2026-12-14T09:00:00+05:00"\nnoEvents: true\n',
    ),
    code: 0,
    check: (_, folder) =>
      expect(read(folder, TARGET)).toEqual({
        kind: 'weekly',
        body: 'min-jol',
        week: '2026-W52',
        submitted: '2026-12-14T09:00:00+05:00',
        noEvents: true,
      }),
  },
  {
    name: 'new --force: what had errors was never accepted, so it is no correction; it is kept all the same',
    args: [...NIL.map((arg) => (arg === '2026-W52' ? '2026-W51' : arg)), '--force'],
    prepare: edit(`${WEEK}/min-jol.yaml`, 'events:', 'evnts:'),
    code: 0,
    check: (_, folder) => {
      expect(read(folder, `${WEEK}/min-jol.yaml`).corrected).toBeUndefined();
      expect(readdirSync(join(folder, 'received/history/weekly/2026-W51/min-jol'))).toHaveLength(1);
    },
  },
  {
    name: 'new --print: shows the file and writes nothing, also where one is there',
    args: [...NIL.map((arg) => (arg === '2026-W52' ? '2026-W51' : arg)), '--print'],
    code: 0,
    out: ['noEvents: true'],
    check: (_, folder) => expect(read(folder, `${WEEK}/min-jol.yaml`).events).toHaveLength(3),
  },
  {
    name: 'new --from previous: events that nobody looked at are not written again',
    args: ['new', 'weekly', '--body', 'min-jol', '--week', 'next', '--from', 'previous', ...ON, ...en],
    code: 2,
    err: [
      '--keep jol-1',
      'moved to Monday, 21 December 2026. Is it held again?',
      '--keep jol-2',
      '--keep jol-3',
    ],
    check: (_, folder) => expect(existsSync(join(folder, TARGET))).toBe(false),
  },
  {
    name: 'new --from previous --keep: what is named stays, what is answered too, the rest is dropped',
    args: [
      'new',
      'weekly',
      '--body',
      'min-jol',
      '--week',
      'next',
      '--from',
      'previous',
      '--keep',
      'jol-3',
      '--set',
      'events.1.venue=2-зал',
      ...ON,
    ],
    code: 0,
    check: (_, folder) => {
      const events: { id: string; venue: string }[] = read(folder, TARGET).events;
      expect(events.map(({ id }) => id)).toEqual(['jol-2', 'jol-3']);
      expect(events[0]?.venue).toBe('2-зал');
    },
  },
  {
    name: 'new --keep: a name that nothing copied has',
    args: [
      'new',
      'weekly',
      '--body',
      'min-jol',
      '--week',
      'next',
      '--from',
      'previous',
      '--keep',
      'jol-9',
      ...ON,
      ...en,
    ],
    code: 2,
    err: ['--keep: nothing copied is called jol-9. There are: jol-1, jol-2, jol-3'],
  },
  {
    name: 'new report --from previous: the text of last month is not sent again unseen',
    args: [
      'new',
      'report',
      '--body',
      'min-jol',
      '--period',
      '2026-12',
      '--from',
      'previous',
      '--keep',
      'all',
      ...ON,
    ],
    code: 2,
    err: ['--set text="…"'],
  },
  {
    name: 'new --from previous --keep all: last week moved by seven days, its ids kept, the texts of its main news left',
    args: [
      'new',
      'weekly',
      '--body',
      'min-jol',
      '--week',
      'next',
      '--from',
      'previous',
      '--keep',
      'all',
      ...ON,
    ],
    code: 0,
    err: [`Copied from ${WEEK}/min-jol.yaml`],
    check: (_, folder) => {
      const copy = read(folder, TARGET);
      const events: { id: string; date: string }[] = copy.events;
      expect(events.map(({ id, date }) => [id, date])).toEqual([
        ['jol-1', '2026-12-21'],
        ['jol-2', '2026-12-24'],
        ['jol-3', '2026-12-27'],
      ]);
      expect(copy).not.toHaveProperty('topNews');
    },
  },
  {
    name: 'new --from a week, with an answer on top',
    args: [
      'new',
      'weekly',
      '--body',
      'min-jol',
      '--week',
      '2026-W52',
      '--from',
      '2026-W50',
      '--keep',
      'all',
      '--set',
      'events.0.venue=2-зал',
      ...ON,
    ],
    code: 0,
    err: ['Copied from submissions/weekly/2026-W50/min-jol.yaml'],
    check: (_, folder) => {
      const [event] = read(folder, TARGET).events;
      expect(event).toMatchObject({ date: expect.stringMatching(/^2026-12-2/), venue: '2-зал' });
    },
  },
  {
    name: 'new --from: nothing to copy',
    args: ['new', 'weekly', '--body', 'min-jol', '--week', 'next', '--from', '2026-W01', ...ON],
    code: 2,
    err: ['there is no file to copy (submissions/weekly/2026-W01/min-jol.yaml)'],
  },
  {
    name: 'new --from: a file that cannot be read',
    args: ['new', 'weekly', '--body', 'min-jol', '--week', 'next', '--from', 'previous', ...ON],
    code: 1,
    prepare: put(`${WEEK}/min-jol.yaml`, 'kind: [weekly\n'),
    err: ['mediagrid validate shows its errors'],
  },
  {
    name: 'new --answers -: answers from standard input, as YAML, dates as people write them',
    args: ['new', 'contact', '--body', 'min-qoloner', '--answers', '-', ...ON],
    code: 0,
    stdin:
      'holder: person\nsurname: Қоңыров\ngivenName: Әлихан\nemail: a@qoloner.example\nmobilePhone: "+7 700 000 00 00"\nappointed: 14.12.2026\n',
    check: (_, folder) =>
      expect(read(folder, 'submissions/contacts/min-qoloner.yaml')).toEqual({
        kind: 'contact',
        body: 'min-qoloner',
        holder: 'person',
        surname: 'Қоңыров',
        givenName: 'Әлихан',
        email: 'a@qoloner.example',
        mobilePhone: '+7 700 000 00 00',
        appointed: '2026-12-14',
        submitted: '2026-12-15T12:00:00+05:00',
      }),
  },
  {
    name: 'new --answers: JSON, and a flag over it',
    args: ['new', 'report', '--answers', 'a.json', '--period', '2026-12', ...ON],
    code: 0,
    prepare: put('a.json', '{"body": "min-dala", "period": "2026-11", "text": "бір\\nекі"}'),
    check: (_, folder) =>
      expect(read(folder, 'submissions/reports/2026-12/min-dala.yaml')).toMatchObject({ text: 'бір\nекі' }),
  },
  {
    name: 'new: given answers with errors are told by their paths, and nothing is written',
    args: [
      'new',
      'weekly',
      '--body',
      'min-jol',
      '--week',
      '2026-W52',
      ...EVENT,
      '--set',
      'events.0.date=2026-12-30',
      '--set',
      'events.0.planItem=nothing',
      '--set',
      'events.0.colour=red',
      ...ON,
    ],
    code: 1,
    err: ['--set events.0.colour: Unknown field: colour', '[schema/unknown-key]'],
    check: ({ stderr }, folder) => {
      expect(stderr).not.toContain('700 000');
      expect(existsSync(join(folder, TARGET))).toBe(false);
    },
  },
  {
    name: 'new --set: an event outside its week',
    args: [
      'new',
      'weekly',
      '--body',
      'min-jol',
      '--week',
      '2026-W52',
      ...EVENT,
      '--set',
      'events.0.date=30.12',
      '--set',
      'events.0.until=2026-12-31',
      ...ON,
    ],
    code: 1,
    err: ['--set events.0.date: 2026-12-30 is not in the week 2026-W52', '[event/outside-week]'],
  },
  {
    name: 'new --set: what cannot be read is wrong usage',
    args: [...NIL, '--set', 'events.0.date=31 ақпан'],
    code: 2,
    err: ['--set events.0.date: There is no such day'],
  },
  { name: 'new --set: no path', args: [...NIL, '--set', 'title'], code: 2, err: ['--set is written as'] },
  {
    name: 'new --set: a gap in a list',
    args: [...NIL, '--set', 'events.1.title=x'],
    code: 2,
    err: ['the next number is 0'],
  },
  {
    name: 'new --set: the answers that name the document decide where it goes, as their flags do',
    args: ['new', 'weekly', '--set', 'body=min-jol', '--set', 'week=2026-W52', '--no-events', ...ON],
    code: 0,
    err: [`Written: ${TARGET}`],
  },
  {
    name: 'new --answers: a file that is not there',
    args: ['new', 'weekly', '--answers', 'answer.yaml', ...ON],
    code: 2,
    err: ['No such file or folder: answer.yaml'],
  },
  {
    name: 'new --answers: those of another kind',
    args: ['new', 'weekly', '--answers', `${WEEK}/../../contacts/min-jol.yaml`, ...ON],
    code: 2,
    err: ['--answers says nothing of a weekly'],
  },
  {
    name: 'new: a body that is not in the register',
    args: ['new', 'weekly', '--body', 'min-jo', '--week', 'next', '--no-events', ...ON],
    code: 2,
    err: ['No such body in the register: min-jo. Did you mean min-jol?'],
  },
  {
    name: 'new: a flag of another kind',
    args: ['new', 'joint', '--body', 'min-jol', '--week', 'next', ...ON],
    code: 2,
    err: ['--week says nothing of a joint'],
  },
  { name: 'new: an unknown kind', args: ['new', 'weakly', ...ON], code: 2, err: ['Did you mean weekly?'] },
  { name: 'new: no kind and no terminal', args: ['new', ...ON], code: 2, err: ['kind'] },
  {
    name: 'new: no workspace',
    args: ['new', 'weekly', ...ON],
    code: 2,
    prepare: (folder) => rmSync(join(folder, 'mediagrid.yaml')),
    err: ['No workspace found'],
  },
  {
    name: 'new contact --keep-former: the notice of the former holder stays, under another name',
    args: [
      'new',
      'contact',
      '--body',
      'min-jol',
      '--keep-former',
      '--set',
      'holder=person',
      '--set',
      'surname=Қоңыров',
      '--set',
      'givenName=Әлихан',
      '--set',
      'email=press@jol.example',
      '--set',
      'workPhone=+7 700 000 00 99',
      '--set',
      'appointed=2026-12-14',
      ...ON,
    ],
    code: 0,
    err: ['submissions/contacts/min-jol.2026.yaml'],
    check: (_, folder) => {
      expect(read(folder, 'submissions/contacts/min-jol.yaml').surname).toBe('Қоңыров');
      expect(read(folder, 'submissions/contacts/min-jol.2026.yaml').surname).toBe('Көкжалов');
    },
  },
  {
    name: 'new joint: a piece on an issue',
    args: [
      'new',
      'joint',
      '--body',
      'min-jol',
      '--issue',
      'j-2026-017',
      '--force',
      '--set',
      'text=Ақпарат',
      ...ON,
    ],
    code: 0,
    check: (_, folder) =>
      expect(read(folder, 'submissions/joint/j-2026-017/min-jol.yaml').text).toBe('Ақпарат'),
  },
  {
    name: 'new response: to a request that is not on file',
    args: ['new', 'response', '--body', 'min-jol', '--request', 'r-2026-999', '--set', 'text=Жауап', ...ON],
    code: 1,
    err: ['[ref/unknown-request]'],
  },
  {
    name: 'new plan-update --no-changes',
    args: [
      'new',
      'plan-update',
      '--body',
      'min-dala',
      '--year',
      '2026',
      '--quarter',
      '4',
      '--no-changes',
      ...ON,
    ],
    code: 0,
    check: (_, folder) =>
      expect(read(folder, 'submissions/plan-updates/2026-Q4/min-dala.yaml')).toMatchObject({
        noChanges: true,
      }),
  },
  {
    name: 'new request: the next free id, several kinds with commas',
    args: [
      'new',
      'request',
      '--set',
      'body=min-jol',
      '--set',
      'kinds=data,statistical',
      '--set',
      'subject=Сан',
      ...ON,
    ],
    code: 0,
    check: (_, folder) =>
      expect(read(folder, 'decisions/requests/r-2026-001.yaml')).toMatchObject({
        kinds: ['data', 'statistical'],
        requested: '2026-12-15T12:00:00+05:00',
      }),
  },
  {
    name: 'new: leads editors to the schema where the workspace has it',
    args: NIL,
    code: 0,
    prepare: put('.mediagrid/schemas/weekly.schema.json', '{}'),
    check: (_, folder) =>
      expect(readFileSync(join(folder, TARGET), 'utf8')).toMatch(
        /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/\.mediagrid\/schemas\/weekly\.schema\.json\nkind: weekly\n/,
      ),
  },
  {
    name: 'new: a failure to write is told, and leaves nothing behind',
    args: NIL,
    code: 3,
    prepare: (folder) => {
      rmSync(join(folder, 'submissions/weekly/2026-W52'), { recursive: true, force: true });
      mkdirSync(join(folder, 'submissions/weekly'), { recursive: true });
      writeFileSync(join(folder, 'submissions/weekly/2026-W52'), '');
    },
    err: ['Could not write'],
    check: (_, folder) =>
      expect(readdirSync(join(folder, 'submissions/weekly')).filter((name) => name.startsWith('.'))).toEqual(
        [],
      ),
  },
];
