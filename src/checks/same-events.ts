import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { type LocatedEvent, soundEvents } from '../domain/events.ts';
import { findSameEvents } from '../domain/same-event.ts';
import { ofKind } from '../workspace/document.ts';
import type { GroupCheck } from './check.ts';

/** §10, last part: one event told by several bodies is offered as a joint one, to each of them once. */
export const sameEvents: GroupCheck = ({ documents }) => {
  const events = ofKind(documents, 'weekly').flatMap(soundEvents);
  const others = new Map<string, string[]>();
  for (const { events: pair } of findSameEvents(events)) {
    const [a, b] = pair;
    others.set(a, [...(others.get(a) ?? []), b]);
    others.set(b, [...(others.get(b) ?? []), a]);
  }
  return events.flatMap((event) => {
    const refs = others.get(event.ref);
    return refs === undefined ? [] : [told(event, refs.sort())];
  });
};

/** @param others references of the events that seem to be the same */
function told({ document, at, body }: LocatedEvent, others: readonly string[]): Diagnostic {
  const place = document.source.place([...at, 'title']);
  const partners = [...new Set(others.map((ref) => ref.slice(0, ref.indexOf('/'))))];
  return diagnostic('joint/same-event', place, {
    other: others.join(', '),
    body,
    partners: partners.join(', '),
  });
}
