import { existsSync, mkdirSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { nilWeek, putAll, smallWorkspace, treeOf } from '../support/inbox.ts';
import { runInProcess } from '../support/run.ts';
import { scratch } from '../support/scratch.ts';
import { figure } from './figure.ts';
import { randomFrom, start, temporariesIn, versionOf, WRITERS, workspace } from './workspace.ts';

/** How often `build` is killed; the other commands a fifth of that each. */
const KILLS = Number(process.env.TRUST_KILLS ?? 200);
const SEED = Number(process.env.TRUST_SEED ?? 159);
const random = randomFrom(SEED);

const VERSIONS = ['old', 'new'] as const;

async function finish(args: readonly string[], cwd: string, codes: readonly number[] = [0]): Promise<void> {
  const { code, stderr } = await runInProcess([...args, '-q'], { cwd });
  expect(codes, stderr).toContain(code);
}

/** How long a run takes that nobody kills, and when it begins to write, in milliseconds. */
async function paceOf(args: readonly string[], cwd: string, folder: string): Promise<[number, number]> {
  const begun = performance.now();
  const run = start(args, cwd);
  const writing = firstIn(folder, /^\.mediagrid-/).then(() => performance.now() - begun);
  await run.ended;
  const whole = performance.now() - begun;
  return [whole, Math.min(whole, await Promise.race([writing, whole]))];
}

/** When something whose name is such first shows in a folder; never, if it does not. */
function firstIn(folder: string, name: RegExp): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, { persistent: false }, (_, file) => {
      if (!name.test(String(file))) return;
      watcher.close();
      resolve();
    });
  });
}

const ISSUED = 'issued/media-grid/2026-W51';

/** The workspace with a folder in it that can be watched. */
function workspaceWith(folder: string): ReturnType<typeof workspace> {
  const place = workspace();
  mkdirSync(join(place.folder, folder), { recursive: true });
  return place;
}

/** How the outputs stood after kills, and what the next runs left beside them. */
interface Found {
  torn: number;
  missing: number;
  left: number;
  /** Kills that left temporary files: they hit the writing. */
  writing: number;
  /** Kills that left some files old and some new. */
  mixed: number;
}

/** Kills builds in one workspace, each of which would turn the outputs of one version into those of the other. */
async function killBuilds(kills: number): Promise<Found> {
  const { folder, dispose } = workspace();
  const out = join(folder, 'build');
  const trees: Record<string, string>[] = [];
  for (const word of VERSIONS) {
    putAll(folder, versionOf(word));
    await finish(WRITERS.build, folder);
    trees.push(treeOf(out));
  }
  const names = Object.keys(trees[0] ?? {});
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => trees[0]?.[name] === trees[1]?.[name])).toEqual([]);
  const pace = await paceOf(WRITERS.build, folder, out);
  const found = { torn: 0, missing: 0, left: 0, writing: 0, mixed: 0 };
  for (let trial = 0; trial < kills; trial++) {
    const turn = trial % 2;
    const [next, before] = [trees[turn] ?? {}, trees[1 - turn] ?? {}];
    putAll(folder, versionOf(VERSIONS[turn] ?? ''));
    await killOneBuild(folder, out, trial, pace);
    const states = names.map((name) => stateOf(join(out, name), before[name], next[name]));
    found.missing += states.filter((state) => state === 'missing').length;
    found.torn += states.filter((state) => state === 'torn').length;
    if (temporariesIn(out).length > 0) found.writing++;
    if (new Set(states).size > 1) found.mixed++;
    await finish(WRITERS.build, folder);
    found.left += temporariesIn(out).length;
    expect(treeOf(out), `seed ${SEED}, trial ${trial}`).toEqual(next);
  }
  dispose();
  return found;
}

/** A fifth at any moment, a fifth while files take their places, the rest while they are written. */
async function killOneBuild(
  folder: string,
  out: string,
  trial: number,
  [whole, untilWriting]: [number, number],
): Promise<void> {
  const run = start([...WRITERS.build, '-q'], folder);
  const moment = trial % 5;
  if (moment === 0) await setTimeout(random() * whole);
  else {
    await Promise.race([firstIn(out, moment === 1 ? /^[a-z]/ : /^\.mediagrid-/), run.ended]);
    if (moment > 1) await setTimeout(random() * (whole - untilWriting));
  }
  run.process.kill('SIGKILL');
  await run.ended;
}

function stateOf(
  path: string,
  before: string | undefined,
  next: string | undefined,
): 'missing' | 'torn' | 'old' | 'new' {
  if (!existsSync(path)) return 'missing';
  const bytes = readFileSync(path, 'latin1');
  if (bytes === next) return 'new';
  return bytes === before ? 'old' : 'torn';
}

