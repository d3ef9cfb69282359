import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  columnOfKey,
  example,
  fillIn,
  firstInputRow,
  formFor,
  opened,
  saved,
  typed,
  type Typing,
  type worksheetOf,
} from '../support/forms.ts';
import { logOf, nilWeek, putAll, treeOf } from '../support/inbox.ts';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';

type Data = Record<string, unknown> & { events: Record<string, unknown>[] };

const PATH = 'submissions/weekly/2026-W51/min-turgyn.yaml';
const SECOND = 'submissions/weekly/2026-W51/min-jol.yaml';

let place: { folder: string; dispose: () => void };
beforeEach(() => {
  place = copyOfExamples();
});
afterEach(() => place.dispose());

/** The example's week as people fill it in, without the moment of sending; numbers stand in rows as the form has them. */
async function form(
  change: (data: Data) => void = () => undefined,
  { savedAt, typing = typed, path = PATH }: { savedAt?: string; typing?: Typing; path?: string } = {},
): Promise<Uint8Array> {
  const data = structuredClone(example(path).data) as Data;
  const workbook = await opened(await formFor(data));
  delete data.submitted;
  change(data);
  fillIn(workbook, data, typing);
  const list = data.kind === 'weekly' ? 'Іс-шаралар' : 'Іс-шаралар (ұсыныстар)';
  const table = workbook.getWorksheet(list) ?? workbook.worksheets[2];
  if (table !== undefined) numberRows(table, Number((data.events ?? (data.items as [])).length));
  if (savedAt !== undefined) workbook.modified = new Date(savedAt);
  return saved(workbook);
}

/** Numbers as the blank form has them, in place of the ids that `fillIn` writes. */
function numberRows(table: ReturnType<typeof worksheetOf>, count: number): void {
  const column = columnOfKey(table, { key: 'number' });
  let number = 0;
  const first = firstInputRow(table, 'kk');
  for (let row = first; number < count && row < first + 200; row++) {
    const cell = table.getCell(row, column);
    if (typeof cell.value === 'string') cell.value = ++number;
  }
}

function bring(files: Readonly<Record<string, Uint8Array | string>>): void {
  rmSync(join(place.folder, 'inbox'), { recursive: true, force: true });
  putAll(place.folder, Object.fromEntries(Object.keys(files).map((name) => [`inbox/${name}`, ''])));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(place.folder, 'inbox', name), bytes);
}

const run = (...args: string[]) => runInProcess([...args, '--lang', 'en'], { cwd: place.folder });
const receive = (on = '2026-12-10T18:00:00+05:00') => run('receive', 'inbox', '--on', on);
const eventsAt = (path = PATH) => (parse(readFileSync(join(place.folder, path), 'utf8')) as Data).events;
const titles = (path = PATH) => eventsAt(path).map(({ id, title }) => `${id} ${title}`);
const kept = () =>
  readdirSync(join(place.folder, 'received'), { recursive: true })
    .map(String)
    .filter((name) => name.startsWith('history/') && name.endsWith('.yaml'));
const clean = () => rmSync(join(place.folder, PATH));

const NEW = {
  title: 'Су құбырының ашылуы',
  date: '2026-12-15',
  time: { start: '09:15' },
};
const first = ({ events }: Data): Record<string, unknown> => events[0] as Record<string, unknown>;

