import { strFromU8, unzipSync } from 'fflate';

/** The parts of an Office file as text, by name. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** All text of an Office file, as the parts hold it, tags taken away. */
export function wordsOf(bytes: Uint8Array): string {
  return Object.values(partsOf(bytes))
    .join('\n')
    .replaceAll(/<[^>]*>/g, '');
}
