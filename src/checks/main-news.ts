import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { partsOfEvents, refOf } from '../domain/events.ts';
import { eventsProposed, type NamedEvent } from '../domain/named-events.ts';
import { canBeNews } from '../domain/top-news.ts';
import { type CalendarDate, WEEKDAYS } from '../law/calendar-date.ts';
import { daysOf, parseWeek, weekOf } from '../law/iso-week.ts';
import type { WeeklyEvent } from '../schema/types.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import type { DocumentCheck } from './check.ts';

/** What an event must say to be main news of a day. */
type Planned = Pick<WeeklyEvent, 'date' | 'until' | 'status'>;

/**
 * An event that its own body proposes as main news is held that day; otherwise the grid does not show the proposal. That
 * is no error: whoever cancels an event and forgets the proposal must be heard all the same.
 */
export const ownMainNews: DocumentCheck = (document) => {
  if (!isKind(document, 'weekly')) return [];
  const proposed = eventsProposed(document);
  if (proposed.length === 0) return [];
  const own = new Map<string, Planned>();
  for (const { event } of partsOfEvents(document)) {
    const { id, date } = event;
    if (id === undefined || date === undefined) continue;
    // What lies in another week is told of already (`eventDates`).
    if (weekOf(date as CalendarDate) === document.data.week) {
      own.set(refOf(document.data.body, id), { ...event, date });
    }
  }
  return proposed.flatMap((named) => {
    const event = own.get(named.ref);
    return event === undefined || isNewsOfDay(document, named, event) ? [] : [notShown(document, named)];
  });
};

/** A proposal that the grid will not show. */
export function notShown(document: AnyDocument, { ref, at }: NamedEvent): Diagnostic {
  return diagnostic('news/not-shown', document.source.place(at), { event: ref });
}

/** Whether an event can be the main news of the day for which it is named. */
export function isNewsOfDay(document: AnyDocument, named: NamedEvent, event: Planned): boolean {
  const date = dateOf(document, named);
  return date === undefined || canBeNews(event, date);
}

/** The date of the day for which an event is named as main news, undefined where it is none or there is no such week. */
export function dateOf({ data }: AnyDocument, { day }: NamedEvent): string | undefined {
  const week = 'week' in data ? parseWeek(String(data.week)) : undefined;
  return week && day && daysOf(week)[WEEKDAYS.indexOf(day)];
}
