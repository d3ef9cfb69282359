import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { createFrames } from '../../src/cli/report/code-frame.ts';
import { PLAIN } from '../../src/cli/report/paint.ts';
import { diagnosticText } from '../../src/cli/report/text.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { factsOf, groupFiles, openWorkspace } from '../../src/io/workspace.ts';
import { DEFAULT_LIMITS, lenientText, parseSource } from '../../src/source/index.ts';
import { createExaminer } from '../../src/workspace/examine.ts';
import { slotOf } from '../../src/workspace/layout.ts';
import { readAlone, readRegister } from '../../src/workspace/read-document.ts';
import { example, fillIn, formFor, imported, opened, saved } from '../support/forms.ts';
import { readersAgree } from '../support/readers-agree.ts';
import { ROOT } from '../support/root.ts';
import { runSpawned } from '../support/run.ts';
import { scratch } from '../support/scratch.ts';
import { figure } from './figure.ts';
import { FRAGMENTS, mutated, randomOf } from './mutate.ts';

/** How many inputs are tried, and from which number their changes are drawn. */
const INPUTS = Number(process.env.TRUST_INPUTS ?? 10_000);
const SEED = Number(process.env.TRUST_SEED ?? 159);

/** Longer ones would take `yaml`, whom the readers are held to, most of the time. */
const LONGEST_COMPARED = 6_000;

interface Seed {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Every YAML file that stands below a folder of the repository. */
function seedsBelow(folder: string): Seed[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path: `${folder}/${path}`, bytes: readFileSync(join(ROOT, folder, path)) }));
}

const HOSTILE: readonly Seed[] = FRAGMENTS.map((fragment, index) => ({
  path: `hostile/${index}.yaml`,
  bytes: Buffer.from(`kind: weekly\nbody: min-jol\nevents:\n  - id: a\n    title: ${fragment}\n${fragment}`),
}));
const SEEDS = [
  ...seedsBelow('examples'),
  ...seedsBelow('data'),
  ...seedsBelow('test/diagnostics'),
  ...HOSTILE,
];

/** What is told of an input, and how long that took the processor, in milliseconds. */
interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly took: number;
}

async function timed(read: () => Promise<readonly Diagnostic[]>): Promise<Told> {
  const before = process.cpuUsage();
  const diagnostics = await read();
  const { user, system } = process.cpuUsage(before);
  return { diagnostics, took: (user + system) / 1000 };
}

/** A file as `validate` judges it by itself, with its report in words. */
async function judged({ path }: Seed, bytes: Uint8Array, language: (typeof LANGUAGES)[number]) {
  const file = { path, bytes };
  const { diagnostics } = path.startsWith('data/regulations')
    ? await readRegister(file, 'regulation', DEFAULT_LIMITS)
    : path.endsWith('/edition.yaml')
      ? await readRegister(file, 'edition', DEFAULT_LIMITS)
      : await readAlone(file, DEFAULT_LIMITS);
  const report = { language, frameOf: createFrames(() => lenientText(bytes)) };
  for (const found of diagnostics) expect(diagnosticText(found, report, PLAIN)).toContain(found.code);
  return diagnostics;
}

/** Every place lies in the text: a line that it has, a column of that line or just behind it. */
function placesLieIn(text: string, diagnostics: readonly Diagnostic[]): void {
  const lines = text.split(/\r\n|\r|\n/);
  for (const { code, span } of diagnostics) {
    const inside = (line: number, column: number): boolean =>
      line >= 1 && column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1;
    if (inside(span.line, span.column) && inside(span.endLine, span.endColumn)) continue;
    expect.fail(`${code} at ${JSON.stringify(span)} of ${lines.length} lines`);
  }
}

