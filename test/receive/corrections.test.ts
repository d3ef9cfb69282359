import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { logOf, nilWeek, putAll, smallWorkspace, treeOf } from '../support/inbox.ts';
import { runInProcess } from '../support/run.ts';

const PATH = 'submissions/weekly/2026-W51/b3.yaml';
/** `10T17:30` → an instant of December 2026; the week was due on the 10th. */
const at = (short: string) => `2026-12-${short}:00+05:00`;
const week = (submitted: string, news?: string) => nilWeek('b3', at(submitted), news);

let place: { folder: string; dispose: () => void };
beforeEach(() => {
  place = smallWorkspace();
});
afterEach(() => place.dispose());

async function run(...args: readonly string[]) {
  const { code, stdout, stderr } = await runInProcess([...args, '--lang', 'en'], { cwd: place.folder });
  return { code, stdout, stderr };
}

let inboxes = 0;
/** Receives texts as the files of one run. */
async function receive(on: string, ...texts: readonly string[]) {
  const inbox = `inbox-${inboxes++}`;
  putAll(place.folder, Object.fromEntries(texts.map((text, index) => [`${inbox}/${index}.yaml`, text])));
  return run('receive', inbox, '--on', at(on));
}

async function standing(on = '12T09:00') {
  const { stdout } = await run('status', '--week', '2026-W51', '--on', at(on), '--format', 'json');
  return JSON.parse(stdout).bodies.find(({ body }: { body: string }) => body === 'b3').weekly;
}

async function lateFiles(): Promise<string[]> {
  const { stdout } = await run('validate', '--format', 'json');
  return JSON.parse(stdout)
    .diagnostics.filter(({ code }: { code: string }) => code === 'deadline/late')
    .map(({ file }: { file: string }) => file);
}

const filed = () => parse(readFileSync(join(place.folder, PATH), 'utf8'));

describe('the first accepted version decides lateness', () => {
  it('and a correction after the deadline makes no punctual body late', async () => {
    await receive('10T18:00', week('10T17:00', 'Бір'));
    const { stdout } = await receive('11T10:00', week('11T09:00', 'Екі'));
    expect(stdout).not.toContain('deadline/late');
    await receive('11T12:00', week('11T11:00', 'Үш'));
    expect(await standing()).toEqual({
      state: 'nil',
      due: '2026-12-10',
      submitted: at('10T17:00'),
      received: at('10T18:00'),
      corrections: 2,
      file: PATH,
    });
    expect(await lateFiles()).toEqual([]);
    const text = await run('status', '--week', '2026-W51', '--on', at('12T09:00'));
    expect(text.stdout).toContain('2026-12-10 17:00\n    corrections: 2, last 2026-12-11 11:00\n');
  });

  it('also where all of them come in one run', async () => {
    await receive('11T12:00', week('11T11:00', 'Үш'), week('10T17:00', 'Бір'), week('11T09:00', 'Екі'));
    expect(await standing()).toMatchObject({ state: 'nil', submitted: at('10T17:00'), corrections: 2 });
    expect(filed().topNews.mon).toBe('Үш');
    expect(await lateFiles()).toEqual([]);
  });

  it('also where it was corrected by hand since: a later version comes on top of that', async () => {
    await receive('10T18:00', week('10T17:00', 'Бір'));
    const times = `submitted: "${at('10T17:00')}"\ncorrected: ["${at('11T09:00')}", "${at('11T10:00')}"]`;
    writeFileSync(
      join(place.folder, PATH),
      week('10T17:00', 'Екі').replace(`submitted: "${at('10T17:00')}"`, times),
    );
    const { code, stdout } = await receive('11T12:00', week('11T11:00', 'Үш'));
    expect(code, stdout).toBe(0);
    expect(filed()).toMatchObject({
      submitted: at('10T17:00'),
      corrected: [at('11T09:00'), at('11T10:00'), at('11T11:00')],
      topNews: { mon: 'Үш' },
    });
    expect(await standing()).toMatchObject({ state: 'nil', corrections: 3 });
    expect(await lateFiles()).toEqual([]);
  });

  it('one that was set aside does not', async () => {
    await receive('10T18:00', week('10T17:00').replace('noEvents', 'noEvent'));
    await receive('11T10:00', week('11T09:00'));
    expect(await standing()).toEqual({
      state: 'late',
      due: '2026-12-10',
      submitted: at('11T09:00'),
      received: at('11T10:00'),
      file: PATH,
    });
    expect(await lateFiles()).toEqual([PATH]);
  });

  it('nor one that says it was sent earlier and comes later', async () => {
    await receive('11T10:00', week('11T09:00', 'Кеш'));
    await receive('11T12:00', week('09T09:00', 'Ерте'));
    expect(await standing()).toMatchObject({ state: 'late', submitted: at('11T09:00') });
    expect(readFileSync(join(place.folder, PATH), 'utf8')).toBe(week('11T09:00', 'Кеш'));
  });

  it('the same mail again corrects nothing', async () => {
    await receive('10T18:00', week('10T17:00', 'Бір'));
    await receive('11T10:00', week('11T09:00', 'Екі'));
    const before = readFileSync(join(place.folder, PATH), 'utf8');
    const { stdout } = await receive('11T12:00', week('10T17:00', 'Бір'), week('11T09:00', 'Екі'));
    expect(stdout).toContain('already received: 2');
    expect(readFileSync(join(place.folder, PATH), 'utf8')).toBe(before);
  });

  it('the history keeps what stood', async () => {
    await receive('10T18:00', week('10T17:00', 'Бір'));
    await receive('11T10:00', week('11T09:00', 'Екі'));
    const stood = readFileSync(join(place.folder, PATH), 'latin1');
    await receive('11T12:00', week('11T11:00', 'Үш'));
    const history = Object.entries(treeOf(join(place.folder, 'received/history/weekly/2026-W51/b3')));
    expect(history.map(([name]) => name.slice(0, 17))).toEqual(['2026-12-10-170000', '2026-12-11-090000']);
    expect(history[1]?.[1]).toBe(stood);
  });
});

