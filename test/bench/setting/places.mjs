import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

export const PROGRAM = join(ROOT, 'bin/mediagrid.js');
export const WEEKLY_SCHEMA = join(ROOT, 'schemas/weekly.schema.json');
export const PEER_SCRIPTS = join(ROOT, 'test/bench/peers');
export const GENERATOR = join(ROOT, 'test/bench/national');

/** What is slow to make and the same for every run: workspaces and installed peers. */
export const KEPT = join(
  process.env.MEDIAGRID_BENCH ?? process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  'mediagrid-bench',
);

/** A new empty folder, removed when the process ends. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'mediagrid-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
