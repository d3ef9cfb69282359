import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256Of } from '../../../src/hash.ts';
import { readEdition, readEditions } from '../../../src/io/editions.ts';
import { runInProcess } from '../../support/run.ts';
import { copyOfExamples, scratch } from '../../support/scratch.ts';

const WEEK = '2026-W51';
const SUBMISSION = `submissions/weekly/${WEEK}/min-jol.yaml`;
const EDITIONS = `issued/media-grid/${WEEK}`;

const issued = scratch();
const copy = scratch();
const at = (path: string): string => join(copy.folder, 'w', path);
const record = (number: number): string => at(`${EDITIONS}/${number}/edition.yaml`);

/** Three editions, as the program makes them. */
beforeAll(async () => {
  const workspace = copyOfExamples();
  for (const number of [1, 2, 3]) {
    const on = `2026-12-11T1${number}:00:00+05:00`;
    const args = ['issue-grid', '-w', WEEK, '-f', 'md', '--on', on, '--to', `List ${number}`, '-q'];
    expect((await runInProcess(args, { cwd: workspace.folder })).code).toBe(0);
    const path = join(workspace.folder, SUBMISSION);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/start: "\d\d:\d\d"/, `start: "08:0${number}"`));
  }
  cpSync(workspace.folder, issued.folder, { recursive: true });
  workspace.dispose();
}, 60_000);
beforeEach(() => {
  rmSync(join(copy.folder, 'w'), { recursive: true, force: true });
  cpSync(issued.folder, join(copy.folder, 'w'), { recursive: true });
});
afterAll(() => {
  issued.dispose();
  copy.dispose();
});

function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`the test is wrong: no ${String(from)} in ${path}`);
  writeFileSync(path, changed);
}

/** Codes and places of what is reported of the week. */
async function found(): Promise<string[]> {
  const { diagnostics, unreadable } = await readEditions(at(''), WEEK);
  expect(unreadable).toEqual([]);
  return diagnostics.map(({ code, file }) => `${code} ${file.replace(`${EDITIONS}/`, '')}`);
}

