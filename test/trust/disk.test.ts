import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { example, fillIn, formFor, opened, saved } from '../support/forms.ts';
import { nilWeek, putAll, treeOf } from '../support/inbox.ts';
import { ROOT } from '../support/root.ts';
import { runInProcess } from '../support/run.ts';
import { scratch } from '../support/scratch.ts';
import { figure } from './figure.ts';
import { start, temporariesIn, type User, versionOf, WRITERS, workspace } from './workspace.ts';

const isRoot = process.getuid?.() === 0;
const NOBODY: User = { uid: 65534, gid: 65534 };

/** Whether a disk of one's own can be had: by root, and not in every container. */
function canMount(): boolean {
  if (process.platform !== 'linux' || !isRoot) return false;
  const place = scratch();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', 'none', place.folder]).status === 0;
  if (mounted) execFileSync('umount', [place.folder]);
  place.dispose();
  return mounted;
}

/** Root may write everywhere, so there another user runs the program, if that user can read it. */
const asUser = isRoot ? { user: NOBODY } : {};
const othersMayRun =
  process.platform !== 'win32' &&
  spawnSync(process.execPath, [join(ROOT, 'bin/mediagrid.js'), '--version'], isRoot ? NOBODY : {}).status ===
    0;

/** A workspace, what comes by mail and a form, where each command that writes has something to write. */
async function prepare(folder: string): Promise<void> {
  const from = workspace();
  execFileSync('cp', ['-r', `${from.folder}/.`, folder]);
  from.dispose();
  putAll(folder, { '../inbox/a.yaml': nilWeek('b3', '2026-12-10T10:00:00+05:00') });
  const built = await runInProcess(['build', '-q'], { cwd: folder });
  expect(built.code, built.stderr).toBe(0);
  putAll(folder, { ...versionOf('new'), 'report.json': 'old' });
}

/** A form that `import` takes. */
async function filledForm(): Promise<Uint8Array> {
  const { data } = example('submissions/contacts/min-jol.yaml');
  const workbook = await opened(await formFor(data));
  fillIn(workbook, data);
  return saved(workbook);
}

type Trouble = Readonly<{ within?: string; user?: User }>;

/** Every command that writes, one after the other: told once, exit 3, and everything as it was. */
async function expectRefusals(folder: string, reason: RegExp, trouble: Trouble = {}): Promise<number> {
  const inbox = join(folder, '../inbox');
  const form = join(folder, '../form.xlsx');
  let count = 0;
  for (const [name, line] of Object.entries(WRITERS)) {
    const before = treeOf(folder);
    const args = line.map((word) => word.replace('{inbox}', inbox).replace('{form}', form));
    const { code, stderr } = await start([...args, '-q'], folder, trouble).ended;
    expect(code, `${name}: ${stderr}`).toBe(3);
    expect(stderr, name).toMatch(reason);
    expect(stderr.trimEnd().split('\n'), `${name}: ${stderr}`).toHaveLength(1);
    expect(treeOf(folder), name).toEqual(before);
    expect(temporariesIn(folder), name).toEqual([]);
    count++;
  }
  return count;
}

let place: { folder: string; dispose: () => void };
let folder: string;
beforeAll(async () => {
  place = scratch();
  folder = join(place.folder, 'w');
  mkdirSync(folder);
  chmodSync(place.folder, 0o755);
  writeFileSync(join(place.folder, 'form.xlsx'), await filledForm());
});
afterAll(() => place.dispose());

describe.skipIf(!canMount())('on a disk of its own (skipped where none can be mounted)', () => {
  async function onDisk(options: string, work: () => Promise<number>): Promise<number> {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', folder]);
    try {
      await prepare(folder);
      return await work();
    } finally {
      execFileSync('umount', [folder]);
    }
  }

  it('that is full', async () => {
    const commands = await onDisk('size=1m', () => {
      fillUp(() => writeFileSync(join(folder, 'filler'), Buffer.alloc(4096), { flag: 'a' }));
      return expectRefusals(folder, /дискіде орын жоқ, ENOSPC/);
    });
    figure('full disk', `${commands} commands, old files byte-identical, exit 3`);
  });

  it('that holds no more files', async () => {
    const commands = await onDisk('size=4m,nr_inodes=80', () => {
      let n = 0;
      fillUp(() => writeFileSync(join(folder, `filler-${n++}`), ''));
      return expectRefusals(folder, /дискіде орын жоқ, ENOSPC/);
    });
    figure('no inodes left', `${commands} commands, old files byte-identical, exit 3`);
  });

  it('that is read-only', async () => {
    const commands = await onDisk('size=4m', () => {
      execFileSync('mount', ['-o', 'remount,ro', folder]);
      return expectRefusals(folder, /диск тек оқуға арналған, EROFS/);
    });
    figure('read-only disk', `${commands} commands, old files byte-identical, exit 3`);
  });
});

function fillUp(more: () => void): void {
  try {
    for (;;) more();
  } catch {
    // Full.
  }
}

describe.skipIf(process.platform === 'win32')('where the system refuses', () => {
  it('larger files', async () => {
    await prepare(folder);
    const commands = await expectRefusals(folder, /файл жүйе рұқсат еткеннен үлкен, EFBIG/, {
      within: 'ulimit -f 0',
    });
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    figure('file-size limit', `${commands} commands, old files byte-identical, exit 3`);
  });

  it.skipIf(!othersMayRun)('new files in a folder', async () => {
    await prepare(folder);
    for (const path of foldersIn(folder)) chmodSync(path, 0o555);
    const commands = await expectRefusals(folder, /рұқсат жоқ, EACCES/, asUser);
    for (const path of foldersIn(folder)) chmodSync(path, 0o755);
    figure('read-only folder', `${commands} commands, old files byte-identical, exit 3`);
  });

  it.skipIf(!othersMayRun)('to let a read-only file be replaced', async () => {
    const out = join(folder, 'build');
    chmodSync(join(out, 'directory.md'), 0o444);
    if (isRoot) for (const path of [out, ...filesIn(out)]) chownSync(path, NOBODY.uid, NOBODY.gid);
    const before = treeOf(folder);
    const { code, stderr } = await start(['build', '-q'], folder, asUser).ended;
    expect([code, stderr]).toEqual([3, expect.stringMatching(/directory\.md \(рұқсат жоқ, EACCES\)/)]);
    expect(treeOf(folder)).toEqual(before);
    expect(temporariesIn(folder)).toEqual([]);
  });
});

function foldersIn(root: string): string[] {
  const names = readdirSync(root, { recursive: true }).map((name) => join(root, String(name)));
  return [root, ...names.filter((path) => statSync(path).isDirectory())];
}

function filesIn(root: string): string[] {
  return readdirSync(root).map((name) => join(root, name));
}
