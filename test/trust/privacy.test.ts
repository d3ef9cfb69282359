import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { KINDS } from '../../src/schema/kinds.ts';
import { filled, type Pen } from '../support/filled.ts';
import { pen, workspaceOf } from '../support/hostile-workspace.ts';
import { putAll } from '../support/inbox.ts';
import { ROOT } from '../support/root.ts';
import { runInProcess } from '../support/run.ts';
import { scratch } from '../support/scratch.ts';
import { foundIn, type Searchable, searchable } from '../support/search-bytes.ts';
import { figure } from './figure.ts';

const FORMATS = 'yaml,json,xlsx,md,docx,html,ics,csv';
const place = scratch();
afterAll(() => place.dispose());

/** All files below a folder, their names among what is searched. */
function filesBelow(folder: string): Searchable[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => searchable(path.slice(folder.length), readFileSync(path)));
}

/** What stands where in what was written: `+7 705 831 0003 (weekly/events/speakers/phone) in media-grid.xlsx`. */
function leaks(files: readonly Searchable[], sentinels: ReadonlyMap<string, string>): string[] {
  return files.flatMap((file) =>
    foundIn(file, [...sentinels.keys()]).map((text) => `${text} (${sentinels.get(text)}) in ${file.name}`),
  );
}

/** Personal data and what is told within the ministry only, each its own, by kind and field. */
class Sentinels {
  readonly of = new Map<string, string>();

  /** A pen that writes them wherever a schema has a telephone, an address, an instant or a text. */
  pen(kind: string, base: Pen): Pen {
    const numbered =
      (make: (number: string) => string) =>
      (at: string): string => {
        const text = make(String(this.of.size).padStart(4, '0'));
        this.of.set(text, `${kind}${at}`);
        return text;
      };
    return {
      text: numbered((number) => `Құпия${number}сөз`),
      values: {
        ...base.values,
        phone: numbered((number) => `+7 705 831 ${number}`),
        email: numbered((number) => `qupia.${number}@mail.example`),
        // All of one day, none in time for anything.
        // Told in the ministry's time, in files for calendars in that of Greenwich.
        instant: (at) => {
          const minutes = 18 * 60 + this.of.size;
          const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) =>
            String(part).padStart(2, '0'),
          );
          this.of.set(`${hour}:${minute}`, `${kind}${at}`);
          this.of.set(`T${Number(hour) - 5}${minute}00Z`, `${kind}${at}`);
          return `2026-12-10T${hour}:${minute}:00+05:00`;
        },
      },
      given: base.given,
    };
  }

  /** Those whose field is one of `fields`. */
  where(fields: RegExp): Map<string, string> {
    return new Map([...this.of].filter(([, field]) => fields.test(field)));
  }
}

/** Fields that the media get: of the contact of each body the directory, of each organiser the grid. */
const PUBLIC =
  /^contact\/(?:email|workPhone|mobilePhone)$|^weekly\/events\/organisers\/contact\/(?:phone|email)$/;
/** Fields of telephones and addresses, whatever they are called, and of texts and moments that stay within. */
const PERSONAL = /phone|email/i;
const INTERNAL =
  /internalNote|^former|^grid-decision\/exclude\/reason|^(?!plan-decision|grid-decision|request|joint-issue).*\/submitted$/i;

