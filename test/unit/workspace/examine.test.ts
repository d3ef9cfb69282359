import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsOf, groupFiles, openWorkspace } from '../../../src/io/workspace.ts';
import { createExaminer, type Help } from '../../../src/workspace/examine.ts';
import type { Group } from '../../../src/workspace/layout.ts';
import { ROOT } from '../../support/run.ts';

const EXAMPLES = join(ROOT, 'examples');
const WEEK = 'week/2026-W51';
const PLAN = 'plan/2026';

/** @param asked gets each group whose files were asked for */
async function examiner(help: Help, asked: Group[] = []) {
  const { workspace, limits } = await openWorkspace(EXAMPLES);
  if (workspace === undefined) throw new Error('the registers of the examples are in order');
  const filesOf = (group: Group) => {
    asked.push(group);
    return groupFiles(EXAMPLES, group, limits);
  };
  return createExaminer(filesOf, factsOf(EXAMPLES, workspace), limits, help);
}

const codes = ({ diagnostics }: { diagnostics: readonly { code: string }[] }): string[] =>
  diagnostics.map(({ code }) => code);

describe('the items of a plan', () => {
  it('are told of its own group, and of no other', async () => {
    const examine = await examiner({});
    expect((await examine(PLAN)).planItems?.size).toBeGreaterThan(10);
    expect((await examine('plan/2031')).planItems).toBeUndefined();
    expect((await examine(WEEK)).planItems).toBeUndefined();
  });

  it('are read from the plan behind a week, or taken as they are given, without reading it', async () => {
    const { planItems = new Set<string>() } = await (await examiner({}))(PLAN);
    const reading: Group[] = [];
    const read = codes(await (await examiner({}, reading))(WEEK));
    expect(reading).toEqual([WEEK, PLAN]);
    const spared: Group[] = [];
    const given = await examiner({ planItems: new Map([[2026, planItems]]) }, spared);
    expect(codes(await given(WEEK))).toEqual(read);
    expect(spared).toEqual([WEEK]);
    expect(read).not.toContain('ref/unknown-plan-item');
    const empty = await examiner({ planItems: new Map([[2026, new Set<string>()]]) });
    expect(codes(await empty(WEEK))).toContain('ref/unknown-plan-item');
  });
});
