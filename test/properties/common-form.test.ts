import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { dump, parseEvents } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { findInCommonForm } from '../../src/source/common-form/find.ts';
import { readCommonForm } from '../../src/source/common-form/read.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { type Child, locate } from '../../src/source/locate.ts';
import type { Step } from '../../src/source/pointer.ts';
import { readersAgree } from '../support/readers-agree.ts';
import { YAML_STYLES } from '../support/yaml-styles.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The texts of all YAML files below a folder, byte order marks taken off as decoding does. */
function textsBelow(folder: string): { path: string; text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path, text: readFileSync(join(ROOT, folder, path), 'utf8').replace(/^\uFEFF/, '') }));
}

const EXAMPLES = ['examples', 'data', 'test'].flatMap(textsBelow);

/** Holds the reader to the whole parser and to `yaml`; says whether it read the text. */
function agrees(text: string): boolean {
  const data = readersAgree(text);
  if (data === undefined) return false;
  for (const pointer of pointersOf(data)) samePlace(text, pointer);
  return true;
}

/** Every pointer into data, and beside each one that leads nowhere. */
function pointersOf(value: unknown, at: readonly Step[] = []): (readonly Step[])[] {
  const own = [at, [...at, 'nothing'], [...at, 99]];
  if (typeof value !== 'object' || value === null) return own;
  const entries: [Step, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...own, ...entries.flatMap(([step, entry]) => pointersOf(entry, [...at, step]))];
}

function samePlace(text: string, pointer: readonly Step[]): void {
  const place = findInCommonForm(text, pointer);
  if (place === undefined) return;
  const { child, found } = placeInTree(text, pointer);
  const ranges = ({ node, key }: Child) =>
    [node, key, node.written].map((range) => range && [range.start, range.end]);
  expect([pointer, place.found, ranges(place.child)]).toEqual([pointer, found, ranges(child)]);
}

let located: { text: string; child: Child } | undefined;

function placeInTree(text: string, pointer: readonly Step[]): { child: Child; found: number } {
  if (located?.text !== text) {
    located = { text, child: { node: locate(parseEvents(text, {}), text) ?? { start: 0, end: 0 } } };
  }
  let { child } = located;
  let found = 0;
  for (const step of pointer) {
    const next = child.node.children?.get(step);
    if (next === undefined) break;
    child = next.key === undefined ? { node: next.node } : next;
    found++;
  }
  return { child, found };
}

const words = fc.stringMatching(/^[ -~А-яӘәҒғҚқҢңӨөҰұҮүҺһІі\n«»—\u00a0]{0,60}$/);
const sentence = fc
  .array(
    fc.constantFrom('Қысқы', 'жол', 'науқаны:', '–', '2026', '«брифинг»', '10:30', '#1', '-', 'a', "'"),
    { maxLength: 30 },
  )
  .map((list) => list.join(' '));
const SPECIAL = [
  ...[
    '',
    ' ',
    '\n',
    '~',
    'no',
    '12:30',
    '2026-12-14',
    '-',
    '- a',
    'a: b',
    'a #b',
    '<<',
    '0x1f',
    '1e3',
    ' a',
    'a ',
  ],
] as const;
const scalar = fc.oneof(
  { weight: 6, arbitrary: sentence },
  { weight: 2, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null)) },
  { weight: 1, arbitrary: fc.oneof(words, fc.constantFrom(...SPECIAL)) },
);
const key = fc.oneof(
  { weight: 30, arbitrary: fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_-]{0,8}$/) },
  { weight: 1, arbitrary: fc.constantFrom('constructor', '__proto__', 'true', 'null', '1', 'a b', 'ә') },
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  ),
}));
const mapping = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tree, { minKeys: 1, maxKeys: 3 });

const lineWidth = fc.constantFrom(20, 40, 80, 0);
const byYaml = fc
  .record({
    lineWidth,
    ...YAML_STYLES,
    indentSeq: fc.boolean(),
  })
  .map((style) => (data: unknown) => stringify(data, { ...style, aliasDuplicateObjects: false } as never));
const byJsYaml = fc
  .record({
    lineWidth,
    indent: fc.integer({ min: 2, max: 5 }),
    noArrayIndent: fc.boolean(),
    flowLevel: fc.constantFrom(-1, 1, 2, 3),
    forceQuotes: fc.boolean(),
  })
  .map((style) => (data: unknown) => dump(data, { ...style, noRefs: true }));
const written = fc.tuple(mapping, fc.oneof(byYaml, byJsYaml)).map(([data, write]) => write(data));

/** What changes the meaning of YAML, or breaks it. */
const SNIPPETS = [
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  ':',
  ': ',
  '\t',
  '- ',
  '? ',
  ', ',
  '@',
  '%',
  '&a ',
  '*a',
  '!!str ',
  '|',
  '>',
  '|-\n',
  '>+\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '  ',
  '#',
  ' #',
  '---\n',
  '...\n',
  '\\',
  '\\n',
  '<<: ',
  '\u00a0',
  'a: ',
  '__proto__: ',
  '~',
  'null',
  '-',
] as const;
const damage = fc.array(
  fc.record({ at: fc.nat(), drop: fc.integer({ min: 0, max: 6 }), put: fc.constantFrom('', ...SNIPPETS) }),
  { minLength: 1, maxLength: 3 },
);

function damaged(text: string, changes: readonly { at: number; drop: number; put: string }[]): string {
  return changes.reduce((whole, { at, drop, put }) => {
    const place = at % (whole.length + 1);
    return whole.slice(0, place) + put + whole.slice(place + drop);
  }, text);
}

describe('the reader of the common form', () => {
  it('reads the example workspace without the whole parser', () => {
    const left = textsBelow('examples').filter(
      ({ text }) => readCommonForm(text, DEFAULT_LIMITS) === undefined,
    );
    expect(left.map(({ path }) => path)).toEqual([]);
  });

  it.each(EXAMPLES)('says of $path what the whole parser and yaml say', ({ text }) => {
    agrees(text);
    agrees(text.replaceAll('\n', '\r\n'));
  });

  it('says of what two libraries write, in every style, what they say', () => {
    let read = 0;
    fc.assert(
      fc.property(written, (text) => {
        if (agrees(text)) read++;
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(200);
  });

  it('takes nothing for sound that has been damaged, but what is sound still', () => {
    const texts = fc.oneof(written, fc.constantFrom(...EXAMPLES.map(({ text }) => text.slice(0, 1500))));
    let read = 0;
    fc.assert(
      fc.property(texts, damage, (text, changes) => {
        if (agrees(damaged(text, changes))) read++;
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(200);
  });
});
