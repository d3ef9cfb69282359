import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { type Clash, findClashes } from '../domain/clashes.ts';
import { type LocatedEvent, soundEvents } from '../domain/events.ts';
import { leftOutOf } from '../domain/left-out.ts';
import { withPlatforms } from '../domain/platforms.ts';
import type { Trilingual } from '../i18n/language.ts';
import { listed } from '../i18n/listed.ts';
import { sameName, textsOf } from '../i18n/text.ts';
import { ofKind, type Step } from '../workspace/document.ts';
import type { GroupCheck } from './check.ts';

/**
 * §9, §10(5): one hall, platform or speaker at overlapping times. Each event is pointed at, so that whoever sent any of
 * them learns of it; of many others the first few are named. Events of earlier weeks that last into this one are held
 * against its own, and not against each other again. An event that the week's grid leaves out takes no place.
 */
export const clashes: GroupCheck = ({ documents, earlier: { continuing } }, { law }) => {
  const decision = ofKind(documents, 'grid-decision')[0]?.data;
  const whyOf = leftOutOf(decision, law);
  const own = ofKind(documents, 'weekly').flatMap(soundEvents);
  const events = new Map<string, LocatedEvent>(
    [...own, ...continuing]
      .filter(({ ref, event }) => whyOf(ref, event) === undefined)
      .map((located) => [located.ref, located]),
  );
  const bookings = withPlatforms([...events.values()], decision);
  const refs = new Set(continuing.map(({ ref }) => ref));
  const among = bookings.filter(({ ref }) => refs.has(ref));
  const known = new Set(findClashes(among, 'all').map(sizeOf));
  return findClashes(bookings, 'all')
    .filter((clash) => !known.has(sizeOf(clash)))
    .flatMap((clash) => {
      const located = events.get(clash.events[0] ?? '');
      return located === undefined ? [] : [told(clash, located)];
    });
};

/** What tells a clash from one of the same event and thing with more others. */
function sizeOf({ kind, what, events, others = 0 }: Clash): string {
  return [kind, what, events[0], events.length + others].join('\n');
}

function told(clash: Clash, located: LocatedEvent): Diagnostic {
  const place = located.document.source.place(pointerOf(clash, located));
  const { time } = located.event;
  const params = {
    when:
      typeof time === 'string'
        ? clash.date
        : `${clash.date} ${[time.start, time.end].filter(Boolean).join('–')}`,
    events: HOW_MANY[clash.kind][clash.events.length > 2 ? 'several' : 'two'],
    others: othersOf(clash),
  };
  switch (clash.kind) {
    case 'speaker':
      return diagnostic('clash/speaker', place, { ...params, speaker: clash.what });
    case 'venue':
      return diagnostic('clash/venue', place, { ...params, venue: clash.what });
    case 'platform':
      return diagnostic('clash/platform', place, { ...params, venue: clash.what });
  }
}

/** How many events want the same, as the message on each kind of clash puts it. */
const HOW_MANY: Readonly<Record<Clash['kind'], Readonly<Record<'two' | 'several', Trilingual>>>> = {
  venue: {
    two: { kk: 'екі іс-шара', ru: 'Два мероприятия', en: 'Two events' },
    several: { kk: 'бірнеше іс-шара', ru: 'Несколько мероприятий', en: 'Several events' },
  },
  platform: {
    two: { kk: 'екі іс-шараға', ru: 'двум мероприятиям', en: 'two events' },
    several: { kk: 'бірнеше іс-шараға', ru: 'нескольким мероприятиям', en: 'several events' },
  },
  speaker: {
    two: { kk: 'екі іс-шарада', ru: 'двух мероприятиях', en: 'two events' },
    several: { kk: 'бірнеше іс-шарада', ru: 'нескольких мероприятиях', en: 'several events' },
  },
};

/** The others of a clash in words: `the other is min-jol/e-1`. */
function othersOf({ events: [, ...named], others = 0 }: Clash): Trilingual {
  const { kk, ru, en } = listed(named, others);
  return named.length === 1
    ? { kk: `екіншісі – ${kk}`, ru: `второе – ${ru}`, en: `the other is ${en}` }
    : { kk: `басқалары – ${kk}`, ru: `другие – ${ru}`, en: `the others are ${en}` };
}

function pointerOf(clash: Clash, { event, at }: LocatedEvent): Step[] {
  if (clash.kind === 'venue') return [...at, 'venue'];
  if (clash.kind === 'platform') return event.platform === undefined ? [...at] : [...at, 'platform'];
  const speaker = event.speakers.findIndex(({ name }) =>
    textsOf(name).some((text) => sameName(text) === sameName(clash.what)),
  );
  return [...at, 'speakers', Math.max(speaker, 0), 'name'];
}
