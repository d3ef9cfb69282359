import type { EventChange, GridChanges, NewsChange } from '../domain/compare-grids.ts';
import type { MediaGrid } from '../domain/media-grid.ts';
import { weekdayName } from '../i18n/dates.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { wordsIn } from '../i18n/text.ts';
import { columnsOf, headRow, textCell } from './cells.ts';
import { type ChangeLine, changeLines, newsTexts } from './change-texts.ts';
import { markText } from './entry.ts';
import { type MaterialsContext, namesOf } from './materials.ts';
import type { Row, Sheet } from './table.ts';

const COLUMNS = [
  { head: 'what', width: 18 },
  { head: 'body', width: 26 },
  { head: 'event', width: 34 },
  { head: 'was', width: 27 },
  { head: 'became', width: 27 },
] as const satisfies readonly { head: LabelKey; width: number }[];

/** What has changed since the last edition, one row per event or day's main news. */
export function gridChangesSheet(grid: MediaGrid, changes: GridChanges, language: Language): Sheet {
  // Changes are those that the media are shown.
  const context: MaterialsContext = { language, audience: 'media', names: namesOf(grid) };
  return {
    name: label('changesSheet', language),
    use: 'list',
    frozenColumns: 0,
    heading: [{ role: 'title', text: label('gridChangesTitle', language) }],
    columns: columnsOf(COLUMNS, 'event'),
    head: headRow(COLUMNS.map(({ head }) => label(head, language))),
    rows: [
      ...changes.events.map((change) => changeRow(change, context)),
      ...changes.topNews.map((change) => newsRow(change, grid, changes, language)),
    ],
    notes: [],
  };
}

function changeRow(change: EventChange, context: MaterialsContext): Row {
  const { names, language } = context;
  const lines = changeLines(change, context);
  return {
    tone: 'plain',
    cells: [
      textCell([markText(change, language)], 'strong'),
      textCell([wordsIn(names.get(change.body) ?? change.body, language)]),
      textCell([wordsIn(change.title, language)]),
      textCell(lines.flatMap((line) => sideText(line, 'from'))),
      textCell(lines.flatMap((line) => sideText(line, 'to'))),
    ],
  };
}

function sideText({ field, ...sides }: ChangeLine, side: 'from' | 'to'): string[] {
  const text = sides[side];
  return text === undefined ? [] : [field === undefined ? text : `${field}: ${text}`];
}

function newsRow(
  { day, from, to }: NewsChange,
  grid: MediaGrid,
  changes: GridChanges,
  language: Language,
): Row {
  return {
    tone: 'plain',
    cells: [
      textCell([label('mainNews', language)], 'strong'),
      textCell([]),
      textCell([weekdayName(day, language)]),
      textCell(newsTexts(from, grid, changes, language)),
      textCell(newsTexts(to, grid, changes, language)),
    ],
  };
}