/** What is taken for YAML without a word is that for `yaml` too, and means the same. */
function meansTheSame(bytes: Buffer): void {
  if (bytes.length > LONGEST_COMPARED) return;
  const { source, diagnostics } = parseSource({ path: 'a.yaml', bytes }, DEFAULT_LIMITS);
  if (source === undefined || diagnostics.length > 0) return;
  readersAgree(source.text);
  // A carriage return alone ends a line, and an end of a document before its begin means nothing; not for that library.
  if (/\r(?!\n)|^\.\.\./m.test(source.text)) return;
  const theirs = parseDocument(source.text, {
    stringKeys: true,
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
  });
  if (theirs.errors.length === 0) expect(source.data).toEqual(theirs.toJS());
}

/** Tries an input; what goes wrong is told with what it takes to try it again. */
async function trying(number: number, path: string, bytes: Buffer, attempt: () => void | Promise<void>) {
  try {
    await attempt();
  } catch (error) {
    const folder = join(process.env.TRUST_KEEP ?? scratch().folder);
    mkdirSync(folder, { recursive: true });
    const kept = join(folder, `${number}-${path.replaceAll('/', '-')}`);
    writeFileSync(kept, bytes);
    throw new Error(`input ${number} of seed ${SEED}, made from ${path}, kept as ${kept}: ${String(error)}`, {
      cause: error,
    });
  }
}

/** The input of a number: the same in every run. */
function inputOf(number: number): { seed: Seed; bytes: Buffer; language: (typeof LANGUAGES)[number] } {
  const random = randomOf(SEED * 1_000_003 + number);
  const seed = SEEDS[random(SEEDS.length)] as Seed;
  const others = SEEDS.map(({ bytes }) => bytes);
  const language = LANGUAGES[random(LANGUAGES.length)] ?? 'kk';
  return { seed, bytes: mutated(seed.bytes, random, others), language };
}

describe('reading what has been damaged', () => {
  it('tells every problem of a YAML file at its place, at once, and never breaks down', async () => {
    for (const seed of SEEDS) await judged(seed, seed.bytes, 'en');
    let slowest = 0;
    let refused = 0;
    for (let number = 0; number < INPUTS; number++) {
      const { seed, bytes, language } = inputOf(number);
      await trying(number, seed.path, bytes, async () => {
        const { diagnostics, took } = await timed(() => judged(seed, bytes, language));
        placesLieIn(lenientText(bytes), diagnostics);
        if (number % 4 === 0) meansTheSame(bytes);
        if (diagnostics.length > 0) refused++;
        slowest = Math.max(slowest, took);
        expect(took).toBeLessThan(1000);
      });
    }
    figure('damaged YAML files read', INPUTS);
    figure('of these refused or remarked on, each at line and column', refused);
    figure('crashes and hangs', 0);
    figure('slowest, ms of processor time', Math.round(slowest));
    expect(refused).toBeGreaterThan(INPUTS / 2);
  });

  it('holds a damaged file of a workspace against all others of its group', async () => {
    const root = join(ROOT, 'examples');
    const { workspace, limits } = await openWorkspace(root);
    if (workspace === undefined) throw new Error('the example workspace is broken');
    const inWorkspace = seedsBelow('examples').flatMap(({ path, bytes }) => {
      const inside = path.slice('examples/'.length);
      const slot = slotOf(inside);
      return slot === undefined ? [] : [{ path: inside, slot, bytes }];
    });
    const count = Math.ceil(INPUTS / 20);
    let slowest = 0;
    for (let number = 0; number < count; number++) {
      const random = randomOf(SEED * 2_000_003 + number);
      const { path, slot, bytes } = inWorkspace[random(inWorkspace.length)] as (typeof inWorkspace)[number];
      const damaged = mutated(
        bytes,
        random,
        inWorkspace.map((other) => other.bytes),
      );
      const examine = createExaminer(
        (group) =>
          groupFiles(root, group, limits).map((file) =>
            file.path === path ? { ...file, read: () => ({ bytes: damaged }) } : file,
          ),
        factsOf(root, workspace),
        limits,
      );
      await trying(number, path, damaged, async () => {
        const { diagnostics, took } = await timed(async () => (await examine(slot.group)).diagnostics);
        placesLieIn(
          lenientText(damaged),
          diagnostics.filter(({ file }) => file === path),
        );
        slowest = Math.max(slowest, took);
        expect(took).toBeLessThan(1000);
      });
    }
    figure('damaged files examined in their workspace', count);
    figure('slowest of these, ms of processor time', Math.round(slowest));
  });
});

