import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { severityOf } from '../diagnostics/severity.ts';
import { suggestRef } from '../diagnostics/suggest.ts';
import { takesPlace } from '../domain/clashes.ts';
import { isOn, type LocatedEvent, refOf, soundEvents } from '../domain/events.ts';
import { leftOutOf, type WhyLeftOut } from '../domain/left-out.ts';
import { eventsDecidedOn, eventsProposed, type NamedEvent } from '../domain/named-events.ts';
import type { Law } from '../law/deadlines/deadline.ts';
import { type AnyDocument, type Document, ofKind } from '../workspace/document.ts';
import type { Earlier } from '../workspace/earlier-weeks.ts';
import type { GroupCheck } from './check.ts';
import { dateOf, isNewsOfDay, notShown } from './main-news.ts';

/** Every event that a submission or the decision of a week names is one of that week, or lasts into it, and may stand where it does. */
export const eventReferences: GroupCheck = ({ documents, faulty, incomplete, earlier }, { law }) => {
  if (incomplete) return [];
  const submissions = ofKind(documents, 'weekly');
  const own = submissions.flatMap(soundEvents);
  const events = new Map([...earlier.continuing, ...own].map((located) => [located.ref, located]));
  const unread = new Set(
    faulty.filter(({ kind }) => kind === 'weekly').map(({ fields }) => String(fields.body)),
  );
  const week = { events, unread, lost: lostIn(earlier), law };
  const proposals = submissions.flatMap((document) => proposalProblems(document, week));
  // A submission whose proposal is wrong stays out of the grid, with its events.
  const wrong = new Set(proposals.filter((found) => severityOf(found) === 'error').map(({ file }) => file));
  const more = submissions.filter(({ file }) => wrong.has(file)).map(({ data }) => data.body);
  const decided = { ...week, unread: new Set([...unread, ...more]) };
  return [
    ...proposals,
    ...ofKind(documents, 'grid-decision').flatMap((document) => decisionProblems(document, decided)),
  ];
};

/** What the events of a week are known to be. */
interface WeekEvents {
  readonly events: ReadonlyMap<string, LocatedEvent>;
  /** Bodies whose submission has errors: what it holds is not known. */
  readonly unread: ReadonlySet<string>;
  /** Whether an event of the body may be one that lasts into the week, out of an earlier week with errors. */
  readonly lost: (body: string) => boolean;
  readonly law: Law;
}

function lostIn({ unknown }: Earlier): WeekEvents['lost'] {
  const undecided = unknown.some(({ slot }) => slot.kind === 'grid-decision');
  const bodies = new Set(unknown.map(({ slot }) => slot.fields.body));
  return (body) => undecided || bodies.has(body);
}

/** The event of that name, or what is wrong with the name. */
function findEvent(
  document: AnyDocument,
  { ref, at }: NamedEvent,
  { events, unread, lost }: WeekEvents,
): LocatedEvent['event'] | Diagnostic {
  const [body = ''] = ref.split('/');
  const found = unread.has(body) ? undefined : events.get(ref);
  if (found !== undefined) return found.event;
  if (unread.has(body) || lost(body)) {
    return diagnostic('ref/broken-event', document.source.place(at), { event: ref });
  }
  const suggestion = suggestRef(ref, [...events.keys()]);
  return diagnostic('ref/unknown-event', document.source.place(at), { event: ref }, { suggestion });
}

/** Whether a body's own events are held on the day is checked with its file (`ownMainNews`). */
function proposalProblems(document: Document<'weekly'>, week: WeekEvents): Diagnostic[] {
  const whyOf = leftOutOf(undefined, week.law);
  return eventsProposed(document).flatMap((named) => {
    const event = findEvent(document, named, week);
    if ('code' in event) return [event];
    const isOwn = named.ref === refOf(document.data.body, event.id);
    if (!isNewsOfDay(document, named, event)) return isOwn ? [] : [notShown(document, named)];
    return whyOf(named.ref, event) === undefined ? [] : [notShown(document, named)];
  });
}

function decisionProblems(document: Document<'grid-decision'>, week: WeekEvents): Diagnostic[] {
  const whyOf = leftOutOf(document.data, week.law);
  const ids = new Set([...week.events.values()].map(({ event }) => event.id));
  const seen = new Set<string>();
  return eventsDecidedOn(document, ids).flatMap((named) => {
    const { ref, at, list, day } = named;
    const told = (code: EventCode): Diagnostic => diagnostic(code, document.source.place(at), { event: ref });
    const key = `${list} ${day ?? ''} ${ref}`;
    const repeated = seen.has(key) ? [told('decision/repeated')] : [];
    seen.add(key);
    const event = findEvent(document, named, week);
    if ('code' in event) return [...repeated, event];
    return [
      ...repeated,
      ...codesOf(list, event, whyOf(ref, event)).map(told),
      ...newsProblems(document, named, event),
    ];
  });
}

type EventCode =
  | 'news/excluded'
  | 'news/not-key'
  | 'decision/repeated'
  | 'decision/excluded-twice'
  | 'decision/idle-platform';

/** What is wrong with an event in a list of a decision, but for its day. */
function codesOf(
  list: NamedEvent['list'],
  event: LocatedEvent['event'],
  leftOut: WhyLeftOut | undefined,
): EventCode[] {
  if (list === 'exclude') return [];
  const idle: EventCode[] = list === 'platforms' && !takesPlace(event) ? ['decision/idle-platform'] : [];
  if (leftOut === undefined) return idle;
  const news = leftOut.reason === 'excluded' ? 'news/excluded' : 'news/not-key';
  return [list === 'topNews' ? news : 'decision/excluded-twice', ...idle];
}

/** What keeps an event from being the main news of the day for which a decision names it. */
function newsProblems(
  document: Document<'grid-decision'>,
  named: NamedEvent,
  event: LocatedEvent['event'],
): Diagnostic[] {
  const { ref, at } = named;
  const date = dateOf(document, named);
  if (date === undefined) return [];
  const found: Diagnostic[] = [];
  if (!isOn(event, date)) {
    const held = event.until === undefined ? event.date : `${event.date} – ${event.until}`;
    found.push(diagnostic('news/other-day', document.source.place(at), { event: ref, date, held }));
  }
  if (!takesPlace(event)) found.push(diagnostic('news/not-held', document.source.place(at), { event: ref }));
  return found;
}
