import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run.ts';
import { figure } from './figure.ts';

/** A pattern that is run on what people write, and where it stands. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** How long a bait is, and the lengths on the way to it: what grows too fast is seen before it takes minutes. */
const LENGTHS = [2_000, 8_000, 30_000, 100_000];
/**
 * Milliseconds of processor time for one bait. A pattern that looks at each character a few times takes one or two, one
 * that goes back for each of 100,000 takes ten thousand.
 */
const MOST_MS = 400;

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
    const text = readFileSync(join(ROOT, 'src', file), 'utf8');
    return patternsIn(parseAst(text, { lang: 'ts' })).map((regex) => ({ ...regex, file: `src/${file}` }));
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
  ...'aA1яҚ٣-_./:@"\'<>&=%#+()[]{},;|?!*~`\\ \t\n\r\u00a0\u2028',
  ...[
    'a-',
    '1-',
    '1 ',
    'a ',
    'a.',
    'a@',
    'a:',
    '- ',
    ' \n',
    '\n ',
    '\r\n',
    '1.',
    '<a',
    '&a',
    '_x',
    '"a',
    '()',
    ', ',
    'aя',
    ': ',
    ' #',
  ],
];

/** What a pattern could go astray on: what matches it, its own letters, and every sort of character. */
function unitsFor({ source, flags }: Pattern): string[] {
  const literal = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?|\\/g, ' ').split(/[^\p{L}\p{N}<>/:"'@=_;.&-]+/u);
  return [...new Set([...UNITS, ...literal, ...matching(source, flags)])].filter((unit) => unit !== '');
}

/** Texts that match; none for patterns that look around, which the generator does not know. */
function matching(source: string, flags: string): string[] {
  try {
    const regex = new RegExp(source, flags.replace(/[gymi]/g, ''));
    return fc.sample(fc.stringMatching(regex), { numRuns: 4, seed: 159 });
  } catch {
    return [];
  }
}

/** All matches of a pattern in a text; milliseconds of processor time. */
function timeOf({ source, flags }: Pattern, text: string): number {
  const regex = new RegExp(source, /[gy]/.test(flags) ? flags : `${flags}g`);
  const before = process.cpuUsage();
  text.replace(regex, '');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function slowestBait(pattern: Pattern): { ms: number; bait: string } {
  let slowest = { ms: 0, bait: '' };
  for (const unit of unitsFor(pattern)) {
    for (const end of ['', '\u0001', 'я\n!']) {
      for (const length of LENGTHS) {
        const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + end;
        const ms = timeOf(pattern, text);
        if (ms > slowest.ms)
          slowest = {
            ms,
            bait: `${length} of ${JSON.stringify(unit.slice(0, 40))}, then ${JSON.stringify(end)}`,
          };
        if (ms > 60 && length < 100_000) return { ms: 9999, bait: slowest.bait };
        if (ms > MOST_MS) return slowest;
      }
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
])('patterns of the %s', (name, patterns) => {
  it('take a text of 100 KB in one go, whatever it is', () => {
    expect(patterns.length).toBeGreaterThan(20);
    const slow: string[] = [];
    let slowest = 0;
    for (const pattern of patterns) {
      const { ms, bait } = slowestBait(pattern);
      slowest = Math.max(slowest, ms);
      if (ms > MOST_MS)
        slow.push(
          `${pattern.file}: /${pattern.source}/${pattern.flags} takes ${Math.round(ms)} ms for ${bait}`,
        );
    }
    expect(slow).toEqual([]);
    figure(`patterns of the ${name} tried on 100 KB of bait`, patterns.length);
    figure('slowest of these, ms of processor time', Math.round(slowest));
  });
});