describe('time of sending', () => {
  it('is the receipt where that is earlier than what is written, for validate and status alike', async () => {
    const { stdout } = await receive('10T18:00', week('14T17:00'));
    expect(stdout).toContain('says it was sent 2026-12-14 17:00, came 2026-12-10 18:00\n');
    expect(stdout).not.toContain('deadline/late');
    expect(await standing('15T09:00')).toMatchObject({
      state: 'nil',
      submitted: at('14T17:00'),
      received: at('10T18:00'),
    });
    expect(await lateFiles()).toEqual([]);
    const text = await run('status', '--week', '2026-W51', '--on', at('15T09:00'));
    expect(text.stdout).toContain('2026-12-14 17:00\n    came 2026-12-10 18:00\n');
  });

  it('mistyped into the future stands above no correction, and is in order with it', async () => {
    await receive('10T18:00', week('31T17:00', 'Бір'));
    await receive('11T10:00', week('11T09:00', 'Екі'));
    expect(filed()).toMatchObject({
      submitted: at('10T18:00'),
      corrected: [at('11T09:00')],
      topNews: { mon: 'Екі' },
    });
    expect((await run('validate')).code).toBe(0);
    expect(await standing()).toMatchObject({ state: 'nil', corrections: 1 });
  });

  it('is not told twice where both are close', async () => {
    const { code, stdout } = await receive('10T18:00', week('10T17:00'));
    expect(code).toBe(0);
    expect(stdout).not.toContain('came');
  });
});

describe('a clock behind the log', () => {
  it('is told with both times; corrections keep their place, and nothing is logged before what it follows', async () => {
    await receive('11T10:00', week('11T09:00', 'Бір'));
    const { code, stderr } = await receive('01T08:00', week('11T09:30', 'Екі'));
    expect(code).toBe(0);
    expect(stderr).toContain(
      'The clock says 2026-12-01 08:00, but the last entry of received/log.jsonl is 2026-12-11 10:00.',
    );
    expect(filed().topNews.mon).toBe('Екі');
    const times = logOf(place.folder).map((line) => String(line.at));
    expect([...times].sort()).toEqual(times);
  });

  it('is not told where it goes right', async () => {
    await receive('11T10:00', week('11T09:00'));
    expect(await receive('11T10:00', nilWeek('b2', at('11T09:00')))).toMatchObject({ code: 0, stderr: '' });
  });
});

it('a log that cannot be read stops validate and builds, with its name', async () => {
  mkdirSync(join(place.folder, 'received/log.jsonl'), { recursive: true });
  for (const args of [['validate'], ['build-directory']]) {
    const { code, stderr } = await run(...args);
    expect(code).toBe(3);
    expect(stderr).toContain('received/log.jsonl');
  }
});
