import { isDeepStrictEqual } from 'node:util';
import type { Appointment, EventChange } from '../domain/compare-grids.ts';
import { type GridEvent, isContinuing } from '../domain/media-grid.ts';
import { formatDayMonth, formatRange, weekdayShortName } from '../i18n/dates.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { sameName, wordsIn } from '../i18n/text.ts';
import { type CalendarDate, weekdayOf } from '../law/calendar-date.ts';
import { textOf } from './cells.ts';
import type { Entry, Paragraph, Run } from './table.ts';

/** A day as a cell of the Appendix shows it. */
export interface ShownDay {
  readonly date: CalendarDate;
  /** Two days share the cell, so that each entry says its day. */
  readonly shared: boolean;
}

/**
 * An event as the Appendix's cells tell it: time and title, then the venue. In a cell that two days share it says its
 * day. A cancelled or postponed one is struck out and says why it stands there still.
 */
export function eventEntry(event: GridEvent, language: Language, day: ShownDay, change?: EventChange): Entry {
  const title: Run = { ...wordsIn(event.title, language), ...(isOff(event) ? { style: 'struck' } : {}) };
  const remarks = [
    ...statusRuns(event, language),
    ...continuingRuns(event, language),
    ...severalDays(event, language),
  ];
  return {
    ...(change === undefined ? {} : { change: change.what }),
    paragraphs: [
      ...(change === undefined ? [] : [markParagraph(change, language)]),
      { runs: [{ ...leadRun(event, day, language), style: 'strong' }, title] },
      ...remarks.map((runs) => styled(runs, 'quiet')),
      ...placeLines(event, language).map((runs) => styled(runs, 'place')),
    ],
  };
}

/** An event of the last edition that is not in the grid any more, struck out where it stood. */
export function withdrawnEntry(
  { title, from, ...change }: EventChange & Required<Pick<EventChange, 'from'>>,
  language: Language,
  day: ShownDay,
): Entry {
  const runs = [leadRun(from, day, language), wordsIn(title, language)];
  return {
    change: change.what,
    paragraphs: [markParagraph({ title, ...change }, language), styled(runs, 'struck')],
  };
}

/** Whether an event stands in the grid only to say that it does not take place as planned. */
export function isOff({ status }: GridEvent): boolean {
  return status === 'cancelled' || status === 'postponed';
}

export function styled(runs: readonly Run[], style: NonNullable<Run['style']>): Paragraph {
  return { runs: runs.map((run) => ({ ...run, style })) };
}

/** `10:00 `, in a cell of two days `Сб 10:00 `. */
function leadRun({ date, until = date, time }: Appointment, day: ShownDay, language: Language): Run {
  const weekday = day.shared ? `${weekdayShortName(weekdayOf(day.date), language)} ` : '';
  // Main news may stand under another day than its event.
  const on = date <= day.date && day.date <= until ? day.date : date;
  return {
    text: `${weekday}${timeText({ time }, language)} `,
    time: typeof time === 'object' ? `${on}T${time.start}` : on,
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
  const place = moved ? placeLines({ venue, ...(city === undefined ? {} : { city }) }, language) : [];
  const places = place.map((runs) => textOf({ runs }));
  return [`${days.join('–')} ${timeText({ time }, language)}`, ...places].join(', ');
}

/** `10:00`, or that it lasts all day or is not yet known. */
export function timeText({ time }: Pick<GridEvent, 'time'>, language: Language): string {
  if (time === 'all-day') return label('allDay', language);
  return typeof time === 'string' ? label('toBeConfirmed', language) : time.start;
}

/** Venue with its city, then the platform where it is another place; a line each. */
export function placeLines(
  { venue, city, platform }: Pick<GridEvent, 'venue' | 'city' | 'platform'>,
  language: Language,
): Run[][] {
  const hall = wordsIn(venue, language);
  const town = wordsIn(city ?? '', language);
  // «Бозтерек ауылы, Мектеп көшесі, 5» names its place already.
  const place = sameName(hall.text).includes(sameName(town.text)) ? [hall] : [town, { text: ', ' }, hall];
  const stage = wordsIn(platform ?? '', language);
  return stage.text === '' || sameName(stage.text) === sameName(hall.text)
    ? [place]
    : [place, [{ text: `${label('platform', language)}: ` }, stage]];
}

/** What is not plainly confirmed about an event, with the reason where one is given: a line or none. */
export function statusRuns({ status, reason }: GridEvent, language: Language): Run[][] {
  if (status === undefined || status === 'confirmed') return [];
  const text = label(status, language);
  return [reason === undefined ? [{ text }] : [{ text: `${text}: ` }, wordsIn(reason, language)]];
}

/** That an event goes on from an earlier week: a line or none. */
export function continuingRuns(event: GridEvent, language: Language): Run[][] {
  return isContinuing(event) ? [[{ text: label('continuing', language) }]] : [];
}

function severalDays({ date, until }: GridEvent, language: Language): Run[][] {
  return until === undefined
    ? []
    : [[{ text: formatRange(date as CalendarDate, until as CalendarDate, language) }]];
}