describe('a form that is sent again', () => {
  it('one new row on top is one new event, and nothing else changes', async () => {
    clean();
    bring({ 'a.xlsx': await form() });
    expect((await receive()).code).toBe(0);
    const before = titles();
    expect((await run('issue-grid', '--week', '2026-W51', '--on', '2026-12-11T10:00:00+05:00')).code).toBe(0);
    bring({
      'b.xlsx': await form((data) => {
        data.events = [{ ...structuredClone(first(data)), ...NEW }, ...data.events.reverse()];
      }),
    });
    const { code, stdout } = await receive('2026-12-11T11:00:00+05:00');
    expect(code, stdout).toBe(0);
    expect(stdout).toContain(`    new: ${NEW.title}\n`);
    expect(stdout).not.toMatch(/removed:|changed/);
    expect(titles().toSorted()).toEqual([...before, `turgyn-41 ${NEW.title}`].toSorted());
    const diff = await run('diff', '--week', '2026-W51', '--format', 'json');
    const { changes, topNews } = JSON.parse(diff.stdout);
    expect(changes.map(({ event, what }: Record<string, string>) => `${what} ${event}`)).toEqual([
      'new min-turgyn/turgyn-41',
    ]);
    expect(topNews).toEqual([]);
  });

  it('the main news stays the event that it was, whatever its row', async () => {
    const news = (number: number) => (data: Data) => {
      data.topNews = { mon: `№${number}` };
    };
    clean();
    bring({ 'a.xlsx': await form(news(1)) });
    await receive();
    const main = eventsAt()[0];
    bring({
      'b.xlsx': await form((data) => {
        data.events.push(data.events.shift() as never);
        news(data.events.length)(data);
      }),
    });
    await receive('2026-12-11T11:00:00+05:00');
    const { topNews } = parse(readFileSync(join(place.folder, PATH), 'utf8'));
    expect(topNews).toEqual({ mon: { event: main?.id } });
    expect(eventsAt().find(({ id }) => id === main?.id)?.title).toBe(main?.title);
  });

  it('an id that was once used is never given to another event', async () => {
    clean();
    bring({ 'a.xlsx': await form() });
    await receive();
    const gone = titles()[1];
    bring({ 'b.xlsx': await form(({ events }) => events.splice(1, 1)) });
    const second = await receive('2026-12-11T11:00:00+05:00');
    expect(second.code).toBe(1);
    expect(second.stdout).toContain(`    removed: ${gone?.slice(gone.indexOf(' ') + 1)}`.slice(0, 50));
    expect(kept()).toHaveLength(1);
    bring({ 'c.xlsx': await form((data) => data.events.splice(1, 1, { ...first(data), ...NEW })) });
    await receive('2026-12-11T12:00:00+05:00');
    expect(titles().filter((title) => title.startsWith('turgyn-2 '))).toEqual([]);
    expect(titles()).toContainEqual(expect.stringMatching(/^turgyn-4\d Су құбырының ашылуы$/));
  });

  it('proposals keep theirs too, so that a decision means what it meant', async () => {
    const path = 'submissions/proposals/2027-1/min-jol.yaml';
    const items = () =>
      parse(readFileSync(join(place.folder, path), 'utf8')).items as { id: string; title: string }[];
    const before = new Map(items().map(({ id, title }) => [title, id]));
    bring({
      'a.xlsx': await form(
        (data) => {
          const all = data.items as { title: string }[];
          data.items = [{ ...structuredClone(all[0]), title: 'Жаңа өткелдер' }, ...all.toReversed()];
        },
        { path },
      ),
    });
    const { stdout } = await receive();
    expect(stdout).toContain('    new: Жаңа өткелдер\n');
    const now = items();
    expect(now).toHaveLength(before.size + 1);
    for (const [title, id] of before) expect(now.find((item) => item.title === title)?.id).toBe(id);
    expect([...before.values()]).not.toContain(now[0]?.id);
  });
});

