import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/index.ts';
import { isMapping } from '../source/index.ts';
import type { DocumentCheck } from './check.ts';

/** Lists whose entries are named by their `id`, by kind of document. */
const LISTS = { weekly: 'events', proposal: 'items', 'plan-decision': 'additions' } as const;

/** No two events (plan items) of a file share an id, in whatever Unicode form it is written. */
export const duplicateIds: DocumentCheck = (document) => {
  const list = Object.hasOwn(LISTS, document.kind) ? LISTS[document.kind as keyof typeof LISTS] : undefined;
  return list === undefined ? [] : duplicatesIn(document.source, list);
};

/** Duplicates among the `id`s of the mappings in the list under `key`, wrong entries passed over. */
export function duplicatesIn(source: Source, key: string): Diagnostic[] {
  const entries: unknown = isMapping(source.data) ? source.data[key] : undefined;
  if (!Array.isArray(entries)) return [];
  const firstIndex = new Map<string, number>();
  const found: Diagnostic[] = [];
  const placeOf = (at: number): Place => source.place([key, at, 'id']);
  for (let index = 0; index < entries.length; index++) {
    const entry: unknown = entries[index];
    if (!isMapping(entry) || typeof entry.id !== 'string') continue;
    const id = entry.id.normalize('NFC');
    const first = firstIndex.get(id);
    if (first === undefined) firstIndex.set(id, index);
    else found.push(diagnostic('id/duplicate', placeOf(index), { id, first: placeOf(first).span.line }));
  }
  return found;
}
