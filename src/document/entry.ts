import { isDeepStrictEqual } from 'node:util';
import type { Appointment, EventChange } from '../domain/compare-grids.ts';
import type { GridEvent } from '../domain/media-grid.ts';
import { formatDayMonth, formatRange, weekdayShortName } from '../i18n/dates.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { sameName, textIn } from '../i18n/text.ts';
import type { CalendarDate, Weekday } from '../law/calendar-date.ts';
import type { Entry, Paragraph, Run } from './table.ts';

/**
 * An event as the Appendix's cells tell it: time and title, then the venue. In a cell that two days share it says its
 * day. A cancelled or postponed one is struck out and says why it stands there still.
 */
export function eventEntry(event: GridEvent, language: Language, day?: Weekday, change?: EventChange): Entry {
  const lead = [day === undefined ? '' : weekdayShortName(day, language), timeText(event, language)].filter(
    Boolean,
  );
  const off = event.status === 'cancelled' || event.status === 'postponed';
  const title: Run = { text: textIn(event.title, language), ...(off ? { style: 'struck' } : {}) };
  const remarks = [statusText(event, language), severalDays(event, language)].filter(
    (text) => text !== undefined,
  );
  return {
    ...(change === undefined ? {} : { change: change.what }),
    paragraphs: [
      ...(change === undefined ? [] : [markParagraph(change, language)]),
      { runs: [{ text: `${lead.join(' ')} `, style: 'strong' }, title] },
      ...remarks.map((text): Paragraph => ({ runs: [{ text, style: 'quiet' }] })),
      ...placeTexts(event, language).map((text): Paragraph => ({ runs: [{ text, style: 'place' }] })),
    ],
  };
}

/** An event of the last edition that is not in the grid any more, struck out where it stood. */
export function withdrawnEntry(
  { title, from, ...change }: EventChange & Required<Pick<EventChange, 'from'>>,
  language: Language,
  day?: Weekday,
): Entry {
  const lead = [day === undefined ? '' : weekdayShortName(day, language), timeText(from, language)];
  const text = `${lead.filter(Boolean).join(' ')} ${textIn(title, language)}`;
  return {
    change: change.what,
    paragraphs: [markParagraph({ title, ...change }, language), { runs: [{ text, style: 'struck' }] }],
  };
}

/** What has become of an event since the last edition, for one that was moved with from where to where. */
function markParagraph({ what, from, to }: EventChange, language: Language): Paragraph {
  const mark = label(MARKS[what], language);
  const text =
    from === undefined || to === undefined
      ? mark
      : `${mark}: ${appointmentText(from, to, language)} → ${appointmentText(to, from, language)}`;
  return { runs: [{ text, style: 'mark' }] };
}

/** Labels of the marks by what has become of an event. */
export const MARKS = {
  new: 'markNew',
  changed: 'markChanged',
  moved: 'markMoved',
  cancelled: 'markCancelled',
  restored: 'markRestored',
  withdrawn: 'markWithdrawn',
} as const satisfies Record<EventChange['what'], LabelKey>;

/** Day and time of an appointment, and its place where that of the other is another. */
export function appointmentText(
  { date, until, time, venue, city }: Appointment,
  other: Pick<Appointment, 'venue' | 'city'>,
  language: Language,
): string {
  const days = [date, ...(until === undefined ? [] : [until])].map((day) =>
    formatDayMonth(day as CalendarDate),
  );
  const moved = !isDeepStrictEqual([venue, city], [other.venue, other.city]);
  const place = moved ? placeTexts({ venue, ...(city === undefined ? {} : { city }) }, language) : [];
  return [`${days.join('–')} ${timeText({ time }, language)}`, ...place].join(', ');
}

/** `10:00`, or that it lasts all day or is not yet known. */
function timeText({ time }: Pick<GridEvent, 'time'>, language: Language): string {
  if (time === 'all-day') return label('allDay', language);
  return typeof time === 'string' ? label('toBeConfirmed', language) : time.start;
}

/** The same with its end: `10:00–11:00`. */
export function timeRangeText(event: GridEvent, language: Language): string {
  const { time } = event;
  return typeof time === 'object' && time.end !== undefined
    ? `${time.start}–${time.end}`
    : timeText(event, language);
}

/** Venue with its city, then the platform where it is another place. */
export function placeTexts(
  event: Pick<GridEvent, 'venue' | 'city' | 'platform'>,
  language: Language,
): string[] {
  const venue = textIn(event.venue, language);
  const city = event.city === undefined ? '' : textIn(event.city, language);
  // «Бозтерек ауылы, Мектеп көшесі, 5» names its place already.
  const place = city === '' || sameName(venue).includes(sameName(city)) ? venue : `${city}, ${venue}`;
  const platform = event.platform === undefined ? '' : textIn(event.platform, language);
  return platform === '' || sameName(platform) === sameName(venue)
    ? [place]
    : [place, `${label('platform', language)}: ${platform}`];
}

/** What is not plainly confirmed about an event, with the reason where one is given. */
export function statusText({ status, reason }: GridEvent, language: Language): string | undefined {
  if (status === undefined || status === 'confirmed') return undefined;
  const text = label(status, language);
  return reason === undefined ? text : `${text}: ${textIn(reason, language)}`;
}

function severalDays({ date, until }: GridEvent, language: Language): string | undefined {
  return until === undefined ? undefined : formatRange(date as CalendarDate, until as CalendarDate, language);
}
