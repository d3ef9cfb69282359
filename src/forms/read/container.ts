import { type ZipEntry, zipEntries } from './zip.ts';

/** Why a file is not opened. */
export type Refusal =
  | 'empty'
  | 'too-large'
  | 'encrypted'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'word'
  | 'pdf'
  | 'text'
  | 'broken'
  | 'other';

/** The parts of a package by name; the case of letters does not count. */
export interface Parts {
  readonly names: readonly string[];
  /** The bytes of a part; undefined where there is none. Throws where they are damaged, or more than are ever unpacked. */
  readonly read: (name: string) => Uint8Array | undefined;
}

/** A filled-in form takes some 100 KiB; pictures pasted into it are not read. */
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_UNPACKED = 8 * 1024 * 1024;
const MOST_PARTS = 5_000;

/** Thrown by `Parts.read`, where all that was read would be more than is ever unpacked. */
export class TooLarge extends Error {}

/** The parts of a workbook, or what the file is instead. Nothing is unpacked before it is asked for and its size is known. */
export function openPackage(bytes: Uint8Array): { readonly parts: Parts } | { readonly refusal: Refusal } {
  if (bytes.length === 0) return { refusal: 'empty' };
  if (bytes.length > MOST_BYTES) return { refusal: 'too-large' };
  if (startsWith(bytes, OLE)) return { refusal: kindOfOle(bytes) };
  if (!startsWith(bytes, ZIP)) return { refusal: kindOfText(bytes) };
  let entries: ZipEntry[];
  try {
    entries = zipEntries(bytes);
  } catch {
    return { refusal: 'broken' };
  }
  if (entries.length > MOST_PARTS) return { refusal: 'too-large' };
  const names = entries.map(({ name }) => name);
  return names.some((name) => WORKBOOK.test(name))
    ? { parts: { names, read: readerOf(entries) } }
    : { refusal: kindOfZip(names) };
}

const WORKBOOK = /^xl\/workbook[^/]*\.xml$/i;

function readerOf(entries: readonly ZipEntry[]): Parts['read'] {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  let unpacked = 0;
  return (name) => {
    const entry = byName.get(name.toLowerCase());
    if (entry === undefined) return undefined;
    unpacked += entry.size;
    if (unpacked > MOST_UNPACKED) throw new TooLarge();
    return entry.unpack();
  };
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46];

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** The old container of Office; its directory names the streams in UTF-16. */
function kindOfOle(bytes: Uint8Array): Refusal {
  const names = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return 'encrypted';
  return names.includes('WordDocument') ? 'word' : 'xls';
}

function kindOfZip(names: readonly string[]): Refusal {
  if (names.includes('xl/workbook.bin')) return 'xlsb';
  if (names.includes('word/document.xml')) return 'word';
  // OpenDocument begins with the part that says what it is.
  return names[0] === 'mimetype' || names.includes('content.xml') ? 'ods' : 'other';
}

function kindOfText(bytes: Uint8Array): Refusal {
  if (startsWith(bytes, PDF)) return 'pdf';
  return bytes.subarray(0, 4096).includes(0) ? 'other' : 'text';
}
