import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../support/root.ts';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';

/** What the documents tell people to run or to write is run and written here, in a copy of the example workspace. */
const DOCUMENTS = ['README.md', 'docs/rules.md', 'examples/README.md'];

const texts = DOCUMENTS.map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }));
const rules = texts.find(({ name }) => name === 'docs/rules.md')?.text ?? '';

/** What a reader who runs the commands as they stand is told to correct: exit code 1. All others end with 0. */
const FINDS_PROBLEMS: readonly string[] = [
  // The form is as empty as `mediagrid form` made it.
  'mediagrid import week.xlsx --on 2026-12-10',
  // One form of the mail is broken on purpose.
  'mediagrid receive mail --on 2026-12-11T09:00:00+05:00',
  // The examples have warnings on purpose.
  'mediagrid validate --strict --format github --report sarif=mediagrid.sarif --report junit=mediagrid.xml',
];

let place: { folder: string; dispose: () => void };
beforeEach(() => {
  place = copyOfExamples();
});
afterEach(() => place.dispose());

describe('commands of the documents run', () => {
  const scripts = texts.flatMap(({ name, text }) => scriptsOf(text).map((commands) => ({ name, commands })));

  it.each(scripts)('$name: $commands', async ({ commands }) => {
    for (const command of commands) {
      const { code, stderr } = await runInProcess(wordsOf(command), {
        cwd: place.folder,
        stdin: 'kind: weekly',
      });
      expect(code, `${command}\n${stderr}`).toBe(FINDS_PROBLEMS.includes(command) ? 1 : 0);
    }
  });

  it('and every document has some', () => {
    expect(new Set(scripts.map(({ name }) => name))).toEqual(new Set(DOCUMENTS));
    expect(scripts.flatMap(({ commands }) => commands)).toEqual(expect.arrayContaining([...FINDS_PROBLEMS]));
  });
});

describe('files of the documents are valid', () => {
  const blocks = texts.flatMap(({ name, text }) =>
    [...text.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, block = '']) => ({ name, block })),
  );

  it.each(blocks)('$name: $block', async ({ block }) => {
    const named = /^# (\S+\.yaml)\n/.exec(block)?.[1];
    const path = join(place.folder, named ?? 'mediagrid.yaml');
    mkdirSync(dirname(path), { recursive: true });
    const settings = named === undefined ? 'version: 1\nauthority: ab-aqparat\n' : '';
    writeFileSync(path, `${settings}${block}`);
    const { stdout } = await runInProcess(['validate', '--format', 'json'], { cwd: place.folder });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { file: string; severity: string }[] };
    const own = diagnostics.filter(({ file, severity }) => severity === 'error' && path.endsWith(file));
    expect(own).toEqual([]);
  });
});

describe('the table of the Rules', () => {
  it('names tests that are there', () => {
    const named = [...rules.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names switches and defaults that the profile has', () => {
    const profile = parse(readFileSync(join(ROOT, 'data/regulations/kz-159-2018.yaml'), 'utf8'));
    const rows = [...rules.matchAll(/^\| [^|]+ \| `(\w+(?:\.\w+)+)` \| `([^`]+)`/gm)];
    expect(rows).toHaveLength(15);
    for (const [, path = '', value] of rows) {
      const found = path.split('.').reduce((data, key) => data?.[key], profile);
      expect(String(found), path).toBe(value);
    }
  });
});

/**
 * Calls of mediagrid without their comments: the lines of a block of shell commands, which are run in order, since a later
 * one may need what an earlier one made; and each piece of inline code by itself.
 */
function scriptsOf(text: string): string[][] {
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = '']) => block.split('\n'));
  const inline = [...text.matchAll(/`(mediagrid [^`<]+)`/g)].map(([, command = '']) => [command]);
  return [...blocks, ...inline]
    .map((lines) =>
      lines
        .filter((line) => line.startsWith('mediagrid '))
        .map((line) => line.replace(/\s+#.*/, '').replace(/\s*>.*/, '')),
    )
    .filter((lines) => lines.length > 0);
}

/** The arguments of a command line, its quotes taken off. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1);
}
