import { compareDiagnostics, type Diagnostic, severityOf } from '../../diagnostics/diagnostic.ts';
import { frameTexts } from '../../io/frame-text.ts';
import type { Session } from '../session.ts';
import { createFrames } from './code-frame.ts';
import { REPORTERS, type ReporterName } from './index.ts';
import { createPaint, wantsColor } from './paint.ts';
import type { Summary } from './report.ts';
import { diagnosticText } from './text.ts';

/** What a run found, before it is put into words. */
export interface Findings {
  /** Folder that the files of the diagnostics are relative to. */
  readonly root: string;
  readonly maxBytes: number;
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were looked at. */
  readonly files: number;
  /** Whether some file was looked at outside a workspace. */
  readonly standalone: boolean;
  /** Bytes that are not on the disk under `root`. */
  readonly texts?: ReadonlyMap<string, Uint8Array>;
}

/** Writes the report to standard output: it is what `validate` was asked for. `--quiet` leaves a clean one out. */
export async function printReport(
  session: Session,
  findings: Findings,
  format: ReporterName,
): Promise<Summary> {
  const { world, options, language } = session;
  const diagnostics = [...findings.diagnostics].sort(compareDiagnostics);
  const summary = summaryOf(diagnostics, findings.files);
  const frameOf = createFrames(frameTexts(findings.root, findings.maxBytes, findings.texts));
  const paint = await createPaint(format === 'text' && wantsColor(world.stdout, options.color, world.env));
  if (format === 'text' && options.quiet === true && diagnostics.length === 0) return summary;
  world.stdout.write(REPORTERS[format]({ diagnostics, summary, language, frameOf }, paint));
  return summary;
}

/** Tells errors on standard error, for commands whose output is something else. */
export async function printErrors(
  session: Session,
  findings: Pick<Findings, 'root' | 'maxBytes' | 'diagnostics'>,
): Promise<void> {
  const { world, options, language } = session;
  const errors = findings.diagnostics
    .filter((found) => severityOf(found) === 'error')
    .sort(compareDiagnostics);
  if (errors.length === 0) return;
  const frameOf = createFrames(frameTexts(findings.root, findings.maxBytes));
  const paint = await createPaint(wantsColor(world.stderr, options.color, world.env));
  for (const found of errors) world.stderr.write(`${diagnosticText(found, { language, frameOf }, paint)}\n`);
}

function summaryOf(diagnostics: readonly Diagnostic[], files: number): Summary {
  const count = (severity: string): number =>
    diagnostics.filter((found) => severityOf(found) === severity).length;
  return { files, errors: count('error'), warnings: count('warning') };
}
