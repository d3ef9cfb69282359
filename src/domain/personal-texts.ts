import { sortOfField } from '../personal/fields.ts';
import { cover, emailKey, type Found, personalIn, phoneKey } from '../personal/find.ts';

/** Telephone numbers and e-mail addresses that are published anyway, by their keys. */
export type PublicContacts = ReadonlySet<string>;

/** What stands in the contact fields of a document; those of speakers are not for publication. */
export function publicContacts(document: unknown): PublicContacts {
  const keys = new Set<string>();
  collect(document, keys);
  return keys;
}

function collect(value: unknown, keys: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'speakers') continue;
    if (typeof inner !== 'string' || sortOfField(key) !== 'contact') collect(inner, keys);
    else keys.add(key === 'email' ? emailKey(inner) : phoneKey(inner));
  }
}

/** The numbers and addresses in a text that the media do not get. */
export function privateIn(text: string, open: PublicContacts): Found[] {
  return [...personalIn(text, 'likely'), ...inWebAddresses(text)].filter(({ key }) => !isOpen(key, open));
}

const WEB_ADDRESS = /https?:\/\/[^\s<>"']+/gi;
/** Between these stand the parts of an address on the web. */
const PART = /[^/?&=#;:]+/g;

/**
 * What parts of web addresses hold, also percent-encoded; a part is found as a whole. A number counts with its plus sign
 * alone, as ids of meetings are numbers too.
 */
function inWebAddresses(text: string): Found[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(WEB_ADDRESS)].flatMap(({ 0: address, index }) =>
    [...address.matchAll(PART)].flatMap(({ 0: part, index: at }): Found[] => {
      const read = decoded(part);
      const found = personalIn(read, 'likely').find(({ what }) => what === 'email' || read.startsWith('+'));
      const from = index + at;
      return found === undefined ? [] : [{ what: 'email', from, to: from + part.length, key: found.key }];
    }),
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A number may be written without the code of its town. */
function isOpen(key: string, open: PublicContacts): boolean {
  if (open.has(key)) return true;
  return /^\d{6,}$/.test(key) && [...open].some((known) => known.endsWith(key));
}

/** The data as the media get it: in every text what is not `open` is covered. Contact fields, dates and ids stay. */
export function textsForMedia<T>(data: T, open: PublicContacts = new Set()): T {
  return forMedia(data, open) as T;
}

function forMedia(value: unknown, open: PublicContacts): unknown {
  if (typeof value === 'string') return cover(value, privateIn(value, open));
  if (Array.isArray(value)) return value.map((entry) => forMedia(entry, open));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const shown = typeof inner === 'string' && sortOfField(key) !== 'text';
      return [key, shown ? inner : forMedia(inner, open)];
    }),
  );
}
