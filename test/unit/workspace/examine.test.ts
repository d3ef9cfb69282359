import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { severityOf } from '../../../src/diagnostics/severity.ts';
import { factsOf, groupFiles, openWorkspace } from '../../../src/io/workspace.ts';
import { DEFAULT_LIMITS } from '../../../src/source/index.ts';
import type { AnyDocument } from '../../../src/workspace/document.ts';
import { CHECKS, type Checks } from '../../../src/checks/index.ts';
import { isCheckFailure } from '../../../src/checks/run.ts';
import { exitCodeOf } from '../../../src/cli/commands/validate.ts';
import {
  type BaseFacts,
  type Content,
  createExaminer,
  type Examined,
  type GroupEntry,
  type Help,
} from '../../../src/workspace/examine.ts';
import { type Group, weeksBehind } from '../../../src/workspace/layout.ts';
import { ROOT } from '../../support/root.ts';
import { scratch } from '../../support/scratch.ts';

const EXAMPLES = join(ROOT, 'examples');
const DIAGNOSTICS = join(ROOT, 'test/diagnostics/examples');
const WEEK = 'week/2026-W51';
const PLAN = 'plan/2026';

interface Place {
  readonly root?: string;
  /** Gets each group whose files were asked for. */
  readonly asked?: Group[];
  readonly stampOf?: (path: string) => string;
}

async function examiner(help: Help, { root = EXAMPLES, asked = [], stampOf }: Place = {}) {
  const { workspace, limits } = await openWorkspace(root);
  if (workspace === undefined) throw new Error('the registers are in order');
  const filesOf = (group: Group) => {
    asked.push(group);
    return groupFiles(root, group, limits, stampOf);
  };
  return createExaminer(filesOf, factsOf(root, workspace), limits, help);
}

const codes = ({ diagnostics }: Pick<Examined, 'diagnostics'>): string[] =>
  diagnostics.map(({ code }) => code);
/** What was found, without the texts and functions that came with it. */
const withoutSources = ({ valid, ...rest }: Examined) => ({ ...rest, valid: filesIn(valid) });
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
    const read = codes(await (await examiner({}, { asked: reading }))(WEEK));
    expect(reading).toEqual([WEEK, PLAN, ...weeksBehind(WEEK)]);
    const spared: Group[] = [];
    const given = await examiner({ planItems: new Map([[2026, planItems]]) }, { asked: spared });
    expect(codes(await given(WEEK))).toEqual(read);
    expect(spared).toEqual([WEEK, ...weeksBehind(WEEK)]);
    expect(read).not.toContain('ref/unknown-plan-item');
    const empty = await examiner({ planItems: new Map([[2026, new Set<string>()]]) });
    expect(codes(await empty(WEEK))).toContain('ref/unknown-plan-item');
  });
});

describe('files of which nothing is told but what follows from others', () => {
  const place = scratch();
  afterAll(() => place.dispose());
  const { folder } = place;
  cpSync(EXAMPLES, folder, { recursive: true });
  const pathOf = (body: string): string => `submissions/weekly/2026-W51/${body}.yaml`;
  const faults: [string, string, string, string][] = [
    ['min-turgyn', 'электронды', 'электpонды', 'text/mixed-script'],
    ['min-dala', 'kind:', 'colour: red\nkind:', 'schema/unknown-key'],
    ['agency-derek', 'p26-04', 'p26-99', 'ref/unknown-plan-item'],
  ];
  for (const [body, written, wrong] of faults) {
    const text = readFileSync(join(folder, pathOf(body)), 'utf8');
    writeFileSync(join(folder, pathOf(body)), text.replace(written, wrong));
  }
  const faulty = faults.map(([body]) => pathOf(body));
  const ownCodes = faults.map(([, , , code]) => code);
  /** The path of a file as its stamp. */
  const stamped = { root: folder, stampOf: (path: string) => path };

  it('are told by their stamps, and no others', async () => {
    const { flawless, diagnostics } = await (await examiner({}, stamped))(WEEK);
    expect(codes({ diagnostics })).toEqual(expect.arrayContaining(ownCodes));
    const files = groupFiles(folder, WEEK, DEFAULT_LIMITS).map(({ path }) => path);
    expect(flawless).toEqual(files.filter((path) => !faulty.includes(path)));
    expect(flawless.length).toBeGreaterThan(4);
    expect((await (await examiner({}, { root: folder }))(WEEK)).flawless).toEqual([]);
  });

  it('are none of a plan year, whose files name the items of each other', async () => {
    const first = await (await examiner({}, stamped))(PLAN);
    expect(codes(first)).not.toContain('ref/unknown-plan-item');
    const proposals = [1, 2].map((cycle) => `submissions/proposals/2026-${cycle}/min-qoloner.yaml`);
    for (const path of proposals) rmSync(join(folder, path));
    const again = await (await examiner({ flawless: new Set(first.flawless) }, stamped))(PLAN);
    expect(codes(again)).toContain('ref/unknown-plan-item');
    expect(codes(again)).toEqual(codes(await (await examiner({}, stamped))(PLAN)));
    for (const path of proposals) cpSync(join(EXAMPLES, path), join(folder, path));
  });

  it('need not be looked at again but beside all others', async () => {
    const first = await (await examiner({}, stamped))(WEEK);
    const again = await (await examiner({ flawless: new Set(first.flawless) }, stamped))(WEEK);
    expect(withoutSources(again)).toEqual(withoutSources(first));
    expect(codes(again)).toEqual(expect.arrayContaining(['deadline/late', 'clash/venue']));
    const spared = await (await examiner({ flawless: new Set(faulty) }, stamped))(WEEK);
    for (const code of ownCodes) expect(codes(spared)).not.toContain(code);
  });
});

