import { type Appointment, type EventChange, isRestored } from '../domain/compare-grids.ts';
import { type GridEvent, isContinuing } from '../domain/media-grid.ts';
import { namesCity } from '../domain/place.ts';
import { formatDayMonth, formatRange, weekdayShortName } from '../i18n/dates.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { oneLine, sameName, wordsIn } from '../i18n/text.ts';
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

/** What has become of an event since the last edition, with from when and where to when and where. */
function markParagraph(change: EventChange, language: Language): Paragraph {
  const mark = markText(change, language);
  const pair = appointmentPair(change, language);
  return {
    runs: [{ text: pair === undefined ? mark : `${mark}: ${pair.from} → ${pair.to}`, style: 'mark' }],
  };
}

/** One word for what has become of an event. */
export function markText(change: Pick<EventChange, 'what' | 'fields'>, language: Language): string {
  return label(isRestored(change) ? 'markRestored' : MARKS[change.what], language);
}

const MARKS = {
  new: 'markNew',
  changed: 'markChanged',
  moved: 'markMoved',
  postponed: 'markPostponed',
  cancelled: 'markCancelled',
  withdrawn: 'markWithdrawn',
} as const satisfies Record<EventChange['what'], LabelKey>;

/** When and where an event was to be and is now, in words that differ. */
export interface AppointmentPair {
  readonly from: string;
  readonly to: string;
  /** Whether the words say the places too, because they are not the same. */
  readonly places: boolean;
}

/**
 * From when and where to when and where an event that takes place was put; undefined where readers of `language` see no
 * difference.
 */
export function appointmentPair(
  { what, from, to }: EventChange,
  language: Language,
): AppointmentPair | undefined {
  if (from === undefined || to === undefined || what === 'cancelled' || what === 'postponed')
    return undefined;
  const places = oneLine(placeText(from, language)) !== oneLine(placeText(to, language));
  const say = places ? appointmentText : daysAndTime;
  const words = { from: say(from, language), to: say(to, language) };
  return words.from === words.to ? undefined : { ...words, places };
}

/** `14.12 10:00–11:00, Астана, Баспасөз орталығы`. */
export function appointmentText(appointment: Appointment, language: Language): string {
  return `${daysAndTime(appointment, language)}, ${placeText(appointment, language)}`;
}

function daysAndTime({ date, until = date, time }: Appointment, language: Language): string {
  const days = [...new Set([date, until])].map((day) => formatDayMonth(day as CalendarDate));
  return `${days.join('–')} ${timeSpan({ time }, language)}`;
}

function placeText(appointment: Appointment, language: Language): string {
  return placeLines(appointment, language)
    .map((runs) => textOf({ runs }))
    .join(', ');
}

/** `10:00–11:00`, without an end `10:00`, or that it lasts all day or is not yet known. */
export function timeSpan({ time }: Pick<GridEvent, 'time'>, language: Language): string {
  const start = timeText({ time }, language);
  return typeof time === 'string' || time.end === undefined ? start : `${start}–${time.end}`;
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
  const place = namesCity(hall.text, town.text) ? [hall] : [town, { text: ', ' }, hall];
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
