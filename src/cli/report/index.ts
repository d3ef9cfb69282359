import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import type { Paint, Report } from './report.ts';
import { textReport } from './text.ts';

/** The report formats by the name that `--format` takes. */
export const REPORTERS = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
} as const satisfies Record<string, (report: Report, paint: Paint) => string>;

export type ReporterName = keyof typeof REPORTERS;
