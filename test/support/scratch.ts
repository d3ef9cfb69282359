import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const EXAMPLES = join(ROOT, 'examples');

/** A new folder of the test's own, removed by `dispose`. */
export function scratch(): { folder: string; dispose: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'mediagrid-test-'));
  return { folder, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A copy of the example workspace to break. */
export function copyOfExamples(): { folder: string; dispose: () => void } {
  const place = scratch();
  cpSync(EXAMPLES, place.folder, { recursive: true, filter: (path) => !path.endsWith('/build') });
  return place;
}
