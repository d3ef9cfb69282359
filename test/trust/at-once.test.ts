import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logOf, nilWeek, putAll, treeOf } from '../support/inbox.ts';
import { type Outcome, runInProcess } from '../support/run.ts';
import { scratch } from '../support/scratch.ts';
import { figure } from './figure.ts';
import { start, temporariesIn, WRITERS, workspace } from './workspace.ts';

const RUNS = 8;

function atOnce(args: readonly string[], cwd: string): Promise<Outcome[]> {
  return Promise.all(Array.from({ length: RUNS }, () => start([...args, '--lang', 'en'], cwd).ended));
}

function codesOf(outcomes: readonly Outcome[]): number[] {
  return outcomes.map(({ code }) => code).sort();
}

/** How a workspace stands after one run alone. */
async function alone(args: readonly string[]): Promise<Record<string, string>> {
  const { folder, dispose } = workspace();
  await runInProcess([...args, '--lang', 'en'], { cwd: folder });
  const tree = treeOf(folder);
  dispose();
  return tree;
}

describe(`${RUNS} runs at once`, () => {
  it('of build give the files of one, and no error', async () => {
    const { folder, dispose } = workspace();
    const outcomes = await atOnce(WRITERS.build, folder);
    expect(codesOf(outcomes)).toEqual(Array(RUNS).fill(0));
    expect(treeOf(folder)).toEqual(await alone(WRITERS.build));
    expect(temporariesIn(folder)).toEqual([]);
    dispose();
    figure(`${RUNS} builds at once`, 'the files of one, no error, no temporary files');
  });

  it('of receive take each file in once; whoever comes second is told so', async () => {
    const inbox = scratch();
    putAll(inbox.folder, {
      'a.yaml': nilWeek('b3', '2026-12-10T10:00:00+05:00'),
      'b.yaml': nilWeek('b2', '2026-12-10T17:00:00+05:00', 'Екінші'),
    });
    const args = WRITERS.receive.map((word) => word.replace('{inbox}', inbox.folder));
    const { folder, dispose } = workspace();
    // A lock that a killed run left behind is in nobody's way, and is not taken away twice.
    putAll(folder, { 'received/.lock': `999999999 ${hostname()}\n` });
    const outcomes = await atOnce(args, folder);
    for (const { code, stderr } of outcomes) {
      if (code !== 0) expect([code, stderr]).toEqual([3, expect.stringContaining('received/.lock')]);
    }
    expect(codesOf(outcomes)[0]).toBe(0);
    expect(logOf(folder).map(({ event }) => event)).toEqual(['received', 'received', 'filed', 'filed']);
    expect(treeOf(folder)).toEqual(await alone(args));
    expect(temporariesIn(folder)).toEqual([]);
    dispose();
    inbox.dispose();
    figure(`${RUNS} times receive at once`, 'each file taken in once');
  });

  it('of new write one document, and replace none', async () => {
    const { folder, dispose } = workspace();
    const outcomes = await atOnce(WRITERS.new, folder);
    expect(codesOf(outcomes)).toEqual([0, ...Array(RUNS - 1).fill(2)]);
    for (const { code, stderr } of outcomes) if (code === 2) expect(stderr).toContain('--force');
    expect(treeOf(folder)).toEqual(await alone(WRITERS.new));
    expect(temporariesIn(folder)).toEqual([]);
    dispose();
    figure(`${RUNS} times new at once`, 'one document, the others are told');
  });

  it('of issue-grid issue one edition', async () => {
    const { folder, dispose } = workspace();
    const outcomes = await atOnce(WRITERS['issue-grid'], folder);
    for (const { code, stderr } of outcomes) {
      if (code === 0) expect(stderr).toMatch(/Issued edition 1|Nothing has changed since edition 1/);
      else expect([code, stderr]).toEqual([3, expect.stringContaining('Somebody else has issued edition 1')]);
    }
    expect(outcomes.filter(({ stderr }) => stderr.includes('Issued edition 1'))).toHaveLength(1);
    expect(treeOf(folder)).toEqual(await alone(WRITERS['issue-grid']));
    expect(temporariesIn(folder)).toEqual([]);
    dispose();
    figure(`${RUNS} times issue-grid at once`, 'one edition, the others are told');
  });

  it('of init make one workspace', async () => {
    const { folder, dispose } = scratch();
    const outcomes = await atOnce(['init', '.', '--on', '2026-12-10'], folder);
    expect(codesOf(outcomes).filter((code) => code === 0)).toHaveLength(1);
    const { code } = await runInProcess(['validate', '--no-cache', '--on', '2026-12-10'], { cwd: folder });
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'mediagrid.yaml'), 'utf8')).toContain('authority');
    expect(temporariesIn(folder)).toEqual([]);
    dispose();
  });
});
