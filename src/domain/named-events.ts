import { WEEKDAYS, type Weekday } from '../law/calendar-date.ts';
import { type Document, isSound, type Step } from '../workspace/document.ts';
import { partsOfEvents } from './events.ts';
import { eventNamed, type News } from './top-news.ts';

/** A place where a submission or decision names an event of the week. */
export interface NamedEvent {
  /** `<body>/<id>`, or the short id that a decision wrote. */
  readonly ref: string;
  readonly at: readonly Step[];
  readonly list: 'topNews' | 'order' | 'exclude' | 'platforms';
  /** Day of which it is main news. */
  readonly day?: Weekday;
}

/** The events that a submission proposes as main news, as far as its form is sound. */
export function eventsProposed(document: Document<'weekly'>): NamedEvent[] {
  const { body, topNews } = document.data;
  if (topNews === undefined) return [];
  const ids = new Set(partsOfEvents(document).flatMap(({ event }) => event.id ?? []));
  return WEEKDAYS.flatMap((day) => {
    const at = ['topNews', day];
    return isSound(document, at) ? newsEvent(topNews?.[day], body, ids, day, at) : [];
  });
}

/**
 * Every event that a valid decision names, list by list.
 *
 * @param ids short ids of the week's events: a text that is one means the event, which a decision must name in full
 */
export function eventsDecidedOn({ data }: Document<'grid-decision'>, ids: ReadonlySet<string>): NamedEvent[] {
  return [
    ...WEEKDAYS.flatMap((day) =>
      (data.topNews?.[day] ?? []).flatMap((news, index) =>
        newsEvent(news, undefined, ids, day, ['topNews', day, index]),
      ),
    ),
    ...(data.order ?? []).map((ref, index) => ({ ref, at: ['order', index], list: 'order' as const })),
    ...(['exclude', 'platforms'] as const).flatMap((list) =>
      (data[list] ?? []).map(({ event }, index) => ({ ref: event, at: [list, index, 'event'], list })),
    ),
  ];
}

function newsEvent(
  news: News | undefined,
  body: string | undefined,
  ids: ReadonlySet<string>,
  day: Weekday,
  at: readonly Step[],
): NamedEvent[] {
  const ref = news === undefined ? undefined : eventNamed(news, body, ids);
  if (ref === undefined) return [];
  const isMapping = typeof news === 'object' && 'event' in news;
  return [{ ref, at: isMapping ? [...at, 'event'] : at, list: 'topNews', day }];
}
