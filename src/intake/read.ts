import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { severityOf } from '../diagnostics/severity.ts';
import { isDocumentKind, type Kind } from '../schema/kinds.ts';
import { type Limits, parseSource } from '../source/index.ts';
import { readAlone, readDocument } from '../workspace/read-document.ts';
import { claimsIn } from './claim.ts';
import { isSent, type Place, placeClaimed } from './place.ts';

/** What a YAML file that came turned out to be. */
export type ReadSubmission =
  /** Sound by itself. */
  | { readonly is: 'sound'; readonly place: Place; readonly data: unknown }
  /** Not: what is wrong with it, and the place that it claims, as far as it says. */
  | {
      readonly is: 'broken';
      readonly place?: Place;
      readonly data: unknown;
      readonly diagnostics: readonly Diagnostic[];
    }
  /** A document of a kind that the authorised body writes itself: nobody sends those. */
  | { readonly is: 'decision'; readonly kind: Kind }
  /** YAML, but no document. */
  | { readonly is: 'foreign' };

/** Reads a file by what it says itself. Diagnostics name it by the path it claims, else by `name`. Nothing is thrown. */
export async function readSubmission(
  name: string,
  bytes: Uint8Array,
  limits: Limits,
): Promise<ReadSubmission> {
  const data = parseSource({ path: name, bytes }, limits).source?.data;
  const said: unknown = data ?? claimsIn(bytes);
  const kind: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, 'kind') : undefined;
  if (isDocumentKind(kind) && !isSent(kind)) return { is: 'decision', kind };
  const place = isDocumentKind(kind) ? placeClaimed(kind, said) : undefined;
  const { diagnostics } =
    place === undefined
      ? await readAlone({ path: name, bytes }, limits)
      : await readDocument({ path: place.path, bytes }, place.slot, limits);
  const broken = diagnostics.some((found) => severityOf(found) === 'error');
  if (!broken && place !== undefined) return { is: 'sound', place, data };
  if (!broken) return { is: 'foreign' };
  return { is: 'broken', data, diagnostics, ...(place === undefined ? {} : { place }) };
}
