import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROOT } from '../support/run.ts';
import { figure } from './figure.ts';

/** A pattern that is run on what people write, and where it stands. */
interface Pattern {
  readonly source: string;
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
    return sources.map((source) => ({ source, file: `schemas/${file}` }));
  });
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
function unitsFor({ source }: Pattern): string[] {
  const literal = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?|\\/g, ' ').split(/[^\p{L}\p{N}<>/:"'@=_;.&-]+/u);
  return [...new Set([...UNITS, ...literal, ...matching(source)])].filter((unit) => unit !== '');
}

/** Texts that match. */
function matching(source: string): string[] {
  return fc.sample(fc.stringMatching(new RegExp(source, 'u')), { numRuns: 4, seed: 159 });
}

/** Looking for a pattern in a text; milliseconds of processor time. */
function timeOf({ source }: Pattern, text: string): number {
  const regex = new RegExp(source, 'u');
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
      const text = `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\u0001`;
      const msPerKb = timeOf(pattern, text) / (length / 1000);
      if (msPerKb > slowest.msPerKb)
        slowest = { msPerKb, bait: `${length} of ${JSON.stringify(unit.slice(0, 40))}` };
      if (msPerKb > MOST_MS_PER_KB) return slowest;
    }
  }
  return slowest;
}

function distinct(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.map((pattern) => [pattern.source, pattern])).values()];
}

it('the patterns of the schemas take a text of 100 KB in one go, whatever it is', () => {
  const patterns = distinct(schemaPatterns());
  expect(patterns.length).toBeGreaterThan(20);
  const slow: string[] = [];
  let slowest = 0;
  for (const pattern of patterns) {
    const { msPerKb, bait } = slowestBait(pattern);
    slowest = Math.max(slowest, msPerKb);
    if (msPerKb > MOST_MS_PER_KB) slow.push(`${pattern.file}: /${pattern.source}/ for ${bait}`);
  }
  expect(slow).toEqual([]);
  figure('patterns of the schemas tried on 100 KB of bait', patterns.length);
  figure('slowest of these, ms of processor time per KB', slowest.toFixed(2));
});
