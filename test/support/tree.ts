import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files below a folder and their texts, by path with `/`, in order; what git keeps for itself left out. */
export function treeOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const)
    .filter(([path]) => !path.startsWith('.git/'));
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
