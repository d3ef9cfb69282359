import type { GridEvent } from '../domain/media-grid.ts';
import { formatRange, weekdayShortName } from '../i18n/dates.ts';
import { label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { sameName, textIn } from '../i18n/text.ts';
import type { CalendarDate, Weekday } from '../law/calendar-date.ts';
import type { Paragraph, Run } from './table.ts';

/**
 * An event as the Appendix's cells tell it: time and title, then the venue. In a cell that two days share it says its
 * day. A cancelled or postponed one is struck out and says why it stands there still.
 */
export function entryParagraphs(event: GridEvent, language: Language, day?: Weekday): Paragraph[] {
  const lead = [day === undefined ? '' : weekdayShortName(day, language), timeText(event, language)].filter(
    Boolean,
  );
  const off = event.status === 'cancelled' || event.status === 'postponed';
  const title: Run = { text: textIn(event.title, language), ...(off ? { style: 'struck' } : {}) };
  const remarks = [statusText(event, language), severalDays(event, language)].filter(
    (text) => text !== undefined,
  );
  return [
    { runs: [{ text: `${lead.join(' ')} `, style: 'strong' }, title] },
    ...remarks.map((text): Paragraph => ({ runs: [{ text, style: 'quiet' }] })),
    ...placeTexts(event, language).map((text): Paragraph => ({ runs: [{ text, style: 'place' }] })),
  ];
}

/** `10:00`, or that it lasts all day or is not yet known. */
function timeText({ time }: GridEvent, language: Language): string {
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
export function placeTexts(event: GridEvent, language: Language): string[] {
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
