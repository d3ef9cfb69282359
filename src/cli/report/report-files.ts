import { resolve } from 'node:path';
import { suggest } from '../../diagnostics/suggest.ts';
import { EXIT, Failure } from '../failure.ts';
import { inform, type Session } from '../session.ts';
import { didYouMean } from '../usage.ts';
import { writeOrFail } from '../write.ts';
import { isReporter, REPORT_NAMES, type ReporterName } from './names.ts';
import { reportBytes } from './print.ts';
import type { Report } from './report.ts';

/** A report that `--report` asks for. */
export interface ReportFile {
  readonly format: ReporterName;
  /** Absolute. */
  readonly path: string;
}

/** What `--report name=file` names, each to its own file. Throws a usage Failure. */
export function reportFilesNamed({ folder }: Session, flags: readonly string[]): ReportFile[] {
  const files: ReportFile[] = [];
  for (const flag of flags) {
    const [, name = '', file = ''] = /^([^=]*)=(.+)$/s.exec(flag) ?? [];
    if (file === '') {
      throw new Failure(EXIT.usage, 'usage.form', {
        name: '--report',
        value: flag,
        example: 'sarif=mediagrid.sarif',
      });
    }
    if (!isReporter(name)) {
      throw new Failure(EXIT.usage, 'usage.value', {
        name: '--report',
        value: name,
        allowed: REPORT_NAMES.join(', '),
        suggestion: didYouMean(suggest(name, REPORT_NAMES)),
      });
    }
    const path = resolve(folder, file);
    if (files.some((other) => other.path === path)) {
      throw new Failure(EXIT.usage, 'usage.report-twice', { path: file });
    }
    files.push({ format: name, path });
  }
  return files;
}

/** Throws a usage Failure where a report would take the place of a file that was checked. */
export function keepOffInputs(files: readonly ReportFile[], report: Report, root: string): void {
  if (files.length === 0) return;
  const checked = new Set(report.files.map((file) => resolve(root, file)));
  const over = files.find(({ path }) => checked.has(path));
  if (over !== undefined) throw new Failure(EXIT.usage, 'usage.report-over-input', { path: over.path });
}

/** Writes the reports, all or none. Throws a Failure. */
export async function writeReports(
  session: Session,
  files: readonly ReportFile[],
  report: Report,
): Promise<void> {
  const outputs: { path: string; bytes: Uint8Array }[] = [];
  for (const { format, path } of files) outputs.push({ path, bytes: await reportBytes(report, format) });
  writeOrFail(outputs);
  for (const { path } of files) inform(session, 'build.written', { path });
}
