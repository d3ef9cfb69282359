import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { logOf, nilWeek, notice, putAll, treeOf } from '../../support/inbox.ts';
import { runSpawned } from '../../support/run.ts';
import { type Case, edit, en, WEEK } from '../case.ts';

const ON = ['--on', '2026-12-10T18:00:00+05:00'];
const INBOX = ['receive', 'inbox', ...ON, ...en];

/** The example's file of a body of the week, as it might come in the mail, taken out of the workspace. */
const mailed =
  (body: string, name: string, change: (text: string) => string = (text) => text) =>
  (folder: string) => {
    const path = join(folder, WEEK, `${body}.yaml`);
    const text = change(readFileSync(path, 'utf8'));
    putAll(folder, { [`inbox/${name}`]: text });
  };

const inbox = (files: Readonly<Record<string, string>>) => (folder: string) =>
  putAll(folder, Object.fromEntries(Object.entries(files).map(([name, text]) => [`inbox/${name}`, text])));

const inOrder =
  (...steps: ((folder: string) => void)[]) =>
  (folder: string) => {
    for (const step of steps) step(folder);
  };

const receivedBefore = (folder: string) => {
  runSpawned(INBOX, { cwd: folder });
};

const weekOf = (folder: string, body: string) => readFileSync(join(folder, WEEK, `${body}.yaml`), 'utf8');
const received = (folder: string) => Object.keys(treeOf(join(folder, 'received')));
const letterIn = (folder: string) => {
  const name = received(folder).find((path) => /^set-aside\/.*\.txt$/.test(path)) ?? 'no letter';
  return readFileSync(join(folder, 'received', name), 'utf8');
};
const NIL = nilWeek('min-turgyn', '2026-12-10T17:30:00+05:00');

