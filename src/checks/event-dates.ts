import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { type LocatedEvent, soundEvents } from '../domain/events.ts';
import { daysOf, type IsoWeek, parseWeek } from '../law/iso-week.ts';
import { isKind, isSound } from '../workspace/document.ts';
import type { DocumentCheck } from './check.ts';

/** §10(1): an event begins in its week, ends after it begins, and a several-day event ends on a later day. */
export const eventDates: DocumentCheck = (document) => {
  if (!isKind(document, 'weekly')) return [];
  const week = isSound(document, ['week']) ? parseWeek(String(document.data.week)) : undefined;
  const wrongWeek =
    week === undefined && isSound(document, ['week']) && document.data.week !== undefined
      ? [diagnostic('schema/week', document.source.place(['week']), { value: document.data.week })]
      : [];
  return [
    ...wrongWeek,
    ...soundEvents(document).flatMap((located) => [
      ...(week === undefined ? [] : outsideWeek(located, week)),
      ...wrongOrder(located),
    ]),
  ];
};

function outsideWeek({ event, at, document }: LocatedEvent, week: IsoWeek): Diagnostic[] {
  const days: readonly string[] = daysOf(week);
  if (days.includes(event.date)) return [];
  const [from, to] = [days[0] ?? '', days[6] ?? ''];
  const place = document.source.place([...at, 'date']);
  return [diagnostic('event/outside-week', place, { date: event.date, week, from, to })];
}

function wrongOrder({ event, at, document }: LocatedEvent): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { date, until, time } = event;
  if (until !== undefined && until <= date) {
    found.push(
      diagnostic('event/until-before-date', document.source.place([...at, 'until']), { until, date }),
    );
  }
  if (typeof time === 'object' && time.end !== undefined && time.end <= time.start) {
    const { start, end } = time;
    found.push(
      diagnostic('event/end-before-start', document.source.place([...at, 'time', 'end']), { start, end }),
    );
  }
  return found;
}
