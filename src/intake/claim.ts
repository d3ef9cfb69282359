import { lenientText } from '../source/index.ts';

/** A line at the top of a file that gives a key one word, in quotes or not: `week: 2026-W51 # алдағы апта`. */
const WORD_AT_TOP = /^([a-z]+):[ \t]+(["']?)([a-z0-9][a-z0-9-]*)\2[ \t]*(?:#.*)?$/i;

/**
 * What a file whose YAML cannot be read says of itself all the same, key by key, the first line of each: enough to know
 * whose it is and what for. Keys and ids are ASCII, so neither a broken line elsewhere nor another encoding hides them.
 */
export function claimsIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  const claims = new Map<string, string>();
  for (const line of lenientText(bytes).split(/\r\n|\r|\n/)) {
    const [, key = '', , value = ''] = WORD_AT_TOP.exec(line) ?? [];
    if (key !== '' && !claims.has(key)) claims.set(key, value);
  }
  return Object.fromEntries(claims);
}
