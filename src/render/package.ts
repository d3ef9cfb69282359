import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Stands in a file's properties, where the real time would make every build another file. */
export const FIXED_TIME = new Date('2018-04-18T00:00:00Z');

/** The oldest moment that a zip can hold, on the machine's own clock: zips know no time zone. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** An Office file of its parts, in their order; the list of parts must be the first. The same parts are the same bytes. */
export function pack(parts: Iterable<readonly [name: string, content: string | Uint8Array]>): Uint8Array {
  const packed: Zippable = {};
  for (const [name, content] of parts) {
    packed[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: ZIP_EPOCH }];
  }
  return zipSync(packed, { level: 6 });
}

/** What a format's library cannot be told is put right in the finished part: its XML mended, or `undefined` to leave it out. */
export interface Mender {
  readonly part: RegExp;
  readonly mend: (xml: string) => string | undefined;
}

/** A file that a library made, its parts in order and each mended by the first of the menders that is for it. */
export function repack(archive: Uint8Array, menders: readonly Mender[]): Uint8Array {
  const parts = Object.entries(unzipSync(archive))
    .filter(([name]) => !isFolder(name))
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .flatMap(([name, bytes]) => {
      const mended = mend(name, bytes, menders);
      return mended === undefined ? [] : [[name, mended] as const];
    });
  return pack(parts);
}

/** A package has no folders, only parts with longer names. */
function isFolder(name: string): boolean {
  return name.endsWith('/');
}

/** Readers want the list of parts first. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}

function mend(name: string, bytes: Uint8Array, menders: readonly Mender[]): string | Uint8Array | undefined {
  const mender = menders.find(({ part }) => part.test(name));
  return mender === undefined ? bytes : mender.mend(strFromU8(bytes));
}
