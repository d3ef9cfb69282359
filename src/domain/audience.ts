import type { GridEvent, MediaGrid } from './media-grid.ts';

/** `media`: what may leave the ministry; `internal`: all of it. */
export type Audience = 'media' | 'internal';

/**
 * The grid for an audience. The media get the organisers' press contacts; they do not get speakers' telephones and
 * e-mail addresses (personal-data law No. 94-V of 2013), internal notes, or anything on who was late, missing or left out.
 */
export function forAudience(grid: MediaGrid, audience: Audience): MediaGrid {
  if (audience === 'internal') return grid;
  const { notReceived, leftOut, clashes, sameEvents, rows, events, ...rest } = grid;
  return {
    ...rest,
    rows: rows.map(({ submitted, ...row }) => row),
    events: events.map(forMedia),
  };
}

function forMedia({ internalNote, speakers, ...event }: GridEvent): GridEvent {
  return { ...event, speakers: speakers.map(({ name, position }) => ({ name, position })) };
}