/** What came by e-mail: receive. */
export const RECEIVE: readonly Case[] = [
  {
    name: 'receive: a file is filed under its path, whatever it is called, and logged',
    args: INBOX,
    prepare: (folder) => {
      mailed('min-jol', 'почта/форма (3).yaml')(folder);
      rmSync(join(folder, WEEK, 'min-jol.yaml'));
    },
    code: 0,
    out: [
      'filed: 1\n  почта/форма (3).yaml\n    → submissions/weekly/2026-W51/min-jol.yaml\n',
      '1 in all: 1 filed',
    ],
    check: (_, folder) => {
      const came = readFileSync(join(folder, 'inbox/почта/форма (3).yaml'), 'utf8');
      expect(weekOf(folder, 'min-jol')).toBe(came);
      const [arrival, filed, ...rest] = logOf(folder);
      expect(rest).toEqual([]);
      expect(arrival).toEqual({
        version: 1,
        at: '2026-12-10T18:00:00+05:00',
        event: 'received',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        name: 'почта/форма (3).yaml',
        bytes: Buffer.byteLength(came),
        original: expect.stringMatching(/^received\/2026-12-10\/[0-9a-f]{12}-форма_3_\.yaml$/),
      });
      expect(filed).toEqual({
        version: 1,
        at: '2026-12-10T18:00:00+05:00',
        event: 'filed',
        sha256: arrival?.sha256,
        path: `${WEEK}/min-jol.yaml`,
        submitted: '2026-12-10T11:20:00+05:00',
      });
      expect(readFileSync(join(folder, String(arrival?.original)), 'utf8')).toBe(came);
      for (const path of received(folder)) {
        expect(statSync(join(folder, 'received', path)).mode & 0o777, path).toBe(0o600);
      }
    },
  },
  {
    name: 'receive: a second time nothing is touched',
    args: ['receive', 'inbox', '--on', '2026-12-11T09:00:00+05:00', '--format', 'json'],
    prepare: (folder) => {
      inbox({ 'a.yaml': NIL, 'copy of a.yaml': NIL })(folder);
      receivedBefore(folder);
      writeFileSync(join(folder, 'before.json'), JSON.stringify(treeOf(folder)));
    },
    code: 0,
    check: ({ stdout }, folder) => {
      const { summary, files } = JSON.parse(stdout);
      expect(summary).toEqual({
        count: 2,
        filed: 0,
        older: 0,
        already: 2,
        setAside: 0,
        notTaken: 0,
        kept: 0,
      });
      expect(files[0]).toMatchObject({ state: 'already', path: `${WEEK}/min-turgyn.yaml` });
      const { 'before.json': before = '', ...tree } = treeOf(folder);
      const { 'before.json': _, ...expected } = JSON.parse(Buffer.from(before, 'latin1').toString());
      expect(tree).toEqual(expected);
    },
  },
  {
    name: 'receive: a version sent later replaces the one before, which is kept',
    args: INBOX,
    prepare: mailed('akimat-kokozen', 'new.yaml', (text) =>
      text.replace(/^submitted:.*/m, 'submitted: "2026-12-11T10:00:00+05:00"'),
    ),
    code: 0,
    out: ['→ submissions/weekly/2026-W51/akimat-kokozen.yaml', 'says it was sent after it came'],
    check: (_, folder) => {
      // Neither version was sent after it was there.
      expect(weekOf(folder, 'akimat-kokozen')).toContain(
        'submitted: "2026-12-10T18:00:00+05:00"\ncorrected: ["2026-12-10T18:00:00+05:00"]\n',
      );
      expect(received(folder).filter((path) => path.startsWith('history/'))).toHaveLength(1);
    },
  },
  {
    name: 'receive: an older version that comes later does not replace it, and is kept',
    args: INBOX,
    prepare: inbox({
      'late.yaml': NIL,
      'early.yaml': nilWeek('min-turgyn', '2026-12-10T17:00:00+05:00', 'Ескі'),
    }),
    code: 1,
    out: [
      'filed: 1\n  late.yaml\n    → submissions/weekly/2026-W51/min-turgyn.yaml\n    removed: «Жылы үй»',
      'older version, kept in the history: 1\n  early.yaml\n    submissions/weekly/2026-W51/min-turgyn.yaml\n    the version sent 2026-12-10 17:30 stands\n',
    ],
    check: (_, folder) => {
      const times = 'corrected: ["2026-12-10T17:00:00+05:00", "2026-12-10T17:30:00+05:00"]';
      expect(weekOf(folder, 'min-turgyn')).toBe(
        NIL.replace(/submitted: .*/, `submitted: "2026-12-09T17:05:00+05:00"\n${times}`),
      );
      expect(received(folder)).toContainEqual(
        expect.stringMatching(
          /^history\/weekly\/2026-W51\/min-turgyn\/2026-12-10-170000-[0-9a-f]{12}\.yaml$/,
        ),
      );
    },
  },
  {
    name: 'receive: two versions of one instant: the one that came later stands, and it is told',
    args: INBOX,
    prepare: inOrder(
      inbox({ 'a.yaml': NIL }),
      receivedBefore,
      inbox({ 'b.yaml': nilWeek('min-turgyn', '2026-12-10T17:30:00+05:00', 'Басқа') }),
    ),
    code: 0,
    out: [
      'replaces the version sent 2026-12-10 17:30',
      'two versions say that they were sent at this instant',
    ],
    check: (_, folder) => expect(weekOf(folder, 'min-turgyn')).toContain('Басқа'),
  },
  {
    name: 'receive: a broken newer version does not replace a good one; the letter says so, without telephones',
    args: INBOX,
    prepare: mailed('min-jol', 'форма.yaml', (text) =>
      text.replace(/^submitted:.*/m, 'submitted: "2026-12-10T17:00:00+05:00"').replaceAll('venue:', 'venu:'),
    ),
    code: 1,
    out: [
      'set aside, a reply is ready: 1\n  форма.yaml\n    submissions/weekly/2026-W51/min-jol.yaml\n',
      'the earlier version stands',
      'letter: received/set-aside/2026-12-10/',
    ],
    check: (_, folder) => {
      expect(weekOf(folder, 'min-jol')).toContain('submitted: "2026-12-10T11:20:00+05:00"');
      const letter = letterIn(folder);
      expect(letter).toContain('Ministry of Roads and Logistics\nDear colleagues,');
      expect(letter).toContain('Required field is missing: venue (§10(1))');
      expect(letter).toContain('due by 10 December 2026 (§10)');
      expect(letter).toContain('the version accepted earlier stands (sent 10 December 2026, 11:20)');
      expect(letter).not.toMatch(/\+7|@/);
      expect(logOf(folder).at(-1)).toMatchObject({
        event: 'set-aside',
        path: `${WEEK}/min-jol.yaml`,
        errors: ['schema/required', 'schema/unknown-key'],
      });
    },
  },
  {
    name: 'receive: the letter has the authorised body’s own contact',
    args: ['receive', 'inbox', ...ON, '--lang', 'ru'],
    prepare: (folder) => {
      inbox({ 'week.yaml': 'kind: weekly' })(folder);
      putAll(folder, {
        'submissions/contacts/ab-aqparat.yaml': notice(
          'ab-aqparat',
          '2026-01-12',
          '2026-01-12T10:00:00+05:00',
        ),
      });
    },
    code: 1,
    check: (_, folder) => {
      expect(letterIn(folder)).toContain('Контактные данные: +7 700 000 00 99, press@body.example\n');
    },
  },
  {
    name: 'receive: what is no submission is named, and one bad file never stops the rest',
    args: INBOX,
    prepare: (folder) => {
      inbox({
        'a.pdf': '%PDF-1.7',
        'b.xlsx': 'no workbook',
        'c.docx': 'PK\u0003\u0004',
        'd.yaml': readFileSync(join(folder, 'decisions/media-grid/2026-W51.yaml'), 'utf8'),
        'e.yaml': readFileSync(join(folder, 'bodies.yaml'), 'utf8'),
        'f.yaml': 'kind: weekly\nbody: [\n',
        'g.yaml': '',
        'h.yaml': 'kind: weekly\nbody: ../../etc\nweek: 2026-W51\n',
        'huge.xlsx': '',
        'z.yaml': NIL,
        'Thumbs.db': 'x',
        '~$form.xlsx': 'x',
      })(folder);
      truncateSync(join(folder, 'inbox/huge.xlsx'), 64 * 1024 * 1024 + 1);
      symlinkSync('/etc/passwd', join(folder, 'inbox/link.yaml'));
      mkdirSync(join(folder, 'outside'));
      putAll(folder, { 'outside/x.yaml': NIL });
      symlinkSync(join(folder, 'outside'), join(folder, 'inbox/linked-folder'));
    },
    code: 1,
    out: [
      '  d.yaml\n    grid-decision: such documents are made by the authorised body itself\n',
      '  e.yaml\n    neither an Excel form nor YAML\n',
      'not taken: 3\n  huge.xlsx\n    too large: 67108865 bytes, the limit is 67108864\n  link.yaml\n    not an ordinary file (a link or device)\n  linked-folder\n',
      'filed: 1\n  z.yaml\n',
      'kept, not a form: 2\n  a.pdf\n    received/2026-12-10/86edbaa24831-a.pdf\n    such files are not read: open it',
    ],
    err: ['Passed over what systems leave for themselves, 2 in all: Thumbs.db, ~$form.xlsx\n'],
    check: (_, folder) => {
      expect(received(folder).filter((path) => /^set-aside\/.*\.txt$/.test(path))).toHaveLength(6);
      expect(JSON.stringify(treeOf(join(folder, 'received')))).not.toContain('root:');
    },
  },
  {
    name: 'receive: a hidden file is taken in like any other; what only systems leave is told in one line',
    args: INBOX,
    prepare: inbox({
      '.week.yaml': NIL,
      '.from-mac/.form.xlsx': 'no workbook',
      '.DS_Store': 'x',
      '._week.yaml': 'x',
      '.git/HEAD': 'x',
      '.git/config': 'x',
      'mail/.~lock.form.xlsx#': 'x',
      'mail/desktop.ini': 'x',
      'mail/~$call +7 701 555 12 34.docx': 'x',
    }),
    code: 1,
    out: [
      'set aside, a reply is ready: 1\n  .from-mac/.form.xlsx\n',
      'filed: 1\n  .week.yaml\n    → submissions/weekly/2026-W51/min-turgyn.yaml\n',
    ],
    err: ['6 in all: .DS_Store, ._week.yaml, .git/, mail/.~lock.form.xlsx#, mail/desktop.ini, …\n'],
  },
  {
    name: 'receive: where systems alone left something, it says so',
    args: ['receive', 'inbox', ...ON, '--lang', 'ru'],
    prepare: inbox({ '~$звонок +7 701 555 12 34.docx': 'x', 'line\nbreak~': 'x' }),
    code: 0,
    out: ['Файлов здесь нет.\n'],
    err: ['Служебные файлы системы пропущены, их 2: line<U+000A>break~, ~$звонок +• ••• ••• •• ••.docx\n'],
  },
  {
    name: 'receive: what failed only for another that had not come is filed with it',
    args: ['receive', 'inbox/min-jol.yaml', ...ON, ...en],
    prepare: (folder) => {
      mailed('min-jol', 'min-jol.yaml')(folder);
      mailed('min-dala', 'other/min-dala.yaml')(folder);
      rmSync(join(folder, WEEK, 'min-jol.yaml'));
      rmSync(join(folder, WEEK, 'min-dala.yaml'));
      const { code } = runSpawned(['receive', 'inbox/other', ...ON, ...en], { cwd: folder });
      expect(code).toBe(1);
      expect(letterIn(folder)).toContain('min-jol/jol-2');
    },
    code: 0,
    out: [
      '→ submissions/weekly/2026-W51/min-dala.yaml',
      'Files received: 1 (',
      'set aside before, its letter is no longer needed:',
      '2 in all: 2 filed',
    ],
  },
  {
    name: 'receive: what failed for the register is looked at again when that is mended',
    args: INBOX,
    prepare: (folder) => {
      inbox({ 'new.yaml': nilWeek('min-jana', '2026-12-10T17:30:00+05:00') })(folder);
      receivedBefore(folder);
      edit(
        'bodies.yaml',
        'bodies:\n',
        'bodies:\n  - {id: min-jana, kind: central, name: {kk: Жаңа}}\n',
      )(folder);
    },
    code: 0,
    out: ['→ submissions/weekly/2026-W51/min-jana.yaml'],
  },
  {
    name: 'receive: a new holder of the office takes the body’s place, the one before stays in the directory',
    args: INBOX,
    prepare: inbox({ 'notice.yaml': notice('min-dala', '2026-12-08', '2026-12-09T10:00:00+05:00') }),
    code: 0,
    out: ['→ submissions/contacts/min-dala.yaml', 'the holder before: submissions/contacts/min-dala.'],
    check: (_, folder) => {
      const { stdout } = runSpawned(
        ['build-directory', '--format', 'json', '--out', '-', '--audience', 'internal', '--quiet'],
        { cwd: folder },
      );
      const { entries } = JSON.parse(stdout);
      const entry = entries.find(({ body }: { body: string }) => body === 'min-dala');
      expect(entry).toMatchObject({ surname: 'Арғымақов', appointed: '2026-12-08' });
      expect(entry.history).toHaveLength(1);
    },
  },
  {
    name: 'receive: a date mistyped into the future does not stand above its correction',
    args: ['receive', 'inbox', '--on', '2026-12-10T19:00:00+05:00', ...en],
    prepare: inOrder(
      inbox({ 'a.yaml': nilWeek('min-turgyn', '2027-12-10T17:30:00+05:00', 'Қате') }),
      receivedBefore,
      inbox({ 'b.yaml': nilWeek('min-turgyn', '2026-12-10T18:30:00+05:00', 'Дұрыс') }),
    ),
    code: 0,
    out: ['replaces the version sent 2026-12-10 18:00'],
    check: (_, folder) => expect(weekOf(folder, 'min-turgyn')).toContain('Дұрыс'),
  },
  {
    name: 'receive: what gives another file errors is told',
    args: INBOX,
    prepare: mailed('min-jol', 'new.yaml', (text) =>
      text.replace(/^submitted:.*/m, 'submitted: "2026-12-10T17:00:00+05:00"').replaceAll('jol-2', 'jol-22'),
    ),
    code: 1,
    out: ['its id changed (jol-2 → jol-22): «Қарлы боранға дайындық»'],
    err: [
      'What came gave this file errors: decisions/media-grid/2026-W51.yaml',
      'What came gave this file errors: submissions/weekly/2026-W51/min-dala.yaml',
    ],
  },
  {
    name: 'receive: a line of the log that cannot be read is told, and left as it is',
    args: INBOX,
    prepare: (folder) => {
      inbox({ 'a.yaml': NIL })(folder);
      putAll(folder, { 'received/log.jsonl': '{"version":1,"at":"yesterday"}\nnot JSON\n' });
    },
    code: 1,
    err: ['received/log.jsonl: lines that cannot be read (1, 2) were left as they are'],
    check: (_, folder) => {
      const log = readFileSync(join(folder, 'received/log.jsonl'), 'utf8');
      expect(log).toMatch(/^\{"version":1,"at":"yesterday"\}\nnot JSON\n\{"version":1,/);
    },
  },
  {
    name: 'receive: an empty folder',
    args: INBOX,
    prepare: (folder) => mkdirSync(join(folder, 'inbox')),
    code: 0,
    out: ['There are no files here.'],
  },
  ...[['.'], ['submissions'], ['..'], ['received/2026-12-10']].map(
    ([path = '']): Case => ({
      name: `receive: ${path} is not what came`,
      args: ['receive', path, ...en],
      prepare: (folder) => mkdirSync(join(folder, 'received/2026-12-10'), { recursive: true }),
      code: 2,
      err: [`${path} is the workspace or a part of it`],
    }),
  ),
  {
    name: 'receive: a path that names nothing stops everything before it begins',
    args: ['receive', 'inbox', 'nowhere.yaml', ...en],
    prepare: inbox({ 'a.yaml': NIL }),
    code: 2,
    err: ['No such file or folder: nowhere.yaml'],
    check: (_, folder) => expect(() => statSync(join(folder, 'received'))).toThrow('ENOENT'),
  },
  {
    name: 'receive: no path',
    args: ['receive', ...en],
    code: 2,
    err: ['Required argument is missing: paths'],
  },
  {
    name: 'receive: registers with errors stop everything before it begins',
    args: INBOX,
    prepare: inOrder(inbox({ 'a.yaml': NIL }), edit('bodies.yaml', 'kind: central', 'kind: centre')),
    code: 1,
    err: ['nothing was done'],
  },
  {
    name: 'status: a body whose file was set aside is not missing',
    args: ['status', '--week', '2026-W51', '--on', '2026-12-11T09:00:00+05:00', ...en],
    prepare: (folder) => {
      mailed('min-jol', 'min-jol.yaml', (text) => text.replaceAll('venue:', 'venu:'))(folder);
      rmSync(join(folder, WEEK, 'min-jol.yaml'));
      receivedBefore(folder);
    },
    code: 0,
    out: ['  Ministry of Roads and Logistics\n    received/set-aside/2026-12-10/'],
  },
  {
    name: 'validate: a file that was set aside is looked at by itself',
    args: ['validate', 'received/set-aside', ...en],
    prepare: (folder) => {
      mailed('min-jol', 'min-jol.yaml', (text) => text.replaceAll('venue:', 'venu:'))(folder);
      receivedBefore(folder);
    },
    code: 1,
    out: ['-min-jol.yaml:9:5 error Required field is missing: venue'],
  },
  {
    name: 'receive: a workspace that has received is valid, and a misspelt folder is told of',
    args: ['validate', ...en],
    prepare: inOrder(
      inbox({ 'a.yaml': NIL.replace('W51', 'W52'), 'b.pdf': '%PDF' }),
      receivedBefore,
      (folder) => mkdirSync(join(folder, 'recieved')),
    ),
    code: 1,
    out: ['recieved:1:1 error', 'Did you mean “received”?', 'Errors: 1.'],
  },
];