describe('kill -9', () => {
  it(`during build, ${KILLS} times: every file is the old one or the new one, and the next run clears up`, async () => {
    const lanes = await Promise.all([killBuilds(KILLS / 2), killBuilds(KILLS / 2)]);
    const sum = (what: keyof Found): number => lanes.reduce((total, found) => total + found[what], 0);
    const hit = `${sum('writing')} of them while writing, ${sum('mixed')} while files took their places`;
    figure(`kill -9 during build, ${KILLS} times (${hit})`, `${sum('torn')} torn, ${sum('missing')} missing`);
    figure('temporary files after the next run', sum('left'));
    expect([sum('torn'), sum('missing'), sum('left')]).toEqual([0, 0, 0]);
    expect(sum('writing'), 'no kill hit the writing').toBeGreaterThan(0);
  });

  it('during receive: the next run ends where one that nothing disturbs does', async () => {
    const inbox = scratch();
    const files = {
      'a.yaml': nilWeek('b3', '2026-12-10T10:00:00+05:00'),
      'b.yaml': nilWeek('b2', '2026-12-10T17:00:00+05:00', 'Екінші'),
      'c.yaml': nilWeek('b3', '2026-12-10T17:00:00+05:00').replace('noEvents', 'noEvent'),
      'd.pdf': '%PDF-1.7',
    };
    putAll(inbox.folder, files);
    const args = WRITERS.receive.map((word) => word.replace('{inbox}', inbox.folder));
    const undisturbed = smallWorkspace();
    await finish(args, undisturbed.folder, [1]);
    const whole = treeOf(undisturbed.folder);
    undisturbed.dispose();
    const timed = smallWorkspace();
    const [time] = await paceOf(args, timed.folder, timed.folder);
    timed.dispose();
    const kills = KILLS / 5;
    for (let trial = 0; trial < kills; trial++) {
      const place = smallWorkspace();
      const run = start(args, place.folder);
      await setTimeout(time * (trial % 4 === 0 ? random() : 0.5 + random() / 2));
      run.process.kill('SIGKILL');
      await run.ended;
      await finish(args, place.folder, [0, 1]);
      expect(treeOf(place.folder), `seed ${SEED}, trial ${trial}`).toEqual(whole);
      expect(temporariesIn(place.folder)).toEqual([]);
      expect(readdirSync(join(place.folder, 'received'))).not.toContain('.lock');
      place.dispose();
    }
    inbox.dispose();
    figure('kill -9 during receive', `${kills} times, each finished by the next run to the byte`);
  });

  it('during issue-grid: there is a whole edition or none', async () => {
    const args = WRITERS['issue-grid'];
    const kills = KILLS / 5;
    const undisturbed = workspaceWith(ISSUED);
    const issuedThere = join(undisturbed.folder, ISSUED);
    const [time] = await paceOf(args, undisturbed.folder, issuedThere);
    const whole = treeOf(issuedThere);
    undisturbed.dispose();
    expect(Object.keys(whole).sort()).toEqual(
      ['edition.yaml', 'media-grid-2026-W51.md', 'media-grid-2026-W51.yaml'].map((name) => `1/${name}`),
    );
    for (let trial = 0; trial < kills; trial++) {
      const place = workspaceWith(ISSUED);
      const issued = join(place.folder, ISSUED);
      const run = start(args, place.folder);
      if (trial % 2 === 0) await setTimeout(random() * time);
      else await Promise.race([firstIn(issued, /^\.mediagrid-/), run.ended]);
      run.process.kill('SIGKILL');
      await run.ended;
      if (existsSync(join(issued, '1'))) expect(treeOf(issued)).toEqual(whole);
      await finish(args, place.folder);
      expect(treeOf(issued), `seed ${SEED}, trial ${trial}`).toEqual(whole);
      expect(temporariesIn(issued)).toEqual([]);
      place.dispose();
    }
    figure('kill -9 during issue-grid', `${kills} times, a whole edition or none`);
  });

  it('during new: there is a whole document or none', async () => {
    const place = workspace();
    const week = join(place.folder, 'submissions/weekly/2026-W51');
    const file = join(week, 'b3.yaml');
    const args = [...WRITERS.new, '--force'];
    const [time] = await paceOf(args, place.folder, week);
    const document = readFileSync(file, 'utf8');
    const kills = KILLS / 5;
    for (let trial = 0; trial < kills; trial++) {
      putAll(place.folder, { 'submissions/weekly/2026-W51/b3.yaml': 'old\n' });
      const run = start(args, place.folder);
      if (trial % 2 === 0) await setTimeout(random() * time);
      else await Promise.race([firstIn(week, /^\.mediagrid-/), run.ended]);
      run.process.kill('SIGKILL');
      await run.ended;
      expect(['old\n', document], `seed ${SEED}, trial ${trial}`).toContain(readFileSync(file, 'utf8'));
      await finish(args, place.folder);
      expect(readFileSync(file, 'utf8')).toBe(document);
      expect(temporariesIn(week)).toEqual([]);
    }
    place.dispose();
    figure('kill -9 during new', `${kills} times, a whole document or none`);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('the same with %s in the middle of a build', async (signal) => {
    const place = workspace();
    const out = join(place.folder, 'build');
    mkdirSync(out);
    const run = start(WRITERS.build, place.folder);
    await Promise.race([firstIn(out, /^\.mediagrid-/), run.ended]);
    run.process.kill(signal);
    await run.ended;
    await finish(WRITERS.build, place.folder);
    expect(temporariesIn(out)).toEqual([]);
    place.dispose();
  });
});
