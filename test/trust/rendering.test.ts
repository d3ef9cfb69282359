import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import MarkdownIt from 'markdown-it';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { CHROMIUM, launch } from '../support/chromium.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { APART, bodyOf, workspaceOf } from '../support/hostile-workspace.ts';
import { putAll } from '../support/inbox.ts';
import { runs } from '../support/program.ts';
import { runInProcess } from '../support/run.ts';
import { scratch } from '../support/scratch.ts';
import { figure } from './figure.ts';

/** What every other text has to be like: it comes out as often, in every document of every format. */
const PLAIN = 'Бақылау мәтіні';
const TEXTS = [PLAIN, ...HOSTILE_TEXTS];
const FORMATS = 'yaml,json,xlsx,md,docx,html,ics,csv';

const PYTHON = '/usr/bin/python3';
const NO_PYTHON = spawnSync(PYTHON, ['-c', 'import openpyxl, docx, icalendar']).status !== 0;
const NO_OFFICE = !runs('soffice');

const place = scratch();
const workspace = join(place.folder, 'workspace');
const out = join(place.folder, 'out');
afterAll(() => place.dispose());

/** Writes a workspace and builds all of it. */
async function build(
  files: Readonly<Record<string, string>>,
  root: string,
  to: string,
  flags: readonly string[],
): Promise<void> {
  mkdirSync(root, { recursive: true });
  putAll(root, files);
  const { code, stderr } = await runInProcess(['build', '--out', to, ...flags], { cwd: root });
  expect(code, stderr).toBe(0);
}

/** Files of a folder with these endings. */
function files(folder: string, ...endings: string[]): string[] {
  return readdirSync(folder)
    .filter((name) => endings.includes(name.slice(name.lastIndexOf('.') + 1)))
    .map((name) => join(folder, name));
}

// biome-ignore lint/suspicious/noExplicitAny: data of any kind of document
type Mapping = Record<string, any>;

interface Reading {
  /** What a reader sees. */
  readonly texts: readonly string[];
  /** What is more than text. */
  readonly alive: readonly string[];
}