describe('which version wins', () => {
  const version = (title: string, savedAt?: string, more: (data: Data) => void = () => undefined) =>
    form(
      (data) => {
        first(data).title = title;
        more(data);
      },
      savedAt === undefined ? {} : { savedAt },
    );
  const EARLY = '2026-12-09T05:00:00Z';
  const LATE = '2026-12-09T05:00:01Z';

  it.each([
    ['a.xlsx', 'b.xlsx'],
    ['b.xlsx', 'a.xlsx'],
    ['week.xlsx', 'week (1).xlsx'],
  ])('of %s and %s that which was saved last', async (early, late) => {
    clean();
    bring({ [early]: await version('Ескі', EARLY), [late]: await version('Жаңа', LATE) });
    const { code, stdout } = await receive();
    expect(code, stdout).toBe(0);
    expect(eventsAt()[0]?.title).toBe('Жаңа');
    expect(kept()).toHaveLength(1);
  });

  it('that which was saved last stands though it came in the earlier run, and typed a time before', async () => {
    const sent = (submitted: string) => (data: Data) => {
      data.submitted = submitted;
    };
    clean();
    bring({ 'a.xlsx': await version('Жаңа', LATE, sent('09.12.2026 10:00')) });
    await receive();
    bring({ 'b.xlsx': await version('Ескі', EARLY, sent('09.12.2026 11:00')) });
    const { stdout } = await receive('2026-12-11T18:00:00+05:00');
    expect(stdout).toContain('older version, kept in the history: 1');
    expect(eventsAt()[0]?.title).toBe('Жаңа');
  });

  it('the time that a blank form is made with, and one after receipt, tell nothing', async () => {
    clean();
    bring({ 'a.xlsx': await version('А'), 'b.xlsx': await version('Б', '2026-12-10T14:00:00Z') });
    const { code, stdout } = await receive();
    expect(code).toBe(1);
    expect(stdout).toContain('nothing tells which of these versions was sent last: a.xlsx, b.xlsx\n');
  });

  it('two of which nothing tells: neither is filed, what stood stays, and each has its letter', async () => {
    const before = titles();
    bring({ 'week.xlsx': await version('А', EARLY), 'week (1).xlsx': await version('Б', EARLY) });
    const { code, stdout } = await receive();
    expect(code).toBe(1);
    expect(stdout).toContain('set aside, a reply is ready: 2\n');
    expect(titles()).toEqual(before);
    const letters = Object.entries(treeOf(place.folder)).filter(([path]) => path.endsWith('.en.txt'));
    expect(letters).toHaveLength(2);
    for (const [, text] of letters) {
      expect(Buffer.from(text, 'latin1').toString()).toContain('(week (1).xlsx, week.xlsx)');
    }
    const tree = treeOf(place.folder);
    expect((await receive('2026-12-11T09:00:00+05:00')).code).toBe(1);
    expect(treeOf(place.folder)).toEqual(tree);
  });

  it('the one of them that is given again by itself holds', async () => {
    bring({ 'a.xlsx': await version('А', EARLY), 'b.xlsx': await version('Б', EARLY) });
    await receive();
    rmSync(join(place.folder, 'inbox/b.xlsx'));
    const { stdout } = await receive('2026-12-11T09:00:00+05:00');
    expect(stdout).toContain('filed: 1\n  a.xlsx');
    expect(eventsAt()[0]?.title).toBe('А');
    bring({ 'c.xlsx': await version('В', EARLY) });
    await receive('2026-12-11T10:00:00+05:00');
    expect(eventsAt()[0]?.title).toBe('В');
  });

  it('a third that is older than both decides nothing and is not filed', async () => {
    clean();
    bring({
      'a.xlsx': await version('А', LATE),
      'b.xlsx': await version('Б', LATE),
      'c.xlsx': await version('В', EARLY),
    });
    const { stdout } = await receive();
    expect(stdout).toContain('nothing tells which of these versions was sent last: a.xlsx, b.xlsx\n');
    expect(stdout).toContain('0 filed, 1 older');
    expect(() => eventsAt()).toThrow('ENOENT');
  });

  it('the later one of a run is held against the earlier: what is gone is named, as if they had come apart', async () => {
    clean();
    const files = {
      'б.xlsx': await form(undefined, { savedAt: '2026-12-09T10:00:00Z' }),
      'а.xlsx': await form((data) => data.events.splice(1, 1), { savedAt: '2026-12-10T10:00:00Z' }),
    };
    const gone = (example(PATH).data as Data).events[1]?.title;
    bring(files);
    const { code, stdout } = await receive();
    expect(stdout.replace(/\s+/g, ' ')).toContain(`removed: ${String(gone)}`);
    expect(code).toBe(1);
  });

  it('two that say the same are one version', async () => {
    const text = nilWeek('min-turgyn', '2026-12-10T17:30:00+05:00');
    clean();
    bring({ 'a.yaml': text, 'b.yaml': `# көшірме\n${text}` });
    const { code, stdout } = await receive();
    expect(code, stdout).toBe(0);
    expect(stdout).toContain('1 filed, 0 older, 1 already received');
    const tree = treeOf(place.folder);
    await receive('2026-12-11T09:00:00+05:00');
    expect(treeOf(place.folder)).toEqual(tree);
  });

  it('one that could not stand in any case leaves the other', async () => {
    clean();
    bring({
      'a.xlsx': await version('А', EARLY),
      'b.xlsx': await version('Б', EARLY, (data) => {
        first(data).planItem = 'p26-99';
      }),
    });
    const { code } = await receive();
    expect(code).toBe(1);
    expect(eventsAt()[0]?.title).toBe('А');
  });

  it('in a run whose clock is behind the log, what came later still wins', async () => {
    const yaml = (submitted: string, title: string) =>
      example(PATH)
        .text.replace(/submitted:.*/, `submitted: "${submitted}"`)
        .replace(/title:.*/, `title: ${title}`);
    bring({ 'a.yaml': yaml('2026-12-10T17:30:00+05:00', 'Бірінші') });
    await receive();
    bring({ 'b.yaml': yaml('2026-12-10T17:45:00+05:00', 'Екінші') });
    await receive('2026-12-01T09:00:00+05:00');
    expect(eventsAt()[0]?.title).toBe('Екінші');
  });
});

