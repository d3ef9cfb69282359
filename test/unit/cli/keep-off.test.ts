import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess } from '../../support/run.ts';
import { copyOfExamples, scratch } from '../../support/scratch.ts';
import { treeOf } from '../../support/inbox.ts';

let place: { folder: string; dispose: () => void };
const links = scratch();
let before: ReturnType<typeof treeOf>;
beforeAll(() => {
  place = copyOfExamples();
  mkdirSync(join(place.folder, 'out'));
  if (process.platform !== 'win32') {
    symlinkSync('../issued', join(place.folder, 'out/issued'));
    symlinkSync(place.folder, join(links.folder, 'w'));
  }
  before = treeOf(place.folder);
});
afterAll(() => {
  place.dispose();
  links.dispose();
});

async function run(args: readonly string[]) {
  return runInProcess([...args, '--lang', 'en'], { cwd: place.folder });
}

const GRID = ['build-grid', '--week', '2026-W51', '--out'];
const FORM = ['form', 'weekly', '--force', '--out'];
const IMPORT = ['import', 'nothing.xlsx', '--out'];

describe('no output goes where a workspace keeps its documents', () => {
  it.each<[string, string[]]>([
    ['build-grid', GRID],
    ['build', ['build', '--out']],
    ['build --check', ['build', '--check', '--out']],
    ['build-form', ['build-form', '--week', '2026-W51', '--body', 'min-jol', '--out']],
    ['build-plan', ['build-plan', '--year', '2026', '--out']],
    ['build-execution', ['build-execution', '--year', '2026', '--out']],
    ['build-directory', ['build-directory', '--out']],
    ['build-agenda', ['build-agenda', '--issue', 'j-2026-017', '--out']],
    ['form', FORM],
    ['import', IMPORT],
    ['validate --report', ['validate', '--report']],
  ])('of any command: %s', async (name, args) => {
    for (const folder of ['submissions', 'decisions', 'issued', 'received', 'letters', 'regulations']) {
      const out = name === 'validate --report' ? `json=${folder}/new/x` : `${folder}/new/x`;
      const { code, stdout, stderr } = await run([...args, out]);
      expect([code, stdout], folder).toEqual([2, '']);
      expect(stderr).toMatch(
        new RegExp(`^--(out|report): nothing is written where .*: ${folder}/new/x\\. Name another place\\n$`),
      );
    }
    expect(treeOf(place.folder)).toEqual(before);
  });

  it.each([
    ['the folder itself', 'issued'],
    ['with a slash', 'issued/'],
    ['with steps', './build/../issued/./media-grid'],
    ['an issued edition', 'issued/media-grid/2026-W50/1'],
    ['in another case', 'ISSUED/media-grid'],
    ['settings', 'mediagrid.yaml'],
    ['the register', 'Bodies.yaml'],
    ['below a register', 'bodies.yaml/x'],
  ])('however it is written: %s', async (_, out) => {
    for (const args of [GRID, FORM, IMPORT]) expect((await run([...args, out])).code).toBe(2);
    expect((await run([...GRID, join(place.folder, out)])).code).toBe(2);
    expect((await runInProcess([...GRID, out, '-C', place.folder], { cwd: '/' })).code).toBe(2);
    expect(treeOf(place.folder)).toEqual(before);
  });

  it('nor from inside of them, nor from outside of the workspace', async () => {
    for (const args of [
      [...GRID, '.', '-C', 'decisions'],
      [...FORM, 'x.xlsx', '-C', 'submissions/weekly'],
      [...IMPORT, '../../issued/x', '-C', 'out/..'],
    ]) {
      expect((await run(args)).code, args.join(' ')).toBe(2);
    }
    const outside = await runInProcess([...IMPORT, join(place.folder, 'submissions/x.yaml')], { cwd: '/' });
    expect(outside.code).toBe(2);
    expect(treeOf(place.folder)).toEqual(before);
  });

  it.skipIf(process.platform === 'win32')('through links', async () => {
    const through = ['decisions/x', 'issued', 'mediagrid.yaml'].map((path) => join(links.folder, 'w', path));
    for (const out of ['out/issued', 'out/issued/new/x', ...through]) {
      for (const args of [GRID, FORM, IMPORT]) expect((await run([...args, out])).code, out).toBe(2);
      expect((await run(['validate', '--report', `json=${out}/x`])).code, out).toBe(2);
    }
    expect(treeOf(place.folder)).toEqual(before);
  });

  it.each([
    ['', 'does not say where to write'],
    ['  ', 'does not say where to write'],
    ['.git', 'is a folder that programs keep for themselves'],
    ['.GIT/hooks/x', 'is a folder that programs keep for themselves'],
    ['out/../node_modules', 'is a folder that programs keep for themselves'],
    ['out/.mediagrid/x', 'is a folder that programs keep for themselves'],
  ])('nor nowhere, nor into a folder of programs: “%s”', async (out, message) => {
    for (const args of [GRID, FORM, IMPORT, ['build', '--out']]) {
      const { code, stderr } = await run([...args, out]);
      expect([code, stderr.split('\n')[0]], args[0]).toEqual([2, expect.stringContaining(message)]);
    }
    expect((await run(['validate', '--report', `json=${out || '.git/x'}`])).code).toBe(2);
    expect(treeOf(place.folder)).toEqual(before);
  });

  it('but anywhere else', async () => {
    for (const out of ['out', 'out/submissions', 'issued-copy', '.']) {
      const { code, stderr } = await run([...GRID, out, '-f', 'json']);
      expect(code, stderr).toBe(0);
      expect(existsSync(join(place.folder, out, 'media-grid-2026-W51.json'))).toBe(true);
    }
    const { code, stdout } = await run([...GRID, '-', '-f', 'json']);
    expect([code, JSON.parse(stdout).week]).toEqual([0, '2026-W51']);
  });

  it('in the language of the workspace', async () => {
    const { stderr } = await runInProcess([...GRID, 'issued'], {
      cwd: place.folder,
      env: { LANG: 'en_US.UTF-8' },
    });
    expect(stderr).toContain('жұмыс папкасының құжаттары тұратын жерге ештеңе жазылмайды: issued');
  });
});
