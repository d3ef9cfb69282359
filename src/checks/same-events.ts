import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { type LocatedEvent, soundEvents } from '../domain/events.ts';
import { findSameEvents } from '../domain/same-event.ts';
import { listed } from '../i18n/listed.ts';
import { ofKind } from '../workspace/document.ts';
import type { GroupCheck } from './check.ts';

/** §10, last part: one event told by several bodies is offered as a joint one, to each of them once. */
export const sameEvents: GroupCheck = ({ documents }) => {
  const events = ofKind(documents, 'weekly').flatMap(soundEvents);
  const byRef = new Map(events.map((event) => [event.ref, event]));
  return findSameEvents(events, 'all').flatMap(({ events: [ref = '', ...named], others = 0 }) => {
    const located = byRef.get(ref);
    return located === undefined ? [] : [told(located, named, others)];
  });
};

/**
 * @param named references of the events that seem to be the same
 * @param others how many more there are
 */
function told({ document, at, body }: LocatedEvent, named: readonly string[], others: number): Diagnostic {
  const place = document.source.place([...at, 'title']);
  const partners = [...new Set(named.map((ref) => ref.slice(0, ref.indexOf('/'))))];
  return diagnostic('joint/same-event', place, {
    other: listed(named, others),
    body,
    partners: partners.join(', ') + (others === 0 ? '' : ', …'),
  });
}