describe('a form that is a correction', () => {
  const status = async (on: string) => {
    const { stdout } = await run('status', '--week', '2026-W51', '--on', on, '--format', 'json');
    const { bodies } = JSON.parse(stdout) as { bodies: { body: string; weekly: Record<string, unknown> }[] };
    return bodies.find(({ body }) => body === 'min-turgyn')?.weekly;
  };
  const late = async () => (await run('validate')).stdout.includes(`${PATH}:4:12 warning Late`);
  const titled = (title: string, savedAt: string) =>
    form(
      (data) => {
        first(data).title = title;
      },
      { savedAt },
    );

  it('settles what was undecided, keeps ids and the first time of sending; status and validate agree', async () => {
    clean();
    bring({ 'a.xlsx': await form(undefined, { savedAt: '2026-12-10T05:00:00Z' }) });
    await receive();
    const before = titles();
    bring({
      'b.xlsx': await titled('Су құбырын ашу', '2026-12-11T05:00:00Z'),
      'c.xlsx': await titled('Көпір туралы мәжіліс', '2026-12-11T05:00:00Z'),
    });
    await receive('2026-12-11T12:00:00+05:00');
    expect(await status('2026-12-11T13:00:00+05:00')).not.toHaveProperty('corrections');
    bring({ 'd.xlsx': await form(({ events }) => events.reverse(), { savedAt: '2026-12-12T05:00:00Z' }) });
    const { code, stdout } = await receive('2026-12-12T12:00:00+05:00');
    expect(code, stdout).toBe(0);
    expect(stdout).toContain('3 in all: 1 filed, 2 older');
    const letters = [...stdout.matchAll(/received\/set-aside\/\S+\.txt/g)].map(([path]) => path);
    expect(letters).toHaveLength(2);
    for (const path of letters) expect(readFileSync(join(place.folder, path), 'utf8')).not.toBe('');
    expect(titles()).toEqual(before.toReversed());
    expect(parse(readFileSync(join(place.folder, PATH), 'utf8'))).toMatchObject({
      submitted: '2026-12-10T18:00:00+05:00',
      corrected: ['2026-12-11T12:00:00+05:00', '2026-12-12T12:00:00+05:00'],
    });
    expect(await status('2026-12-12T13:00:00+05:00')).toMatchObject({ state: 'received', corrections: 2 });
    expect(await late()).toBe(false);
  });

  it('and is imported by force is on the log: what came next was sent before it, whatever time it bears', async () => {
    clean();
    bring({ 'a.xlsx': await form(undefined, { savedAt: '2026-12-10T05:00:00Z' }) });
    await receive();
    bring({ 'b.xlsx': await form(({ events }) => events.splice(1), { savedAt: '2026-12-12T06:00:00Z' }) });
    const imported = await run('import', 'inbox', '--force', '--on', '2026-12-12T15:00:00+05:00');
    expect(imported.code, imported.stderr).toBe(1);
    expect(imported.stderr).toMatch(
      /^removed: [\s\S]*history\/weekly\/2026-W51\/min-turgyn\/2026-12-10-180000-/,
    );
    const standing = readFileSync(join(place.folder, PATH), 'utf8');
    expect(parse(standing)).toMatchObject({
      submitted: '2026-12-10T18:00:00+05:00',
      corrected: ['2026-12-12T15:00:00+05:00'],
    });
    bring({
      'c.xlsx': await form(
        (data) => {
          data.submitted = '12.12.2026 16:00';
        },
        { savedAt: '2026-12-12T05:30:00Z' },
      ),
    });
    const { code, stdout } = await receive('2026-12-12T17:00:00+05:00');
    expect(code, stdout).toBe(0);
    expect(stdout).toContain('the version sent 2026-12-12 15:00 stands');
    expect(readFileSync(join(place.folder, PATH), 'utf8')).toBe(standing);
    expect(await status('2026-12-12T18:00:00+05:00')).toMatchObject({ state: 'received', corrections: 1 });
    expect(await late()).toBe(false);
    bring({ 'd.xlsx': await titled('Су құбырын ашу', '2026-12-12T07:00:00Z') });
    await receive('2026-12-12T19:00:00+05:00');
    expect(parse(readFileSync(join(place.folder, PATH), 'utf8'))).toMatchObject({
      submitted: '2026-12-10T18:00:00+05:00',
      corrected: ['2026-12-12T15:00:00+05:00', '2026-12-12T19:00:00+05:00'],
    });
  });

  it('and is imported where nothing stood is on the log too', async () => {
    clean();
    bring({ 'a.xlsx': await titled('Жаңа', '2026-12-10T05:00:00Z') });
    await run('import', 'inbox', '--on', '2026-12-10T15:00:00+05:00');
    bring({ 'b.xlsx': await titled('Ескі', '2026-12-10T04:00:00Z') });
    const { stdout } = await receive();
    expect(stdout).toContain('older version, kept in the history: 1');
    expect(eventsAt()[0]?.title).toBe('Жаңа');
    bring({ 'c.xlsx': await titled('Жаңа', '2026-12-10T05:00:00Z') });
    expect((await run('import', 'inbox', '--on', '2026-12-11T15:00:00+05:00')).code).toBe(1);
  });

  it('counts by its receipt where it bears a time before that of what it corrects', async () => {
    const sent = (submitted: string, title: string, savedAt: string) =>
      form(
        (data) => {
          data.submitted = submitted;
          first(data).title = title;
        },
        { savedAt },
      );
    clean();
    bring({ 'a.xlsx': await sent('10.12.2026 11:00', 'Бірінші', '2026-12-10T05:00:00Z') });
    await receive('2026-12-10T12:00:00+05:00');
    bring({ 'b.xlsx': await sent('10.12.2026 10:00', 'Екінші', '2026-12-10T08:00:00Z') });
    await receive('2026-12-10T15:00:00+05:00');
    expect(eventsAt()[0]?.title).toBe('Екінші');
    expect(await status('2026-12-10T18:00:00+05:00')).toMatchObject({
      state: 'received',
      submitted: '2026-12-10T11:00:00+05:00',
      received: '2026-12-10T12:00:00+05:00',
      corrections: 1,
    });
    bring({ 'c.xlsx': await sent('10.12.2026 14:00', 'Ескі', '2026-12-10T07:00:00Z') });
    expect((await receive('2026-12-10T17:00:00+05:00')).stdout).toContain('1 older');
    bring({ 'd.xlsx': await sent('10.12.2026 14:00', 'Үшінші', '2026-12-10T09:00:00Z') });
    await receive('2026-12-10T19:00:00+05:00');
    expect(parse(readFileSync(join(place.folder, PATH), 'utf8'))).toMatchObject({
      submitted: '2026-12-10T11:00:00+05:00',
      corrected: ['2026-12-10T15:00:00+05:00', '2026-12-10T19:00:00+05:00'],
    });
  });

  it('is none where it says the same again, and then no older one takes its place', async () => {
    clean();
    bring({ 'a.xlsx': await titled('Бір', '2026-12-10T05:00:00Z') });
    await receive();
    const standing = readFileSync(join(place.folder, PATH), 'utf8');
    bring({ 'b.xlsx': await titled('Бір', '2026-12-11T05:00:00Z') });
    const { code, stdout } = await receive('2026-12-11T12:00:00+05:00');
    expect(code, stdout).toBe(0);
    expect(stdout).toContain('already received: 1');
    bring({ 'c.xlsx': await titled('Екі', '2026-12-10T15:00:00Z') });
    expect((await receive('2026-12-11T13:00:00+05:00')).stdout).toContain('1 older');
    expect(readFileSync(join(place.folder, PATH), 'utf8')).toBe(standing);
    expect(await status('2026-12-12T18:00:00+05:00')).not.toHaveProperty('corrections');
    const sayingWhen = await form(
      (data) => {
        data.submitted = '12.12.2026 10:00';
        first(data).title = 'Бір';
      },
      { savedAt: '2026-12-12T05:00:00Z' },
    );
    bring({ 'd.xlsx': sayingWhen });
    expect((await receive('2026-12-12T12:00:00+05:00')).stdout).toContain('1 filed');
    expect(await status('2026-12-12T18:00:00+05:00')).toMatchObject({ corrections: 1 });
  });

  it.each([
    ['cannot be read', (text: string) => `{${text}`],
    ['lost its time', (text: string) => text.replace(/submitted:.*/, 'submitted: кеше')],
    ['has none', (text: string) => text.replace(/submitted:.*\n/, '').replace(/title:/, 'titel:')],
    ['lost an event', (text: string) => text.replace(/title:/, 'titel:')],
  ])('of what %s since keeps the first time of sending', async (_, damage) => {
    clean();
    bring({ 'a.xlsx': await titled('Бір', '2026-12-10T05:00:00Z') });
    await receive();
    bring({ 'b.xlsx': await titled('Екі', '2026-12-11T05:00:00Z') });
    await receive('2026-12-11T12:00:00+05:00');
    writeFileSync(join(place.folder, PATH), damage(readFileSync(join(place.folder, PATH), 'utf8')));
    bring({ 'c.xlsx': await titled('Үш', '2026-12-12T05:00:00Z') });
    const { stdout } = await receive('2026-12-12T12:00:00+05:00');
    expect(stdout).toContain('filed: 1');
    expect(parse(readFileSync(join(place.folder, PATH), 'utf8'))).toMatchObject({
      submitted: '2026-12-10T18:00:00+05:00',
      corrected: ['2026-12-11T12:00:00+05:00', '2026-12-12T12:00:00+05:00'],
    });
    expect(await status('2026-12-12T18:00:00+05:00')).toMatchObject({ state: 'received', corrections: 2 });
  });
});

