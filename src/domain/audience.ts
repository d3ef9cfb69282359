import { WEEKDAYS } from '../law/calendar-date.ts';
import type { GridEvent, MediaGrid, TopNews } from './media-grid.ts';
import { type PublicContacts, publicContacts, textsForMedia } from './personal-texts.ts';

/** `media`: what may leave the ministry; `internal`: all of it. */
export type Audience = 'media' | 'internal';

/**
 * The grid for an audience. The media get the organisers' press contacts; they do not get speakers' telephones and
 * e-mail addresses (personal-data law No. 94-V of 2013), nor any other in the texts of events and main news, internal
 * notes, or anything on who was late, missing or left out.
 */
export function forAudience(grid: MediaGrid, audience: Audience): MediaGrid {
  if (audience === 'internal') return grid;
  const { notReceived, leftOut, clashes, sameEvents, rows, events, ...rest } = grid;
  const open = pressContacts(events);
  const newsFor = (news: TopNews): TopNews => textsForMedia(news, open.get(news.body ?? ''));
  return {
    ...rest,
    topNews: Object.fromEntries(
      WEEKDAYS.map((day) => [day, grid.topNews[day].map(newsFor)]),
    ) as unknown as MediaGrid['topNews'],
    rows: rows.map(({ submitted, ...row }) => row),
    events: events.map((event) => forMedia(event, open.get(event.body))),
  };
}

/** The press contacts of each body's events: whoever sends them publishes them. */
function pressContacts(events: readonly GridEvent[]): Map<string, PublicContacts> {
  const own = new Map<string, GridEvent[]>();
  for (const event of events) {
    const list = own.get(event.body);
    if (list === undefined) own.set(event.body, [event]);
    else list.push(event);
  }
  return new Map([...own].map(([body, list]) => [body, publicContacts(list)]));
}

function forMedia(
  { internalNote, speakers, ...event }: GridEvent,
  open: PublicContacts | undefined,
): GridEvent {
  const shown = { ...event, speakers: speakers.map(({ name, position }) => ({ name, position })) };
  return textsForMedia(shown, open);
}
