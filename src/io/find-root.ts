import { dirname, join, resolve } from 'node:path';
import { SETTINGS_FILE } from '../workspace/names.ts';
import { standingAt } from './files.ts';

/** The nearest folder at or above `folder` (absolute) that holds mediagrid.yaml. */
export function findRoot(folder: string): string | undefined {
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (standingAt(join(current, SETTINGS_FILE)) === 'file') return current;
    if (dirname(current) === current) return undefined;
  }
}
