import { resolve } from 'node:path';
import { suggest } from '../../diagnostics/suggest.ts';
import { EXIT, Failure } from '../failure.ts';
import { inform } from '../inform.ts';
import { keepOffDocuments, onAnyDisk } from '../keep-off.ts';
import type { Session } from '../session.ts';
import { didYouMean } from '../usage.ts';
import { writeOrFail } from '../write.ts';
import { isReporter, REPORT_NAMES, type ReporterName } from './names.ts';
import { reportBytes } from './print.ts';
import type { Report } from './report.ts';

/** A report that `--report` asks for. */
interface ReportFile {
  readonly format: ReporterName;
  /** Absolute. */
  readonly path: string;
}

/** Reports that go to files. */
interface ReportFiles {
  /** Throws a usage Failure where a report would take the place of a file that was checked. */
  keepOffInputs(report: Report, root: string): void;
  /** Writes the reports, all or none. Throws a Failure. */
  write(report: Report): Promise<void>;
}

/** What `--report name=file` names, each to its own file. Throws a usage Failure. */
export function reportFiles(session: Session, flags: readonly string[]): ReportFiles {
  const files = filesNamed(session, flags);
  return {
    keepOffInputs: (report, root) => keepOffInputs(files, report, root),
    write: (report) => writeReports(session, files, report),
  };
}

function filesNamed(session: Session, flags: readonly string[]): ReportFile[] {
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
    const path = resolve(session.folder, file);
    if (files.some((other) => onAnyDisk(other.path) === onAnyDisk(path))) {
      throw new Failure(EXIT.usage, 'usage.report-twice', { path: file });
    }
    keepOffDocuments(session, '--report', path, file);
    files.push({ format: name, path });
  }
  return files;
}

function keepOffInputs(files: readonly ReportFile[], report: Report, root: string): void {
  const reports = new Set(files.map(({ path }) => path));
  for (const file of report.files.names()) {
    const path = resolve(root, file);
    if (reports.has(path)) throw new Failure(EXIT.usage, 'usage.report-over-input', { path });
  }
}

async function writeReports(session: Session, files: readonly ReportFile[], report: Report): Promise<void> {
  const outputs: { path: string; bytes: Uint8Array }[] = [];
  for (const { format, path } of files) outputs.push({ path, bytes: await reportBytes(report, format) });
  writeOrFail(outputs);
  for (const { path } of files) inform(session, 'build.written', { path });
}