describe('what goes to the media', () => {
  const sentinels = new Sentinels();
  const root = join(place.folder, 'workspace');
  const outputs: { media: Searchable[]; internal: Searchable[] } = { media: [], internal: [] };

  beforeAll(async () => {
    const files = workspaceOf(['бақылау', 'екінші']);
    const base = pen('b001', 'бақылау', 0);
    const put = (path: string, kind: string, as = kind, more: object = {}): void => {
      expect(files).toHaveProperty([path]);
      files[path] = stringify({ ...filled(kind, sentinels.pen(as, base)), ...more }, { lineWidth: 0 });
    };
    put('submissions/contacts/b001.yaml', 'contact');
    put('submissions/contacts/b001.2025.yaml', 'contact', 'former', { appointed: '2025-01-10' });
    put('submissions/weekly/2026-W51/b001.yaml', 'weekly');
    put('submissions/proposals/2026-2/b001.yaml', 'proposal');
    put('submissions/plan-updates/2026-Q4/b001.yaml', 'plan-update');
    put('submissions/reports/2026-11/b001.yaml', 'report');
    put('submissions/joint/j-all/b001.yaml', 'joint');
    put('submissions/responses/r-b001/b001.yaml', 'response');
    files['decisions/media-grid/2026-W51.yaml'] = stringify({
      kind: 'grid-decision',
      week: '2026-W51',
      exclude: [
        { event: 'b002/e-2', reason: sentinels.pen('grid-decision', base).text('/exclude/reason', 0) },
      ],
    });
    mkdirSync(root);
    putAll(root, files);
    const run = async (...args: string[]): Promise<Searchable> => {
      const { code, stdout, stderr } = await runInProcess(args, { cwd: root });
      expect(code, stderr).toBe(0);
      return searchable(args.join(' '), Buffer.from(stdout));
    };
    for (const audience of ['media', 'internal'] as const) {
      for (const language of ['kk', 'en'] as const) {
        const to = join(place.folder, audience, language);
        const flags = ['--format', FORMATS, '--audience', audience, '--lang', language, '--out', to];
        await run('build', ...flags);
        await run('build-form', '--week', '2026-W51', '--body', 'b001', ...flags);
      }
      outputs[audience].push(...filesBelow(join(place.folder, audience)));
    }
    await run('issue-grid', '--week', '2026-W51', '--format', FORMATS);
    const changed = (files['submissions/weekly/2026-W51/b001.yaml'] ?? '')
      .replaceAll('"10:00"', '"15:00"')
      .replaceAll('10:00', '15:00')
      .replaceAll('11:00', '16:00');
    putAll(root, { 'submissions/weekly/2026-W51/b001.yaml': changed });
    for (const format of ['text', 'md', 'json'])
      outputs.media.push(await run('diff', '--week', '2026-W51', '--format', format));
    await run('issue-grid', '--week', '2026-W51', '--format', FORMATS);
    outputs.media.push(...filesBelow(join(root, 'issued')));
  }, 300_000);

  it('holds no telephone or address but the press contacts, in no byte of any file', () => {
    const personal = new Map([...sentinels.where(PERSONAL)].filter(([, field]) => !PUBLIC.test(field)));
    expect([...personal.values()]).toEqual(
      expect.arrayContaining([
        'weekly/events/speakers/phone',
        'weekly/events/speakers/email',
        'former/mobilePhone',
      ]),
    );
    expect(leaks(outputs.media, personal)).toEqual([]);
    figure('files for the media searched', outputs.media.length);
  });

  it('holds no internal note, nothing about who sent what when, and nothing of former holders but name and time', () => {
    const internal = sentinels.where(INTERNAL);
    for (const [text, field] of internal) {
      // Names of former holders are told; that they are is seen below.
      if (/^former\/(?:surname|givenName|patronymic)$/.test(field)) internal.delete(text);
    }
    expect([...internal.values()]).toEqual(
      expect.arrayContaining([
        'weekly/events/internalNote',
        'weekly/submitted',
        'grid-decision/exclude/reason',
      ]),
    );
    expect(leaks(outputs.media, internal)).toEqual([]);
  });

  it('has no field for risks and lateness', () => {
    const keys = [
      'internalNote',
      'risk',
      'submitted',
      'due',
      'late',
      'notReceived',
      'leftOut',
      'clashes',
      'sameEvents',
    ];
    const data = outputs.media.filter(({ name }) => /\.(?:json|yaml)$/.test(name));
    expect(data.length).toBeGreaterThan(10);
    const held = (file: Searchable): string[] =>
      keys.filter((key) =>
        file.readings.some((text) => new RegExp(`(?:^|[^a-z])"?${key.toLowerCase()}"?:`).test(text)),
      );
    expect(data.flatMap((file) => held(file).map((key) => `${key} in ${file.name}`))).toEqual([]);
    const within = outputs.internal.filter(({ name }) => /\.(?:json|yaml)$/.test(name)).flatMap(held);
    expect([...new Set(within)].sort()).toEqual(
      expect.arrayContaining(['internalNote', 'leftOut', 'risk', 'submitted']),
    );
  });

  it('would be found: the same search finds it in what is made for the ministry', () => {
    const found = new Set(
      outputs.internal
        .flatMap((file) => foundIn(file, [...sentinels.of.keys()]))
        .map((text) => sentinels.of.get(text)),
    );
    for (const field of [
      'weekly/events/speakers/phone',
      'weekly/events/speakers/email',
      'weekly/events/internalNote',
      'weekly/submitted',
      'grid-decision/exclude/reason',
      'contact/mobilePhone',
      'contact/email',
    ])
      expect(found).toContain(field);
    const inXlsx = outputs.internal
      .filter(({ name }) => name.endsWith('.xlsx'))
      .flatMap((file) => foundIn(file, [...sentinels.where(/speakers\/phone/).keys()]));
    expect(inXlsx).not.toEqual([]);
    // The media get the press contacts, so that their files were searched too.
    expect(leaks(outputs.media, sentinels.where(PUBLIC)).length).toBeGreaterThan(20);
  });

  it.each([
    ['parted by runs', '<w:t>qupia.</w:t></w:r><w:r><w:t>0007@mail</w:t><w:t>.example</w:t>'],
    ['in capitals', 'QUPIA.0007@MAIL.EXAMPLE'],
    ['in base64', Buffer.from('x qupia.0007@mail.example x').toString('base64')],
    ['in percents', 'qupia%2E0007%40mail.example'],
    ['quoted-printable', 'qupia=2E0007=40mail.exa=\r\nmple'],
    ['in entities', 'qupia&#46;0007&#x40;mail.example'],
    ['in JSON', 'qupia\\u002e0007@mail.example'],
    ['folded', 'qupia.00\r\n 07@mail.example'],
    ['with other signs between', '8 (705)-831.00/07 8-705-831-00-07'],
  ])('would be found %s', (_, text) => {
    const [file] = [searchable('x', Buffer.from(text))];
    expect(foundIn(file, ['qupia.0007@mail.example', '705 831 0007'])).toHaveLength(1);
  });
});

