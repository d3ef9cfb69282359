// `npm run bench`: what the program costs, as ratios of medians taken in turn in one run. Times themselves say little
// about another machine.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROUNDS = Number(process.env.ROUNDS ?? 21);
const ROOT = resolve(import.meta.dirname, '../..');
const BIN = join(ROOT, 'bin/mediagrid.js');
const WEEK = '2026-W51';
const FILE = `submissions/weekly/${WEEK}/min-jol.yaml`;

const folder = mkdtempSync(join(tmpdir(), 'mediagrid-bench-'));
const one = join(folder, 'one');
const decade = join(folder, 'decade');
for (const place of [one, decade]) {
  cpSync(join(ROOT, 'examples'), place, { recursive: true, filter: (path) => !path.endsWith('/build') });
}
const alone = join(folder, 'min-jol.yaml');
cpSync(join(one, FILE), alone);
addDecade(decade);

const empty = { args: ['-e', '0'], cwd: folder };
const build = ['build-grid', '--week', WEEK, '--format', 'yaml,xlsx,md'];
const measured = {
  'node -e 0': empty,
  '--help': program(['--help'], folder),
  'validate, one file': program(['validate', alone], folder),
  'validate, one file of a workspace': program(['validate', FILE], one),
  'validate, the workspace': program(['validate'], one),
  'build-grid': program(build, one),
  'build-grid, ten years beside': program(build, decade),
};

const times = Object.fromEntries(Object.keys(measured).map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, { args, cwd }] of Object.entries(measured)) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
    // The first round warms the disk's cache.
    if (round > 0) times[name].push(elapsed);
  }
}
rmSync(folder, { recursive: true, force: true });

const base = median(times['node -e 0']);
process.stdout.write(`median of ${ROUNDS}\n`);
for (const [name, list] of Object.entries(times)) {
  const time = median(list);
  process.stdout.write(
    `${name.padEnd(36)} ${time.toFixed(0).padStart(5)} ms  ${(time / base).toFixed(2).padStart(5)} ×\n`,
  );
}
const ratio = median(times['build-grid, ten years beside']) / median(times['build-grid']);
process.stdout.write(`ten years beside against none: ${ratio.toFixed(2)} ×\n`);

function program(args, cwd) {
  return { args: [BIN, ...args], cwd };
}

/** The example week's submissions again for each week of ten years. */
function addDecade(root) {
  const weekly = join(root, 'submissions/weekly');
  const names = readdirSync(join(weekly, WEEK));
  const texts = new Map(names.map((name) => [name, readFileSync(join(weekly, WEEK, name), 'utf8')]));
  for (let year = 2027; year < 2037; year++) {
    for (let number = 1; number <= 52; number++) {
      const week = `${year}-W${String(number).padStart(2, '0')}`;
      mkdirSync(join(weekly, week));
      for (const [name, text] of texts) writeFileSync(join(weekly, week, name), text.replaceAll(WEEK, week));
    }
  }
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}
