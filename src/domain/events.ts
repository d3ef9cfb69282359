import type { WeeklyEvent } from '../schema/types.ts';
import { type Document, isSound, type Step } from '../workspace/document.ts';

/** An event with its name in the week (`<body>/<id>`) and its place in its file. */
export interface LocatedEvent {
  readonly ref: string;
  readonly body: string;
  readonly event: WeeklyEvent;
  readonly at: readonly Step[];
  readonly document: Document<'weekly'>;
}

/** The events of a submission whose form the schema found no fault with, in file order. */
export function soundEvents(document: Document<'weekly'>): readonly LocatedEvent[] {
  const known = SOUND.get(document);
  if (known !== undefined) return known;
  const events = locatedEvents(document);
  SOUND.set(document, events);
  return events;
}

/** Every check of a week asks each of its documents. */
const SOUND = new WeakMap<Document<'weekly'>, readonly LocatedEvent[]>();

function locatedEvents(document: Document<'weekly'>): readonly LocatedEvent[] {
  const body = String(document.slot.fields.body);
  return partsOfEvents(document)
    .filter(({ at }) => isSound(document, at))
    .map(({ event, at }) => ({
      ref: refOf(body, (event as WeeklyEvent).id),
      body,
      event: event as WeeklyEvent,
      at,
      document,
    }));
}

/**
 * Of every event of a submission the fields that are there and sound, in file order: what can be said of one field need
 * not wait until another is mended.
 */
export function partsOfEvents(
  document: Document<'weekly'>,
): { readonly event: Partial<WeeklyEvent>; readonly at: readonly Step[] }[] {
  const { events } = document.data;
  if (!Array.isArray(events)) return [];
  return events.flatMap((event: unknown, index) => {
    if (typeof event !== 'object' || event === null || Array.isArray(event)) return [];
    const at = ['events', index];
    if (isSound(document, at)) return [{ event, at }];
    const sound = Object.entries(event).filter(([field]) => isSound(document, [...at, field]));
    return [{ event: Object.fromEntries(sound) as Partial<WeeklyEvent>, at }];
  });
}

/** Full name of an event or plan item: a short id means one of the same body; no body, no full name. */
export function refOf(body: string | undefined, id: string): string {
  return body === undefined || id.includes('/') ? id : `${body}/${id}`;
}

/** Whether an event takes place on a day (`YYYY-MM-DD`); one of several days is on each of them. */
export function isOn({ date, until }: Pick<WeeklyEvent, 'date' | 'until'>, day: string): boolean {
  return date <= day && day <= (until ?? date);
}