describe('editions that the program issued', () => {
  it('are in order, each with the hash of the record before it', async () => {
    expect(await found()).toEqual([]);
    const { lastNumber, lastHash, editions } = await readEditions(at(''), WEEK);
    expect(lastNumber).toBe(3);
    expect(lastHash).toBe(sha256Of(readFileSync(record(3))));
    expect(editions.map((edition) => edition.record.previous)).toEqual([
      undefined,
      sha256Of(readFileSync(record(1))),
      sha256Of(readFileSync(record(2))),
    ]);
  });

  const data = (number: number): string => at(`${EDITIONS}/${number}/media-grid-${WEEK}.yaml`);
  it.each<[string, () => void, string[]]>([
    [
      'whom it was sent to',
      () => edit(record(1), 'List 1', 'List 9'),
      ['issued/broken-chain 2/edition.yaml'],
    ],
    ['when it was issued', () => edit(record(2), 'T12:00', 'T12:01'), ['issued/broken-chain 3/edition.yaml']],
    [
      'when it was issued, and out of order',
      () => edit(record(2), 'T12:00', 'T10:00'),
      ['issued/out-of-order 2/edition.yaml', 'issued/broken-chain 3/edition.yaml'],
    ],
    ['its data', () => appendFileSync(data(2), '# x\n'), ['issued/altered 2/edition.yaml']],
    [
      'its data together with hash and size',
      () => {
        const before = readFileSync(data(2));
        appendFileSync(data(2), '# x\n');
        edit(record(2), sha256Of(before), sha256Of(readFileSync(data(2))));
        edit(record(2), `bytes: ${before.length}`, `bytes: ${before.length + 4}`);
      },
      ['issued/broken-chain 3/edition.yaml'],
    ],
    ['its size', () => edit(record(3), /bytes: \d+/, 'bytes: 12'), ['issued/wrong-size 3/edition.yaml']],
    ['one removed', () => rmSync(at(`${EDITIONS}/2`), { recursive: true }), ['issued/gap 3/edition.yaml']],
    [
      'the first removed',
      () => rmSync(at(`${EDITIONS}/1`), { recursive: true }),
      ['issued/gap 2/edition.yaml'],
    ],
    [
      'one in the place of another',
      () => {
        rmSync(at(`${EDITIONS}/2`), { recursive: true });
        cpSync(at(`${EDITIONS}/1`), at(`${EDITIONS}/2`), { recursive: true });
        edit(record(2), 'edition: 1', 'edition: 2');
      },
      ['issued/broken-chain 3/edition.yaml'],
    ],
    [
      'two in each other’s place',
      () => {
        renameSync(at(`${EDITIONS}/1`), at(`${EDITIONS}/x`));
        renameSync(at(`${EDITIONS}/2`), at(`${EDITIONS}/1`));
        renameSync(at(`${EDITIONS}/x`), at(`${EDITIONS}/2`));
      },
      [
        'path/mismatch 1/edition.yaml',
        'path/mismatch 2/edition.yaml',
        'issued/broken-chain 1/edition.yaml',
        'issued/out-of-order 2/edition.yaml',
        'issued/unchained 2/edition.yaml',
        'issued/broken-chain 3/edition.yaml',
      ],
    ],
    ['a file more', () => writeFileSync(at(`${EDITIONS}/2/notes.txt`), 'x'), ['issued/extra 2/notes.txt']],
    [
      'a folder more',
      () => {
        mkdirSync(at(`${EDITIONS}/2/old`));
        writeFileSync(at(`${EDITIONS}/2/old/edition.yaml`), 'x');
      },
      ['path/unknown-place 2/old/edition.yaml'],
    ],
    ['a file less', () => rmSync(data(1)), ['issued/missing 1/edition.yaml']],
    ['no record', () => rmSync(record(2)), ['issued/missing 2/edition.yaml']],
    [
      'nothing in its folder',
      () => {
        rmSync(at(`${EDITIONS}/2`), { recursive: true });
        mkdirSync(at(`${EDITIONS}/2`));
      },
      ['issued/missing 2/edition.yaml'],
    ],
    [
      'another case of a name',
      () => renameSync(data(2), data(2).replace('/media-grid-', '/Media-grid-')),
      [`issued/missing 2/edition.yaml`, `issued/extra 2/Media-grid-${WEEK}.yaml`],
    ],
    [
      'the hash of the one before taken out',
      () => edit(record(3), /previous: .*\n/, ''),
      ['issued/unchained 3/edition.yaml'],
    ],
    ['what systems leave behind', () => writeFileSync(at(`${EDITIONS}/2/.DS_Store`), 'x'), []],
  ])('changed afterwards: %s', async (_, change, problems) => {
    change();
    expect(await found()).toEqual(problems);
  });

  it.skipIf(process.platform === 'win32')('a link in the folder of one', async () => {
    symlinkSync('/etc/hostname', at(`${EDITIONS}/1/more.txt`));
    rmSync(data(2));
    symlinkSync(`../1/media-grid-${WEEK}.yaml`, data(2));
    rmSync(at(`${EDITIONS}/3`), { recursive: true });
    symlinkSync('2', at(`${EDITIONS}/3`));
    expect(await found()).toEqual([
      'path/not-a-file 3',
      'path/not-a-file 1/more.txt',
      `path/not-a-file 2/media-grid-${WEEK}.yaml`,
      'issued/missing 2/edition.yaml',
    ]);
  });

  it('one by itself is not held against the others', async () => {
    edit(record(1), 'List 1', 'List 9');
    rmSync(at(`${EDITIONS}/2`), { recursive: true });
    expect(await found()).toEqual(['issued/gap 3/edition.yaml']);
    expect(await readEdition(at(''), WEEK, 3)).toEqual({ diagnostics: [], unreadable: [] });
    edit(record(3), /bytes: \d+/, 'bytes: 12');
    const { diagnostics } = await readEdition(at(''), WEEK, 3);
    expect(diagnostics.map(({ code }) => code)).toEqual(['issued/wrong-size']);
  });

  it('are checked by `validate` of the workspace and of the week’s folder, not of a file', async () => {
    edit(record(1), 'List 1', 'List 9');
    const run = async (...paths: string[]) => {
      const args = ['validate', '--no-cache', '--lang', 'en', ...paths];
      const { code, stdout } = await runInProcess(args, { cwd: at('') });
      return [code, stdout.includes('[issued/broken-chain]')];
    };
    expect(await run()).toEqual([1, true]);
    expect(await run(EDITIONS)).toEqual([1, true]);
    expect(await run('issued')).toEqual([1, true]);
    expect(await run(`${EDITIONS}/2`)).toEqual([0, false]);
    expect(await run(`${EDITIONS}/2/edition.yaml`)).toEqual([0, false]);
  });

  it('are built upon in spite of it, and the run says so', async () => {
    edit(record(1), 'List 1', 'List 9');
    const args = ['issue-grid', '-w', WEEK, '-f', 'md', '--on', '2026-12-12', '--lang', 'en'];
    const { code, stderr } = await runInProcess(args, { cwd: at('') });
    expect([code, stderr]).toEqual([1, expect.stringContaining('[issued/broken-chain]')]);
    expect(readFileSync(record(4), 'utf8')).toContain(`previous: ${sha256Of(readFileSync(record(3)))}\n`);
    const hash = sha256Of(readFileSync(record(4)));
    expect(stderr).toContain(`Hash of the edition (SHA-256 of its edition.yaml): ${hash}\n`);
    const again = await runInProcess(args, { cwd: at('') });
    expect([again.code, again.stderr]).toEqual([
      1,
      expect.stringContaining('Nothing has changed since edition 4'),
    ]);
  });
});
