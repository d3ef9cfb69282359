import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mayStillRun } from '../../../src/io/processes.ts';
import { sweep, temporaryIn } from '../../../src/io/temporary.ts';
import { scratch } from '../../support/scratch.ts';

const NOBODY = 999_999_999;
const HOURS = 60 * 60 * 1000;

let place: { folder: string; dispose: () => void };
beforeEach(() => {
  place = scratch();
});
afterEach(() => place.dispose());
const at = (name: string): string => join(place.folder, name);

/** The name of a temporary file as another run would give it. */
function nameOf(pid: number, host?: string): string {
  const [, , ownHost = '', , ...rest] = basename(temporaryIn(place.folder)).split('-');
  return `.mediagrid-${pid}-${host ?? ownHost}-${'0'.repeat(16)}-${rest.join('-')}`;
}

describe('temporary files', () => {
  it('have each a name of its own, which no file can bear by chance', () => {
    const names = Array.from({ length: 100 }, () => basename(temporaryIn(place.folder)));
    expect(new Set(names).size).toBe(100);
    for (const name of names) expect(name).toMatch(/^\.mediagrid-\d+-[\w.]*-[0-9a-f]{16}-\d+\.tmp$/);
  });

  it('of a run that is gone are removed, whatever they are; what a link leads to stays', () => {
    const names = [nameOf(NOBODY), nameOf(NOBODY), nameOf(NOBODY)] as const;
    writeFileSync(at(names[0]), '');
    mkdirSync(at(names[1]));
    writeFileSync(at(`${names[1]}/edition.yaml`), '');
    writeFileSync(at('kept'), 'kept');
    symlinkSync(at('kept'), at(names[2]));
    sweep(place.folder, Date.now());
    expect(readdirSync(place.folder)).toEqual(['kept']);
    expect(readFileSync(at('kept'), 'utf8')).toBe('kept');
  });

  it('of a run still going, and of another machine, stay for an hour', () => {
    const names = [nameOf(process.ppid), nameOf(NOBODY, 'elsewhere')].sort();
    for (const name of names) writeFileSync(at(name), '');
    sweep(place.folder, Date.now());
    expect(readdirSync(place.folder).sort()).toEqual(names);
    sweep(place.folder, Date.now() + 2 * HOURS);
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it('of this run stay, however long it takes', () => {
    const own = temporaryIn(place.folder);
    writeFileSync(own, '');
    sweep(place.folder, Date.now() + 2 * HOURS);
    expect(readdirSync(place.folder)).toEqual([basename(own)]);
  });

  it('are told from files that only look like them', () => {
    const names = ['.mediagrid-1-a.tmp', '.mediagrid-notes.tmp', `x${nameOf(NOBODY)}`].sort();
    for (const name of names) writeFileSync(at(name), '');
    sweep(place.folder, Date.now() + 2 * HOURS);
    expect(readdirSync(place.folder).sort()).toEqual(names);
  });

  it('are looked for without a word where there is no such folder', () => {
    expect(() => sweep(at('nothing'), Date.now())).not.toThrow();
  });
});

describe('a process', () => {
  it('still runs, or does not', () => {
    expect(mayStillRun(process.pid, Date.now())).toBe(true);
    expect(mayStillRun(process.ppid, Date.now())).toBe(true);
    expect(mayStillRun(NOBODY, Date.now())).toBe(false);
  });

  it('is not the one that had its number before it', async () => {
    expect(mayStillRun(process.pid, performance.timeOrigin - 1)).toBe(false);
    // Before the machine began, so on every system.
    expect(mayStillRun(process.ppid, 0)).toBe(false);
  });

  it.runIf(process.platform === 'linux')('is told by when it began', async () => {
    const child = spawn('sleep', ['30']);
    try {
      expect(mayStillRun(Number(child.pid), Date.now())).toBe(true);
      expect(mayStillRun(Number(child.pid), Date.now() - 10_000)).toBe(false);
    } finally {
      child.kill('SIGKILL');
    }
  });
});
