import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { type LocatedEvent, soundEvents } from '../domain/events.ts';
import { findSameEvents } from '../domain/same-event.ts';
import { ofKind } from '../workspace/document.ts';
import type { GroupCheck } from './check.ts';

/** §10, last part: one event told by two bodies is offered as a joint one, to both of them. */
export const sameEvents: GroupCheck = ({ documents }) => {
  const events = new Map(
    ofKind(documents, 'weekly')
      .flatMap(soundEvents)
      .map((located) => [located.ref, located]),
  );
  return findSameEvents([...events.values()]).flatMap(({ events: [a, b] }) => {
    const [first, second] = [events.get(a), events.get(b)];
    return first === undefined || second === undefined ? [] : [told(first, second), told(second, first)];
  });
};

function told({ document, at, body }: LocatedEvent, other: LocatedEvent): Diagnostic {
  const place = document.source.place([...at, 'title']);
  return diagnostic('joint/same-event', place, { other: other.ref, body, partner: other.body });
}
