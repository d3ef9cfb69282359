import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { severityOf } from '../../../src/diagnostics/severity.ts';
import { factsOf, groupFiles, openWorkspace } from '../../../src/io/workspace.ts';
import type { AnyDocument } from '../../../src/workspace/document.ts';
import { createExaminer, type Examined, type Help } from '../../../src/workspace/examine.ts';
import type { Group } from '../../../src/workspace/layout.ts';
import { ROOT, scratch } from '../../support/run.ts';

const EXAMPLES = join(ROOT, 'examples');
const DIAGNOSTICS = join(ROOT, 'test/diagnostics/examples');
const WEEK = 'week/2026-W51';
const PLAN = 'plan/2026';

/** @param asked gets each group whose files were asked for */
async function examiner(help: Help, asked: Group[] = [], root = EXAMPLES) {
  const { workspace, limits } = await openWorkspace(root);
  if (workspace === undefined) throw new Error('the registers are in order');
  const filesOf = (group: Group) => {
    asked.push(group);
    return groupFiles(root, group, limits);
  };
  return createExaminer(filesOf, factsOf(root, workspace), limits, help);
}

const codes = ({ diagnostics }: Pick<Examined, 'diagnostics'>): string[] =>
  diagnostics.map(({ code }) => code);
const filesIn = (documents: readonly AnyDocument[]): string[] => documents.map(({ file }) => file);

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

describe('what is only advice', () => {
  const place = scratch();
  afterAll(() => place.dispose());

  it.each(['clash/venue', 'clash/platform', 'clash/speaker', 'joint/same-event'])(
    'is not looked for where only errors count: %s',
    async (code) => {
      const folder = join(place.folder, code);
      for (const part of ['base', code]) cpSync(join(DIAGNOSTICS, part), folder, { recursive: true });
      const [all, errors] = [await examiner({}, [], folder), await examiner({ advice: false }, [], folder)];
      const [told, kept] = [await all(WEEK), await errors(WEEK)];
      const advised = told.diagnostics.filter((found) => !codes(kept).includes(found.code));
      expect(codes({ diagnostics: advised })).toContain(code);
      expect(advised.map((found) => severityOf(found))).not.toContain('error');
      expect(filesIn(kept.valid)).toEqual(filesIn(told.valid));
      expect(kept.broken).toEqual(told.broken);
    },
  );
});
