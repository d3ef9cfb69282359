import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nilWeek, putAll, treeOf } from '../support/inbox.ts';
import { ROOT } from '../support/root.ts';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples, scratch } from '../support/scratch.ts';
import { figure } from './figure.ts';
import { start, type User } from './workspace.ts';

/** Root may read everything, so there another user runs the program, if that user can read it. */
const isRoot = process.getuid?.() === 0;
const NOBODY: User = { uid: 65534, gid: 65534 };
const asUser = isRoot ? { user: NOBODY } : {};
const canRun =
  process.platform !== 'win32' &&
  spawnSync(process.execPath, [join(ROOT, 'bin/mediagrid.js'), '--version'], isRoot ? NOBODY : {}).status ===
    0;

const GRID = ['build-grid', '-w', '2026-W50', '-f', 'yaml,md'];
const ISSUE = ['issue-grid', '-w', '2026-W50', '-f', 'md', '--on', '2026-12-11'];
const BUILD = ['build', '-f', 'yaml'];
const CHECK = ['build', '--check', '-f', 'yaml'];
const PLAN = ['build-plan', '-y', '2026', '-f', 'md'];
const STATUS = ['status', '--on', '2026-12-11'];
const VALIDATE = ['validate', '--no-cache'];
const FORM = ['build-form', '-w', '2026-W50', '-b', 'min-jol', '-f', 'md'];
const EXECUTION = ['build-execution', '-y', '2026', '-f', 'md'];
const AGENDA = ['build-agenda', '-i', 'j-2026-017', '-f', 'md'];
const DIRECTORY = ['build-directory', '-f', 'md'];
const DIFF = ['diff', '-w', '2026-W50'];
const NEW = ['new', 'weekly', '-b', 'min-turgyn', '-w', '2026-W52', '--no-events', '--on', '2026-12-10'];
const RECEIVE = ['receive', '../inbox', '--on', '2026-12-10T18:00:00+05:00'];
const TO_STDOUT = ['build-grid', '-w', '2026-W50', '-f', 'json', '-o', '-'];

/** A regulation profile of the workspace's own, which no setting names. */
const PROFILE = 'version: 1\nid: own\ntitle: Own\nvalidFrom: "2018-04-18"\n';

/** What cannot be read, and the commands that need it. */
const CASES: readonly [string, readonly (readonly string[])[]][] = [
  [
    'submissions/weekly/2026-W50/min-jol.yaml',
    [GRID, TO_STDOUT, ISSUE, BUILD, CHECK, FORM, STATUS, DIFF, EXECUTION],
  ],
  ['submissions/weekly/2026-W50', [GRID, ISSUE, BUILD, CHECK, STATUS, DIFF]],
  ['submissions/weekly', [GRID, ISSUE, BUILD, CHECK, STATUS, DIFF, EXECUTION]],
  ['submissions', [GRID, ISSUE, BUILD, CHECK, PLAN, DIRECTORY, STATUS, NEW, RECEIVE]],
  [
    'decisions/media-grid/2026-W51.yaml',
    [BUILD, CHECK, ['issue-grid', '-w', '2026-W51', '--on', '2026-12-11']],
  ],
  ['decisions/media-plan/2026-1.yaml', [PLAN, GRID, ISSUE, BUILD, EXECUTION]],
  ['submissions/proposals/2026-2/min-jol.yaml', [PLAN, GRID, ISSUE, BUILD]],
  ['decisions/joint-issues/j-2026-017.yaml', [AGENDA, BUILD, STATUS]],
  ['decisions/joint-issues', [AGENDA, BUILD, STATUS]],
  ['submissions/contacts/min-jol.yaml', [DIRECTORY, BUILD, STATUS, NEW, RECEIVE]],
  ['mediagrid.yaml', [GRID, ISSUE, BUILD, STATUS]],
  ['bodies.yaml', [GRID, ISSUE, BUILD, STATUS, NEW, RECEIVE]],
  ['regulations/own.yaml', [GRID, ISSUE, BUILD]],
  ['issued/media-grid/2026-W50/1/edition.yaml', [GRID, ISSUE, BUILD, DIFF, STATUS]],
  ['issued/media-grid/2026-W50/1/media-grid-2026-W50.md', [GRID, ISSUE, BUILD]],
  ['issued/media-grid/2026-W50', [GRID, ISSUE, BUILD, DIFF]],
];

