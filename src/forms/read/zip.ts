import { inflateRawSync } from 'node:zlib';

/** A file in an archive, as the archive's directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes it says it has when unpacked. */
  readonly size: number;
  /** Its bytes. Throws where they are not as many as it says: no more than those are ever unpacked. */
  readonly unpack: () => Uint8Array;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const MOST_COMMENT = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files of a zip archive, one by one, none of them unpacked. Libraries unpack whatever a file turns out to hold; here
 * what the directory says is the limit. Throws where the archive is damaged, or of more than 4 GiB.
 */
export function* zipEntries(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('no entry of a directory');
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true);
    yield {
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      size,
      unpack: () => unpacked(dataAt(bytes, view, start, packed), method, size),
    };
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** Where the record at the end of an archive stands; a comment may follow it. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Error('no end of an archive');
}

/** The bytes behind a file's own heading, which repeats its name. */
function dataAt(bytes: Uint8Array, view: DataView, start: number, length: number): Uint8Array {
  if (view.getUint32(start, true) !== LOCAL_ENTRY) throw new Error('no file');
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return bytes.subarray(from, from + length);
}

function unpacked(data: Uint8Array, method: number, size: number): Uint8Array {
  if (method !== STORED && method !== DEFLATED) throw new Error('unknown compression');
  const found = method === STORED ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  if (found.length !== size) throw new Error('not of the size it says');
  return found;
}
