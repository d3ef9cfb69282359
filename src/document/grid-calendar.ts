import type { Audience } from '../domain/audience.ts';
import type { GridEvent, MediaGrid } from '../domain/media-grid.ts';
import { label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { type Text, textIn } from '../i18n/text.ts';
import type { CalendarDate } from '../law/calendar-date.ts';
import type { ClockTime, Instant } from '../law/instant.ts';
import type { TimeZone } from '../law/time-zone.ts';
import type { CalendarDocument, CalendarEntry } from './calendar.ts';
import { placeTexts, statusText } from './entry.ts';
import { organiserTexts, speakerTexts } from './events-sheet.ts';

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
interface Shown extends Omit<GridCalendarOptions, 'name'> {
  readonly week: string;
  readonly names: ReadonlyMap<string, string>;
}

/** The events of a grid, or of one body's form, as a calendar with everything that §10 asks for. */
export function gridCalendar(grid: MediaGrid, { name, ...options }: GridCalendarOptions): CalendarDocument {
  const { language, zone, edition } = options;
  const names = new Map(grid.rows.map(({ body, name: own }) => [body, textIn(own, language)]));
  const shown: Shown = { ...options, week: grid.week, names };
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
  const body = names.get(event.body) ?? event.body;
  return {
    uid: uidOf(event, shown),
    // The first edition is number 1, and the first revision of an entry number 0 (RFC 5545, 3.8.7.4).
    sequence: shown.edition.number - 1,
    from: date as CalendarDate,
    until: until as CalendarDate,
    ...(typeof time === 'object' ? { time: timeOf(time) } : {}),
    summary: summaryOf(event, language),
    description: descriptionOf(event, body, shown),
    place: placeTexts(event, language).join('; '),
    ...(online === undefined ? {} : { url: online }),
    contacts: event.organisers.map((organiser) => organiserTexts(organiser, names, language).join(', ')),
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

/** Ids hold no dots, so two events never share a name. */
function uidOf({ ref }: GridEvent, { week }: Shown): string {
  return `${ref.replace('/', '.')}.${week}@mediagrid`;
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

/** The six items of §10, paragraph by paragraph; time and place of the first stand in their own fields. */
function descriptionOf(event: GridEvent, body: string, { language, audience, names }: Shown): string {
  const status = statusText(event, language);
  const texts = (list: readonly Text[]): string[] => list.map((text) => textIn(text, language));
  return [
    ...(status === undefined ? [] : [status]),
    body,
    item(
      label('organisers', language),
      event.organisers.map((organiser) => organiserTexts(organiser, names, language).join(', ')),
    ),
    item(label('purpose', language), texts([event.purpose, ...event.objectives])),
    item(label('keyMessages', language), texts(event.keyMessages)),
    item(
      label(audience === 'media' ? 'speakersForMedia' : 'speakers', language),
      event.speakers.map((speaker) => speakerTexts(speaker, language).join(', ')),
    ),
    item(label('outcome', language), texts([event.outcome])),
    ...(event.internalNote === undefined ? [] : [textIn(event.internalNote, language)]),
  ].join('\n\n');
}

function item(name: string, lines: readonly string[]): string {
  const [only = ''] = lines;
  return lines.length > 1 ? [`${name}:`, ...lines.map((line) => `– ${line}`)].join('\n') : `${name}: ${only}`;
}
