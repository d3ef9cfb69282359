import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** What the built program is made from. */
const SOURCES = ['src', 'schemas', 'data', 'scripts'];

/**
 * Builds the program where it is older than what it is made from: tests that run it would try another than is there.
 *
 * @throws Where CI is set: there `npm ci` has built it, and whatever changed since is no part of the commit.
 */
export default function setup(): void {
  const built = statSync(join(ROOT, 'dist/main.cjs'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.every((folder) => lastChange(folder) < built)) return;
  if (process.env.CI !== undefined) throw new Error('dist is older than what it is made from');
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'inherit' });
}

function lastChange(folder: string): number {
  const paths = readdirSync(join(ROOT, folder), { recursive: true }).map(String);
  return Math.max(
    ...paths
      // Written by the build itself.
      .filter((path) => !path.startsWith('generated'))
      .map((path) => statSync(join(ROOT, folder, path)).mtimeMs),
  );
}
