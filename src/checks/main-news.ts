import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { takesPlace } from '../domain/clashes.ts';
import { isOn, partsOfEvents, refOf } from '../domain/events.ts';
import { eventsProposed, type NamedEvent } from '../domain/named-events.ts';
import { WEEKDAYS } from '../law/calendar-date.ts';
import { daysOf, parseWeek } from '../law/iso-week.ts';
import type { WeeklyEvent } from '../schema/types.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import type { DocumentCheck } from './check.ts';

/** What an event must say to be main news of a day. */
type Planned = Pick<WeeklyEvent, 'date' | 'until' | 'status'>;

/** An event that its own body proposes as main news is held that day. */
export const ownMainNews: DocumentCheck = (document) => {
  if (!isKind(document, 'weekly')) return [];
  const proposed = eventsProposed(document);
  if (proposed.length === 0) return [];
  const own = new Map<string, Planned>();
  for (const { event } of partsOfEvents(document)) {
    const { id, date } = event;
    if (id !== undefined && date !== undefined) own.set(refOf(document.data.body, id), { ...event, date });
  }
  return proposed.flatMap((named) => {
    const event = own.get(named.ref);
    return event === undefined ? [] : newsProblems(document, named, event);
  });
};

/** What keeps an event from being the main news of the day for which it is named. */
export function newsProblems(
  document: AnyDocument,
  { ref, at, day }: NamedEvent,
  event: Planned,
): Diagnostic[] {
  const date = day && dayOfWeek(document, WEEKDAYS.indexOf(day));
  if (date === undefined) return [];
  const found: Diagnostic[] = [];
  if (!isOn(event, date)) {
    const held = event.until === undefined ? event.date : `${event.date} – ${event.until}`;
    found.push(diagnostic('news/other-day', document.source.place(at), { event: ref, date, held }));
  }
  if (!takesPlace(event)) found.push(diagnostic('news/not-held', document.source.place(at), { event: ref }));
  return found;
}

/** A date of the week that a document is of, undefined where it names none. */
export function dayOfWeek({ data }: AnyDocument, index: number): string | undefined {
  const week = 'week' in data ? parseWeek(String(data.week)) : undefined;
  return week && daysOf(week)[index];
}
