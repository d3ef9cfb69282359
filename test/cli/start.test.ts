import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOT } from '../support/root.ts';
import { runSpawned } from '../support/run.ts';
import { scratch } from '../support/scratch.ts';

const FILE = 'submissions/weekly/2026-W51/min-jol.yaml';

/** Notes what a run loads: files, and Node's own modules. */
const PROBE = `const { writeFileSync } = require('node:fs');
process.on('exit', () => {
  const files = Object.keys(require.cache).filter((path) => path !== __filename);
  writeFileSync(process.env.LOADED, JSON.stringify({ files, modules: process.moduleLoadList }));
});
`;

let place: { folder: string; dispose: () => void };
beforeEach(() => {
  place = scratch();
});
afterEach(() => place.dispose());

/** @returns the names of the files of dist/ without their numbers, and which of Node's streams */
function loadedBy(args: readonly string[]): { files: string[]; streams: string[] } {
  const [probe, list] = [join(place.folder, 'probe.cjs'), join(place.folder, 'loaded.json')];
  writeFileSync(probe, PROBE);
  const env = { NODE_OPTIONS: `--require ${probe}`, LOADED: list };
  const { code, stderr } = runSpawned(args, { cwd: place.folder, env });
  expect(code, stderr).toBe(0);
  const { files, modules } = JSON.parse(readFileSync(list, 'utf8'));
  const names = files.map((path: string) => basename(path).replace(/\d*\.cjs$/, ''));
  return { files: names, streams: modules.filter((name: string) => / (?:stream|net|tty)$/.test(name)) };
}

it('help opens one file, and brings up no stream', () => {
  expect(loadedBy(['--help'])).toEqual({ files: ['mediagrid.js', 'main'], streams: [] });
});

it('a clean file by itself waits for no words, no registers and no stream', () => {
  cpSync(join(ROOT, 'examples', FILE), join(place.folder, 'min-jol.yaml'));
  expect(loadedBy(['validate', 'min-jol.yaml'])).toEqual({
    files: ['mediagrid.js', 'main', 'checks', 'rolldown-runtime', 'validate', 'weekly'],
    streams: [],
  });
});

it('a grid as table, data and text is written without the libraries for workbooks and YAML', () => {
  cpSync(join(ROOT, 'examples'), place.folder, { recursive: true });
  const { files } = loadedBy(['build-grid', '--week', '2026-W51', '--format', 'yaml,xlsx,md']);
  expect(files).toContain('xlsx');
  expect(files.filter((name) => name === 'excel' || name === 'dist')).toEqual([]);
});