describe('the form of another week', () => {
  it('all of whose dates lie elsewhere is reported once, and replaces nothing', async () => {
    const before = treeOf(join(place.folder, 'submissions'));
    bring({
      'a.xlsx': await form(({ events }) => {
        for (const [index, event] of events.entries()) {
          event.date = `2026-12-2${index + 1}`;
          delete event.until;
        }
      }),
    });
    const { code, stdout } = await receive();
    expect(code).toBe(1);
    expect(stdout).toContain(
      'errors: 1 (event/other-week)\n    All events lie in 2026-W52; this is the file of 2026-W51\n',
    );
    expect(treeOf(join(place.folder, 'submissions'))).toEqual(before);
  });

  const WEEKDAYS = ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'];
  /** Days as weekdays, as many people write them. */
  const weekdays: Typing = (value, type, language) =>
    type === 'week-day'
      ? (WEEKDAYS[(new Date(`${value}`).getUTCDay() + 6) % 7] ?? '')
      : typed(value, type, language);
  const others = ({ events }: Data) => {
    for (const [index, event] of events.entries()) {
      event.title = `Басқа ${'АБВГДЕЖЗ'.charAt(index).repeat(9)}`;
      delete event.until;
    }
  };
  const received = async (change: (data: Data) => void, typing: Typing, on: string) => {
    bring({ 'a.xlsx': await form(change, { typing }) });
    return receive(on);
  };

  it('with weekdays for dates, sent in the middle of its week, is asked about and replaces nothing', async () => {
    const before = titles();
    const { code, stdout } = await received(others, weekdays, '2026-12-17T10:00:00+05:00');
    expect(code).toBe(1);
    expect(stdout).toContain('form/other-week');
    expect(titles()).toEqual(before);
  });

  it.each([
    ['sent before its week', others, weekdays, '2026-12-13T23:59:00+05:00'],
    ['with dates in full', others, typed, '2026-12-17T10:00:00+05:00'],
    [
      'with an event that is on file',
      (data: Data) => data.events.splice(1),
      weekdays,
      '2026-12-17T10:00:00+05:00',
    ],
  ] as [string, (data: Data) => void, Typing, string][])(
    'is not seen in one %s',
    async (_, change, typing, on) => {
      const { stdout } = await received(change, typing, on);
      expect(stdout).toContain('filed: 1\n');
      expect(stdout).toContain('    removed: ');
    },
  );
});

