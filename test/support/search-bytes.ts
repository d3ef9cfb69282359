import { strFromU8, unzipSync } from 'fflate';

/** A file, or what is sent to a terminal, made ready to be searched. */
export interface Searchable {
  readonly name: string;
  /** Every reading of it, in lower case, without white space. */
  readonly readings: readonly string[];
  /** Every reading again, digits only. */
  readonly digits: readonly string[];
}

/**
 * Bytes in every way in which a text could hide in them: as they are, as Latin-1 and UTF-16, without tags (texts parted by
 * runs), with lines unfolded, entities, percents, quoted-printable, `\u` and base64 taken back; parts of a zip unpacked.
 */
export function searchable(name: string, bytes: Uint8Array): Searchable {
  const texts = [name, ...(isZip(bytes) ? partsIn(bytes) : [bytes]).flatMap(textsIn)];
  const readings = [...new Set(texts.flatMap(decodings))];
  return {
    name,
    readings: readings.map((text) => text.toLowerCase().replace(/\s+/g, '')),
    // Digits of neighbours do not make a number: only what people write between digits is passed over.
    digits: readings.map((text) => text.replace(/(?<=\d)[\s()./+\u2010-\u2015•-]{1,3}(?=\d)/g, '')),
  };
}

/** Which of the texts (or telephone numbers) something holds. */
export function foundIn(file: Searchable, texts: readonly string[]): string[] {
  return texts.filter((text) => {
    const number = text.replace(/\D/g, '');
    if (/^\+?[\d ()-]+$/.test(text)) return file.digits.some((reading) => reading.includes(number));
    const plain = text.toLowerCase().replace(/\s+/g, '');
    return file.readings.some((reading) => reading.includes(plain));
  });
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function partsIn(bytes: Uint8Array): Uint8Array[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [Buffer.from(name), part]);
}

function textsIn(bytes: Uint8Array): string[] {
  return [strFromU8(bytes), strFromU8(bytes, true), Buffer.from(bytes).toString('utf16le')];
}

function decodings(text: string): string[] {
  const unfolded = text.replace(/=?\r?\n[ \t]?/g, '');
  const bare = text.replace(/<[^>]*>/g, '');
  return [text, unfolded, bare, ...[text, unfolded, bare].map(unescaped), ...base64In(text)];
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})|&#x([\da-f]{1,6});|_x([\da-f]{4})_/gi, (_, a, b, c) =>
      character(a ?? b ?? c, 16),
    )
    .replace(/&#(\d{1,7});/g, (_, code) => character(code, 10))
    .replace(/(?:[=%][\da-f]{2})+/gi, (codes) => Buffer.from(codes.replace(/[=%]/g, ''), 'hex').toString())
    .replace(/&amp;/g, '&')
    .replace(/\\(.)/g, '$1');
}

function character(code: string, base: number): string {
  const value = Number.parseInt(code, base);
  return value > 0x10ffff ? '' : String.fromCodePoint(value);
}

function base64In(text: string): string[] {
  return (text.match(/[A-Za-z0-9+/]{16,}={0,2}/g) ?? []).map((code) =>
    Buffer.from(code, 'base64').toString(),
  );
}
