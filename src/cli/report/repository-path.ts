import { isAbsolute } from 'node:path';
import type { Report } from './report.ts';

/** The path of a file as its repository knows it; one outside the workspace keeps its absolute path. */
export function repositoryPath(file: string, { inRepository }: Pick<Report, 'inRepository'>): string {
  return isAbsolute(file) ? file : `${inRepository}${file}`;
}
