import type { EventChange } from '../domain/compare-grids.ts';
import type { GridDay, GridEvent, GridRow, MediaGrid, TopNews } from '../domain/media-grid.ts';
import { formatDate, formatDayMonth, formatRange, weekdayName, weekdayShortName } from '../i18n/dates.ts';
import { label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { textIn } from '../i18n/text.ts';
import type { CalendarDate, Weekday } from '../law/calendar-date.ts';
import type { Regulation } from '../law/regulation.ts';
import { textCell } from './cells.ts';
import { eventEntry, withdrawnEntry } from './entry.ts';
import { internalNotes } from './internal-notes.ts';
import type { Cell, Entry, HeadingLine, Paragraph, Row, Run, Sheet } from './table.ts';

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
  readonly appendix: Regulation['appendix'];
  /** Date of sending (`YYYY-MM-DD`), for `dateLine: submission`; the week's dates stand where there is none. */
  readonly submissionDate?: CalendarDate;
}

/** What every cell of the table is made from. */
interface Shown {
  readonly grid: MediaGrid;
  readonly language: Language;
  readonly events: ReadonlyMap<string, GridEvent>;
  /** What has become of events since the last edition. */
  readonly changes: ReadonlyMap<string, EventChange>;
}

/** The table of the Appendix: the form of order No. 159, filled in with a week. */
export function appendixSheet(grid: MediaGrid, options: AppendixOptions): Sheet {
  const { language, appendix } = options;
  const shown: Shown = {
    grid,
    language,
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
    columns: [{ width: BODY_WIDTH }, ...DAY_COLUMNS.map(() => ({ width: DAY_WIDTH }))],
    head: {
      tone: 'plain',
      cells: [
        headCell([label('bodyColumn', language)]),
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
  return [
    { role: 'approval', text: label('approval', language) },
    { role: 'title', text: label('formTitle', language) },
    { role: 'subtitle', text: dates },
    ...editionLine(grid, language),
    { role: 'caption', text: label('dateLine', language) },
  ];
}

/** The first edition needs no number. */
function editionLine({ edition }: MediaGrid, language: Language): HeadingLine[] {
  return edition > 1 ? [{ role: 'subtitle', text: label('edition', language, { number: edition }) }] : [];
}

/** Day, date, and the name of the holiday where it is one. */
function dayHead(grid: MediaGrid, days: readonly Weekday[], language: Language): Cell {
  const [first] = days;
  const title =
    days.length === 1 && first !== undefined ? weekdayName(first, language) : label('satSun', language);
  const dates = days.map((day) => formatDayMonth(grid.days[day].date as CalendarDate)).join(' / ');
  const offs = days.flatMap((day) => dayOffText(grid.days[day], days.length > 1 ? day : undefined, language));
  return { ...headCell([title], [dates, ...offs]), ...(offs.length > 0 ? { dayOff: true } : {}) };
}

function dayOffText({ dayOff }: GridDay, day: Weekday | undefined, language: Language): string[] {
  if (dayOff === undefined) return [];
  const name = textIn(dayOff, language);
  return [day === undefined ? name : `${weekdayShortName(day, language)}: ${name}`];
}

function headCell(strong: readonly string[], quiet: readonly string[] = []): Cell {
  return {
    entries: [
      {
        paragraphs: [
          ...strong.map((text): Paragraph => ({ runs: [{ text, style: 'strong' }] })),
          ...quiet.map((text): Paragraph => ({ runs: [{ text, style: 'quiet' }] })),
        ],
      },
    ],
  };
}

function mainNewsRow(shown: Shown): Row {
  const names = new Map(shown.grid.rows.map(({ body, name }) => [body, textIn(name, shown.language)]));
  return newsRow(
    shown,
    () => true,
    (news) => (news.body === undefined ? undefined : names.get(news.body)),
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
  proposer: (news: TopNews) => string | undefined,
): Row {
  const cells = DAY_COLUMNS.map((days) => ({
    entries: days.flatMap((day) =>
      shown.grid.topNews[day]
        .filter(wanted)
        .flatMap((news) => newsEntry(news, shown, shared(days, day), proposer(news))),
    ),
  }));
  return { tone: 'accent', cells: [headCell([label('mainNews', shown.language)]), ...cells] };
}

/** None for an event that is not in the grid. */
function newsEntry(
  news: TopNews,
  shown: Shown,
  day: Weekday | undefined,
  proposer: string | undefined,
): Entry[] {
  const { events, changes, language } = shown;
  const event = 'event' in news ? events.get(news.event) : undefined;
  const entry =
    event !== undefined
      ? eventEntry(event, language, day, changes.get(event.ref))
      : 'text' in news
        ? textEntry(textIn(news.text, language), language, day)
        : undefined;
  if (entry === undefined) return [];
  if (proposer === undefined) return [entry];
  return [{ ...entry, paragraphs: [...entry.paragraphs, { runs: [{ text: proposer, style: 'quiet' }] }] }];
}

function textEntry(text: string, language: Language, day: Weekday | undefined): Entry {
  const lead: Run[] =
    day === undefined ? [] : [{ text: `${weekdayShortName(day, language)} `, style: 'strong' }];
  return { paragraphs: [{ runs: [...lead, { text }] }] };
}

function bodyRow(row: GridRow, shown: Shown): Row {
  const { language, grid, events, changes } = shown;
  const name = headCell([textIn(row.name, language)]);
  const withdrawn = (grid.changes?.events ?? []).flatMap(({ from, ...change }) =>
    change.what === 'withdrawn' && change.body === row.body && from !== undefined
      ? [{ ...change, from }]
      : [],
  );
  const remark = emptyRowRemark(grid, row, language);
  if (remark !== undefined && withdrawn.length === 0) {
    return { tone: 'muted', cells: [name, { ...textCell([remark], 'quiet'), span: DAY_COLUMNS.length }] };
  }
  const cells = DAY_COLUMNS.map((days) => ({
    entries: days.flatMap((day) => [
      ...row.days[day].flatMap((ref) => {
        const event = events.get(ref);
        return event === undefined ? [] : [eventEntry(event, language, shared(days, day), changes.get(ref))];
      }),
      ...withdrawn
        .filter(({ from }) => from.date === grid.days[day].date)
        .map((change) => withdrawnEntry(change, language, shared(days, day))),
    ]),
  }));
  return { tone: 'plain', cells: [name, ...cells] };
}

/** What stands in the row of a body without events: a nil return says so to all, silence only to the ministry. */
function emptyRowRemark(grid: MediaGrid, { body, state }: GridRow, language: Language): string | undefined {
  if (state === 'nil') return label('noEvents', language);
  return grid.notReceived?.includes(body) === true ? label('nothingSent', language) : undefined;
}

/** The day that an entry must name itself, because two days share its cell. */
function shared(days: readonly Weekday[], day: Weekday): Weekday | undefined {
  return days.length > 1 ? day : undefined;
}