describe('what is only advice', () => {
  const place = scratch();
  afterAll(() => place.dispose());

  it.each([
    ['clash/venue', WEEK],
    ['clash/platform', WEEK],
    ['clash/speaker', WEEK],
    ['joint/same-event', WEEK],
    ['text/mixed-script', WEEK],
    ['contact/both-phones', 'contacts'],
    ['contact/same-day', 'contacts'],
    ['joint/not-named', 'joint/j-1'],
    ['ref/not-asked', 'request/r-1'],
  ])('is not looked for where only errors count: %s', async (code, group) => {
    const folder = join(place.folder, code);
    for (const part of ['base', code]) cpSync(join(DIAGNOSTICS, part), folder, { recursive: true });
    const [all, errors] = [
      await examiner({}, { root: folder }),
      await examiner({ advice: false }, { root: folder }),
    ];
    const [told, kept] = [await all(group), await errors(group)];
    const advised = told.diagnostics.filter((found) => !codes(kept).includes(found.code));
    expect(codes({ diagnostics: advised })).toContain(code);
    expect(advised.map((found) => severityOf(found))).not.toContain('error');
    expect(filesIn(kept.valid)).toEqual(filesIn(told.valid));
    expect(kept.broken).toEqual(told.broken);
  });
});

describe('what cannot be read', () => {
  const PATH = `submissions/weekly/2026-W51/min-dala.yaml`;

  /** Examines a group of the examples, where some paths are given as they were found. */
  async function examined(
    group: Group,
    found: Readonly<Record<string, Content | 'unlisted'>>,
    hasFile?: BaseFacts['hasFile'],
  ) {
    const { workspace, limits } = await openWorkspace(EXAMPLES);
    if (workspace === undefined) throw new Error('the registers are in order');
    const filesOf = (wanted: Group): GroupEntry[] =>
      groupFiles(EXAMPLES, wanted, limits).map((entry): GroupEntry => {
        const content = found[entry.path];
        if (content === undefined || 'reason' in entry) return entry;
        if (content === 'unlisted') return { path: entry.path, reason: 'EACCES' };
        return { ...entry, read: () => content };
      });
    const facts = factsOf(EXAMPLES, workspace);
    return createExaminer(filesOf, { ...facts, ...(hasFile && { hasFile }) }, limits)(group);
  }
  const errors = ({ diagnostics }: Pick<Examined, 'diagnostics'>): string[] =>
    codes({ diagnostics: diagnostics.filter((told) => severityOf(told) === 'error') });

  it.each(['EACCES', 'EIO', 'ESTALE', 'ELOOP', 'EMFILE', 'EBUSY', 'ENOENT'])(
    'is neither valid nor broken: %s',
    async (reason) => {
      const group = await examined(WEEK, { [PATH]: { reason } });
      expect(group.unreadable).toEqual([{ path: PATH, reason }]);
      expect(group.broken).toEqual([]);
      expect(filesIn(group.valid)).not.toContain(PATH);
      expect(filesIn(group.valid).length).toBeGreaterThan(5);
    },
  );

  it('is no error of others, which may name what stands in it', async () => {
    expect(errors(await examined(WEEK, { [PATH]: { reason: 'EIO' } }))).toEqual([]);
    expect(errors(await examined(WEEK, { [PATH]: 'unlisted' }))).toEqual([]);
    const decision = 'decisions/media-plan/2026-1.yaml';
    const proposal = 'submissions/proposals/2026-2/min-jol.yaml';
    expect(errors(await examined(PLAN, { [proposal]: { reason: 'EIO' } }))).toEqual([]);
    for (const path of [decision, proposal]) {
      const week = await examined(WEEK, { [path]: { reason: 'EIO' } });
      expect(week.unreadable).toEqual([{ path, reason: 'EIO' }]);
      expect(errors(week)).toEqual([]);
    }
    // A file without a byte is broken, which is another matter.
    expect(errors(await examined(WEEK, { [proposal]: { bytes: new Uint8Array() } }))).toContain(
      'ref/unknown-plan-item',
    );
  });

  it('is told of a plan year, whose items are then not known', async () => {
    const path = 'submissions/proposals/2026-1/min-jol.yaml';
    const plan = await examined(PLAN, { [path]: { reason: 'EIO' } });
    expect(plan.unreadable).toEqual([{ path, reason: 'EIO' }]);
    expect(plan.planItems).toBeUndefined();
  });

  it('may be what a file names, and then is no error of that file', async () => {
    const week = await examined(WEEK, {}, () => ({ reason: 'EACCES' }));
    const path = 'decisions/joint-issues/j-2026-017.yaml';
    expect(week.unreadable).toEqual(expect.arrayContaining([{ path, reason: 'EACCES' }]));
    expect(errors(week)).toEqual([]);
    expect(errors(await examined(WEEK, {}, () => false))).toContain('ref/unknown-issue');
  });

  it('is not what is too large, a link, or badly written: that is broken', async () => {
    for (const content of [{ size: 1e9 }, 'not-a-file', { bytes: Buffer.from([0xff, 0xfe]) }] as const) {
      const group = await examined(WEEK, { [PATH]: content });
      expect(group.unreadable).toEqual([]);
      expect(group.broken.map(({ path }) => path)).toContain(PATH);
    }
  });
});

