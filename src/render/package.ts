import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Stands in a file's properties, where the real time would make every build another file. */
export const FIXED_TIME = new Date('2018-04-18T00:00:00Z');

/** The oldest moment that a zip can hold, on the machine's own clock: zips know no time zone. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/**
 * The parts of an Office file put right and packed again, so that the same document is the same bytes: entries in
 * order, one date.
 *
 * @param menders what a format's library cannot be told, by the name of the part: takes its XML and returns it mended
 */
export function repack(archive: Uint8Array, menders: readonly Mender[]): Uint8Array {
  const parts = unzipSync(archive);
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const mended = names.map((name) => [
    name,
    [mend(name, parts[name] ?? new Uint8Array(), menders), { mtime: ZIP_EPOCH }],
  ]);
  return zipSync(Object.fromEntries(mended), { level: 6 });
}

export interface Mender {
  readonly part: RegExp;
  readonly mend: (xml: string) => string;
}

/** Readers want the list of parts first. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}

function mend(name: string, bytes: Uint8Array, menders: readonly Mender[]): Uint8Array {
  const mender = menders.find(({ part }) => part.test(name));
  return mender === undefined ? bytes : strToU8(mender.mend(strFromU8(bytes)));
}