/** Files as openpyxl, python-docx, the csv module and icalendar read them. */
function readByPython(paths: readonly string[]): Record<string, Reading> {
  const script = join(import.meta.dirname, 'read_documents.py');
  const { status, stdout, stderr } = spawnSync(PYTHON, [script, ...paths], {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
  });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

/** White space is where formats differ: some have lines, some have none. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The texts that come out less or more often than the plain one. */
function oddlyOften(read: string): string[] {
  const text = squeezed(read);
  const often = (each: string): number => text.split(squeezed(each)).length - 1;
  const expected = often(PLAIN);
  expect(expected).toBeGreaterThan(0);
  return TEXTS.filter((each) => often(each) !== expected);
}

/** The apostrophes that lists have within texts, before what could begin a formula, are none of the text. */
function asWritten(file: string, texts: readonly string[]): string {
  const text = texts.join(' ');
  if (!/\.csv$|\/opened\/csv\//.test(file)) return text;
  return text.replace(/(?<=[;,\t\n\v\f\u0085\u2028\u2029][\s"]*)'(?='*[=+\-@＝＋－＠\t])/g, '');
}

/** A plain text of as many lines. */
function plainLike(text: string, index: number): string {
  return text.replace(/\S.*/g, `мәтін ${index}`);
}

/** All texts of data. */
function leavesOf(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(leavesOf) : [];
}

describe('any text in any field comes out as text', () => {
  beforeAll(async () => {
    await build(workspaceOf(TEXTS), workspace, out, ['--format', FORMATS]);
    await build({}, workspace, out, ['--format', FORMATS, '--audience', 'internal']);
  }, 300_000);

  it('in all documents of all formats, from files without a fault', async () => {
    const { code, stdout } = await runInProcess(['validate', '--format', 'json'], { cwd: workspace });
    expect(code, stdout.slice(0, 2000)).toBe(0);
    expect(files(out, ...FORMATS.split(','))).toHaveLength(2 * (5 * 7 + 1));
    // Else they could not be counted.
    const all = [...TEXTS, APART].map(squeezed);
    expect(all.filter((text) => all.some((other) => other !== text && other.includes(text)))).toEqual([]);
    figure('hostile texts × documents', `${HOSTILE_TEXTS.length} × ${2 * (5 * 7 + 1)}`);
  });

  it.skipIf(NO_PYTHON)(
    NO_PYTHON
      ? 'in Excel, Word, CSV and calendars: skipped, as this machine has no openpyxl, python-docx and icalendar'
      : 'in Excel, Word, CSV and calendars',
    () => {
      const read = readByPython(files(out, 'xlsx', 'docx', 'csv', 'ics'));
      for (const [file, { texts, alive }] of Object.entries(read)) {
        expect([file, alive, oddlyOften(asWritten(file, texts))]).toEqual([file, [], []]);
      }
    },
  );

  it('in Markdown, where nothing but the table is markup', () => {
    const markdown = new MarkdownIt({ html: true, linkify: true });
    // GitHub shows an e-mail address as a link whatever stands before it: it is one.
    markdown.linkify.set({ fuzzyEmail: false });
    for (const file of files(out, 'md')) {
      const tokens = markdown
        .parse(readFileSync(file, 'utf8'), {})
        .flatMap((token) => [token, ...(token.children ?? [])]);
      const kinds = new Set(tokens.map(({ type, content }) => (type.startsWith('html') ? content : type)));
      const ours = [
        ...[
          'heading',
          'paragraph',
          'table',
          'thead',
          'tbody',
          'tr',
          'th',
          'td',
          'strong',
          'em',
          's',
          'bullet_list',
          'list_item',
        ].flatMap((name) => [`${name}_open`, `${name}_close`]),
        'inline',
        'text',
        '<br>',
      ];
      expect([file, [...kinds].filter((kind) => !ours.includes(kind))]).toEqual([file, []]);
      const text = tokens.filter(({ type }) => type === 'text').map(({ content }) => content);
      expect([file, oddlyOften(text.join(' '))]).toEqual([file, []]);
    }
  });

  it('in calendars, to ical.js', () => {
    for (const file of files(out, 'ics')) {
      const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
      expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual([
        'vtimezone',
        ...TEXTS.map(() => 'vevent'),
      ]);
      const said = calendar
        .getAllSubcomponents('vevent')
        .flatMap((event) => event.getAllProperties())
        .filter(({ name }) => name !== 'url');
      expect([...new Set(said.map(({ name }) => name))].sort()).toEqual([
        'categories',
        'contact',
        'description',
        'dtend',
        'dtstamp',
        'dtstart',
        'location',
        'rrule',
        'sequence',
        'status',
        'summary',
        'transp',
        'uid',
      ]);
      const text = said.flatMap((property) => property.getValues()).map(String);
      expect([file, oddlyOften(text.join(' '))]).toEqual([file, []]);
    }
  });

  it('in the data', () => {
    for (const file of files(out, 'json', 'yaml')) {
      const text = readFileSync(file, 'utf8');
      const leaves = leavesOf(file.endsWith('.json') ? JSON.parse(text) : parse(text)).map(squeezed);
      const often = (each: string): number => leaves.filter((leaf) => leaf === squeezed(each)).length;
      expect(often(PLAIN)).toBeGreaterThan(0);
      expect([file, TEXTS.filter((each) => often(each) !== often(PLAIN))]).toEqual([file, []]);
    }
  });

  it.skipIf(CHROMIUM === undefined)(
    CHROMIUM === undefined
      ? 'on web pages: skipped, as this machine has no Chromium'
      : 'on web pages, which hold the same elements as with plain texts, run nothing and ask for nothing',
    async () => {
      const plain = join(place.folder, 'plain');
      await build(workspaceOf(TEXTS.map(plainLike)), join(place.folder, 'plain-workspace'), plain, [
        '--format',
        'html',
      ]);
      const browser = await launch();
      try {
        const read = async (file: string): Promise<{ text: string; skeleton: string[] }> => {
          const page = await browser.newPage();
          const events: string[] = [];
          page.on('dialog', (dialog) => {
            events.push(dialog.message());
            void dialog.dismiss();
          });
          page.on('request', (request) => events.push(request.url()));
          page.on('pageerror', (error) => events.push(error.message));
          await page.goto(`file://${file}`);
          const found = (await page.evaluate(SKELETON)) as { text: string; skeleton: string[] };
          expect(events).toEqual([`file://${file}`]);
          await page.close();
          return found;
        };
        for (const file of files(plain, 'html')) {
          const { text, skeleton } = await read(file.replace(plain, out));
          expect([file, oddlyOften(text)]).toEqual([file, []]);
          expect(skeleton).toEqual((await read(file)).skeleton);
        }
      } finally {
        await browser.close();
      }
    },
  );

  it.skipIf(NO_PYTHON || NO_OFFICE)(
    NO_PYTHON || NO_OFFICE
      ? 'in LibreOffice: skipped, as this machine has no LibreOffice or no openpyxl'
      : 'in LibreOffice, which opens workbooks, documents and lists',
    () => {
      const opened = join(place.folder, 'opened');
      const convert = (endings: readonly string[], flags: readonly string[]): void => {
        const names = ['directory', 'media-grid-2026-W51.internal', 'media-plan-2026'];
        spawnSync('soffice', [
          `-env:UserInstallation=file://${join(place.folder, 'profile')}`,
          '--headless',
          ...flags,
          '--outdir',
          join(opened, endings.join()),
          ...names.flatMap((name) => endings.map((ending) => join(out, `${name}.${ending}`))),
        ]);
      };
      convert(['xlsx'], ['--convert-to', 'xlsx']);
      convert(['docx'], ['--convert-to', 'docx']);
      convert(['csv'], ['--infilter=CSV:59,34,76,1', '--convert-to', 'xlsx']);
      const paths = ['xlsx', 'docx', 'csv'].flatMap((ending) => files(join(opened, ending), 'xlsx', 'docx'));
      expect(paths).toHaveLength(9);
      for (const [file, { texts, alive }] of Object.entries(readByPython(paths))) {
        // Its page numbers are fields, its filters names.
        const odd = alive.filter((each) => !/^name |^[A-Z]+\d+: [nd] /.test(each));
        expect([file, odd, oddlyOften(asWritten(file, texts))]).toEqual([file, [], []]);
      }
    },
  );

  it.skipIf(NO_PYTHON)(
    NO_PYTHON
      ? 'in forms to fill in: skipped, as this machine has no openpyxl'
      : 'in forms to fill in, which know the body, its contact and its plan',
    async () => {
      const forms = join(place.folder, 'forms');
      mkdirSync(forms);
      // Each lists all bodies; what it says of its own is tried with some.
      const own = TEXTS.map((_, index) => index).filter((index) => index % 6 === 0);
      for (const [kind = '', ...flags] of [
        ['weekly', '--week', '2026-W51'],
        ['report', '--period', '2026-11'],
      ]) {
        const paths = own.map((index) => join(forms, `${kind}-${bodyOf(index)}.xlsx`));
        for (const [at, path] of paths.entries()) {
          const args = ['form', kind, ...flags, '--body', bodyOf(own[at] ?? 0), '--out', path];
          const { code, stderr } = await runInProcess(args, { cwd: workspace });
          expect(code, stderr).toBe(0);
        }
        const read = Object.values(readByPython(paths)).map(({ texts, alive }) => {
          // Numbers of rows, days to choose from, and the names of lists.
          expect(alive.filter((each) => !/^name |^[A-Z]+\d+: [nd] /.test(each))).toEqual([]);
          return squeezed(texts.join(' '));
        });
        const often = (at: number, index: number): number =>
          (read[at] ?? '').split(squeezed(TEXTS[index] ?? '')).length - 1;
        expect(often(0, 0)).toBeGreaterThan(1);
        expect(own.filter((index, at) => often(at, index) !== often(0, 0))).toEqual([]);
        expect(TEXTS.filter((_, index) => often(1, index) === 0)).toEqual([]);
      }
    },
  );
});

/** Elements and their attributes in order, without what long words and directions of writing ask for. */
const SKELETON = `({
  text: document.body.textContent,
  skeleton: [...document.querySelectorAll('*')]
    .filter((element) => !['WBR', 'BDI'].includes(element.tagName) && element.className !== 'whole')
    .map((element) => [element.tagName, ...element.getAttributeNames()].join(' ')),
})`;

describe('what is longer than a cell', () => {
  const path = `submissions/weekly/2026-W51/${bodyOf(1)}.yaml`;
  const files = workspaceOf(['a', 'b']);
  const edited = (name: string, change: (data: Mapping) => Mapping): void => {
    files[name] = stringify(change(parse(files[name] ?? '')), { lineWidth: 0, aliasDuplicateObjects: false });
  };
  /** Numbered, so that what is missing can be told. */
  const numbered = (index: number, piece: string, length: number): string =>
    `${String(index).padStart(3, '0')}${piece.repeat(length)}`.slice(0, length);
  const fifty = (piece: string): string[] =>
    Array.from({ length: 50 }, (_, index) => numbered(index, piece, 2000));

  const speakers = fifty('м ').map((position, index) => ({
    name: numbered(index, '😀', 1001),
    position,
    phone: '+7 700 000 00 01',
  }));
  const event = {
    title: numbered(0, 'Ұзын сөз ', 2000),
    purpose: numbered(0, 'а\n', 20_000),
    outcome: numbered(0, 'Ы', 20_000),
    keyMessages: fifty('\u0301'),
    objectives: fifty('\u200b'),
    speakers,
  };
  /** Wider than the column of names is high. */
  const name = 'Щ'.repeat(500);
  const title = numbered(7, 'Щ', 2000);
  const missing = Array.from({ length: 300 }, (_, index) => numbered(index, 'ж', 500));

  it.skipIf(NO_PYTHON)(
    NO_PYTHON
      ? 'goes on in another row: skipped, as this machine has no openpyxl'
      : 'goes on in another row, whole: marks without width, words without end, lines by the thousand, heads and notes',
    async () => {
      edited(path, ({ events: [first, excluded], ...rest }) => ({
        ...rest,
        events: [{ ...first, ...event }, excluded],
      }));
      edited('bodies.yaml', ({ bodies: [authority, first, second], ...rest }) => ({
        ...rest,
        bodies: [
          authority,
          first,
          { ...second, name: { kk: name } },
          ...missing.map((kk, index) => ({ id: `z${index}`, kind: 'local', name: { kk } })),
        ],
      }));
      edited('decisions/joint-issues/j-all.yaml', (issue) => ({ ...issue, title }));
      const to = join(place.folder, 'long-out');
      await build(files, join(place.folder, 'long'), to, [
        '--format',
        'xlsx,csv,docx,ics',
        '--audience',
        'internal',
      ]);

      const read = readByPython(readdirSync(to).map((file) => join(to, file)));
      const said = Object.entries(read).map(([file, { texts, alive }]) => {
        expect([file, alive]).toEqual([file, []]);
        return { file, text: squeezed(texts.join('')) };
      });
      const lacking = (ending: string, wanted: readonly string[]): string[] =>
        said
          .filter(({ file }) => file.endsWith(ending))
          .flatMap(({ file, text }) =>
            wanted
              .filter((each) => !text.includes(squeezed(each)))
              .map((each) => `${file}: ${each.slice(0, 20)}`),
          );
      const all = leavesOf({
        ...event,
        speakers: speakers.flatMap(({ name: of, position }) => [of, position]),
      });
      for (const format of ['xlsx', 'csv', 'docx', 'ics'])
        expect(lacking(`W51.internal.${format}`, all)).toEqual([]);
      for (const format of ['xlsx', 'docx']) {
        // In the table, and in the note that lists who sent nothing.
        expect(lacking(`W51.internal.${format}`, [name, missing.join('; ')])).toEqual([]);
        expect(lacking(`j-all.internal.${format}`, [title])).toEqual([]);
      }
    },
  );

  it('is refused with its place where a field is not made for it', async () => {
    const root = join(place.folder, 'too-long');
    edited(path, ({ events: [first], ...rest }) => ({
      ...rest,
      events: [{ ...first, title: 'x'.repeat(32_768), outcome: 'ұ'.repeat(50_000) }],
    }));
    mkdirSync(root);
    putAll(root, files);
    const { stdout } = await runInProcess(['validate', path, '--format', 'json'], { cwd: root });
    expect(JSON.parse(stdout).diagnostics).toMatchObject([
      { file: path, code: 'schema/too-long', path: '/events/0/title', line: expect.any(Number) },
      { file: path, code: 'schema/too-long', path: '/events/0/outcome', line: expect.any(Number) },
    ]);
  });
});
