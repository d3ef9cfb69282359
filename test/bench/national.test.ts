import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.ts';
import { runSpawned } from '../support/run.ts';
import { scratch } from '../support/scratch.ts';
import { treeOf } from '../support/tree.ts';

interface Told {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly severity?: string;
}

const places: { dispose: () => void }[] = [];
afterAll(() => {
  for (const place of places) place.dispose();
});

/** A national workspace, made as the benchmarks make it, and the faults that are planted in it. */
function national(...flags: string[]): { folder: string; faults: Told[] } {
  const place = scratch();
  places.push(place);
  const { folder } = place;
  const printed = execFileSync(process.execPath, [join(ROOT, 'test/bench/national.mjs'), folder, ...flags], {
    encoding: 'utf8',
  });
  return {
    folder,
    faults: printed
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

function validated(folder: string): { code: number; errors: Told[] } {
  const { code, stdout } = runSpawned(['validate', '--format', 'json'], { cwd: folder });
  const { diagnostics }: { diagnostics: Told[] } = JSON.parse(stdout);
  return { code, errors: diagnostics.filter(({ severity }) => severity === 'error') };
}

describe('a national workspace', () => {
  it('is the same each time', () => {
    const [first, second] = [national('--files', '60'), national('--files', '60')];
    expect(treeOf(second.folder)).toEqual(treeOf(first.folder));
  });

  it.each(['2018-W01', '2026-W53', '2044-W20'])('has no errors in the weeks from %s', (first) => {
    const { folder } = national('--files', '153', '--first', first);
    expect(validated(folder)).toEqual({ code: 0, errors: [] });
  });

  it('has one bad file in a hundred, each of another sort, each told at its line and column', () => {
    const { folder, faults } = national('--files', '1200', '--bad');
    const { code, errors } = validated(folder);
    // A file in which a sort has no place gets the next one.
    expect(new Set(faults.map(({ code }) => code)).size).toBeGreaterThan(9);
    expect(faults).toHaveLength(12);
    expect(errors).toEqual(expect.arrayContaining(faults.map((fault) => expect.objectContaining(fault))));
    expect(code).toBe(1);
    expect(new Set(errors.map(({ file }) => file))).toEqual(new Set(faults.map(({ file }) => file)));
  });
});
