import { zipEntries } from './zip.ts';

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

/** The parts of a workbook that are looked at, by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** A filled-in form takes some 100 KiB; pictures pasted into it are not read. */
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_UNPACKED = 8 * 1024 * 1024;
const MOST_PARTS = 5_000;

/** Only these parts are unpacked: no pictures, no macros, no links to other files. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings|comments\/?\w*)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/** The parts of a workbook, or what the file is instead. Nothing is unpacked before its size is known. */
export function unpack(bytes: Uint8Array): { readonly parts: Parts } | { readonly refusal: Refusal } {
  if (bytes.length === 0) return { refusal: 'empty' };
  if (bytes.length > MOST_BYTES) return { refusal: 'too-large' };
  if (startsWith(bytes, OLE)) return { refusal: kindOfOle(bytes) };
  if (!startsWith(bytes, ZIP)) return { refusal: kindOfText(bytes) };
  const parts: Record<string, Uint8Array> = {};
  const names: string[] = [];
  let unpacked = 0;
  try {
    for (const { name, size, unpack: unpackPart } of zipEntries(bytes)) {
      if (names.push(name) > MOST_PARTS) return { refusal: 'too-large' };
      if (!WANTED.test(name)) continue;
      unpacked += size;
      if (unpacked > MOST_UNPACKED) return { refusal: 'too-large' };
      // Of two parts of one name readers take either.
      if (name in parts) return { refusal: 'broken' };
      parts[name] = unpackPart();
    }
  } catch {
    return { refusal: 'broken' };
  }
  return 'xl/workbook.xml' in parts ? { parts } : { refusal: kindOfZip(names) };
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
