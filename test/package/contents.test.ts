import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localTargets } from '../docs/documents.ts';
import { ROOT } from '../support/root.ts';

/** What users need: the program, its schemas, an example and the documents; all else is for those who work on it. */
const NEEDED =
  /^(?:bin\/(?:(?:mediagrid|thread)\.js|package\.json)|dist\/[\w-]+\.cjs|dist\/THIRD-PARTY-NOTICES\.txt|schemas\/(?:outputs\/)?[\w-]+\.schema\.json|docs\/.+\.(?:md|png|svg)|examples\/.+|(?:README|CHANGELOG|CONTRIBUTING|SECURITY)\.md|LICENSE|package\.json)$/;

function output(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** Files that name a place of this machine, or where it gets its packages from. */
function telling(files: readonly string[]): string[] {
  const registry = new URL(output('npm', ['config', 'get', 'registry']).trim()).host;
  const places = [ROOT, homedir(), ...(registry === 'registry.npmjs.org' ? [] : [registry])];
  const secrets = places.filter((place) => place.length > 5);
  return files.filter((file) => {
    const text = readFileSync(join(ROOT, file), 'latin1');
    return secrets.some((place) => text.includes(place));
  });
}

describe('what is packed', () => {
  const [packed] = JSON.parse(output('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']));
  const files: string[] = packed.files.map(({ path }: { path: string }) => path);

  it('is what users need and nothing else', () => {
    expect(files.filter((file) => !NEEDED.test(file))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        'bin/mediagrid.js',
        'dist/main.cjs',
        'dist/THIRD-PARTY-NOTICES.txt',
        'schemas/weekly.schema.json',
        'examples/mediagrid.yaml',
        'README.md',
        'LICENSE',
      ]),
    );
    expect(files.filter((file) => /(?:^|\/)\.|\/build\/|\.map$|\.test\./.test(file))).toEqual([]);
  });

  it('leads somewhere with every link: to a file or folder that is packed too', () => {
    const links = files
      .filter((file) => file.endsWith('.md') && !file.startsWith('examples/issued/'))
      .flatMap((file) => {
        const targets = localTargets(readFileSync(join(ROOT, file), 'utf8')).map((to) =>
          to.replace(/#.*/, ''),
        );
        return targets.filter(Boolean).map((to) => posix.join(posix.dirname(file), to));
      });
    expect(links).toContain('CONTRIBUTING.md');
    const isPacked = (path: string) => files.some((file) => file === path || file.startsWith(`${path}/`));
    expect(links.filter((path) => !isPacked(path.replace(/\/$/, '')))).toEqual([]);
  });

  it('is small enough to be sent by mail', () => {
    expect(packed.size).toBeLessThan(2_000_000);
    expect(packed.unpackedSize).toBeLessThan(6_000_000);
  });

  it('tells nothing of the machine that it was made on, and has no source maps', () => {
    expect(telling(files)).toEqual([]);
    const mapped = files.filter((file) =>
      readFileSync(join(ROOT, file), 'latin1').includes('sourceMapping' + 'URL='),
    );
    expect(mapped).toEqual([]);
  });
});

it('the repository tells nothing of the machines that it was written on', () => {
  const files = output('git', ['ls-files', '-z']).split('\0').filter(Boolean);
  expect(files.length).toBeGreaterThan(500);
  expect(telling(files)).toEqual([]);
});