describe('reading damaged forms', () => {
  const forms: Seed[] = [];
  beforeAll(async () => {
    for (const path of ['weekly/2026-W51/akimat-kokozen', 'contacts/min-jol', 'reports/2026-11/min-jol']) {
      const { data } = example(`submissions/${path}.yaml`);
      const workbook = await opened(await formFor(data));
      fillIn(workbook, data);
      forms.push({ path, bytes: Buffer.from(await saved(workbook)) });
    }
  });

  it('refuses or reads workbooks whose bytes or parts have been damaged', async () => {
    for (const { bytes } of forms) await imported(bytes);
    const count = Math.ceil(INPUTS / 40);
    let slowest = 0;
    for (let number = 0; number < count; number++) {
      const random = randomOf(SEED * 3_000_017 + number);
      const form = forms[random(forms.length)] as Seed;
      const bytes =
        random(4) === 0 ? mutated(form.bytes, random, [form.bytes]) : damagedPart(form.bytes, random);
      await trying(number, `${form.path}.xlsx`, bytes, async () => {
        const before = process.cpuUsage();
        const { yaml, problems } = await imported(bytes);
        const { user, system } = process.cpuUsage(before);
        slowest = Math.max(slowest, (user + system) / 1000);
        expect(yaml !== undefined || problems.length > 0).toBe(true);
        expect((user + system) / 1000).toBeLessThan(3000);
      });
    }
    figure('damaged workbooks imported', count);
    figure('slowest of these, ms of processor time', Math.round(slowest));
  });
});

/** A workbook one part of whose XML has been changed, packed again. */
function damagedPart(workbook: Uint8Array, random: (below: number) => number): Buffer {
  const parts = unzipSync(workbook);
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml'));
  const name = names[random(names.length)] ?? '';
  const pieces = new TextDecoder().decode(parts[name]).split(/(?=[<"])/);
  const number = /\d+/g;
  for (let left = 1 + random(4); left > 0; left--) {
    const at = random(pieces.length);
    const piece = pieces[at] ?? '';
    const changes = [
      () => pieces.splice(at, 1 + random(3)),
      () => pieces.splice(at, 0, ...pieces.slice(at, at + 1 + random(20))),
      () => pieces.splice(at, 1, piece.repeat(2 + random(50))),
      () =>
        pieces.splice(
          at,
          1,
          piece.replace(number, () => ['-1', '99999999999', '1e9', '0', 'NaN', '1048576'][random(6)] ?? ''),
        ),
      () => pieces.splice(at, 0, FRAGMENTS[random(FRAGMENTS.length)] ?? ''),
      () => pieces.splice(at, pieces.length),
    ];
    changes[random(changes.length)]?.();
  }
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(pieces.join('')) }, { level: 1 }));
}

describe('the program itself', () => {
  it('ends on damaged files with their problems, not with a crash', () => {
    const place = scratch();
    const count = Math.min(40, INPUTS);
    for (let number = 0; number < count; number++) {
      const { seed, bytes } = inputOf(INPUTS + number);
      const path = join(place.folder, `${number}.yaml`);
      writeFileSync(path, bytes);
      const { code, stderr } = runSpawned(['validate', path, '--lang', 'en'], { cwd: place.folder });
      expect([0, 1], `input ${INPUTS + number} of seed ${SEED}, made from ${seed.path}: ${stderr}`).toContain(
        code,
      );
      expect(stderr).toBe(
        'The file is outside a workspace: bodies, deadlines, references and clashes were not checked.\n',
      );
    }
    place.dispose();
    figure('damaged files given to the program', count);
  });
});
