import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/cli/receive/desk.ts';
import { takeIn } from '../../src/cli/receive/take-in.ts';
import { siteOf } from '../../src/cli/site.ts';
import { listFiles } from '../../src/io/files.ts';
import { openReceived } from '../../src/io/received.ts';
import { openWorkspace } from '../../src/io/workspace.ts';
import { instant } from '../support/calendar.ts';
import { logOf, nilWeek, notice, putAll, smallWorkspace, treeOf } from '../support/inbox.ts';
import { ROOT } from '../support/root.ts';
import { runInProcess, runSpawned } from '../support/run.ts';
import { scratch } from '../support/scratch.ts';

/** The clock of every run here, so that only where it broke off tells them apart. */
const ON = '2026-12-10T18:00:00+05:00';

/** One of everything that can become of a file. */
const INBOX = {
  'a-new.yaml': nilWeek('b3', '2026-12-10T10:00:00+05:00').replace('W51', 'W52'),
  'b-older.yaml': nilWeek('b2', '2026-12-10T09:00:00+05:00', 'Бірінші'),
  'c-replaces.yaml': nilWeek('b2', '2026-12-10T17:00:00+05:00', 'Екінші'),
  'd-same-instant.yaml': nilWeek('b2', '2026-12-10T17:00:00+05:00', 'Үшінші'),
  'e-broken.yaml': nilWeek('b3', '2026-12-10T17:00:00+05:00').replace('noEvents', 'noEvent'),
  'f-holder.yaml': notice('b2', '2026-12-07', '2026-12-08T10:00:00+05:00'),
  'g-scan.pdf': '%PDF-1.7',
  'h-duplicate.yaml': nilWeek('b3', '2026-12-10T10:00:00+05:00').replace('W51', 'W52'),
  'i-form.xlsx': 'PK',
};

let inbox: { folder: string; dispose: () => void };
/** The workspace as one run that nothing disturbs leaves it. */
let whole: Record<string, string>;
beforeAll(async () => {
  inbox = scratch();
  putAll(inbox.folder, INBOX);
  whole = await treeAfter(async (folder) => {
    await receive(folder);
    const events = logOf(folder).map(({ event }) => event);
    expect(new Set(events)).toEqual(new Set(['received', 'kept', 'filed', 'older', 'set-aside']));
  });
});
afterAll(() => inbox.dispose());

async function receive(folder: string): Promise<void> {
  const { code, stdout, stderr } = await runInProcess(['receive', inbox.folder, '--on', ON], { cwd: folder });
  expect(code, `${stdout}\n${stderr}`).toBe(1);
}

async function treeAfter(act: (folder: string) => Promise<void>): Promise<Record<string, string>> {
  const place = smallWorkspace();
  try {
    await act(place.folder);
    return treeOf(place.folder);
  } finally {
    place.dispose();
  }
}

function logSize(folder: string): number {
  return statSync(join(folder, 'received/log.jsonl'), { throwIfNoEntry: false })?.size ?? 0;
}

class BrokenOff extends Error {}

/** Takes the inbox in, and stops dead after so many steps. Returns how many were done. */
async function receiveSteps(root: string, most: number): Promise<number> {
  const { workspace, limits } = await openWorkspace(root);
  if (workspace === undefined) throw new Error('the test is wrong: no workspace');
  const store = await openReceived(root);
  let done = 0;
  const desk: Desk = {
    site: siteOf(root, workspace, limits),
    now: instant(ON),
    language: 'kk',
    store: {
      log: store.log,
      perform: (step) => {
        if (done === most) throw new BrokenOff();
        store.perform(step);
        done++;
      },
    },
  };
  const files = listFiles(inbox.folder, '').map(({ path, standing }) => ({
    name: path,
    path: join(inbox.folder, path),
    standing: standing === 'file' ? standing : ('other' as const),
  }));
  try {
    await takeIn(files, desk);
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
  }
  store.close();
  return done;
}

