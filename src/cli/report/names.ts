/** The report formats, as `--format` and `--report` name them. Apart from the reporters, so that help loads none. */
export const REPORT_NAMES = ['text', 'json', 'github', 'junit', 'sarif'] as const;
export type ReporterName = (typeof REPORT_NAMES)[number];

export function isReporter(name: string): name is ReporterName {
  return (REPORT_NAMES as readonly string[]).includes(name);
}
