import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from './scratch.ts';

/** A profile for all starts in this process: to make one takes longer than to convert a document. */
let profile: ReturnType<typeof scratch> | undefined;

/**
 * Documents as LibreOffice converts them, in one start, in their order.
 *
 * @param ending of the documents
 * @param format as `--convert-to` takes it: `pdf`, `xlsx`, `csv:…`
 * @param flags more of them
 */
export function converted(
  documents: readonly (Uint8Array | string)[],
  ending: string,
  format: string,
  flags: readonly string[] = [],
): Uint8Array[] {
  if (profile === undefined) {
    const { folder, dispose } = scratch();
    profile = { folder, dispose };
    process.on('exit', dispose);
  }
  const place = scratch();
  try {
    const names = documents.map((_, index) => join(place.folder, `${index}.${ending}`));
    for (const [index, name] of names.entries()) writeFileSync(name, documents[index] ?? '');
    const out = join(place.folder, 'out');
    mkdirSync(out);
    const own = `-env:UserInstallation=file://${profile.folder}`;
    spawnSync('soffice', [own, '--headless', ...flags, '--convert-to', format, '--outdir', out, ...names]);
    const made = format.split(':')[0];
    return names.map((_, index) => new Uint8Array(readFileSync(join(out, `${index}.${made}`))));
  } finally {
    place.dispose();
  }
}

/** The pages of PDF documents, as text. */
export function pagesIn(pdf: Uint8Array): string[] {
  const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: pdf, maxBuffer: 256 * 1024 * 1024 });
  return stdout.toString('utf8').split('\f').slice(0, -1);
}
