import { isCheckFailure } from '../../checks/run.ts';
import { compareDiagnostics, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { frameTexts } from '../../io/frame-text.ts';
import { pathInRepository } from '../../io/repository.ts';
import type { Session } from '../session.ts';
import { type Unreadable, unreadableProblem } from '../../workspace/read-document.ts';
import { createFrames } from './code-frame.ts';
import { REPORTERS } from './index.ts';
import type { LookedAt } from './looked-at.ts';
import type { ReporterName } from './names.ts';
import { createPaint, PLAIN, wantsColor } from './paint.ts';
import type { Report, Summary } from './report.ts';

/** What a run found, before it is put into words. */
export interface Findings {
  /** Folder that the files of the diagnostics are relative to. */
  readonly root: string;
  readonly maxBytes: number;
  readonly diagnostics: readonly Diagnostic[];
  /** What could not be read; reported with the diagnostics, and not among them. */
  readonly unreadable: readonly Unreadable[];
  readonly files: LookedAt;
  /** Whether some file was looked at outside a workspace. */
  readonly standalone: boolean;
  /** Bytes that are not on the disk under `root`. */
  readonly texts?: ReadonlyMap<string, Uint8Array>;
}

/** What a run found, put in order for the reporters. */
export async function reportOf(session: Session, findings: Findings, strict: boolean): Promise<Report> {
  const unreadable = new Map(findings.unreadable.map((file) => [file.path, unreadableProblem(file)]));
  const diagnostics = [...findings.diagnostics, ...unreadable.values()].sort(compareDiagnostics);
  return {
    diagnostics,
    files: findings.files,
    summary: await summaryOf(diagnostics, findings.files.count),
    language: session.language,
    frameOf: createFrames(frameTexts(findings.root, findings.maxBytes, findings.texts)),
    strict,
    inRepository: pathInRepository(findings.root),
  };
}

/** Writes the report to standard output: it is what `validate` was asked for. `--quiet` leaves a clean one out. */
export async function printReport(session: Session, report: Report, format: ReporterName): Promise<void> {
  const { world, options } = session;
  if (format === 'text' && options.quiet === true && report.diagnostics.length === 0) return;
  const reporter = await REPORTERS[format](report);
  const paint = await createPaint(format === 'text' && wantsColor(world.stdout, options.color, world.env));
  for (const chunk of chunked(reporter(report, paint))) world.stdout.write(chunk);
}

const CHUNK = 64 * 1024;

/** The same text in fewer pieces, each some characters over `CHUNK` at most. */
function* chunked(pieces: Iterable<string>): Iterable<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** The report in a format as the bytes of a file: without colours. */
export async function reportBytes(report: Report, format: ReporterName): Promise<Uint8Array> {
  const reporter = await REPORTERS[format](report);
  return Buffer.concat([...chunked(reporter(report, PLAIN))].map((chunk) => Buffer.from(chunk)));
}

/** Tells errors, and checks that failed, on standard error, for commands whose output is something else. */
export async function printErrors(
  session: Session,
  findings: Pick<Findings, 'root' | 'maxBytes' | 'diagnostics'>,
): Promise<void> {
  const { world, options, language } = session;
  if (findings.diagnostics.length === 0) return;
  const { severityOf } = await import('../../diagnostics/severity.ts');
  const errors = findings.diagnostics
    .filter((found) => severityOf(found) === 'error' || isCheckFailure(found))
    .sort(compareDiagnostics);
  if (errors.length === 0) return;
  const { diagnosticText } = await import('./text.ts');
  const frameOf = createFrames(frameTexts(findings.root, findings.maxBytes));
  const paint = await createPaint(wantsColor(world.stderr, options.color, world.env));
  for (const found of errors) world.stderr.write(`${diagnosticText(found, { language, frameOf }, paint)}\n`);
}

/** The catalogue, which says how severe each is, is loaded only where there is something to tell. */
async function summaryOf(diagnostics: readonly Diagnostic[], files: number): Promise<Summary> {
  if (diagnostics.length === 0) return { files, errors: 0, warnings: 0 };
  const { severityOf } = await import('../../diagnostics/severity.ts');
  const count = (severity: string): number =>
    diagnostics.filter((found) => severityOf(found) === severity).length;
  return { files, errors: count('error'), warnings: count('warning') };
}
