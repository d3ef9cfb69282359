import { crc32, inflateRawSync } from 'node:zlib';

/** A file in an archive, as the archive's directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes it says it has when unpacked. */
  readonly size: number;
  /** Its bytes. Throws where they are not those that were packed: other in number, or of another checksum. */
  readonly unpack: () => Uint8Array;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const MOST_COMMENT = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LOCAL_LENGTH = 30;
const DESCRIPTOR = 0x08074b50;
const STORED = 0;
const DEFLATED = 8;
/** Flags: the file is locked with a password; its checksum and sizes follow it, as they were not known before. */
const ENCRYPTED = 0x0001;
const DESCRIBED_LATER = 0x0008;
/** In place of a size that stands elsewhere, as files of 4 GiB need it. */
const ELSEWHERE = 0xffffffff;

/** What an archive says of a file twice: in its directory, and in the heading before the file itself. */
interface Described {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its heading stands. */
  readonly start: number;
}

/**
 * The files of a zip archive, in the order of its directory, none of them unpacked yet. An archive of which two readers
 * could make two things is damaged: directory and headings must agree, no two files may share bytes or differ in case
 * alone, and nothing may follow the end. Throws where the archive is damaged, or of more than 4 GiB.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { described, directory } = directoryOf(bytes, view);
  const names = new Set(described.map(({ name }) => name.toLowerCase()));
  if (names.size < described.length) throw new Error('two files of one name');
  const starts = described.map(({ start }) => start).sort((a, b) => a - b);
  return described.map((file) => {
    const from = dataOf(bytes, view, file);
    const end = starts.find((start) => start > file.start) ?? directory;
    if (from + file.packed > end || starts.indexOf(file.start) !== starts.lastIndexOf(file.start))
      throw new Error('files that share bytes');
    return {
      name: file.name,
      size: file.size,
      unpack: () => unpacked(bytes.subarray(from, from + file.packed), file),
    };
  });
}

/** What the directory says of each file, and where it stands. */
function directoryOf(bytes: Uint8Array, view: DataView): { described: Described[]; directory: number } {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  const described: Described[] = [];
  let at = directory;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('no entry of a directory');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    described.push({
      name: nameAt(bytes, at + 46, nameEnd),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end) throw new Error('not as many files as the directory says');
  return { described, directory };
}

/** Where the record at the end of an archive stands; nothing but a comment of its own may follow it. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + view.getUint16(at + 20, true) === last) return at;
    break;
  }
  throw new Error('no end of an archive');
}

/** Where a file's bytes begin, behind a heading that agrees with the directory. */
function dataOf(bytes: Uint8Array, view: DataView, file: Described): number {
  const { start } = file;
  if (view.getUint32(start, true) !== LOCAL_ENTRY) throw new Error('no file');
  const nameEnd = start + LOCAL_LENGTH + view.getUint16(start + 26, true);
  const from = nameEnd + view.getUint16(start + 28, true);
  const flags = view.getUint16(start + 6, true);
  const isLater = (flags & DESCRIBED_LATER) !== 0;
  const agrees = (said: number, known: number): boolean =>
    said === known || (isLater && (said === 0 || said === ELSEWHERE));
  if (
    nameAt(bytes, start + LOCAL_LENGTH, nameEnd) !== file.name ||
    view.getUint16(start + 8, true) !== file.method ||
    ((flags | file.flags) & ENCRYPTED) !== 0 ||
    !agrees(view.getUint32(start + 14, true), file.crc) ||
    !agrees(view.getUint32(start + 18, true), file.packed) ||
    !agrees(view.getUint32(start + 22, true), file.size) ||
    (isLater && !isDescribed(view, from + file.packed, file))
  )
    throw new Error('a heading that the directory contradicts');
  return from;
}

/** Whether what follows a file says of it what the directory does. Of sizes of eight bytes the first four are looked at. */
function isDescribed(view: DataView, at: number, { crc, packed }: Described): boolean {
  const from = view.getUint32(at, true) === DESCRIPTOR ? at + 4 : at;
  return view.getUint32(from, true) === crc && view.getUint32(from + 4, true) === packed;
}

function nameAt(bytes: Uint8Array, from: number, end: number): string {
  return new TextDecoder().decode(bytes.subarray(from, end));
}

/** No more is ever unpacked than the directory says there is: libraries unpack whatever a file turns out to hold. */
function unpacked(data: Uint8Array, { method, size, crc }: Described): Uint8Array {
  if (method !== STORED && method !== DEFLATED) throw new Error('unknown compression');
  const found = method === STORED ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  if (found.length !== size || crc32(found) !== crc) throw new Error('not what was packed');
  return found;
}