describe.skipIf(!canRun)(
  'what the system does not let us read (skipped where nobody can run the program)',
  () => {
    const place = scratch();
    const folder = join(place.folder, 'w');
    let before: ReturnType<typeof treeOf>;
    let runs = 0;

    beforeAll(async () => {
      chmodSync(place.folder, 0o755);
      const from = copyOfExamples();
      spawnSync('cp', ['-r', `${from.folder}/.`, folder]);
      from.dispose();
      mkdirSync(join(folder, 'regulations'), { recursive: true });
      writeFileSync(join(folder, 'regulations/own.yaml'), PROFILE);
      putAll(folder, { '../inbox/a.yaml': nilWeek('min-dala', '2026-12-10T10:00:00+05:00') });
      expect((await runInProcess(['build', '-q', '-f', 'yaml'], { cwd: folder })).code).toBeLessThan(2);
      for (const path of entriesIn(folder)) {
        chmodSync(path, lstatSync(path).isDirectory() ? 0o755 : 0o644);
        if (isRoot) chownSync(path, NOBODY.uid, NOBODY.gid);
      }
      before = treeOf(folder);
    }, 60_000);
    afterAll(() => {
      figure(
        'unreadable files',
        `${runs} runs of ${CASES.length} cases: exit 3, named, nothing issued, outputs as they were`,
      );
      place.dispose();
    });

    it.each(CASES)(
      'is named, and nothing is written or issued without it: %s',
      { timeout: 120_000 },
      async (path, lines) => {
        const mode = lstatSync(join(folder, path)).mode & 0o777;
        for (const line of [...lines, VALIDATE]) {
          chmodSync(join(folder, path), 0o000);
          const run = await start([...line, '--lang', 'en'], folder, asUser).ended;
          chmodSync(join(folder, path), mode);
          expect(run.code, `${line.join(' ')}: ${run.stderr}`).toBe(3);
          const told = line === VALIDATE ? run.stdout : run.stderr;
          expect(told, line.join(' ')).toMatch(/no permission, EACCES/);
          // Below a folder that cannot be entered, what is needed of it is named.
          expect(told, line.join(' ')).toContain(path);
          if (line === TO_STDOUT) expect(run.stdout).toBe('');
          expect(treeOf(folder), line.join(' ')).toEqual(before);
          runs++;
        }
      },
    );

    it("stops a build also where a decision with errors stops the media's part of it", {
      timeout: 60_000,
    }, async () => {
      const path = 'submissions/weekly/2026-W51/min-dala.yaml';
      const decision = join(folder, 'decisions/media-grid/2026-W51.yaml');
      const sound = readFileSync(decision);
      writeFileSync(decision, sound.toString().replace('platforms:', 'platform:'));
      chmodSync(join(folder, path), 0o000);
      for (const line of [
        ['build-grid', '-w', '2026-W51', '-f', 'yaml'],
        ['issue-grid', '-w', '2026-W51'],
        BUILD,
        CHECK,
      ]) {
        const { code, stderr } = await start([...line, '--lang', 'en'], folder, asUser).ended;
        expect([line, code, stderr]).toEqual([line, 3, expect.stringContaining(`Could not read ${path}`)]);
      }
      chmodSync(join(folder, path), 0o644);
      writeFileSync(decision, sound);
      expect(treeOf(folder)).toEqual(before);
    });

    it('names all of them, with every other problem beside them', { timeout: 60_000 }, async () => {
      const paths = ['submissions/weekly/2026-W50/min-jol.yaml', 'submissions/weekly/2026-W51/min-dala.yaml'];
      const broken = join(folder, 'submissions/weekly/2026-W51/min-turgyn.yaml');
      const sound = treeOf(folder)['submissions/weekly/2026-W51/min-turgyn.yaml'] ?? '';
      writeFileSync(broken, Buffer.from(sound.replace('kind:', 'colour: red\nkind:'), 'latin1'));
      for (const path of paths) chmodSync(join(folder, path), 0o000);
      const build = await start([...BUILD, '--lang', 'en'], folder, asUser).ended;
      const validate = await start([...VALIDATE, '--lang', 'en'], folder, asUser).ended;
      for (const path of paths) chmodSync(join(folder, path), 0o644);
      writeFileSync(broken, Buffer.from(sound, 'latin1'));
      for (const path of paths) {
        expect(build.stderr).toContain(`Could not read ${path} (no permission, EACCES)\n`);
        expect(validate.stdout).toContain(
          `${path}:1:1 error The file could not be read (no permission, EACCES)`,
        );
      }
      expect(validate.stdout).toContain('[schema/unknown-key]');
      expect([build.code, validate.code]).toEqual([3, 3]);
      expect(treeOf(folder)).toEqual(before);
    });
  },
);

function entriesIn(folder: string): string[] {
  return ['.', ...readdirSync(folder, { recursive: true }).map(String)].map((name) => join(folder, name));
}
