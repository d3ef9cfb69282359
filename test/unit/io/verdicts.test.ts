import {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diagnostic, wholeFile } from '../../../src/diagnostics/diagnostic.ts';
import { createStamps, type Stamps } from '../../../src/io/stamps.ts';
import { openVerdicts, type Verdict, type Verdicts } from '../../../src/io/verdicts.ts';
import { foundOf } from '../../../src/io/workspace.ts';
import { plansBehind, weeksBehind } from '../../../src/workspace/layout.ts';
import { copyOfExamples, scratch } from '../../support/scratch.ts';

const GROUP = 'week/2026-W51';
const FILE = 'submissions/weekly/2026-W51/min-jol.yaml';
/** A minute on: by then no file of the copy has been changed just now. */
const LATER = (): number => Date.now() + 60_000;

let workspace: { folder: string; dispose: () => void };
/** What the receive log and the first edition say of each group. */
let said = '';
let cache: { folder: string; dispose: () => void };
beforeEach(() => {
  workspace = copyOfExamples();
  cache = scratch();
  said = '';
});
afterEach(() => {
  workspace.dispose();
  cache.dispose();
});

const inWorkspace = (path: string): string => join(workspace.folder, path);
const verdict = (): Verdict => ({
  diagnostics: [diagnostic('path/extension', wholeFile(FILE), {})],
  unreadable: [],
  asked: [['decisions/joint-issues/j-2026-099.yaml', false]],
  flawless: ['a1', 'b2'],
});

/** How the files stand now. */
function stamps(): Stamps {
  const made = createStamps(workspace.folder);
  for (const group of [GROUP, ...plansBehind(GROUP), ...weeksBehind(GROUP)]) {
    for (const { path } of foundOf(workspace.folder, group)) made.note(group, path);
  }
  return made;
}

function keep(begun = LATER()): void {
  const verdicts = openVerdicts(cache.folder, workspace.folder, begun, stamps(), () => said);
  verdicts.find(GROUP);
  verdicts.keep(GROUP, verdict());
  verdicts.save();
}

const open = (): Verdicts => openVerdicts(cache.folder, workspace.folder, LATER(), stamps(), () => said);
const find = (): Verdict | undefined => open().find(GROUP);

function cacheFile(): string {
  const [name = ''] = readdirSync(join(cache.folder, 'verdicts'));
  return join(cache.folder, 'verdicts', name);
}

