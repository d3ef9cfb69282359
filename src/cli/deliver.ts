import { join } from 'node:path';
import type { OutputFile } from '../io/write-output.ts';
import { FORMATS, type FormatName, render, suits } from '../render/index.ts';
import { type BuildOptions, type BuildSite, type Made, outputFolder, STDOUT } from './build.ts';
import { EXIT, type ExitCode } from './failure.ts';
import { inform } from './inform.ts';
import type { Session } from './session.ts';
import { writeOrFail } from './write.ts';

/**
 * Renders each format of a document and writes all files, or none; with `--out -` the one format goes to standard output.
 */
export async function deliver(
  session: Session,
  site: BuildSite,
  options: BuildOptions,
  made: Made,
): Promise<ExitCode> {
  if (options.out === STDOUT) {
    for (const format of site.formats) session.world.stdout.write(await render(format, made.output));
  } else {
    const files = await filesOf(session, site, options, made);
    writeOrFail(files);
    for (const { path } of files) inform(session, 'build.written', { path });
  }
  return exitCodeOf(made);
}

/** Whoever had to leave a file out has not done all. */
export function exitCodeOf({ partial }: Pick<Made, 'partial'>): ExitCode {
  return partial ? EXIT.problems : EXIT.ok;
}

/** The files of a document, one per format that suits it. */
export async function filesOf(
  session: Session,
  site: BuildSite,
  options: BuildOptions,
  { name, output }: Made,
): Promise<OutputFile[]> {
  const folder = outputFolder(session, site.root, options.out);
  const files: OutputFile[] = [];
  for (const format of site.formats) {
    if (!suits(format, { calendar: output.calendar !== undefined })) continue;
    const file = `${name}${variant(session, site, options, format)}.${format}`;
    files.push({ path: join(folder, file), bytes: await render(format, output) });
  }
  return files;
}

/** What sets a file apart from that of the same week for others: the internal one, and labels in another language. */
function variant(session: Session, site: BuildSite, { audience }: BuildOptions, format: FormatName): string {
  const internal = audience === 'internal' ? '.internal' : '';
  const own = site.workspace.settings.language ?? 'kk';
  return FORMATS[format].language && session.language !== own ? `${internal}.${session.language}` : internal;
}