describe('a run that is broken off', () => {
  it('after any step: the next one ends where one that nothing disturbs does, to the byte', async () => {
    let steps = 0;
    await treeAfter(async (folder) => {
      steps = await receiveSteps(folder, Infinity);
    });
    expect(steps).toBeGreaterThan(25);
    for (let most = 0; most < steps; most++) {
      const tree = await treeAfter(async (folder) => {
        expect(await receiveSteps(folder, most)).toBe(most);
        await receive(folder);
      });
      expect(tree, `after ${most} of ${steps} steps`).toEqual(whole);
    }
  });

  it('by SIGKILL, wherever it is: the same', async () => {
    const args = ['receive', inbox.folder, '--on', ON];
    let hits = 0;
    const tree = await treeAfter(async (folder) => {
      for (let attempt = 0; attempt < 8; attempt++) {
        const run = spawn(process.execPath, [join(ROOT, 'bin/mediagrid.js'), ...args], {
          cwd: folder,
          stdio: 'ignore',
        });
        const ended = new Promise<NodeJS.Signals | null>((resolve) =>
          run.once('close', (_code, signal) => resolve(signal)),
        );
        // As soon as it has put something on the log, and no later than it ends.
        const before = logSize(folder);
        while (logSize(folder) === before && run.exitCode === null) await setTimeout(1);
        run.kill('SIGKILL');
        if ((await ended) === 'SIGKILL' && logSize(folder) > before) hits++;
      }
      const { code, stderr } = runSpawned(args, { cwd: folder });
      expect(code, stderr).toBe(1);
    });
    expect(tree).toEqual(whole);
    expect(hits).toBeGreaterThan(0);
  });

  it('within a line of the log: the line is cut off, and said again', async () => {
    const place = smallWorkspace();
    await receive(place.folder);
    const log = whole['received/log.jsonl'] ?? '';
    const lines = log.split('\n').slice(0, -1);
    putAll(place.folder, { 'received/log.jsonl': log.slice(0, -(lines.at(-1)?.length ?? 0) / 2) });
    await receive(place.folder);
    expect(treeOf(place.folder)).toEqual(whole);
    place.dispose();
  });

  it('just before the break of the last line: the line is kept, and gets its break', async () => {
    const place = smallWorkspace();
    await receive(place.folder);
    const log = whole['received/log.jsonl'] ?? '';
    putAll(place.folder, { 'received/log.jsonl': log.slice(0, -1) });
    const later = ['receive', inbox.folder, '--on', '2026-12-11T18:00:00+05:00'];
    await runInProcess(later, { cwd: place.folder });
    expect(treeOf(place.folder)['received/log.jsonl']?.startsWith(log)).toBe(true);
    place.dispose();
  });
});

describe('runs at the same time', () => {
  it('never get between each other: each file is logged once, and nobody is kept waiting', async () => {
    const place = smallWorkspace();
    const args = [join(ROOT, 'bin/mediagrid.js'), 'receive', inbox.folder, '--on', ON];
    const runs = Array.from({ length: 4 }, () => {
      const run = spawn(process.execPath, args, { cwd: place.folder });
      let told = '';
      run.stderr.on('data', (chunk) => {
        told += String(chunk);
      });
      return new Promise<{ code: number | null; told: string }>((resolve) =>
        run.once('close', (code) => resolve({ code, told })),
      );
    });
    for (const { code, told } of await Promise.all(runs)) {
      if (code === 3) expect(told).toContain('received/.lock');
      else expect(code, told).toBe(1);
    }
    await receive(place.folder);
    expect(treeOf(place.folder)).toEqual(whole);
    const events = logOf(place.folder).map(({ sha256, event }) => `${sha256} ${event}`);
    expect(new Set(events).size).toBe(events.length);
    place.dispose();
  });

  it('a lock that a killed run left behind stops nobody; one of another machine does', async () => {
    const place = smallWorkspace();
    putAll(place.folder, { 'received/.lock': `999999999 ${hostname()}\n` });
    await receive(place.folder);
    expect(treeOf(place.folder)).toEqual(whole);
    putAll(place.folder, { 'received/.lock': '999999999 another-machine\n' });
    const args = ['receive', inbox.folder, '--on', ON, '--lang', 'en'];
    const { code, stderr } = await runInProcess(args, { cwd: place.folder });
    expect(code).toBe(3);
    expect(stderr).toContain('Another mediagrid is taking files in');
    expect(stderr).toContain('received/.lock');
    place.dispose();
  });
});
