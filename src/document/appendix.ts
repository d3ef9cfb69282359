import type { Audience } from '../domain/audience.ts';
import type { EventChange } from '../domain/compare-grids.ts';
import type { GridDay, GridEvent, GridRow, MediaGrid, TopNews } from '../domain/media-grid.ts';
import { formatDate, formatDayMonth, formatRange, weekdayName, weekdayShortName } from '../i18n/dates.ts';
import { label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { type Text, wordsIn } from '../i18n/text.ts';
import { type CalendarDate, type Weekday, weekdayOf } from '../law/calendar-date.ts';
import type { Regulation } from '../law/regulation.ts';
import { textCell, type Words } from './cells.ts';
import { eventEntry, type ShownDay, styled, withdrawnEntry } from './entry.ts';
import { internalNotes } from './internal-notes.ts';
import { type MaterialsContext, materialDetails, namesOf } from './materials.ts';
import type { Cell, Entry, HeadingLine, Row, Run, Sheet } from './table.ts';

/** Column groups of the form: five single days, then the two that share a cell. */
const DAY_COLUMNS: readonly (readonly Weekday[])[] = [
  ['mon'],
  ['tue'],
  ['wed'],
  ['thu'],
  ['fri'],
  ['sat', 'sun'],
];

/** Widths in digits of the body font: 276 mm in all, the width of A4 landscape between its margins. */
const BODY_WIDTH = 16.5;
const DAY_WIDTH = 19;

export interface AppendixOptions {
  readonly language: Language;
  readonly audience: Audience;
  readonly appendix: Regulation['appendix'];
  /** Date of sending (`YYYY-MM-DD`), for `dateLine: submission`; the week's dates stand where there is none. */
  readonly submissionDate?: CalendarDate;
}

/** What every cell of the table is made from. */
interface Shown extends MaterialsContext {
  readonly grid: MediaGrid;
  readonly events: ReadonlyMap<string, GridEvent>;
  /** What has become of events since the last edition. */
  readonly changes: ReadonlyMap<string, EventChange>;
}

/** The table of the Appendix: the form of order No. 159, filled in with a week. */
export function appendixSheet(grid: MediaGrid, options: AppendixOptions): Sheet {
  const { language, audience, appendix } = options;
  const shown: Shown = {
    grid,
    names: namesOf(grid),
    language,
    audience,
    events: new Map(grid.events.map((event) => [event.ref, event])),
    changes: new Map(grid.changes?.events.map((change) => [change.event, change])),
  };
  const newsRow = mainNewsRow(shown);
  const rows = grid.rows.flatMap((row) => {
    const own = bodyRow(row, shown);
    return appendix.mainNews === 'per-body' ? [own, ownNewsRow(row, shown)] : [own];
  });
  return {
    name: label('gridSheet', language),
    use: 'form',
    frozenColumns: 1,
    heading: heading(grid, options),
    columns: [{ width: BODY_WIDTH, headsRows: true }, ...DAY_COLUMNS.map(() => ({ width: DAY_WIDTH }))],
    head: {
      tone: 'plain',
      cells: [
        headCell(label('bodyColumn', language)),
        ...DAY_COLUMNS.map((days) => dayHead(grid, days, language)),
      ],
    },
    rows: appendix.mainNews === 'top-row' ? [newsRow, ...rows] : rows,
    notes: internalNotes(grid, language),
  };
}

function heading(grid: MediaGrid, { language, appendix, submissionDate }: AppendixOptions): HeadingLine[] {
  const bySubmission = appendix.dateLine === 'submission' && submissionDate !== undefined;
  const dates = bySubmission
    ? formatDate(submissionDate, language)
    : formatRange(grid.from as CalendarDate, grid.to as CalendarDate, language);
  const edition = editionText(grid, language);
  return [
    { role: 'approval', text: label('approval', language) },
    { role: 'title', text: label('formTitle', language) },
    { role: 'subtitle', text: dates },
    ...(edition === undefined ? [] : [{ role: 'subtitle' as const, text: edition }]),
    { role: 'caption', text: label('dateLine', language) },
  ];
}

/** The first edition needs no number. */
export function editionText({ edition }: MediaGrid, language: Language): string | undefined {
  return edition > 1 ? label('edition', language, { number: edition }) : undefined;
}

/** Day, date, and the name of the holiday where it is one. */
function dayHead(grid: MediaGrid, days: readonly Weekday[], language: Language): Cell {
  const [first] = days;
  const title =
    days.length === 1 && first !== undefined ? weekdayName(first, language) : label('satSun', language);
  const dates = days.flatMap((day, index): Run[] => {
    const date = grid.days[day].date as CalendarDate;
    const run = { text: formatDayMonth(date), time: date };
    return index === 0 ? [run] : [{ text: ' / ' }, run];
  });
  const offs = days.flatMap((day) => dayOffRuns(grid.days[day], days.length > 1 ? day : undefined, language));
  const lines = [dates, ...offs].map((runs) => styled(runs, 'quiet'));
  return {
    entries: [{ paragraphs: [styled([{ text: title }], 'strong'), ...lines] }],
    ...(offs.length > 0 ? { dayOff: true } : {}),
  };
}

function dayOffRuns({ dayOff }: GridDay, day: Weekday | undefined, language: Language): Run[][] {
  if (dayOff === undefined) return [];
  const name = wordsIn(dayOff, language);
  return [day === undefined ? [name] : [{ text: `${weekdayShortName(day, language)}: ` }, name]];
}

function headCell(words: Words): Cell {
  return textCell([words], 'strong');
}

function mainNewsRow(shown: Shown): Row {
  return newsRow(
    shown,
    () => true,
    (news) => (news.body === undefined ? undefined : shown.names.get(news.body)),
  );
}

/** Reading B of the form: a body's own main news under its row. */
function ownNewsRow({ body }: GridRow, shown: Shown): Row {
  const own = (news: TopNews): boolean =>
    news.body === undefined ? 'event' in news && news.event.startsWith(`${body}/`) : news.body === body;
  return newsRow(shown, own, () => undefined);
}

function newsRow(
  shown: Shown,
  wanted: (news: TopNews) => boolean,
  proposer: (news: TopNews) => Text | undefined,
): Row {
  const cells = dayCells(shown, (day, on) =>
    shown.grid.topNews[day].filter(wanted).flatMap((news) => newsEntry(news, shown, on, proposer(news))),
  );
  return { tone: 'accent', cells: [headCell(label('mainNews', shown.language)), ...cells] };
}

/** None for an event that is not in the grid. */
function newsEntry(news: TopNews, shown: Shown, day: ShownDay, proposer: Text | undefined): Entry[] {
  const { events, language } = shown;
  const event = 'event' in news ? events.get(news.event) : undefined;
  const entry =
    event !== undefined
      ? entryOf(event, shown, day)
      : 'text' in news
        ? textEntry(news.text, language, day)
        : undefined;
  if (entry === undefined) return [];
  if (proposer === undefined) return [entry];
  return [{ ...entry, paragraphs: [...entry.paragraphs, styled([wordsIn(proposer, language)], 'quiet')] }];
}

function textEntry(text: Text, language: Language, { date, shared }: ShownDay): Entry {
  const lead: Run[] = shared
    ? [{ text: `${weekdayShortName(weekdayOf(date), language)} `, style: 'strong', time: date }]
    : [];
  return { paragraphs: [{ runs: [...lead, wordsIn(text, language)] }] };
}

function bodyRow(row: GridRow, shown: Shown): Row {
  const { language, grid, events } = shown;
  const name = headCell(wordsIn(row.name, language));
  const withdrawn = (grid.changes?.events ?? []).flatMap(({ from, ...change }) =>
    change.what === 'withdrawn' && change.body === row.body && from !== undefined
      ? [{ ...change, from }]
      : [],
  );
  const remark = emptyRowRemark(grid, row, language);
  if (remark !== undefined && withdrawn.length === 0) {
    return { tone: 'muted', cells: [name, { ...textCell([remark], 'quiet'), span: DAY_COLUMNS.length }] };
  }
  const cells = dayCells(shown, (day, on) => [
    ...row.days[day].flatMap((ref) => {
      const event = events.get(ref);
      return event === undefined ? [] : [entryOf(event, shown, on)];
    }),
    ...withdrawn
      .filter(({ from }) => from.date === on.date)
      .map((change) => withdrawnEntry(change, language, on)),
  ]);
  return { tone: 'plain', cells: [name, ...cells] };
}

/** What stands in the row of a body without events: a nil return says so to all, silence only to the ministry. */
function emptyRowRemark(
  grid: MediaGrid,
  { body, state, days }: GridRow,
  language: Language,
): string | undefined {
  // What continues from an earlier week stands there still.
  if (Object.values(days).some((refs) => refs.length > 0)) return undefined;
  if (state === 'nil') return label('noEvents', language);
  return grid.notReceived?.includes(body) === true ? label('nothingSent', language) : undefined;
}

/** A cell per column of days, with the entries of each of its days. */
function dayCells({ grid }: Shown, entriesOf: (day: Weekday, on: ShownDay) => readonly Entry[]): Cell[] {
  return DAY_COLUMNS.map((days) => ({
    entries: days.flatMap((day) =>
      entriesOf(day, { date: grid.days[day].date as CalendarDate, shared: days.length > 1 }),
    ),
  }));
}

function entryOf(event: GridEvent, shown: Shown, day: ShownDay): Entry {
  return {
    ...eventEntry(event, shown.language, day, shown.changes.get(event.ref)),
    details: () => materialDetails(event, shown),
  };
}
