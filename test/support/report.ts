import type { FrameOf } from '../../src/cli/report/code-frame.ts';
import { theseFiles } from '../../src/cli/report/looked-at.ts';
import type { Report } from '../../src/cli/report/report.ts';
import { compareDiagnostics, type Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { severityOf } from '../../src/diagnostics/severity.ts';

const noFrame: FrameOf = () => [];

/** A report of the diagnostics given, in English and not strict unless told otherwise. */
export function report(found: readonly Diagnostic[], more: Partial<Report> = {}): Report {
  const diagnostics = [...found].sort(compareDiagnostics);
  const count = (severity: string): number =>
    diagnostics.filter((each) => severityOf(each) === severity).length;
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  return {
    diagnostics,
    files: theseFiles(files),
    summary: { files: files.length, errors: count('error'), warnings: count('warning') },
    language: 'en',
    frameOf: noFrame,
    strict: false,
    inRepository: '',
    ...more,
  };
}