describe('a kept verdict', () => {
  it('is found as long as nothing has changed, and is for the user alone', () => {
    keep();
    expect(find()).toEqual(expect.objectContaining(verdict()));
    expect(statSync(cacheFile()).mode & 0o777).toBe(0o600);
  });

  it.each<[string, () => void]>([
    ['a file of the group changed', () => appendFileSync(inWorkspace(FILE), '# x\n')],
    [
      'a file changed that has its size and time of writing again',
      () => {
        const { atime, mtime } = statSync(inWorkspace(FILE));
        const text = readFileSync(inWorkspace(FILE), 'utf8');
        writeFileSync(inWorkspace(FILE), text.replace('Жол', 'Жал'));
        utimesSync(inWorkspace(FILE), atime, mtime);
      },
    ],
    [
      'a file was put in the place of another',
      () => {
        const [from, to] = ['min-dala', 'min-jol'].map((name) => inWorkspace(FILE.replace('min-jol', name)));
        renameSync(from ?? '', to ?? '');
      },
    ],
    [
      'a file was added',
      () => writeFileSync(inWorkspace(FILE.replace('min-jol', 'ab-aqparat')), 'kind: weekly\n'),
    ],
    ['a file is gone', () => rmSync(inWorkspace(FILE))],
    [
      'the decision on the week changed',
      () => appendFileSync(inWorkspace('decisions/media-grid/2026-W51.yaml'), '# x\n'),
    ],
    [
      'the plan behind the week changed',
      () => appendFileSync(inWorkspace('decisions/media-plan/2026-1.yaml'), '# x\n'),
    ],
    [
      'a proposal to that plan came',
      () => writeFileSync(inWorkspace('submissions/proposals/2026-2/x.yaml'), ''),
    ],
    [
      'a file of an earlier week changed',
      () => appendFileSync(inWorkspace('submissions/weekly/2026-W50/min-jol.yaml'), '# x\n'),
    ],
    [
      'the decision on an earlier week came',
      () => writeFileSync(inWorkspace('decisions/media-grid/2026-W47.yaml'), ''),
    ],
    ['the settings changed', () => appendFileSync(inWorkspace('mediagrid.yaml'), '# x\n')],
    ['the register changed', () => appendFileSync(inWorkspace('bodies.yaml'), '# x\n')],
    [
      'what was asked for is there now',
      () => writeFileSync(inWorkspace('decisions/joint-issues/j-2026-099.yaml'), ''),
    ],
    [
      'the receive log says more of the group',
      () => {
        said = 'came on Thursday';
      },
    ],
    ['it was cut short', () => writeFileSync(cacheFile(), readFileSync(cacheFile(), 'utf8').slice(0, -20))],
    [
      'it was written over',
      () => writeFileSync(cacheFile(), readFileSync(cacheFile(), 'utf8').replace('extension', 'unreadable')),
    ],
    ['it is empty', () => writeFileSync(cacheFile(), '')],
  ])('is none when %s', (_, change) => {
    keep();
    expect(find()).toBeDefined();
    change();
    expect(find()).toBeUndefined();
  });

  it('still says which files are flawless when others of the group changed, and nothing beside it', () => {
    keep();
    appendFileSync(inWorkspace(FILE), '# x\n');
    expect(open().flawlessIn(GROUP)).toEqual(['a1', 'b2']);
    expect(open().flawlessIn('week/2026-W50')).toEqual([]);
  });

  it('keeps none in which a check failed', () => {
    const verdicts = openVerdicts(cache.folder, workspace.folder, LATER(), stamps(), () => said);
    const params = { check: 'clashes', subject: GROUP, reason: 'RangeError' };
    const failed = diagnostic('internal/check-failed', wholeFile(FILE), params);
    verdicts.keep(GROUP, { ...verdict(), diagnostics: [failed] });
    verdicts.save();
    expect(find()).toBeUndefined();
  });

  it.each([
    ['the plan behind it', () => appendFileSync(inWorkspace('decisions/media-plan/2026-1.yaml'), '# x\n')],
    ['what was asked for', () => writeFileSync(inWorkspace('decisions/joint-issues/j-2026-099.yaml'), '')],
    ['the settings', () => appendFileSync(inWorkspace('mediagrid.yaml'), '# x\n')],
  ])('calls no file flawless when %s changed', (_, change) => {
    keep();
    change();
    expect(open().flawlessIn(GROUP)).toEqual([]);
  });

  it('remembers what was asked of files that were taken as flawless and not asked again', () => {
    keep();
    appendFileSync(inWorkspace(FILE), '# x\n');
    const verdicts = open();
    verdicts.flawlessIn(GROUP);
    verdicts.keep(GROUP, { ...verdict(), asked: [['decisions/requests/r-1.yaml', false]] });
    verdicts.save();
    expect(find()).toBeDefined();
    writeFileSync(inWorkspace('decisions/joint-issues/j-2026-099.yaml'), '');
    expect(find()).toBeUndefined();
  });

  it('is not made of a group with a file that could not be read: no file need change for it to be readable again', () => {
    keep();
    const verdicts = open();
    verdicts.keep(GROUP, { ...verdict(), unreadable: [{ path: FILE, reason: 'EIO' }] });
    verdicts.save();
    expect(find()).toBeUndefined();
  });

  it('stays when files of a later week, or of one long before, change', () => {
    keep();
    for (const week of ['2026-W52', '2026-W45']) {
      writeFileSync(inWorkspace(`decisions/media-grid/${week}.yaml`), '# x\n');
    }
    expect(find()).toBeDefined();
  });

  it('is not made of files that changed just before the run: they could change again without a sign', () => {
    keep(Date.now());
    expect(find()).toBeUndefined();
  });

  it('of another workspace is another, and a folder that cannot be written is no fault', () => {
    keep();
    expect(
      openVerdicts(cache.folder, inWorkspace('submissions'), LATER(), stamps(), () => said).find(GROUP),
    ).toBeUndefined();
    const nowhere = openVerdicts(
      join(inWorkspace('bodies.yaml'), 'x'),
      workspace.folder,
      LATER(),
      stamps(),
      () => said,
    );
    nowhere.keep(GROUP, verdict());
    expect(() => nowhere.save()).not.toThrow();
  });
});
