import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { addDays, type CalendarDate, parseDate } from '../../src/law/calendar-date.ts';
import { KINDS } from '../../src/schema/kinds.ts';
import { slotOf } from '../../src/workspace/layout.ts';
import { ROOT } from '../support/root.ts';
import { runInProcess, runSpawned } from '../support/run.ts';
import { scratch } from '../support/scratch.ts';
import { treeOf } from '../support/tree.ts';

/** What `init` makes is fit for use: checked, built, the same everywhere. */
let place: { folder: string; dispose: () => void };
beforeEach(() => {
  place = scratch();
});
afterEach(() => place.dispose());

const run = (...args: string[]) => runInProcess(args, { cwd: place.folder });

describe.each(LANGUAGES)('a workspace in %s', (lang) => {
  it.each([
    ['example', ''],
    ['kz', 'samples'],
  ])('with the register %s: the samples validate strictly and build', async (register, samples) => {
    const on = ['--on', '2026-12-08', '--lang', lang];
    expect((await run('init', '--register', register, ...on)).code).toBe(0);
    const folder = join(place.folder, samples);
    const paths = Object.keys(treeOf(folder));
    expect(new Set(paths.flatMap((path) => slotOf(path)?.kind ?? []))).toEqual(new Set(KINDS));
    for (const args of [
      ['validate', '--strict'],
      ['build-grid', '--week', '2026-W51'],
      ['build-form', '--week', 'next', '--body', 'min-jol'],
      ['build-directory'],
      ['build-plan', '--year', '2026'],
      ['build-execution', '--year', '2026'],
      ['build-agenda', '--issue', 'j-2026-001'],
      ['status', '--week', 'next'],
    ]) {
      const outcome = await runInProcess([...args, ...on], { cwd: folder });
      expect(outcome.code, `${args.join(' ')}: ${outcome.stdout}${outcome.stderr}`).toBe(0);
    }
  });

  it.each([['--empty'], ['--register', 'kz'], ['--register', 'kz', '--empty']])(
    'with %s %s %s holds no document of a body, validates strictly and builds',
    async (...flags) => {
      const on = ['--on', '2026-12-08', '--lang', lang];
      expect((await run('init', ...flags, ...on)).code).toBe(0);
      const paths = Object.keys(treeOf(place.folder));
      expect(paths.flatMap((path) => slotOf(path)?.kind ?? [])).toEqual([]);
      expect(paths.some((path) => path.startsWith('samples/'))).toBe(!flags.includes('--empty'));
      for (const args of [['validate', '--strict'], ['build'], ['build-directory']]) {
        const outcome = await run(...args, ...on);
        expect(outcome.code, `${args.join(' ')}: ${outcome.stdout}${outcome.stderr}`).toBe(0);
      }
      const status = JSON.parse(
        (await run('status', '--format', 'json', '--week', '2026-W51', ...on)).stdout,
      );
      expect(new Set(status.bodies.map(({ weekly }: { weekly: { state: string } }) => weekly.state))).toEqual(
        new Set(['due']),
      );
    },
  );

  it('has settings that take effect when their # is taken away', async () => {
    await run('init', '--on', '2026-12-08', '--lang', lang);
    const path = join(place.folder, 'mediagrid.yaml');
    const text = readFileSync(path, 'utf8');
    const woken = text.replace(/^( *)# ( *\w+:(?: [[{].*)?)$/gm, '$1$2');
    expect(woken.match(/^(?: {2}switches|appendix|calendar|limits):/gm)).toHaveLength(4);
    writeFileSync(path, woken);
    const { code, stdout } = await run('validate', '--lang', lang);
    expect(code, stdout).toBe(0);
  });
});

it('keeps personal data out of git', async () => {
  await run('init', '--on', '2026-12-08');
  const ignored = readFileSync(join(place.folder, '.gitignore'), 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['received/', 'letters/', 'recipients.yaml']));
});

describe('the register of the real bodies', () => {
  it.each([
    ['kk', ['Қаржымині', 'Ұлытау облысы']],
    ['ru', ['Минфин', 'область Ұлытау']],
    ['en', ['Ministry of Finance of the Republic of Kazakhstan', 'Akimat of Ulytau Region']],
  ])('status names the bodies in %s', async (lang, names) => {
    await run('init', '--register', 'kz', '--on', '2026-12-08', '--lang', lang);
    const { stdout } = await run('status', '--on', '2026-12-08', '--lang', lang);
    const lines = stdout.split('\n').map((line) => line.trim());
    for (const name of names) expect(lines).toContain(name);
  });
});

describe('whatever the day', () => {
  const days: CalendarDate[] = [];
  // Every ninth day falls on each weekday in turn; around the turn of a year, each.
  for (
    let day = '2025-12-20' as CalendarDate;
    day < '2027-12-20';
    day = addDays(day, nearNewYear(day) ? 1 : 9)
  ) {
    days.push(day);
  }

  it('needs no calendar where no samples are wanted', async () => {
    expect((await run('init', '--empty', '--on', '2031-05-05')).code).toBe(0);
  });

  it.each(days)('%s: the examples are in time', async (day) => {
    expect(parseDate(day)).toBe(day);
    expect((await run('init', '--on', day)).code).toBe(0);
    const { code, stdout } = await run('validate', '--strict', '--on', day);
    expect(code, stdout).toBe(0);
    expect((await run('build-grid', '--week', 'next', '--format', 'yaml', '--on', day)).code).toBe(0);
    const status = JSON.parse((await run('status', '--on', day, '--format', 'json')).stdout);
    expect(status.duties.filter(({ state }: { state: string }) => state === 'overdue')).toEqual([]);
    const weekly = status.bodies.map((body: { weekly: { state: string } }) => body.weekly.state);
    expect(weekly).not.toContain('missing');
  });
});

function nearNewYear(day: CalendarDate): boolean {
  return day.slice(5) > '12-22' || day.slice(5) < '01-06';
}

describe('the same clock gives the same bytes', () => {
  it.each([
    { TZ: 'America/New_York', LC_ALL: 'ru_RU.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
  ])('with $TZ and $LC_ALL', (env) => {
    const args = ['init', '--lang', 'kk', '--on', '2026-12-08'];
    const other = scratch();
    expect(runSpawned(args, { cwd: place.folder, env: { TZ: 'UTC' } }).code).toBe(0);
    expect(runSpawned(args, { cwd: other.folder, env }).code).toBe(0);
    const tree = treeOf(place.folder);
    expect(Object.keys(tree)).toContain('mediagrid.yaml');
    expect(treeOf(other.folder)).toEqual(tree);
    other.dispose();
  });
});

describe('the templates', () => {
  const folder = join(ROOT, 'data/init');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

  it.each(names)('%s says each thing in all three languages, side by side', (name) => {
    const marks = readFileSync(name, 'utf8')
      .split('\n')
      .map((line) => /^(kk|ru|en)\|/.exec(line)?.[1] ?? ' ')
      .join('');
    // Runs of a language may be several lines long, but each run has its two others of the same length after it.
    for (const run_ of marks.split(' ').filter(Boolean)) expect(run_).toMatch(/^(?:(?:kkruen)+)+$/);
  });
});
