import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slotOf } from '../../src/workspace/layout.ts';

/** Paragraphs of the Rules that say something of each kind of document (rules of order No. 159). */
const PARAGRAPHS: Readonly<Record<string, RegExp>> = {
  contact: /^§3$/,
  proposal: /^§(5|6|7(\(\d\))?)$/,
  'plan-update': /^§(5|6|7(\(\d\))?)$/,
  'plan-decision': /^§(5|6|7(\(\d\))?)$/,
  report: /^§8$/,
  weekly: /^§(2\(5\)|9|10(\(\d\))?)$/,
  joint: /^§10$/,
  'joint-issue': /^§10$/,
  'grid-decision': /^§(9|11)$/,
  request: /^§1[23]$/,
  response: /^§1[23]$/,
};

const EXAMPLES = join(import.meta.dirname, 'examples');

/** What the examples of all codes report: file, code and the § cited. */
const reports = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('expected.txt'),
);
const cited = reports.flatMap((path) => {
  const report = readFileSync(join(EXAMPLES, path), 'utf8');
  return [...report.matchAll(/^(\S+?):\d+:\d+ .*\[([a-z/-]+)\] (§\S+)$/gm)].map(
    ([, file = '', code = '', rule = '']) => ({ file, code, rule }),
  );
});

describe('a diagnostic cites a paragraph that concerns the document it stands in', () => {
  it('over all examples', () => {
    expect(cited.length).toBeGreaterThan(40);
    const wrong = cited.filter(({ file, rule }) => {
      const kind = slotOf(file)?.kind;
      return kind !== undefined && PARAGRAPHS[kind]?.test(rule) !== true;
    });
    expect(wrong).toEqual([]);
  });
});
