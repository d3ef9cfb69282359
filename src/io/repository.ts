import { dirname, join, relative, resolve, sep } from 'node:path';
import { whatStandsAt } from './files.ts';

/** The top of the git repository that a folder lies in; undefined where it lies in none. Worktrees have a file there. */
export function repositoryOf(folder: string): string | undefined {
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (whatStandsAt(join(current, '.git')) !== 'nothing') return current;
    if (dirname(current) === current) return undefined;
  }
}

/** The way from the top of the repository to a folder in it, with `/` at its end; empty for the top, or without one. */
export function pathInRepository(folder: string): string {
  const way = relative(repositoryOf(folder) ?? folder, folder);
  return way === '' ? '' : `${way.split(sep).join('/')}/`;
}
