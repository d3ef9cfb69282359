import { isAbsolute } from 'node:path';
import { maskPath } from '../../diagnostics/personal.ts';
import type { Report } from './report.ts';

/** The path of a file as its repository knows it; one outside the workspace keeps its absolute path. Personal data is covered. */
export function repositoryPath(file: string, { inRepository }: Pick<Report, 'inRepository'>): string {
  return maskPath(isAbsolute(file) ? file : `${inRepository}${file}`);
}
