import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import type { ReporterName } from './names.ts';
import type { Report, Reporter } from './report.ts';
import { textReport } from './text.ts';

/** The reporters by name; those that need more than diagnostics are loaded where they are asked for. */
export const REPORTERS: Readonly<Record<ReporterName, () => Reporter | Promise<Reporter>>> = {
  text: () => textReport,
  json: () => jsonReport,
  github: () => githubReport,
  junit: async () => whole((await import('./junit.ts')).junitReport),
  sarif: async () => whole((await import('./sarif.ts')).sarifReport),
};

/** A report that is made in one piece. */
function whole(make: (report: Report) => string): Reporter {
  return (report) => [make(report)];
}
