import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../support/root.ts';

/**
 * What asks the clock, the zone or the locale of the machine, or would read a date by them. `new Date(…)` of a number or of
 * a whole instant does not, and ISO text is made of it in UTC.
 */
const ASKING =
  /\bnew Date\((?!\))|\bnew Date\(\)|\bDate\.(?:now|parse|UTC)\b|\bIntl\.\w+|\.get(?:Timezone|(?:UTC)?(?:FullYear|Month|Date|Day|Hours|Minutes))\w*\(|\.toLocale\w*\(|\.localeCompare\(|\bprocess\.(?:env|hrtime)\b|\bperformance\.now\b/g;

/** Where it is allowed, and what for. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // The clock of the machine, which every command gets from here unless `--on` says another.
  'bin/mediagrid.js': ['process.env', 'Date.now'],
  // The only user of zone data: its zone, locale and fields are named.
  'src/law/time-zone.ts': ['Intl.DateTimeFormat'],
  // How old another process's temporary file is, and since when that process runs.
  'src/io/processes.ts': ['Date.now'],
  'src/io/write-folder.ts': ['Date.now'],
  'src/io/write-output.ts': ['Date.now'],
  // Libraries that take dates get the same ones everywhere: of a whole instant, of a number, of a zip's own fields.
  'src/render/package.ts': ['new Date('],
  'src/render/ics.ts': ['new Date('],
  'src/forms/write/to-xlsx.ts': ['new Date('],
};

/** The text without its comments. */
function codeOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

it('no code asks the machine for its clock, zone or locale, but where that is said here', () => {
  const files = ['src', 'bin'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[jt]s$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  expect(files.length).toBeGreaterThan(200);
  const asking = files.map((file): [string, string[]] => [file, [...new Set(codeOf(file).match(ASKING))]]);
  expect(Object.fromEntries(asking.filter(([, found]) => found.length > 0))).toEqual(ALLOWED);
});

it('dates that are made of text are of whole instants', () => {
  const made = Object.keys(ALLOWED).flatMap((file) => [...codeOf(file).matchAll(/new Date\((['"`].*?)\)/g)]);
  for (const [, text = ''] of made) expect(text).toMatch(/^'\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z'$/);
  expect(made).toHaveLength(2);
});