describe('what goes to the media of texts with numbers and addresses in them', () => {
  const written = new Map<string, string>();
  /** A number and an address in every text that people read, each its own. */
  const secretly = (kind: string, base: Pen): Pen => ({
    ...base,
    text: (at) => {
      const number = String(written.size).padStart(4, '0');
      const phone = `8 (705) 832-${number.slice(0, 2)}-${number.slice(2)}`;
      written.set(phone, `${kind}${at}`);
      written.set(`qupia.${number}`, `${kind}${at}`);
      return `Мәтін, ${phone}, qupia.${number} (at) mail.example`;
    },
  });
  const media: Searchable[] = [];
  const internal: Searchable[] = [];

  beforeAll(async () => {
    const root = join(place.folder, 'in-texts');
    const files = workspaceOf(['бақылау', 'екінші']);
    const base = pen('b001', 'бақылау', 0);
    const put = (path: string, kind: string): void => {
      expect(files).toHaveProperty([path]);
      files[path] = stringify(filled(kind, secretly(kind, base)), { lineWidth: 0 });
    };
    put('submissions/contacts/b001.yaml', 'contact');
    put('submissions/weekly/2026-W51/b001.yaml', 'weekly');
    put('submissions/proposals/2026-2/b001.yaml', 'proposal');
    put('submissions/plan-updates/2026-Q4/b001.yaml', 'plan-update');
    put('submissions/reports/2026-11/b001.yaml', 'report');
    put('submissions/joint/j-all/b001.yaml', 'joint');
    const decided = secretly('grid-decision', base);
    files['decisions/media-grid/2026-W51.yaml'] = stringify({
      kind: 'grid-decision',
      week: '2026-W51',
      topNews: { mon: [decided.text('/topNews/mon', 0)] },
      exclude: [{ event: 'b002/e-2', reason: decided.text('/exclude/reason', 0) }],
    });
    mkdirSync(root);
    putAll(root, files);
    const run = async (...args: string[]): Promise<Searchable> => {
      const { code, stdout, stderr } = await runInProcess(args, { cwd: root });
      expect([code, code === 0 ? '' : stdout + stderr]).toEqual([0, '']);
      return searchable(args.join(' '), Buffer.from(stdout));
    };
    const told = await run('validate', '--format', 'json');
    expect(told.readings.join('').split('text/personal-data').length).toBeGreaterThan(60);
    for (const [audience, list] of [
      ['media', media],
      ['internal', internal],
    ] as const) {
      const to = join(place.folder, 'in-texts-built', audience);
      await run('build', '--format', FORMATS, '--audience', audience, '--out', to);
      const flags = ['--week', '2026-W51', '--body', 'b001', '--format', FORMATS];
      await run('build-form', ...flags, '--audience', audience, '--out', to);
      list.push(...filesBelow(to));
    }
    await run('issue-grid', '--week', '2026-W51', '--format', FORMATS);
    files['submissions/weekly/2026-W51/b001.yaml'] = (files['submissions/weekly/2026-W51/b001.yaml'] ?? '')
      .replaceAll('Мәтін', 'Өзге')
      .replaceAll('10:00', '15:00')
      .replaceAll('11:00', '16:00');
    putAll(root, files);
    for (const format of ['text', 'md', 'json'])
      media.push(await run('diff', '--week', '2026-W51', '--format', format));
    await run('issue-grid', '--week', '2026-W51', '--format', FORMATS);
    media.push(...filesBelow(join(root, 'issued')));
  }, 300_000);

  it('is none of them, in no byte of any file', () => {
    expect(written.size).toBeGreaterThan(80);
    expect(leaks(media, written)).toEqual([]);
    figure('texts with a number and an address, files for the media', `${written.size / 2}, ${media.length}`);
  });

  it('would be found: the same search finds them in what is made for the ministry', () => {
    const found = new Set(
      internal.flatMap((file) => foundIn(file, [...written.keys()])).map((text) => written.get(text)),
    );
    for (const field of [
      'weekly/events/title',
      'weekly/events/speakers/name',
      'weekly/events/speakers/position',
      'weekly/events/keyMessages',
      'grid-decision/topNews/mon',
      'grid-decision/exclude/reason',
      'proposal/items/title',
      'joint/text',
      'contact/position',
    ])
      expect(found).toContain(field);
  });
});

