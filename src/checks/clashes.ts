import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { type Clash, findClashes } from '../domain/clashes.ts';
import { type LocatedEvent, soundEvents } from '../domain/events.ts';
import { withPlatforms } from '../domain/platforms.ts';
import { sameName, textsOf } from '../i18n/text.ts';
import { ofKind, type Step } from '../workspace/document.ts';
import type { GroupCheck } from './check.ts';

/**
 * §9, §10(5): one hall, platform or speaker at overlapping times. Both events are pointed at, so that whoever sent
 * either of them learns of it.
 */
export const clashes: GroupCheck = ({ documents }) => {
  const decision = ofKind(documents, 'grid-decision')[0]?.data;
  const events = new Map(
    ofKind(documents, 'weekly')
      .flatMap(soundEvents)
      .map((located) => [located.ref, located]),
  );
  const bookings = withPlatforms([...events.values()], decision);
  return findClashes(bookings).flatMap((clash) => {
    const [first, second] = clash.events.map((ref) => events.get(ref));
    if (first === undefined || second === undefined) return [];
    return [told(clash, first, second), told(clash, second, first)];
  });
};

function told(clash: Clash, located: LocatedEvent, other: LocatedEvent): Diagnostic {
  const place = located.document.source.place(pointerOf(clash, located));
  const { event } = located;
  const time =
    typeof event.time === 'string' ? '' : [event.time.start, event.time.end].filter(Boolean).join('–');
  const params = { date: clash.date, time, other: other.ref };
  switch (clash.kind) {
    case 'speaker':
      return diagnostic('clash/speaker', place, { ...params, speaker: clash.what });
    case 'venue':
      return diagnostic('clash/venue', place, { ...params, venue: clash.what });
    case 'platform':
      return diagnostic('clash/platform', place, { ...params, venue: clash.what });
  }
}

function pointerOf(clash: Clash, { event, at }: LocatedEvent): Step[] {
  if (clash.kind === 'venue') return [...at, 'venue'];
  if (clash.kind === 'platform') return event.platform === undefined ? [...at] : [...at, 'platform'];
  const speaker = event.speakers.findIndex(({ name }) =>
    textsOf(name).some((text) => sameName(text) === sameName(clash.what)),
  );
  return [...at, 'speakers', Math.max(speaker, 0), 'name'];
}
