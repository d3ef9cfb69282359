import type { Audience } from '../domain/audience.ts';
import type { GridEvent, MediaGrid } from '../domain/media-grid.ts';
import { formatDate, formatRange, weekdayShortName } from '../i18n/dates.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { textIn } from '../i18n/text.ts';
import { type CalendarDate, weekdayOf } from '../law/calendar-date.ts';
import { bullets, headRow, paragraphs, textCell } from './cells.ts';
import { placeTexts, statusText, timeRangeText } from './entry.ts';
import type { Cell, Paragraph, Row, Sheet } from './table.ts';

/** Columns of the list: what the Appendix has no room for, the six items of §10 in their order. */
const COLUMNS: readonly { readonly head: LabelKey; readonly width: number }[] = [
  { head: 'number', width: 4.5 },
  { head: 'date', width: 10 },
  { head: 'time', width: 9 },
  { head: 'body', width: 14 },
  { head: 'event', width: 20 },
  { head: 'venue', width: 15 },
  { head: 'organisers', width: 19 },
  { head: 'purpose', width: 20 },
  { head: 'keyMessages', width: 18 },
  { head: 'speakers', width: 19 },
  { head: 'outcome', width: 14 },
];

/** One row per event with everything that §10 asks for, in the order of the grid. */
export function eventsSheet(grid: MediaGrid, language: Language, audience: Audience): Sheet {
  const names = new Map(grid.rows.map(({ body, name }) => [body, textIn(name, language)]));
  return {
    name: label('eventsSheet', language),
    use: 'list',
    frozenColumns: 0,
    heading: [
      { role: 'title', text: label('eventsTitle', language) },
      { role: 'subtitle', text: formatRange(grid.from as CalendarDate, grid.to as CalendarDate, language) },
    ],
    columns: COLUMNS.map(({ width }) => ({ width })),
    head: headRow(COLUMNS.map(({ head }) => label(headFor(head, audience), language))),
    rows: grid.events.map((event, index) => eventRow(event, index, names, language)),
    notes: [],
  };
}

function headFor(head: LabelKey, audience: Audience): LabelKey {
  return head === 'speakers' && audience === 'media' ? 'speakersForMedia' : head;
}

function eventRow(
  event: GridEvent,
  index: number,
  names: ReadonlyMap<string, string>,
  language: Language,
): Row {
  const inLanguage = (text: Parameters<typeof textIn>[0]): string => textIn(text, language);
  return {
    tone: 'plain',
    cells: [
      textCell([String(index + 1)]),
      textCell(dateTexts(event, language)),
      textCell([timeRangeText(event, language)]),
      textCell([names.get(event.body) ?? event.body]),
      titleCell(event, language),
      textCell([...placeTexts(event, language), ...(event.online === undefined ? [] : [event.online])]),
      textCell(event.organisers.flatMap((organiser) => organiserTexts(organiser, names, language))),
      {
        paragraphs: [
          ...paragraphs([inLanguage(event.purpose)]),
          ...bullets(event.objectives.map(inLanguage)),
        ],
      },
      { paragraphs: bullets(event.keyMessages.map(inLanguage)) },
      textCell(event.speakers.flatMap((speaker) => speakerTexts(speaker, language))),
      textCell([inLanguage(event.outcome)]),
    ],
  };
}

function titleCell(event: GridEvent, language: Language): Cell {
  const off = event.status === 'cancelled' || event.status === 'postponed';
  const remarks = [statusText(event, language), jointText(event, language)];
  if (event.internalNote !== undefined) remarks.push(textIn(event.internalNote, language));
  return {
    paragraphs: [
      { runs: [{ text: textIn(event.title, language), style: off ? 'struck' : 'strong' }] },
      ...remarks
        .filter((text) => text !== undefined)
        .map((text): Paragraph => ({ runs: [{ text, style: 'quiet' }] })),
    ],
  };
}

function jointText({ joint }: GridEvent, language: Language): string | undefined {
  return joint === undefined ? undefined : label('joint', language);
}

function dateTexts({ date, until }: GridEvent, language: Language): string[] {
  const from = date as CalendarDate;
  if (until !== undefined) return [formatRange(from, until as CalendarDate, language)];
  return [`${weekdayShortName(weekdayOf(from), language)}, ${formatDate(from, language)}`];
}

/** An organiser by name, then whom to ask. */
export function organiserTexts(
  { body, name, contact }: GridEvent['organisers'][number],
  names: ReadonlyMap<string, string>,
  language: Language,
): string[] {
  const who = name === undefined ? (names.get(body ?? '') ?? body ?? '') : textIn(name, language);
  const person = contact.person === undefined ? undefined : textIn(contact.person, language);
  const how = [person, contact.phone, contact.email].filter((text) => text !== undefined);
  return [who, how.join(', ')].filter((text) => text !== '');
}

/** A speaker with the position, then telephone and e-mail address where the audience may see them. */
export function speakerTexts(
  { name, position, phone, email }: GridEvent['speakers'][number],
  language: Language,
): string[] {
  const how = [phone, email].filter((text) => text !== undefined).join(', ');
  return [`${textIn(name, language)}, ${textIn(position, language)}`, how].filter((text) => text !== '');
}
