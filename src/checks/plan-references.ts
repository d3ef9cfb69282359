import { diagnostic } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { refOf, soundEvents } from '../domain/events.ts';
import { itemsNamed } from '../domain/plan-names.ts';
import { paragraphOf } from '../law/paragraphs.ts';
import { type AnyDocument, isKind, isSound, type Step, soundEntries } from '../workspace/document.ts';
import type { WorkspaceCheck } from './check.ts';

/**
 * §5, §8, §9: a plan item that an event, a report, an update or a correction names is in the plan of that year. A report is
 * free text (§8): the line of an unknown item is read as text, so it is a warning there.
 */
export const planReferences: WorkspaceCheck = (document, { planItems }) =>
  planReferencesOf(document).flatMap(({ item, at, year }) => {
    const known = planItems.get(year);
    if (known === 'unreadable') return [];
    const [named, ...others] = known === undefined ? [] : itemsNamed(item, known);
    if (named !== undefined && others.length === 0) return [];
    const place = document.source.place(at);
    const rule = paragraphOf(document.slot.kind, at);
    const severity = document.kind === 'report' ? 'warning' : undefined;
    if (known === undefined) return [diagnostic('ref/no-plan', place, { year, item }, { rule })];
    if (others.length > 0) {
      const items = [named, ...others].join(', ');
      return [diagnostic('plan/ambiguous-item', place, { item, items }, { rule, severity })];
    }
    const suggestion = suggest(item, [...known]);
    return [diagnostic('ref/unknown-plan-item', place, { year, item }, { suggestion, rule, severity })];
  });

interface PlanReference {
  readonly item: string;
  readonly at: readonly Step[];
  readonly year: number;
}

function planReferencesOf(document: AnyDocument): PlanReference[] {
  const body = String(document.slot.fields.body ?? '');
  if (isKind(document, 'weekly')) {
    return soundEvents(document).flatMap(({ event, at }) =>
      event.planItem === undefined
        ? []
        : [
            {
              item: refOf(body, event.planItem),
              at: [...at, 'planItem'],
              year: Number(event.date.slice(0, 4)),
            },
          ],
    );
  }
  if (isKind(document, 'report')) {
    return namedIn(
      document,
      'items',
      'planItem',
      body,
      Number(String(document.slot.fields.period).slice(0, 4)),
    );
  }
  if (isKind(document, 'plan-decision')) {
    const year = Number(document.slot.fields.planYear);
    return soundEntries(document, 'corrections', document.data.corrections).flatMap(({ entry, at }) =>
      entry.items.map((item, index) => ({ item, at: [...at, 'items', index], year })),
    );
  }
  if (isKind(document, 'plan-update')) {
    return namedIn(document, 'changes', 'item', body, Number(document.slot.fields.year));
  }
  return [];
}

/** The items named under `key` of each sound entry of a list. */
function namedIn(
  document: AnyDocument,
  list: string,
  key: string,
  body: string,
  year: number,
): PlanReference[] {
  const entries: unknown = Reflect.get(document.data, list);
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry, index) =>
    isSound(document, [list, index])
      ? [{ item: refOf(body, String(entry[key])), at: [list, index, key], year }]
      : [],
  );
}
