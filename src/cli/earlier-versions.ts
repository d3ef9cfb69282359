import { type EarlierVersions, earlierVersions } from '../forms/import/earlier.ts';
import { versionsOnFile } from '../io/earlier-versions.ts';
import type { Site } from './site.ts';

/** What the versions on file of the submission at a path say; undefined where none stands. */
export function readEarlierVersions({ root, limits }: Site, path: string): EarlierVersions | undefined {
  const versions = versionsOnFile(root, path);
  return versions && earlierVersions(path, versions.current, versions.history, limits);
}
