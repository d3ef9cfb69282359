// `npm run demo`: the main job on the bundled example, as a user would run it.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const WORKSPACE = 'examples';
const WEEK = '2026-W51';

function mediagrid(...args) {
  process.stdout.write(`\n$ mediagrid ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['bin/mediagrid.js', '-C', WORKSPACE, ...args], {
    stdio: 'inherit',
  });
  return status ?? 3;
}

const results = [
  mediagrid('validate', '--lang', 'en'),
  mediagrid('build-grid', '--week', WEEK, '--lang', 'kk'),
];
process.stdout.write('\nThe media-grid is in:\n');
for (const name of readdirSync(join(WORKSPACE, 'build')).sort())
  process.stdout.write(`  ${join(WORKSPACE, 'build', name)}\n`);
process.exitCode = Math.max(...results);