describe('a check that fails', () => {
  const fails = (): never => {
    throw new RangeError('Maximum call stack size exceeded');
  };
  const checks: Checks = {
    workspace: { ...CHECKS.workspace, planFields: fails },
    group: { ...CHECKS.group, deadlines: fails },
    advice: { ...CHECKS.advice, contacts: fails },
  };

  it('is reported for each file or group, and keeps no file out', async () => {
    const sound = await (await examiner({}))(WEEK);
    const { valid, broken, diagnostics } = await (await examiner({ checks }))(WEEK);
    expect(filesIn(valid)).toEqual(filesIn(sound.valid));
    expect(broken).toEqual(sound.broken);
    const failed = diagnostics.filter(isCheckFailure);
    expect(failed).toHaveLength(filesIn(valid).length + broken.length + 2);
    expect(failed.slice(-2).map(({ params }) => [params.check, params.subject])).toEqual([
      ['deadlines', WEEK],
      ['contacts', WEEK],
    ]);
    expect(failed[0]?.params.subject).toBe(failed[0]?.file);
  });

  it('does not stop the checks after it', async () => {
    const advised = codes(await (await examiner({ checks }, { root: EXAMPLES }))(WEEK));
    const sound = codes(await (await examiner({}, { root: EXAMPLES }))(WEEK));
    const spared = ['deadline/', 'contact/', 'plan/', 'internal/'];
    const others = (found: string[]) => found.filter((code) => !spared.some((area) => code.startsWith(area)));
    expect(others(advised)).toEqual(others(sound));
  });

  it('ends validate with exit code 3', async () => {
    const { diagnostics } = await (await examiner({ checks }))(WEEK);
    const summary = { files: 1, errors: 1, warnings: 1 };
    expect(exitCodeOf({ diagnostics, strict: false, summary })).toBe(3);
    expect(exitCodeOf({ diagnostics: [], strict: false, summary })).toBe(1);
    expect(exitCodeOf({ diagnostics: [], strict: false, summary: { ...summary, errors: 0 } })).toBe(0);
  });
});
