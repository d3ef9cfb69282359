import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fillIn, formFor, opened, saved } from '../support/forms.ts';
import { logOf, putAll, treeOf } from '../support/inbox.ts';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';

const PATH = 'submissions/weekly/2026-W51/min-turgyn.yaml';

describe('a filled-in form', () => {
  let place: { folder: string; dispose: () => void };
  beforeEach(() => {
    place = copyOfExamples();
  });
  afterEach(() => place.dispose());

  /** The example's week as a form that does not say when it was sent, filled in but for what `change` does to it. */
  async function mail(change: (data: Record<string, unknown>) => void = () => undefined): Promise<void> {
    const data = parse(readFileSync(join(place.folder, PATH), 'utf8'));
    const workbook = await opened(await formFor(data));
    delete data.submitted;
    change(data);
    fillIn(workbook, data);
    putAll(place.folder, { 'inbox/форма (3).xlsx': '' });
    writeFileSync(join(place.folder, 'inbox/форма (3).xlsx'), await saved(workbook));
  }

  const receive = (on: string) =>
    runInProcess(['receive', 'inbox', '--on', on, '--lang', 'en'], { cwd: place.folder });
  const filed = () => parse(readFileSync(join(place.folder, PATH), 'utf8'));

  it('is filed as a correction of the one that stands, sent when it came', async () => {
    const before = filed();
    const topNews = { mon: 'Су құбыры' };
    await mail((data) => {
      data.topNews = topNews;
    });
    const { code, stdout } = await receive('2026-12-10T18:00:00+05:00');
    expect(code, stdout).toBe(0);
    expect(stdout).toContain(`→ ${PATH}\n    replaces the version sent 2026-12-09 17:05\n`);
    expect(filed()).toEqual({ ...before, topNews, corrected: ['2026-12-10T18:00:00+05:00'] });
    const [arrival] = logOf(place.folder);
    expect(readFileSync(join(place.folder, String(arrival?.original)))).toEqual(
      readFileSync(join(place.folder, 'inbox/форма (3).xlsx')),
    );
  });

  it('that is blank is told of by the name of its sheet, not by a key', async () => {
    const data = parse(readFileSync(join(place.folder, 'submissions/proposals/2027-1/min-jol.yaml'), 'utf8'));
    putAll(place.folder, { 'inbox/форма.xlsx': '' });
    writeFileSync(join(place.folder, 'inbox/форма.xlsx'), await saved(await opened(await formFor(data))));
    const { code, stdout } = await receive('2026-12-10T18:00:00+05:00');
    expect(code).toBe(1);
    expect(stdout).toContain('(form/required)\n    Not filled in: Ұсыныстар\n');
  });

  it('that says what stands already changes nothing, and says so', async () => {
    const before = readFileSync(join(place.folder, PATH), 'utf8');
    await mail();
    const { code, stdout } = await receive('2026-12-10T18:00:00+05:00');
    expect(code, stdout).toBe(0);
    expect(stdout).toContain(`already received: 1\n  форма (3).xlsx\n    ${PATH}\n`);
    expect(readFileSync(join(place.folder, PATH), 'utf8')).toBe(before);
  });

  it('keeps the moment it came when it is taken in again', async () => {
    await mail();
    await receive('2026-12-10T18:00:00+05:00');
    const tree = treeOf(place.folder);
    expect((await receive('2026-12-14T09:00:00+05:00')).stdout).toContain('already received: 1');
    expect(treeOf(place.folder)).toEqual(tree);
    rmSync(join(place.folder, PATH));
    await receive('2026-12-14T09:00:00+05:00');
    expect(filed().submitted).toBe('2026-12-10T18:00:00+05:00');
  });

  it('with errors is set aside, and the letter names sheet and cell', async () => {
    await mail((data) => {
      const [event] = data.events as Record<string, unknown>[];
      delete event?.venue;
    });
    const { code, stdout } = await receive('2026-12-10T18:00:00+05:00');
    expect(code, stdout).toBe(1);
    const letter = /received\/set-aside\/\S+\.txt/.exec(stdout)?.[0] ?? '';
    const text = readFileSync(join(place.folder, letter), 'utf8');
    expect(text).toMatch(/^1\. sheet “.+”, cell [A-Z]+\d+$/m);
    expect(text).toContain('Ministry of Housing and Urban Environment');
    expect(text).toContain('due by 10 December 2026 (§10)');
    expect(text).toContain('the version accepted earlier stands (sent 9 December 2026, 17:05)');
    expect(text).not.toMatch(/\+7|@/);
  });
});
