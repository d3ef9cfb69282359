import type { Audience } from '../domain/audience.ts';
import type { GridEvent, MediaGrid } from '../domain/media-grid.ts';
import { formatDate, formatRange, weekdayShortName } from '../i18n/dates.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { type Text, textIn, wordsIn } from '../i18n/text.ts';
import { type CalendarDate, weekdayOf } from '../law/calendar-date.ts';
import { bullets, paragraphs } from './cells.ts';
import { placeLines, timeText } from './entry.ts';
import type { Detail, Paragraph, Run } from './table.ts';

/** What the words of an event depend on besides the event. */
export interface MaterialsContext {
  readonly language: Language;
  readonly audience: Audience;
  /** Names of the bodies of the grid by id. */
  readonly names: BodyNames;
}

export type BodyNames = ReadonlyMap<string, Text>;

export function namesOf({ rows }: MediaGrid): BodyNames {
  return new Map(rows.map(({ body, name }) => [body, name]));
}

type Material = (event: GridEvent, context: MaterialsContext) => Paragraph[];

/**
 * The six items of §10 in their order, each in as many parts as the list of events has columns for it: what the list
 * and the details of an entry both say.
 */
export const MATERIALS = {
  date: ({ date, until }, { language }) => [
    { runs: dateRuns(date as CalendarDate, until as CalendarDate | undefined, language) },
  ],
  time: (event, { language }) => [{ runs: timeRangeRuns(event, language) }],
  venue: (event, { language }) => [
    ...placeLines(event, language).map((runs) => ({ runs })),
    ...(event.online === undefined ? [] : [{ runs: [{ text: event.online, link: event.online }] }]),
  ],
  organisers: ({ organisers }, context) =>
    organisers.flatMap((organiser) => organiserParagraphs(organiser, context)),
  purpose: ({ purpose, objectives }, { language }) => [
    ...paragraphs([wordsIn(purpose, language)]),
    ...bullets(objectives.map((text) => wordsIn(text, language))),
  ],
  keyMessages: ({ keyMessages }, { language }) => bullets(keyMessages.map((text) => wordsIn(text, language))),
  speakers: ({ speakers }, { language }) =>
    speakers.flatMap((speaker) => speakerParagraphs(speaker, language)),
  outcome: ({ outcome }, { language }) => paragraphs([wordsIn(outcome, language)]),
} as const satisfies Partial<Record<LabelKey, Material>>;

export type MaterialName = keyof typeof MATERIALS;

const NAMES = Object.keys(MATERIALS) as MaterialName[];

/** What an item is called; the media are not told of contact details that they do not get. */
export function materialTerm(name: MaterialName, { audience, language }: MaterialsContext): string {
  return label(name === 'speakers' && audience === 'media' ? 'speakersForMedia' : name, language);
}

/** The items, all or those named, under their terms: what can be folded under an event. */
export function materialDetails(
  event: GridEvent,
  context: MaterialsContext,
  names: readonly MaterialName[] = NAMES,
): Detail[] {
  return names.map((name) => ({
    term: materialTerm(name, context),
    paragraphs: MATERIALS[name](event, context),
  }));
}

/** An organiser in one line: `Ministry, Person (telephone, e-mail address)`. */
export function organiserText(
  { body, name, contact }: GridEvent['organisers'][number],
  { names, language }: MaterialsContext,
): string {
  return inOneLine([name ?? names.get(body ?? '') ?? body, contact.person], contact, language);
}

/** A speaker likewise, reached as far as the audience may see how: `Name, Position (telephone, e-mail address)`. */
export function speakerText(speaker: GridEvent['speakers'][number], { language }: MaterialsContext): string {
  return inOneLine([speaker.name, speaker.position], speaker, language);
}

/** The bracket keeps the plus of a telephone number from a comma, behind which a spreadsheet may take it for a formula. */
function inOneLine(
  who: readonly (Text | undefined)[],
  { phone, email }: { readonly phone?: string; readonly email?: string },
  language: Language,
): string {
  const words = who.flatMap((text) => (text === undefined ? [] : [textIn(text, language)]));
  const how = [phone, email].filter((text) => text !== undefined).join(', ');
  return words.join(', ') + (how === '' ? '' : ` (${how})`);
}

function dateRuns(from: CalendarDate, until: CalendarDate | undefined, language: Language): Run[] {
  if (until !== undefined) return [{ text: formatRange(from, until, language) }];
  const text = `${weekdayShortName(weekdayOf(from), language)}, ${formatDate(from, language)}`;
  return [{ text, time: from }];
}

/** `10:00–11:00`, or that it lasts all day or is not yet known. */
function timeRangeRuns({ date, time }: GridEvent, language: Language): Run[] {
  if (typeof time !== 'object') return [{ text: timeText({ time }, language) }];
  const { start, end } = time;
  const at = (text: string): Run => ({ text, time: `${date}T${text}` });
  return end === undefined ? [at(start)] : [at(start), { text: '–' }, at(end)];
}

function organiserParagraphs(
  { body, name, contact }: GridEvent['organisers'][number],
  { names, language }: MaterialsContext,
): Paragraph[] {
  const who = name ?? names.get(body ?? '') ?? body ?? '';
  const person = contact.person === undefined ? [] : [wordsIn(contact.person, language)];
  return linesOf([wordsIn(who, language)], [...person, ...[contact.phone, contact.email].flatMap(given)]);
}

function speakerParagraphs(
  { name, position, phone, email }: GridEvent['speakers'][number],
  language: Language,
): Paragraph[] {
  return linesOf([wordsIn(name, language), wordsIn(position, language)], [phone, email].flatMap(given));
}

function given(text: string | undefined): Run[] {
  return text === undefined ? [] : [{ text }];
}

/** Who it is, and on a line of its own how to reach them. */
function linesOf(who: readonly Run[], how: readonly Run[]): Paragraph[] {
  return [who, how].filter((runs) => runs.length > 0).map((runs) => ({ runs: separated(runs) }));
}

function separated(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, index) => (index === 0 ? [run] : [{ text: ', ' }, run]));
}
