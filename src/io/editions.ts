import { join } from 'node:path';
import { type ChainedEdition, chainProblems } from '../checks/edition-chain.ts';
import { type Diagnostic, diagnostic, wholeFile } from '../diagnostics/diagnostic.ts';
import { sha256Of } from '../hash.ts';
import type { Edition } from '../schema/types.ts';
import { DEFAULT_LIMITS, type Limits, parseSource, type Source } from '../source/index.ts';
import { EDITION_FILE, issuedFolder, issuedPlaceOf } from '../workspace/layout.ts';
import { explainMisplacedIssue } from '../workspace/misplaced.ts';
import { irregular, readRegister, tooLarge, type Unreadable } from '../workspace/read-document.ts';
import { type Found, foldersIn, listFiles, readBytes } from './files.ts';

/** An edition whose record is in order and whose files are as they were issued. */
export interface IssuedEdition {
  readonly record: Edition;
  /** Its folder relative to the root, with `/` at the end. */
  readonly folder: string;
}

/** What was found wrong, and what could not be looked at. */
interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly unreadable: readonly Unreadable[];
}

export interface IssuedEditions extends Findings {
  /** In order of number; those with errors of their own are not among them. */
  readonly editions: readonly IssuedEdition[];
  /** The highest number that is taken, also by a broken edition; 0 where there is none. */
  readonly lastNumber: number;
  /** SHA-256 of the record of the edition with that number; absent where there is none. */
  readonly lastHash?: string | undefined;
}

/** An edition as it stands in its folder. */
interface FoundEdition extends ChainedEdition, Findings {
  readonly folder: string;
}

/** Our own files: far above what a national week takes, and below what would fill the memory. */
const FROZEN: Limits = { maxBytes: 64 * 1024 * 1024, maxDepth: 32, maxNodes: 5_000_000 };

/**
 * Reads the editions of a week: their records, the hash of every file, and how they follow one another. Every problem is
 * reported, none is thrown.
 */
export async function readEditions(root: string, week: string): Promise<IssuedEditions> {
  const within = issuedFolder(week);
  const byNumber = new Map<number, Found[]>();
  // A folder that was emptied is an edition that lost its record.
  for (const name of foldersIn(root, within)) {
    const place = issuedPlaceOf(`${within}${name}/${EDITION_FILE}`);
    if (place !== undefined) byNumber.set(place.edition, []);
  }
  const stray: Found[] = [];
  for (const found of listFiles(root, within)) {
    const place = issuedPlaceOf(found.path);
    if (place === undefined) stray.push(found);
    else byNumber.set(place.edition, [...(byNumber.get(place.edition) ?? []), found]);
  }
  const editions: FoundEdition[] = [];
  for (const [number, files] of [...byNumber].sort(([a], [b]) => a - b)) {
    editions.push(await readFound(root, week, number, files));
  }
  const last = editions.at(-1);
  const unreadable = [...unreadableIn(stray), ...editions.flatMap((edition) => edition.unreadable)];
  return {
    editions: editions.flatMap(({ record, folder, ...found }) =>
      record === undefined || found.diagnostics.length + found.unreadable.length > 0
        ? []
        : [{ record, folder }],
    ),
    lastNumber: last?.number ?? 0,
    lastHash: last?.sha256,
    diagnostics: [
      ...strayProblems(stray),
      ...editions.flatMap((edition) => edition.diagnostics),
      ...(unreadable.length > 0 ? [] : chainProblems(editions)),
    ],
    unreadable,
  };
}

/** Reads one edition of a week by itself. Every problem is reported, none is thrown. */
export async function readEdition(root: string, week: string, number: number): Promise<Findings> {
  const found = listFiles(root, issuedFolder(week, number));
  const own = found.filter(({ path }) => issuedPlaceOf(path) !== undefined);
  const stray = found.filter((entry) => !own.includes(entry));
  const { diagnostics, unreadable } = await readFound(root, week, number, own);
  return {
    diagnostics: [...strayProblems(stray), ...diagnostics],
    unreadable: [...unreadableIn(stray), ...unreadable],
  };
}

