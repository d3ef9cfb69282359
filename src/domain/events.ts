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
export function soundEvents(document: Document<'weekly'>): LocatedEvent[] {
  const { events } = document.data;
  if (!Array.isArray(events)) return [];
  const body = String(document.slot.fields.body);
  return events
    .map((event, index) => ({ ref: '', body, event, at: ['events', index], document }))
    .filter(({ at }) => isSound(document, at))
    .map((located) => ({ ...located, ref: refOf(body, located.event.id) }));
}

/** Full name of an event or plan item: a short id means one of the same body. */
export function refOf(body: string, id: string): string {
  return id.includes('/') ? id : `${body}/${id}`;
}