describe('what came along', () => {
  it('is kept and listed; it asks for no letter', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]);
    bring({
      'хат.pdf': '%PDF-1.7',
      'сурет.png': png,
      'winmail.dat': new Uint8Array([0x78, 0x9f, 0x3e, 0x22]),
    });
    const { code, stdout } = await receive();
    expect(code, stdout).toBe(0);
    expect(stdout).toContain('kept, not a form: 3\n');
    expect(stdout).toMatch(
      /хат\.pdf\n {4}received\/2026-12-10\/[0-9a-f]{12}-хат\.pdf\n {4}such files are not read/,
    );
    expect(logOf(place.folder).filter(({ event }) => event === 'kept')).toHaveLength(3);
    expect(readdirSync(join(place.folder, 'received'))).not.toContain('set-aside');
    const tree = treeOf(place.folder);
    expect((await receive('2026-12-11T09:00:00+05:00')).stdout).toContain('already received: 3');
    expect(treeOf(place.folder)).toEqual(tree);
  });

  it('a form is a form whatever it is called', async () => {
    clean();
    bring({ 'week.xlsx.tmp': await form() });
    expect((await receive()).stdout).toContain(`→ ${PATH}`);
  });
});

describe('import', () => {
  const importAll = (...args: string[]) =>
    run('import', 'inbox', ...args, '--on', '2026-12-10T18:00:00+05:00');

  it('by force keeps the version before, names what is gone first, and asks for a look', async () => {
    const before = readFileSync(join(place.folder, PATH), 'utf8');
    bring({ 'a.xlsx': await form(({ events }) => events.splice(1)) });
    const refused = await importAll();
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/^removed: .*\nremoved: /m);
    expect(readFileSync(join(place.folder, PATH), 'utf8')).toBe(before);
    const { code, stderr } = await importAll('--force');
    expect(code, stderr).toBe(1);
    expect(stderr).toMatch(
      /removed: [\s\S]*that one is kept: received\/history\/weekly\/2026-W51\/min-turgyn\//,
    );
    const [history = ''] = kept();
    expect(readFileSync(join(place.folder, 'received', history), 'utf8')).toBe(before);
    expect(eventsAt()).toHaveLength(1);
  });

  it('keeps ids by what events say, and takes the form that was saved last', async () => {
    const ids = new Map(eventsAt().map(({ id, title }) => [title, id]));
    const late = await form(({ events }) => events.reverse(), { savedAt: '2026-12-09T05:00:01Z' });
    bring({ 'a.xlsx': late, 'b.xlsx': await form(undefined, { savedAt: '2026-12-09T05:00:00Z' }) });
    const { code, stderr } = await importAll('--force');
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('inbox/b.xlsx holds an older version');
    const now = eventsAt();
    expect(now.map(({ title }) => title)).toEqual([...ids.keys()].toReversed());
    for (const { id, title } of now) expect(id).toBe(ids.get(title));
  });
});

it('a letter says a repeated error once, with its places', async () => {
  bring({
    'a.xlsx': await form(({ events }) => {
      for (const event of events) delete event.purpose;
    }),
  });
  await receive();
  const letter = Object.entries(treeOf(place.folder)).find(([path]) => path.endsWith('.en.txt'))?.[1] ?? '';
  const text = Buffer.from(letter, 'latin1').toString();
  expect(text).toMatch(/^1\. sheet “Іс-шаралар”, cells ([A-Z]+\d+), \1?[A-Z]+\d+, [A-Z]+\d+ and 1 more$/m);
  expect(text).not.toMatch(/^2\. /m);
  expect(readFileSync(join(place.folder, SECOND), 'utf8')).toBe(example(SECOND).text);
});
