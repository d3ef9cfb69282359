import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.ts';
import { figure } from './figure.ts';

/** A pattern that is run on what people write, and where it stands. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** How long baits are: what grows too fast is seen at the short one, before the long one takes minutes. */
const LENGTHS = [4_000, 100_000];
/**
 * Milliseconds of processor time for a thousand characters of bait. A pattern that looks at each of them a few times
 * takes a hundredth; one that goes back for each of 100,000 takes a hundred.
 */
const MOST_MS_PER_KB = 12;

type Json = Record<string, unknown>;

/** Every pattern of the schemas: of values, of names, of names that choose. */
function schemaPatterns(): Pattern[] {
  const names = readdirSync(join(ROOT, 'schemas'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  return names.flatMap((file) => {
    const sources: string[] = [];
    JSON.parse(readFileSync(join(ROOT, 'schemas', file), 'utf8'), (key, value: unknown) => {
      if (key === 'pattern' && typeof value === 'string') sources.push(value);
      if (key === 'patternProperties') sources.push(...Object.keys(value as Json));
      return value;
    });
    return sources.map((source) => ({ source, flags: 'u', file: `schemas/${file}` }));
  });
}

/** Every pattern that stands in the program's own files. */
function programPatterns(): Pattern[] {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('generated'),
  );
  return files.flatMap((file) => {
    const program = parseAst(readFileSync(join(ROOT, 'src', file), 'utf8'), { lang: 'ts' });
    return patternsIn(program).map((found) => ({ ...found, file: `src/${file}` }));
  });
}

function patternsIn(node: unknown): { source: string; flags: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
  if (type === 'Literal' && regex) return [{ source: regex.pattern, flags: regex.flags }];
  return Object.values(node).flatMap((inner) =>
    Array.isArray(inner) ? inner.flatMap(patternsIn) : patternsIn(inner),
  );
}

const UNITS = [
  'a',
  '1',
  'я',
  ' ',
  '\n',
  '-',
  '.',
  '_',
  ':',
  '"',
  '<a',
  'a-',
  'a.',
  '1 ',
  'a@',
  '- ',
  ' \n',
  'a:',
  ', ',
];

/** What a pattern could go astray on: what matches it, its own letters, and every sort of character. */
function unitsFor({ source, file }: Pattern): string[] {
  const literal = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?|\\/g, ' ').split(/[^\p{L}\p{N}<>/:"'@=_;.&-]+/u);
  return [...new Set([...UNITS, ...literal, ...matching(source, file)])].filter((unit) => unit !== '');
}

/** Texts that match a pattern of a schema; the generator knows no looking around, as the program's have it. */
function matching(source: string, file: string): string[] {
  if (!file.startsWith('schemas/')) return [];
  return fc.sample(fc.stringMatching(new RegExp(source, 'u')), { numRuns: 4, seed: 159 });
}

/** Looking for a pattern in a text, or, as the program does with some, at its beginning; milliseconds of processor time. */
function timeOf({ source, flags }: Pattern, text: string): number {
  const regex = new RegExp(source, flags.replace('g', ''));
  const before = process.cpuUsage();
  regex.test(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The bait that takes longest for its length. */
function slowestBait(pattern: Pattern): { msPerKb: number; bait: string } {
  let slowest = { msPerKb: 0, bait: '' };
  for (const unit of unitsFor(pattern)) {
    for (const length of LENGTHS) {
      // What is looked for at the beginning gets one.
      const begin = pattern.flags.includes('y') ? 'a' : '';
      const text = `${begin}${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\u0001`;
      const msPerKb = timeOf(pattern, text) / (length / 1000);
      if (msPerKb > slowest.msPerKb)
        slowest = { msPerKb, bait: `${length} of ${JSON.stringify(unit.slice(0, 40))}` };
      if (msPerKb > MOST_MS_PER_KB) return slowest;
    }
  }
  return slowest;
}

function distinct(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values()];
}

describe.each([
  ['schemas', distinct(schemaPatterns())],
  ['program', distinct(programPatterns())],
])('the patterns of the %s', (name, patterns) => {
  it('take a text of 100 KB in one go, whatever it is', () => {
    expect(patterns.length).toBeGreaterThan(20);
    const slow: string[] = [];
    let slowest = 0;
    for (const pattern of patterns) {
      const { msPerKb, bait } = slowestBait(pattern);
      slowest = Math.max(slowest, msPerKb);
      if (msPerKb > MOST_MS_PER_KB)
        slow.push(`${pattern.file}: /${pattern.source}/${pattern.flags} for ${bait}`);
    }
    expect(slow).toEqual([]);
    figure(`patterns of the ${name} tried on 100 KB of bait`, patterns.length);
    figure('slowest of these, ms of processor time per KB', slowest.toFixed(2));
  });
});
