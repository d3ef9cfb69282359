import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stampOfFile } from '../../src/io/stamps.ts';
import { ROOT } from '../support/root.ts';
import { runBuilt } from '../support/run.ts';
import { scratch } from '../support/scratch.ts';
import { type Fault, writeNational } from '../bench/national.mjs';

const ARGS = ['validate', '--format', 'json', '--lang', 'en'];
const ONE = 'submissions/weekly/2018-W04/min-ecology.yaml';

let place: { folder: string; dispose: () => void };
let cache: { folder: string; dispose: () => void };
let faults: Fault[];

beforeAll(() => {
  place = scratch();
  cache = scratch();
  faults = writeNational(place.folder, { files: 210, bad: true });
});
afterAll(() => {
  place.dispose();
  cache.dispose();
});

/** What an archive has only from some thousand files on, these have too. */
const worth = { keeping: 50, threads: 200 };
const THREAD = join(ROOT, 'bin/thread.js');

const validate = async (...more: string[]) => {
  const { code, stdout, stderr } = await runBuilt([...ARGS, ...more], {
    cwd: place.folder,
    env: { XDG_CACHE_HOME: cache.folder },
    thread: THREAD,
    worth,
  });
  expect(stderr).toBe('');
  expect(code).toBe(1);
  return stdout;
};

const kept = (): string | undefined => {
  const folder = join(cache.folder, 'mediagrid/verdicts');
  const [name] = existsSync(folder) ? readdirSync(folder) : [];
  return name === undefined ? undefined : join(folder, name);
};

interface Kept {
  groups: Record<string, { diagnostics: { code: string }[]; flawless: string[] }>;
}

/** Changes what is kept, as if a run had found it so. */
function forge(change: (kept: Kept) => void): void {
  const file = kept() ?? '';
  const [, text = ''] = /^[^\n]*\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
  const body = JSON.parse(text);
  change(body);
  const changed = JSON.stringify(body);
  expect(changed).not.toBe(text);
  writeFileSync(file, `${createHash('sha256').update(changed).digest('hex')}\n${changed}`);
}

describe('an archive', async () => {
  let report: string;

  it('says the same on one thread and on two, of each planted fault at its place', async () => {
    report = await validate('--no-cache');
    const { stdout } = await runBuilt(ARGS, { cwd: place.folder });
    expect(stdout).toBe(report);
    const { diagnostics }: { diagnostics: { file: string; severity: string }[] } = JSON.parse(report);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual(expect.arrayContaining(faults.map((fault) => expect.objectContaining(fault))));
    // What follows from a fault is told too, but nothing of a file without one.
    expect([...new Set(errors.map(({ file }) => file))]).toEqual(faults.map(({ file }) => file));
    expect(kept()).toBeUndefined();
  });

  it('says the same where the threads break down, at once or in between', async () => {
    const scripts = {
      'gone.js': undefined,
      'broken.js': 'throw new Error("x");',
      'ends.js': `require(${JSON.stringify(join(ROOT, 'bin/thread.js'))}); setTimeout(() => process.exit(1), 400);`,
    };
    for (const [name, text] of Object.entries(scripts)) {
      const thread = join(cache.folder, name);
      if (text !== undefined) writeFileSync(thread, text);
      const { stdout } = await runBuilt(ARGS, { cwd: place.folder, thread, worth });
      expect(stdout).toBe(report);
    }
  });

  it('says the same of verdicts kept, and of what is named by path', async () => {
    expect(await validate()).toBe(report);
    expect(kept()).toBeDefined();
    expect(await validate()).toBe(report);
    const week = faults[0]?.file.split('/').slice(0, 3).join('/') ?? '';
    expect(await validate(week)).toBe(await validate('--no-cache', week));
  });

  it('says the same of a week that changed while the plan that it names did not', async () => {
    const week = readFileSync(join(place.folder, ONE), 'utf8');
    writeFileSync(join(place.folder, ONE), week.replace(/planItem: .*/, 'planItem: not-there'));
    const told = await validate();
    expect(told).toBe(await validate('--no-cache'));
    expect(told).toContain('not-there');
    writeFileSync(join(place.folder, ONE), week);
    expect(await validate()).toBe(report);
  });

  it('does use what it kept of files, where others of their week changed', async () => {
    const { file = '', code = '' } = faults.find(({ code }) => code.startsWith('schema/')) ?? {};
    const week = file.slice(0, file.lastIndexOf('/'));
    const stamp = stampOfFile(file, statSync(join(place.folder, file)), Date.now()) ?? '';
    forge((body) => {
      const group = body.groups[week.replace('submissions/weekly', 'week')];
      group?.flawless.push(stamp);
    });
    const [other = ''] = readdirSync(join(place.folder, week)).filter((name) => !file.endsWith(name));
    appendFileSync(join(place.folder, week, other), '# x\n');
    const told: { diagnostics: { file: string; code: string }[] } = JSON.parse(await validate());
    expect(told.diagnostics).not.toContainEqual(expect.objectContaining({ file, code }));
    writeFileSync(kept() ?? '', 'damaged');
    expect(await validate()).toBe(report);
  });

  it('does use what it kept', async () => {
    const file = kept() ?? '';
    forge((body) => {
      for (const { diagnostics } of Object.values(body.groups)) {
        for (const found of diagnostics) if (found.code.startsWith('schema/')) found.code = 'schema/week';
      }
    });
    expect(await validate()).not.toBe(report);
    expect(await validate('--no-cache')).toBe(report);
    writeFileSync(file, 'damaged');
    expect(await validate()).toBe(report);
  });

  it('notices what changed', async () => {
    const before = readFileSync(join(place.folder, ONE), 'utf8');
    appendFileSync(join(place.folder, ONE), 'extra: 1\n');
    expect(await validate()).toContain('"code": "schema/unknown-key"');
    writeFileSync(join(place.folder, ONE), before);
    expect(await validate()).toBe(report);
    appendFileSync(join(place.folder, 'mediagrid.yaml'), 'extra: 1\n');
    expect(await validate()).toBe(await validate('--no-cache'));
  });
});
