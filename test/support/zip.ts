import { crc32, deflateRawSync } from 'node:zlib';

/** A file as a zip archive says that it is; what is not given is right. */
export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly method?: 0 | 8;
  /** Its checksum and sizes follow it, and are 0 in its heading. */
  readonly describedLater?: boolean;
  /** Bytes changed after all was said of them. */
  readonly altered?: Uint8Array;
  /** What the heading says otherwise than the directory. */
  readonly heading?: { name?: string; method?: number; crc?: number; packed?: number; size?: number };
  /** What the record behind the file says otherwise. */
  readonly descriptor?: { crc?: number; packed?: number };
  /** What both say, right or wrong. */
  readonly said?: { crc?: number; size?: number };
  /** Where the directory says that it stands. */
  readonly start?: (starts: readonly number[]) => number;
}

/** What surrounds the files. */
export interface Surroundings {
  readonly comment?: Uint8Array;
  readonly after?: Uint8Array;
  readonly count?: number;
  /** Whether the end names sizes and places of eight bytes. */
  readonly zip64?: boolean;
}

/** A zip archive made byte by byte, so that it can be wrong in any of them. */
export function zipOf(files: readonly ZippedFile[], around: Surroundings = {}): Uint8Array {
  const chunks: Buffer[] = [];
  const starts: number[] = [];
  let at = 0;
  const push = (chunk: Uint8Array): void => {
    chunks.push(Buffer.from(chunk));
    at += chunk.length;
  };
  const facts = files.map((file) => {
    const { bytes, method = 8, describedLater = false, heading = {}, altered, descriptor = {} } = file;
    const data = method === 8 ? deflateRawSync(altered ?? bytes) : (altered ?? bytes);
    const known = {
      crc: file.said?.crc ?? crc32(bytes),
      packed: data.length,
      size: file.said?.size ?? bytes.length,
      method,
      flags: describedLater ? 8 : 0,
    };
    const said = describedLater ? { ...known, crc: 0, packed: 0, size: 0 } : known;
    starts.push(at);
    push(described(0x04034b50, { ...said, ...heading }, Buffer.from(heading.name ?? file.name)));
    push(data);
    if (describedLater) {
      const record = Buffer.alloc(16);
      record.writeUInt32LE(0x08074b50, 0);
      record.writeUInt32LE(descriptor.crc ?? known.crc, 4);
      record.writeUInt32LE(descriptor.packed ?? known.packed, 8);
      record.writeUInt32LE(known.size, 12);
      push(record);
    }
    return known;
  });
  const directory = at;
  for (const [index, file] of files.entries()) {
    const start = file.start?.(starts) ?? starts[index] ?? 0;
    push(described(0x02014b50, facts[index] as Facts, Buffer.from(file.name), start));
  }
  push(endOf(directory, at, around.count ?? files.length, around));
  if (around.after !== undefined) push(around.after);
  return new Uint8Array(Buffer.concat(chunks));
}

interface Facts {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** A heading, or with `start` an entry of the directory. */
function described(signature: number, facts: Facts, name: Buffer, start?: number): Buffer {
  const shift = start === undefined ? 0 : 2;
  const record = Buffer.alloc(start === undefined ? 30 : 46);
  record.writeUInt32LE(signature, 0);
  record.writeUInt16LE(facts.flags, 6 + shift);
  record.writeUInt16LE(facts.method, 8 + shift);
  record.writeUInt32LE(facts.crc, 14 + shift);
  record.writeUInt32LE(facts.packed, 18 + shift);
  record.writeUInt32LE(facts.size, 22 + shift);
  record.writeUInt16LE(name.length, 26 + shift);
  if (start !== undefined) record.writeUInt32LE(start, 42);
  return Buffer.concat([record, name]);
}

function endOf(directory: number, end: number, count: number, { comment, zip64 }: Surroundings): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(zip64 ? 0xffff : count, 8);
  record.writeUInt16LE(zip64 ? 0xffff : count, 10);
  record.writeUInt32LE(end - directory, 12);
  record.writeUInt32LE(zip64 ? 0xffffffff : directory, 16);
  record.writeUInt16LE(comment?.length ?? 0, 20);
  return Buffer.concat([record, comment ?? Buffer.alloc(0)]);
}
