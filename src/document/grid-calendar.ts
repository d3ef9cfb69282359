import type { Audience } from '../domain/audience.ts';
import type { GridEvent, MediaGrid } from '../domain/media-grid.ts';
import { label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { textIn } from '../i18n/text.ts';
import type { CalendarDate } from '../law/calendar-date.ts';
import type { ClockTime, Instant } from '../law/instant.ts';
import type { TimeZone } from '../law/time-zone.ts';
import type { CalendarDocument, CalendarEntry } from './calendar.ts';
import { textOf } from './cells.ts';
import { continuingRuns, placeLines, statusRuns } from './entry.ts';
import {
  type MaterialName,
  type MaterialsContext,
  materialDetails,
  namesOf,
  organiserText,
} from './materials.ts';
import type { Detail } from './table.ts';

export interface GridCalendarOptions {
  readonly language: Language;
  readonly audience: Audience;
  readonly name: string;
  readonly zone: TimeZone;
  readonly edition: CalendarEdition;
}

/** Where a calendar stands among the editions that went out. */
export interface CalendarEdition {
  /** Number of the edition that it is, or will be. */
  readonly number: number;
  /** When the last edition was issued; before the first, a moment that depends on nothing but the week. */
  readonly stamp: Instant;
  /** Events of earlier editions that are not in the grid any more; calendars that have them must let them go. */
  readonly withdrawn: readonly GridEvent[];
}

/** What every entry is made from. */
interface Shown extends Omit<GridCalendarOptions, 'name'>, MaterialsContext {
  readonly week: string;
}

/** The events of a grid, or of one body's form, as a calendar with everything that §10 asks for. */
export function gridCalendar(grid: MediaGrid, { name, ...options }: GridCalendarOptions): CalendarDocument {
  const { language, zone, edition } = options;
  const shown: Shown = { ...options, week: grid.week, names: namesOf(grid) };
  return {
    name,
    language,
    stamp: edition.stamp,
    zone,
    entries: [
      ...grid.events.map((event) => entryOf(event, shown)),
      ...edition.withdrawn.map((event) => withdrawnEntry(event, shown)),
    ],
  };
}

function entryOf(event: GridEvent, shown: Shown): CalendarEntry {
  const { language, names } = shown;
  const { date, until = date, time, status = 'confirmed', online, significance } = event;
  const body = textIn(names.get(event.body) ?? event.body, language);
  return {
    uid: uidOf(event, shown),
    // The first edition is number 1, and the first revision of an entry number 0 (RFC 5545, 3.8.7.4). What continues is
    // revised by the editions of its own week, which no edition of another may outrank.
    sequence: event.continuing === undefined ? shown.edition.number - 1 : 0,
    from: date as CalendarDate,
    until: until as CalendarDate,
    ...(typeof time === 'object' ? { time: timeOf(time) } : {}),
    summary: summaryOf(event, language),
    description: descriptionOf(event, body, shown),
    place: placeLines(event, language)
      .map((runs) => textOf({ runs }))
      .join('; '),
    ...(online === undefined ? {} : { url: online }),
    contacts: event.organisers.map((organiser) => organiserText(organiser, shown)),
    categories: [body, ...(significance === 'key' ? [label('keyEvent', language)] : [])],
    status: STATUSES[status === 'confirmed' && time === 'to-be-confirmed' ? 'tentative' : status],
  };
}

/** Kept, so that calendars which have it take it off; without the materials, for it is not in the grid. */
function withdrawnEntry(event: GridEvent, shown: Shown): CalendarEntry {
  const { description, contacts, url, ...entry } = entryOf(event, shown);
  const { language } = shown;
  return {
    ...entry,
    summary: `${label('markWithdrawn', language)}: ${textIn(event.title, language)}`,
    status: 'cancelled',
  };
}

const STATUSES = {
  confirmed: 'confirmed',
  tentative: 'tentative',
  cancelled: 'cancelled',
  // Calendars know no postponed events, and until there is a new date this one is off.
  postponed: 'cancelled',
} as const satisfies Record<NonNullable<GridEvent['status']>, CalendarEntry['status']>;

/** Ids hold no dots, so two events never share a name; one that continues has that of its own week. */
function uidOf({ ref, continuing }: GridEvent, shown: Shown): string {
  const { event, week } = continuing ?? { event: ref, week: shown.week };
  return `${event.replace('/', '.')}.${week}@mediagrid`;
}

/** The form of a time was checked when its file was read. */
function timeOf({ start, end }: { start: string; end?: string }): NonNullable<CalendarEntry['time']> {
  return { start: start as ClockTime, ...(end === undefined ? {} : { end: end as ClockTime }) };
}

/** Many programs show neither status nor «all day», so the title says what is not as planned. */
function summaryOf({ title, status, time }: GridEvent, language: Language): string {
  const text = textIn(title, language);
  if (status === 'cancelled') return `${label('markCancelled', language)}: ${text}`;
  if (status === 'postponed') return `${label('postponed', language).toUpperCase()}: ${text}`;
  const open = [
    ...(status === 'tentative' ? [label('tentative', language)] : []),
    ...(time === 'to-be-confirmed' ? [label('toBeConfirmed', language)] : []),
  ];
  return open.length === 0 ? text : `${text} (${open.join('; ')})`;
}

/** The items of §10 but for time and place, which stand in fields of their own. */
function descriptionOf(event: GridEvent, body: string, shown: Shown): string {
  const { internalNote } = event;
  return [
    ...[...statusRuns(event, shown.language), ...continuingRuns(event, shown.language)].map((runs) =>
      textOf({ runs }),
    ),
    body,
    ...materialDetails(event, shown, DESCRIBED).map(detailText),
    ...(internalNote === undefined ? [] : [textIn(internalNote, shown.language)]),
  ].join('\n\n');
}

const DESCRIBED: readonly MaterialName[] = ['organisers', 'purpose', 'keyMessages', 'speakers', 'outcome'];

function detailText({ term, paragraphs }: Detail): string {
  const lines = paragraphs.map((paragraph) => `${paragraph.bullet === true ? '– ' : ''}${textOf(paragraph)}`);
  return [`${term}:`, ...lines].join('\n');
}
