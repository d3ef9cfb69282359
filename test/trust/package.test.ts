import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/root.ts';
import { scratch } from '../support/scratch.ts';
import { figure } from './figure.ts';

/** What a build reads. */
const SOURCES = [
  'bin',
  'data',
  'schemas',
  'scripts',
  'src',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

it('a build in another folder, zone and language gives the same bytes', () => {
  const place = scratch();
  try {
    const there = join(place.folder, 'somewhere else');
    mkdirSync(there);
    for (const name of SOURCES) {
      const kept = (path: string) => path !== join(ROOT, 'src/generated');
      cpSync(join(ROOT, name), join(there, name), { recursive: true, filter: kept });
    }
    link(join(ROOT, 'node_modules'), join(there, 'node_modules'));
    const [first, second] = [built(there, 'UTC', 'C'), built(there, 'Pacific/Kiritimati', 'tr_TR.UTF-8')];
    const here = filesOf(join(ROOT, 'dist'));
    const names = [...new Set([...here.keys(), ...first.keys(), ...second.keys()])];
    const differing = names.filter(
      (name) => here.get(name) !== first.get(name) || first.get(name) !== second.get(name),
    );
    figure(
      'files of dist/ that differ between three builds in two folders',
      `${differing.length} of ${names.length}`,
    );
    expect(differing).toEqual([]);
    expect(names.length).toBeGreaterThan(100);
  } finally {
    place.dispose();
  }
});

function built(folder: string, TZ: string, LC_ALL: string): Map<string, string> {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: folder,
    env: { PATH: process.env.PATH, TZ, LC_ALL },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return filesOf(join(folder, 'dist'));
}

function filesOf(folder: string): Map<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

/** The same files in another folder, which a link to the folder would not be: its modules would still lie in the first. */
function link(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) link(source, target);
    else if (entry.isFile()) linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
