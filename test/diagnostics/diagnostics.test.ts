import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areaOf, CATALOGUE, type Code } from '../../src/diagnostics/catalogue/index.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { expectGolden } from '../support/golden.ts';
import { runInProcess } from '../support/run.ts';
import { scratch } from '../support/scratch.ts';

/**
 * One example per code: `examples/<area>/<name>/` is laid over `examples/base/`, files named in `absent.txt` are taken
 * away, and the whole report must be that of `expected.txt`.
 */
const EXAMPLES = join(import.meta.dirname, 'examples');

/** Codes that no file of a reasonable size in a repository can show; each has a test of its own. */
const ELSEWHERE = [
  'internal/check-failed',
  'path/not-a-file',
  'path/not-searched',
  'path/unreadable',
  'syntax/more',
  'syntax/too-complex',
];

/** What is told of the cells of a filled-in form is told by `import`; test/unit/forms has it. */
const codes = (Object.keys(CATALOGUE) as Code[]).filter(
  (code) => areaOf(code) !== 'form' && !ELSEWHERE.includes(code),
);

describe('every diagnostic has an example', () => {
  let place: { folder: string; dispose: () => void };
  beforeEach(() => {
    place = scratch();
    cpSync(join(EXAMPLES, 'base'), place.folder, { recursive: true });
  });
  afterEach(() => place.dispose());

  it.each(codes)('%s', async (code) => {
    const example = join(EXAMPLES, code);
    expect(existsSync(example), `no example of ${code}`).toBe(true);
    cpSync(example, place.folder, {
      recursive: true,
      filter: (path) => !/(?:expected|absent)\.txt$/.test(path),
    });
    for (const path of absentIn(example)) rmSync(join(place.folder, path));
    const { stdout } = await runInProcess(['validate', '--lang', 'en'], { cwd: place.folder });
    expect(stdout).toContain(`[${code}]`);
    expectGolden(stdout, join(example, 'expected.txt'));
  });

  it('syntax/too-complex', async () => {
    const file = 'submissions/weekly/2026-W51/min-jol.yaml';
    writeFileSync(join(place.folder, file), `kind: weekly\nevents: [${'1,'.repeat(100_001)}]\n`);
    const { stdout, code } = await runInProcess(['validate', '--lang', 'en'], { cwd: place.folder });
    expect(stdout).toMatch(/^.*min-jol\.yaml:1:1 error .* \[syntax\/too-complex\]/);
    expect(code).toBe(1);
  });

  it('syntax/more', async () => {
    const file = 'submissions/weekly/2026-W51/min-jol.yaml';
    const fields = Array.from({ length: 20_000 }, (_, index) => `field${index}: 1\n`);
    writeFileSync(join(place.folder, file), `kind: weekly\n${fields.join('')}`);
    const { stdout } = await runInProcess(['validate', file, '--lang', 'en'], { cwd: place.folder });
    expect(stdout).toMatch(/^.*min-jol\.yaml:1:1 note .*only 500 are told \[syntax\/more\]/m);
    expect(stdout.match(/^submissions\//gm)).toHaveLength(501);
  });

  it('path/not-a-file', async () => {
    symlinkSync('/etc/hostname', join(place.folder, 'submissions/weekly/2026-W51/min-dala.yaml'));
    const { stdout, code } = await runInProcess(['validate', '--lang', 'en'], { cwd: place.folder });
    expect(stdout).toContain(
      'submissions/weekly/2026-W51/min-dala.yaml:1:1 error This is not an ordinary file',
    );
    expect(code).toBe(1);
  });
});

describe('the catalogue', () => {
  it('has no example of a code that is gone', () => {
    const areas = readdirSync(EXAMPLES).filter((area) => area !== 'base');
    const found = areas.flatMap((area) => readdirSync(join(EXAMPLES, area)).map((name) => `${area}/${name}`));
    expect(found.filter((code) => !Object.hasOwn(CATALOGUE, code))).toEqual([]);
  });

  it.each(Object.entries(CATALOGUE))('%s uses the same placeholders in all three languages', (_, entry) => {
    const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const text of 'hint' in entry ? [entry.message, entry.hint] : [entry.message]) {
      for (const language of LANGUAGES) expect(placeholders(text[language])).toEqual(placeholders(text.en));
    }
  });
});

function absentIn(example: string): string[] {
  const list = join(example, 'absent.txt');
  return existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
}
