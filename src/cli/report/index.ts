import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import type { ReporterName } from './names.ts';
import type { Reporter } from './report.ts';
import { textReport } from './text.ts';

/** The reporters by name; those that need more than diagnostics are loaded where they are asked for. */
export const REPORTERS: Readonly<Record<ReporterName, () => Reporter | Promise<Reporter>>> = {
  text: () => textReport,
  json: () => jsonReport,
  github: () => githubReport,
  junit: async () => (await import('./junit.ts')).junitReport,
  sarif: async () => (await import('./sarif.ts')).sarifReport,
};
