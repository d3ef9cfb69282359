import { addressesIn } from './addresses.ts';
import type { Certainty } from './certainty.ts';
import { withoutEntities } from './entities.ts';
import { LINK, RULES } from './numbers.ts';
import { plainly } from './plainly.ts';

/** A telephone number or an e-mail address in a text. */
export interface Found {
  readonly what: 'phone' | 'email';
  /** Where it begins and ends in the text, in UTF-16 units; of an address, the name before its at sign. */
  readonly from: number;
  readonly to: number;
  /** The same for all usual ways of writing it, see `phoneKey` and `emailKey`. */
  readonly key: string;
}

/** What every text has that holds five digits near each other, or an at sign in some disguise. */
const MAY_HOLD =
  /\d\D{0,6}\d\D{0,6}\d\D{0,6}\d\D{0,6}\d|@|%40|[^a-z]at[^a-z]|соба|айқұлақ|[([{<|*_~-]\s?[аaэ]т?\s?[)\]}>|*_~-]|[^\0-\x7f\u0400-\u052f\u00a0\u2010-\u201f№…«»•]/i;

/** The telephone numbers and e-mail addresses of a text, also disguised ones, in their order. */
export function personalIn(text: string, certainty: Certainty): Found[] {
  const written = foundIn(text, certainty);
  const entities = withoutEntities(text);
  if (entities === undefined) return written;
  const { read, at } = entities;
  const others = foundIn(read, certainty)
    .map((found) => ({ ...found, from: at(found.from), to: at(found.to) }))
    .filter(({ from, to }) => !written.some((other) => other.from <= from && to <= other.to));
  return inOrder([...written, ...others]);
}

function inOrder(found: Found[]): Found[] {
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

function foundIn(text: string, certainty: Certainty): Found[] {
  if (!MAY_HOLD.test(text)) return [];
  const named = certainty === 'likely' ? text.replace(LINK, (link) => ' '.repeat(link.length)) : text;
  const found = addressesIn(named, certainty).map(
    ({ from, to, end }): Found => ({ what: 'email', from, to, key: emailKey(text.slice(from, end)) }),
  );
  let rest = plainly(text);
  for (const { pattern, is, when = certainty } of RULES) {
    if (when !== certainty) continue;
    rest = rest.replace(pattern, (match: string, ...more: unknown[]) => {
      const from = more.find((value) => typeof value === 'number') ?? 0;
      if (is === 'phone') {
        found.push({ what: 'phone', from, to: from + match.length, key: phoneKey(match) });
      }
      // Letters, so that nothing is found across it.
      return 'x'.repeat(match.length);
    });
  }
  return inOrder(found);
}

/** The last ten digits: with the prefix or without, a number is the same. */
export function phoneKey(written: string): string {
  return plainly(written).replace(/\D/g, '').slice(-10);
}

export function emailKey(written: string): string {
  return written
    .trim()
    .replace(/[＠﹫]/, '@')
    .toLowerCase();
}

/** The text with what was found in it covered, its length kept: the digits of numbers, the names of addresses. */
export function cover(text: string, found: readonly Found[]): string {
  if (found.length === 0) return text;
  const read = plainly(text);
  const units = text.split('');
  for (const { what, from, to } of found) {
    for (let at = from; at < to; at++) {
      const isDigit = /\d/.test(read[at] ?? '') || /[\udc00-\udfff]/.test(text[at] ?? '');
      if (what === 'email' || isDigit) units[at] = '•';
    }
  }
  return units.join('');
}
