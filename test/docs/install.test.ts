import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/root.ts';
import { scratch } from '../support/scratch.ts';

/** What the guides say of the installation: one file, carried to a machine that is offline. */
it('the package installs from its file alone, without a network, and runs', { timeout: 120_000 }, () => {
  const place = scratch();
  try {
    // The program is built already, and building it anew would pull it away under the other tests.
    npm(['pack', '--ignore-scripts', '--pack-destination', place.folder]);
    const [packed = ''] = readdirSync(place.folder).filter((name) => name.endsWith('.tgz'));
    expect(packed).toMatch(/^mediagrid-\d+\.\d+\.\d+\.tgz$/);
    // A registry that is nowhere: whatever the installation asked for would fail.
    const offline = ['--offline', '--registry', 'http://localhost:9', '--cache', join(place.folder, 'cache')];
    npm(['install', '-g', '--prefix', place.folder, ...offline, join(place.folder, packed)]);
    const bin = join(place.folder, process.platform === 'win32' ? 'mediagrid.cmd' : 'bin/mediagrid');
    const { status, stdout, stderr } = spawnSync(bin, ['build-grid', '--week', '2026-W51', '--lang', 'en'], {
      cwd: installedExamples(place.folder),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(status, stderr + stdout).toBe(0);
  } finally {
    place.dispose();
  }
});

function installedExamples(prefix: string): string {
  const modules = process.platform === 'win32' ? 'node_modules' : 'lib/node_modules';
  return join(prefix, modules, 'mediagrid/examples');
}

function npm(args: readonly string[]): void {
  const { status, stderr } = spawnSync('npm', [...args, '--no-audit', '--no-fund'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(status, stderr).toBe(0);
}
