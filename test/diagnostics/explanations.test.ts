import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CATALOGUE, type Code } from '../../src/diagnostics/catalogue/index.ts';
import { EXPLANATIONS } from '../../src/generated/explanations.ts';
import { copyOfExamples, runInProcess } from '../support/run.ts';

/** Codes that no line of the example workspace can be made to show, and why. */
const WITHOUT_EXAMPLE: Readonly<Partial<Record<Code, string>>> = {
  'syntax/too-large': 'a file of megabytes',
  'syntax/encoding': 'bytes that are no text',
  'syntax/empty': 'a file without a line',
  'syntax/too-deep': 'hundreds of brackets',
  'syntax/too-complex': 'a hundred thousand values',
  'path/not-a-file': 'a link or a pipe',
  'path/unreadable': 'a refusal of the system',
  'workspace/no-bodies': 'a register that is not there',
  'calendar/no-data': 'a year that the calendar ends before',
  'schema/too-long': 'thousands of characters',
  'schema/too-many': 'hundreds of entries',
  'ref/no-plan': 'a year without any plan',
  'issued/altered': 'a file that is not text for people',
  'issued/missing': 'a file that is not there',
};

const codes = Object.keys(CATALOGUE) as Code[];
const explained = codes.map((code) => ({ code, ...EXPLANATIONS[code] }));
const examples = explained.flatMap(({ code, example }) => (example ? [{ code, ...example }] : []));
const paths = explained.flatMap(({ code, path }) => (path ? [{ code, ...path }] : []));

describe('every explanation shows what it explains', () => {
  let place: { folder: string; dispose: () => void };
  beforeEach(() => {
    place = copyOfExamples();
  });
  afterEach(() => place.dispose());

  it.each(examples)('$code', async ({ code, file, wrong, right, settings }) => {
    if (settings !== undefined) addSettings(place.folder, settings);
    const before = await countOf(code, place.folder);
    const path = join(place.folder, file);
    writeFileSync(path, replaced(readFileSync(path, 'utf8'), right, wrong));
    expect(await countOf(code, place.folder)).toBeGreaterThan(before);
  });

  it.each(paths)('$code', async ({ code, wrong, right }) => {
    mkdirSync(dirname(join(place.folder, wrong)), { recursive: true });
    renameSync(join(place.folder, right), join(place.folder, wrong));
    expect(await countOf(code, place.folder)).toBe(1);
  });

  it('and those without an example are known', () => {
    const shown = new Set([...examples, ...paths].map(({ code }) => code));
    const without = codes.filter((code) => !shown.has(code));
    expect(without.sort()).toEqual(Object.keys(WITHOUT_EXAMPLE).sort());
  });
});

async function countOf(code: Code, cwd: string): Promise<number> {
  const { stdout } = await runInProcess(['validate', '--format', 'json'], { cwd });
  const report = JSON.parse(stdout) as { diagnostics: { code: string }[] };
  return report.diagnostics.filter((found) => found.code === code).length;
}

function addSettings(folder: string, settings: string): void {
  const path = join(folder, 'mediagrid.yaml');
  const lines = settings.split('\n').map((line) => `  ${line}`);
  const text = readFileSync(path, 'utf8').replace('profile: kz-159-2018\n', (found) =>
    [found, ...lines.map((line) => `${line}\n`)].join(''),
  );
  writeFileSync(path, text);
}

/** The text with the lines of `right`, indented as they are there, in one place replaced by those of `wrong`. */
function replaced(text: string, right: string, wrong: string): string {
  const indents = [...new Set(text.match(/^ */gm))];
  const found = indents.filter((indent) => `\n${text}`.includes(`\n${indented(right, indent)}\n`));
  expect(found, `an excerpt of the file:\n${right}`).toHaveLength(1);
  const [indent = ''] = found;
  const parts = `\n${text}`.split(`\n${indented(right, indent)}\n`);
  expect(parts, `the excerpt stands once:\n${right}`).toHaveLength(2);
  return parts.join(`\n${indented(wrong, indent)}\n`).slice(1);
}

function indented(excerpt: string, indent: string): string {
  return excerpt
    .split('\n')
    .map((line) => indent + line)
    .join('\n');
}
