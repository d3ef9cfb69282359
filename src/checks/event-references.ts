import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { refOf, soundEvents } from '../domain/events.ts';
import { type AnyDocument, type Document, ofKind, type Step } from '../workspace/document.ts';
import type { GroupCheck } from './check.ts';

/** Every event that a submission or decision of a week names is one of that week, or one that lasts into it. */
export const eventReferences: GroupCheck = ({ documents, broken, earlier: { continuing } }) => {
  const own = ofKind(documents, 'weekly').flatMap(soundEvents);
  const known = new Set([...own, ...continuing].map(({ ref }) => ref));
  const brokenBodies = new Set(ofKind(broken, 'weekly').map(({ slot }) => String(slot.fields.body)));
  return [
    ...ofKind(documents, 'weekly').flatMap((document) => references(document, topNewsEvents(document))),
    ...ofKind(documents, 'grid-decision').flatMap((document) =>
      references(document, decisionEvents(document)),
    ),
  ].flatMap(({ document, ref, at }) => missing(document, ref, at, known, brokenBodies));
};

interface Reference {
  readonly document: AnyDocument;
  readonly ref: string;
  readonly at: readonly Step[];
}

function references(document: AnyDocument, found: readonly { ref: string; at: Step[] }[]): Reference[] {
  const body = String(document.slot.fields.body ?? '');
  return found.map(({ ref, at }) => ({ document, at, ref: refOf(body, ref) }));
}

function missing(
  document: AnyDocument,
  ref: string,
  at: readonly Step[],
  known: ReadonlySet<string>,
  brokenBodies: ReadonlySet<string>,
): Diagnostic[] {
  if (known.has(ref)) return [];
  const place = document.source.place(at);
  if (brokenBodies.has(ref.split('/')[0] ?? ''))
    return [diagnostic('ref/broken-event', place, { event: ref })];
  return [diagnostic('ref/unknown-event', place, { event: ref }, { suggestion: suggest(ref, [...known]) })];
}

function topNewsEvents({ data }: Document<'weekly'>): { ref: string; at: Step[] }[] {
  return Object.entries(data.topNews ?? {}).flatMap(([day, news]) =>
    isEventNews(news) ? [{ ref: news.event, at: ['topNews', day, 'event'] }] : [],
  );
}

function decisionEvents({ data }: Document<'grid-decision'>): { ref: string; at: Step[] }[] {
  return [
    ...Object.entries(data.topNews ?? {}).flatMap(([day, list]) =>
      list.flatMap((news, index) =>
        isEventNews(news) ? [{ ref: news.event, at: ['topNews', day, index, 'event'] }] : [],
      ),
    ),
    ...(data.order ?? []).map((ref, index) => ({ ref, at: ['order', index] })),
    ...(data.exclude ?? []).map(({ event }, index) => ({ ref: event, at: ['exclude', index, 'event'] })),
    ...(data.platforms ?? []).map(({ event }, index) => ({ ref: event, at: ['platforms', index, 'event'] })),
  ];
}

/** Main news that points at an event, not a text of its own (a text may be a map of languages). */
function isEventNews(news: unknown): news is { event: string } {
  return typeof news === 'object' && news !== null && 'event' in news;
}

/** An event that a decision both excludes and shows. */
export const decisionConflicts: GroupCheck = ({ documents }) =>
  ofKind(documents, 'grid-decision').flatMap((document) => {
    const excluded = new Set((document.data.exclude ?? []).map(({ event }) => event));
    return decisionEvents(document)
      .filter(({ ref, at }) => excluded.has(ref) && (at[0] === 'topNews' || at[0] === 'order'))
      .map(({ ref, at }) => diagnostic('decision/excluded-twice', document.source.place(at), { event: ref }));
  });
