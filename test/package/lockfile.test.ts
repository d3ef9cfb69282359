import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.ts';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly deprecated?: string;
  readonly hasInstallScript?: boolean;
}

const json = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const project = json('package.json');
const locked = Object.entries<Locked>(json('package-lock.json').packages).filter(([path]) => path !== '');

/** The paths of the packages that are not as they should be. */
const paths = (wrong: (locked: Locked, path: string) => boolean) =>
  locked.filter(([path, each]) => wrong(each, path)).map(([path]) => path);

const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

describe('the lockfile', () => {
  it('holds every package by its hash, and names no host', () => {
    expect(locked.length).toBeGreaterThan(300);
    expect(paths(({ integrity = '' }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))).toEqual([]);
    expect(paths(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('holds no package that its authors gave up', () => {
    expect(paths(({ deprecated }) => deprecated !== undefined)).toEqual([]);
  });

  it('holds nothing older than what is asked for instead of the old dependencies of exceljs', () => {
    const overrides = Object.entries<string>(project.overrides);
    expect(overrides.map(([name]) => name)).toEqual(['uuid', 'tmp', 'glob', 'rimraf', 'unzipper']);
    const older = overrides.flatMap(([name, range]) => {
      const least = numbers(range.replace(/^\^/, ''));
      return paths(({ version }, path) => nameOf(path) === name && isBelow(numbers(version), least));
    });
    expect(older).toEqual([]);
    // What made them old has not come back by another way either.
    expect(paths((_, path) => ['inflight', 'fstream', 'rimraf', 'q'].includes(nameOf(path)))).toEqual([]);
  });

  it('holds no package that runs anything when it is installed', () => {
    expect(paths(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
    const installed = locked.map(([path]) => path).filter((path) => existsSync(join(ROOT, path)));
    expect(installed.length).toBeGreaterThan(200);
    const running = installed.filter((path) => {
      const { scripts = {} } = json(`${path}/package.json`);
      const named = ['preinstall', 'install', 'postinstall'].some((name) => Object.hasOwn(scripts, name));
      return named || existsSync(join(ROOT, path, 'binding.gyp'));
    });
    expect(running).toEqual([]);
  });
});

describe('the package', () => {
  it('brings its libraries in its bundle, and asks for none and runs nothing when it is installed', () => {
    const asking = ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'];
    expect(asking.filter((name) => Object.hasOwn(project, name))).toEqual([]);
    const running = ['preinstall', 'install', 'postinstall'];
    expect(running.filter((name) => Object.hasOwn(project.scripts, name))).toEqual([]);
  });

  it('passes on the licence of each library in it, and only such as may be passed on', () => {
    const notices = readFileSync(join(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8').split('\n----\n\n');
    const licences = notices.map((notice) => {
      const [, name = '', version = ''] = /^(\S+) (\S+)\n/.exec(notice) ?? [];
      expect(notice).toMatch(/copyright|blue oak/i);
      const [, found] =
        locked.find(([path, each]) => nameOf(path) === name && each.version === version) ?? [];
      return found?.license ?? `${name} ${version} is not in the lockfile`;
    });
    expect(notices.length).toBeGreaterThan(40);
    expect([...new Set(licences)].sort()).toEqual([
      '(MIT AND Zlib)',
      '(MIT OR GPL-3.0-or-later)',
      'BlueOak-1.0.0',
      'ISC',
      'MIT',
      'MPL-2.0',
    ]);
  });
});

function numbers(version: string): number[] {
  return version.split('.').map((part) => Number.parseInt(part, 10));
}

function isBelow(version: readonly number[], least: readonly number[]): boolean {
  const at = least.findIndex((part, index) => part !== version[index]);
  return at !== -1 && (version[at] ?? 0) < (least[at] ?? 0);
}
