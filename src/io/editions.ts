import { join } from 'node:path';
import { type Diagnostic, diagnostic, wholeFile } from '../diagnostics/diagnostic.ts';
import { sha256Of } from '../hash.ts';
import { compareText } from '../order.ts';
import type { Edition } from '../schema/types.ts';
import { type Limits, parseSource, type Source } from '../source/index.ts';
import { EDITION_FILE, issuedPlaceOf } from '../workspace/layout.ts';
import { irregular } from '../workspace/read-document.ts';
import { type Found, listFiles, readBytes } from './files.ts';
import { readRootFile } from './root-file.ts';

/** An edition whose record is in order and whose files are as they were issued. */
export interface IssuedEdition {
  readonly record: Edition;
  /** Its folder relative to the root, with `/` at the end. */
  readonly folder: string;
}

export interface IssuedEditions {
  /** In order of week and number; those with errors are not among them. */
  readonly editions: readonly IssuedEdition[];
  /** The highest number that is taken, also by a broken edition; 0 where there is none. */
  readonly lastNumber: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Our own files: far above what a national week takes, and below what would fill the memory. */
const FROZEN: Limits = { maxBytes: 64 * 1024 * 1024, maxDepth: 32, maxNodes: 5_000_000 };

/**
 * Reads the records of the editions under a folder (`issued/`, or a week's) and holds every file against its hash; every
 * problem is told, none is thrown.
 */
export async function readEditions(root: string, under: string): Promise<IssuedEditions> {
  const found = listFiles(root, under);
  const folders = new Map<string, Found[]>();
  const diagnostics: Diagnostic[] = [];
  for (const file of found) {
    if (file.standing === 'file' && issuedPlaceOf(file.path) !== undefined) {
      const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
      folders.set(folder, [...(folders.get(folder) ?? []), file]);
    } else if (file.standing === 'other') {
      diagnostics.push(irregular(file.path, file.reason));
    } else {
      const pattern = 'issued/media-grid/<week>/<edition>/…';
      diagnostics.push(diagnostic('path/unknown-place', wholeFile(file.path), { pattern }));
    }
  }
  const editions: IssuedEdition[] = [];
  for (const folder of folders.keys()) {
    const { edition, diagnostics: told } = await readEdition(root, folder);
    for (const found of told) diagnostics.push(found);
    if (edition !== undefined && told.length === 0) editions.push(edition);
  }
  editions.sort((a, b) => compareText(a.record.week, b.record.week) || a.record.edition - b.record.edition);
  const numbers = [...folders.keys()].map(
    (folder) => issuedPlaceOf(`${folder}${EDITION_FILE}`)?.edition ?? 0,
  );
  const lastNumber = numbers.reduce((last, number) => Math.max(last, number), 0);
  return { editions, lastNumber, diagnostics };
}

/** The frozen data of an edition (its yaml file), whose hash was found right. */
export function frozenData(root: string, { record, folder }: IssuedEdition): unknown {
  const name = record.files.find((file) => file.name.endsWith('.yaml'))?.name;
  const content = name === undefined ? undefined : readBytes(join(root, folder, name), FROZEN.maxBytes);
  if (content === undefined || !('bytes' in content)) return undefined;
  return parseSource({ path: `${folder}${name}`, bytes: content.bytes }, FROZEN).source?.data;
}

async function readEdition(
  root: string,
  folder: string,
): Promise<{ edition?: IssuedEdition; diagnostics: readonly Diagnostic[] }> {
  const path = `${folder}${EDITION_FILE}`;
  const { value, source, diagnostics } = await readRootFile<Edition>(root, path, 'edition');
  if (value === undefined || source === undefined) return { diagnostics };
  const told = [...pathProblems(value, source, path), ...fileProblems(root, folder, value, source)];
  return { edition: { record: value, folder }, diagnostics: told };
}

function pathProblems(record: Edition, source: Source, path: string): Diagnostic[] {
  const place = issuedPlaceOf(path);
  return (['week', 'edition'] as const)
    .filter((key) => place !== undefined && record[key] !== place[key])
    .map((key) =>
      diagnostic('path/mismatch', source.place([key]), {
        key,
        value: String(record[key]),
        expected: String(place?.[key]),
      }),
    );
}

function fileProblems(root: string, folder: string, { files }: Edition, source: Source): Diagnostic[] {
  return files.flatMap(({ name, sha256 }, index) => {
    const content = readBytes(join(root, folder, name), FROZEN.maxBytes);
    if (!('bytes' in content))
      return [diagnostic('issued/missing', source.place(['files', index, 'name']), { name })];
    return sha256Of(content.bytes) === sha256
      ? []
      : [diagnostic('issued/altered', source.place(['files', index, 'sha256']), { name })];
  });
}
