import { cleanReport } from './clean.ts';
import type { ReporterName } from './names.ts';
import type { Report, Reporter } from './report.ts';

/** The reporters by name, each loaded where it is asked for; the words of diagnostics only where there are any. */
export const REPORTERS: Readonly<Record<ReporterName, (report: Report) => Promise<Reporter>>> = {
  text: async ({ diagnostics }) =>
    diagnostics.length === 0 ? cleanReport : (await import('./text.ts')).textReport,
  json: async () => (await import('./json.ts')).jsonReport,
  github: async () => (await import('./github.ts')).githubReport,
  junit: async () => whole((await import('./junit.ts')).junitReport),
  sarif: async () => whole((await import('./sarif.ts')).sarifReport),
};

/** A report that is made in one piece. */
function whole(make: (report: Report) => string): Reporter {
  return (report) => [make(report)];
}
