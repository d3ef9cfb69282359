import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nilWeek, putAll, smallWorkspace, treeOf } from '../support/inbox.ts';
import { runInProcess } from '../support/run.ts';

const WEEK = 'submissions/weekly/2026-W51';

let place: { folder: string; dispose: () => void };
beforeEach(() => {
  place = smallWorkspace();
});
afterEach(() => place.dispose());

const run = (...args: string[]) => runInProcess([...args, '--lang', 'en'], { cwd: place.folder });
const receive = (...args: string[]) => run('receive', 'inbox', '--on', '2026-12-10T18:00:00+05:00', ...args);

describe('what the system does not let happen to one file', () => {
  it('stops none of the others; the report names it, and the next run goes on', async () => {
    // Not even root writes a file where a folder stands.
    mkdirSync(join(place.folder, `${WEEK}/b3.yaml/kept`), { recursive: true });
    putAll(place.folder, {
      'inbox/a.yaml': nilWeek('b3', '2026-12-10T10:00:00+05:00', 'Бір'),
      'inbox/b.yaml': nilWeek('b3', '2026-12-10T09:00:00+05:00', 'Ескі'),
      'inbox/c.yaml': nilWeek('b2', '2026-12-10T10:00:00+05:00'),
      'inbox/copy of a.yaml': nilWeek('b3', '2026-12-10T10:00:00+05:00', 'Бір'),
      'inbox/scan.pdf': '%PDF-1.7',
    });
    const { code, stdout, stderr } = await receive();
    expect(code, stderr).toBe(3);
    expect(stdout).toContain(
      [
        'not taken: 2',
        '  a.yaml',
        `    could not write ${WEEK}/b3.yaml (it is a folder, EISDIR)`,
        '  b.yaml',
        `    could not write ${WEEK}/b3.yaml (it is a folder, EISDIR)`,
        '',
        'filed: 1',
        '  c.yaml',
      ].join('\n'),
    );
    expect(stdout).toContain('kept, not a form: 1\n  scan.pdf');
    rmSync(join(place.folder, `${WEEK}/b3.yaml`), { recursive: true });
    const { files } = JSON.parse((await receive('--format', 'json')).stdout);
    expect(files.map(({ name, state }: Record<string, string>) => `${name} ${state}`)).toEqual([
      'a.yaml filed',
      'b.yaml older',
      'c.yaml already',
      'copy of a.yaml already',
      'scan.pdf already',
    ]);
    expect(parse(readFileSync(join(place.folder, `${WEEK}/b3.yaml`), 'utf8'))).toMatchObject({
      submitted: '2026-12-10T09:00:00+05:00',
      corrected: ['2026-12-10T10:00:00+05:00'],
    });
  });

  it('is told of each where nothing can be written at all', async () => {
    putAll(place.folder, {
      'inbox/a.yaml': nilWeek('b2', '2026-12-10T10:00:00+05:00'),
      'inbox/b.yaml': nilWeek('b3', '2026-12-10T10:00:00+05:00'),
      'received/2026-12-10': 'in the way',
    });
    const before = treeOf(join(place.folder, 'submissions'));
    const { code, stdout } = await receive('--format', 'json');
    expect(code).toBe(3);
    const { summary, files } = JSON.parse(stdout);
    expect(summary).toMatchObject({ count: 2, notTaken: 2 });
    expect(files[0]).toMatchObject({ state: 'not-taken', why: { because: 'unwritable' } });
    expect(treeOf(join(place.folder, 'submissions'))).toEqual(before);
  });

  it('or in what stands beside it leaves the other weeks alone', async () => {
    const other = 'submissions/weekly/2026-W52';
    mkdirSync(join(place.folder, 'submissions/weekly'), { recursive: true });
    symlinkSync('nowhere', join(place.folder, other));
    putAll(place.folder, {
      'inbox/a.yaml': nilWeek('b2', '2026-12-10T10:00:00+05:00'),
      'inbox/b.yaml': nilWeek('b2', '2026-12-10T10:00:00+05:00').replaceAll('W51', 'W52'),
    });
    const { code, stdout } = await receive();
    expect(code).toBe(3);
    expect(stdout).toContain('not taken: 1\n  b.yaml\n');
    expect(stdout).toContain('filed: 1\n  a.yaml\n');
    rmSync(join(place.folder, other));
    writeFileSync(join(place.folder, 'submissions/weekly/note.txt'), '');
    expect((await receive()).stdout).toContain('filed: 1\n  b.yaml\n');
  });
});
