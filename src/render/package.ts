import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Stands in a file's properties, where the real time would make every build another file. */
export const FIXED_TIME = new Date('2018-04-18T00:00:00Z');

/** The oldest moment that a zip can hold, on the machine's own clock: zips know no time zone. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** What a format's library cannot be told is put right in the finished part: its XML mended, or `undefined` to leave it out. */
export interface Mender {
  readonly part: RegExp;
  readonly mend: (xml: string) => string | undefined;
}

/**
 * The parts of an Office file, each mended by the first of the menders that is for it, packed again so that the same
 * document is the same bytes: parts in order, one date.
 */
export function repack(archive: Uint8Array, menders: readonly Mender[]): Uint8Array {
  const parts = Object.entries(unzipSync(archive))
    .filter(([name]) => !isFolder(name))
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const packed: Zippable = {};
  for (const [name, bytes] of parts) {
    const mended = mend(name, bytes, menders);
    if (mended !== undefined) packed[name] = [mended, { mtime: ZIP_EPOCH }];
  }
  return zipSync(packed, { level: 6 });
}

/** A package has no folders, only parts with longer names. */
function isFolder(name: string): boolean {
  return name.endsWith('/');
}

/** Readers want the list of parts first. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}

function mend(name: string, bytes: Uint8Array, menders: readonly Mender[]): Uint8Array | undefined {
  const mender = menders.find(({ part }) => part.test(name));
  if (mender === undefined) return bytes;
  const xml = mender.mend(strFromU8(bytes));
  return xml === undefined ? undefined : strToU8(xml);
}