/** The frozen data of an edition (its yaml file), whose hash was found right. */
export function frozenData(root: string, { record, folder }: IssuedEdition): unknown {
  const name = record.files.find((file) => file.name.endsWith('.yaml'))?.name;
  const content = name === undefined ? undefined : readBytes(join(root, folder, name), FROZEN.maxBytes);
  if (content === undefined || !('bytes' in content)) return undefined;
  return parseSource({ path: `${folder}${name}`, bytes: content.bytes }, FROZEN).source?.data;
}

function unreadableIn(found: readonly Found[]): Unreadable[] {
  return found.filter((entry) => entry.standing === 'unreadable');
}

/** What stands in a week's folder and belongs to no edition. */
function strayProblems(found: readonly Found[]): Diagnostic[] {
  return found.flatMap((entry) => {
    if (entry.standing === 'unreadable') return [];
    return entry.standing === 'other'
      ? [irregular(entry.path, entry.reason)]
      : [explainMisplacedIssue(entry.path)];
  });
}

/** @param found what stands in its folder */
async function readFound(
  root: string,
  week: string,
  number: number,
  found: readonly Found[],
): Promise<FoundEdition> {
  const folder = issuedFolder(week, number);
  const path = `${folder}${EDITION_FILE}`;
  const names = new Set(found.flatMap((entry) => (entry.standing === 'file' ? [nameOf(entry)] : [])));
  const others = strayProblems(found.filter(({ standing }) => standing === 'other'));
  const edition = { number, path, folder, unreadable: unreadableIn(found) };
  if (!names.has(EDITION_FILE)) {
    const isTold = edition.unreadable.length + others.length > 0;
    const missing = isTold ? [] : [diagnostic('issued/missing', wholeFile(path), { name: EDITION_FILE })];
    return { ...edition, diagnostics: [...others, ...missing] };
  }
  const content = readBytes(join(root, path), DEFAULT_LIMITS.maxBytes);
  if ('reason' in content) {
    return { ...edition, diagnostics: others, unreadable: [...edition.unreadable, { path, ...content }] };
  }
  if ('size' in content)
    return { ...edition, diagnostics: [...others, tooLarge(path, content.size, DEFAULT_LIMITS)] };
  const { bytes } = content;
  const { value, source, diagnostics } = await readRegister<Edition>(
    { path, bytes },
    'edition',
    DEFAULT_LIMITS,
  );
  const hashed = { ...edition, sha256: sha256Of(bytes) };
  if (value === undefined || source === undefined)
    return { ...hashed, diagnostics: [...others, ...diagnostics] };
  const files = filesOf(root, folder, value, source, names);
  return {
    ...hashed,
    record: value,
    source,
    diagnostics: [
      ...others,
      ...pathProblems(value, source, path),
      ...files.diagnostics,
      ...extra(folder, value, names),
    ],
    unreadable: [...edition.unreadable, ...files.unreadable],
  };
}

function nameOf({ path }: Found): string {
  return path.slice(path.lastIndexOf('/') + 1);
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

/** Files beside the record that it does not name: nobody can say whether they were sent. */
function extra(folder: string, { files, edition }: Edition, names: ReadonlySet<string>): Diagnostic[] {
  const named = new Set([EDITION_FILE, ...files.map(({ name }) => name)]);
  return [...names]
    .filter((name) => !named.has(name))
    .map((name) => diagnostic('issued/extra', wholeFile(`${folder}${name}`), { name, edition }));
}

/** Holds the files of an edition against its record. */
function filesOf(
  root: string,
  folder: string,
  { files }: Edition,
  source: Source,
  names: ReadonlySet<string>,
): Findings {
  const diagnostics: Diagnostic[] = [];
  const unreadable: Unreadable[] = [];
  for (const [index, { name, sha256, bytes }] of files.entries()) {
    if (!names.has(name)) {
      diagnostics.push(diagnostic('issued/missing', source.place(['files', index, 'name']), { name }));
      continue;
    }
    const content = readBytes(join(root, folder, name), FROZEN.maxBytes);
    if ('reason' in content) unreadable.push({ path: `${folder}${name}`, reason: content.reason });
    else if ('size' in content || sha256Of(content.bytes) !== sha256)
      diagnostics.push(diagnostic('issued/altered', source.place(['files', index, 'sha256']), { name }));
    else if (content.bytes.length !== bytes) {
      const params = { name, bytes, found: content.bytes.length };
      diagnostics.push(diagnostic('issued/wrong-size', source.place(['files', index, 'bytes']), params));
    }
  }
  return { diagnostics, unreadable };
}