describe('what is told of files with faults', () => {
  const PHONES = [
    '+7 705 831 9401',
    '+77058319402',
    '8 (705) 831-94-03',
    '87058319404',
    'тел. +7.705.831.94.05',
    '7\u00a0705\u00a0831–94–06',
  ];
  /** Searched for as they are written. */
  const DISGUISED = [
    '8_705_831_94_07',
    '8\u2212705\u2212831\u221294\u221208',
    '8·705·831·94·09',
    '8*705*831*94*10',
    '8:705:831:94:11',
    '8|705|831|94|12',
    '8~705~831~94~13',
    '８７０５８３１９４１４',
    '٨٧٠٥٨٣١٩٤١٥',
    '8 -- [705] -- 831 -- 94 -- 16',
    '8\u200b705\u200b831\u200b9417',
    '87O5 831 94 18',
  ];
  const ALL_PHONES = [...PHONES, ...DISGUISED];
  const NUMBERS = PHONES.map((phone) => `70583194${phone.slice(-2)}`);
  const EMAILS = [
    "qupia'a.9401@mail.example",
    'qupia.9402@',
    `${'q'.repeat(90)}qupia.9403@mail.example`,
    'QUPIA.9404@mail',
    'qupia.9405＠mail.example',
    'qupia.9406 @ mail.example',
    'qupia.9407(at)mail.example',
    'qupia.9408 [at] mail [dot] example',
    'qupia.9409 собака mail.example',
    'qupia.9410 {at} mail(dot)example',
    'mailto:qupia.9411@пошта.қаз',
    '"qupia.9412"@mail.example',
  ];
  const NAMES = EMAILS.map((_, index) => `qupia.${9401 + index}`).concat('a.9401');
  const SECRETS = [...NUMBERS, ...DISGUISED, ...NAMES];
  /** As they are written: text, a number, a list, a key, an unfinished quote. */
  const FORMS: readonly ((value: string) => string)[] = [
    (value) => JSON.stringify(value),
    (value) => value,
    (value) => `[${JSON.stringify(value)}]`,
    (value) => `{${JSON.stringify(value)}: 1}`,
    (value) => `{${JSON.stringify(value)}: 1, ${JSON.stringify(value)}: 2}`,
    (value) => `"${value}`,
    (value) => `&${value.replace(/\W/g, '')} x # ${value}`,
  ];
  /** Every value of a document of every kind replaced by one of the secrets, a file each. */
  const files = Object.fromEntries(
    KINDS.flatMap((kind) => {
      const lines = stringify(filled(kind, pen('b001', 'мәтін', 0)), { lineWidth: 0 }).split('\n');
      return lines.flatMap((line, index) => {
        const [, before] = /^(\s*(?:- )?(?:(?!kind)\w+: )|\s*- )[^\s{[|>]/.exec(line) ?? [];
        if (before === undefined) return [];
        return [ALL_PHONES, EMAILS].map((secrets, which) => {
          const form = FORMS[(2 * index + which) % FORMS.length] ?? String;
          const value = secrets[index % secrets.length] ?? '';
          return [`${kind}-${index}-${which}.yaml`, lines.with(index, before + form(value)).join('\n')];
        });
      });
    }),
  );

  it('quotes no telephone and no address, in no format', async () => {
    const alone = join(place.folder, 'alone');
    mkdirSync(alone);
    putAll(alone, files);
    const known = join(place.folder, 'known');
    mkdirSync(known);
    // Also where they are held against the others: each as the week of a body of its own.
    const weekly = Object.entries(files).filter(([name]) => /^weekly-/.test(name));
    putAll(known, workspaceOf(weekly.map((_, index) => `мәтін ${index}`)));
    putAll(
      known,
      Object.fromEntries(
        weekly.map(([, text], index) => [
          `submissions/weekly/2026-W51/b${String(index + 1).padStart(3, '0')}.yaml`,
          text.replaceAll('b001', `b${String(index + 1).padStart(3, '0')}`),
        ]),
      ),
    );
    let told = 0;
    for (const cwd of [alone, known]) {
      for (const format of ['text', 'json', 'github', 'junit', 'sarif']) {
        const { stdout, stderr } = await runInProcess(['validate', '.', '--format', format, '--lang', 'en'], {
          cwd,
        });
        if (format === 'json') told += JSON.parse(stdout).diagnostics.length;
        const output = searchable(`${format} in ${cwd}`, Buffer.from(stdout + stderr));
        expect([output.name, foundIn(output, SECRETS)]).toEqual([output.name, []]);
      }
    }
    expect(told).toBeGreaterThan(500);
    expect(foundIn(searchable('', Buffer.from(Object.values(files).join('\n'))), SECRETS)).toEqual(
      SECRETS.filter((secret) => secret !== 'qupia.9401'),
    );
    figure('broken files, diagnostics of them × 5 formats', `${Object.keys(files).length}, ${told}`);
  }, 300_000);

  it('shows dates, times, ids and hashes as they are written, in every format', async () => {
    const shown = {
      date: ['21/12/2026', '21122026', '2026—12—21', '21.12.2026–23.12.2026', '2026.12.21', '21 12 2026'],
      until: ['12/21/2026', '2026-13-45', '٢٠٢٦-١٢-٢١'],
      start: ['10:00-12:30', '10-30 – 11-30', '10.00–11.30, 14.00–15.30'],
      planItem: ['2026-12345/2026-12346/7', 'P26-02', 'j-2026-017/1/2'],
      id: ['2026/12/017', 'J-2026-017', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855x'],
      submitted: ['17/12/2026 10:00:00', '2026-12-21T10:00:00', '2026-12-10 16:30'],
      week: ['2026-51', '14.12.2026–20.12.2026', '2026-W77'],
    };
    const dates = join(place.folder, 'dates');
    mkdirSync(dates);
    const lines = stringify(filled('weekly', pen('b001', 'мәтін', 0)), { lineWidth: 0 });
    for (const [key, values] of Object.entries(shown)) {
      values.forEach((value, index) => {
        const line = new RegExp(`^(\\s*(?:- )?${key}: ?).*$`, 'm');
        const text = lines.replace(line, (_, before) => `${before}${JSON.stringify(value)}`);
        expect(text).toContain(JSON.stringify(value));
        putAll(dates, { [`${key}-${index}.yaml`]: text });
      });
    }
    for (const format of ['text', 'json', 'github', 'junit', 'sarif']) {
      const { stdout } = await runInProcess(['validate', '.', '--format', format, '--lang', 'en'], {
        cwd: dates,
      });
      const output = searchable(format, Buffer.from(stdout));
      const all = Object.values(shown).flat();
      const hidden = all.filter((value) => {
        const plain = value.toLowerCase().replace(/\s+/g, '');
        return !output.readings.some((reading) => reading.includes(plain));
      });
      expect([format, hidden]).toEqual([format, []]);
      figure(`dates, times, ids and hashes shown as ${format}`, `${all.length} of ${all.length}`);
    }
  });

  it('nor do log, letters and screen of receive, also of what files are called', () => {
    const desk = join(place.folder, 'desk');
    const mail = join(place.folder, 'mail');
    for (const folder of [desk, mail]) mkdirSync(folder);
    putAll(desk, workspaceOf(['бақылау']));
    const named = Object.entries(files)
      .filter((_, index) => index % 9 === 0)
      .map(([name, text], index) => [
        `${index % 2 === 0 ? ALL_PHONES[index % ALL_PHONES.length]?.replaceAll(/[|*:/]/g, '~') : EMAILS[index % EMAILS.length]?.replaceAll(/["/:]/g, '')} ${name}`,
        text,
      ]);
    putAll(mail, Object.fromEntries(named));
    // Whatever anybody may do with new files by default.
    const { stdout, stderr, status } = spawnSync(
      'sh',
      [
        '-c',
        `umask 0; exec "$0" "$@"`,
        process.execPath,
        join(ROOT, 'bin/mediagrid.js'),
        'receive',
        mail,
        '--lang',
        'en',
      ],
      {
        cwd: desk,
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '', XDG_CACHE_HOME: join(place.folder, 'cache') },
      },
    );
    expect(status, stderr).toBe(1);
    const screen = searchable('screen', Buffer.from(stdout + stderr));
    const received = join(desk, 'received');
    const told = filesBelow(received).filter(({ name }) => /\.(?:txt|jsonl)$/.test(name));
    expect(told.length).toBeGreaterThan(10);
    expect(
      [screen, ...told].flatMap((file) =>
        foundIn(file, SECRETS).map((secret) => `${secret} in ${file.name}`),
      ),
    ).toEqual([]);
    const open = readdirSync(received, { recursive: true, encoding: 'utf8' })
      .map((name) => join(received, name))
      .filter((path) => statSync(path).isFile() && (statSync(path).mode & 0o077) !== 0);
    expect(open).toEqual([]);
  }, 120_000);
});
