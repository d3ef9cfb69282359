import type { EventChange, GridChanges, NewsChange } from '../domain/compare-grids.ts';
import type { MediaGrid, TopNews } from '../domain/media-grid.ts';
import { weekdayName } from '../i18n/dates.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { textIn, wordsIn } from '../i18n/text.ts';
import { columnsOf, headRow, textCell } from './cells.ts';
import { beforeAndAfter } from './change-texts.ts';
import { MARKS } from './entry.ts';
import { type BodyNames, namesOf } from './materials.ts';
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
  const names = namesOf(grid);
  const titles = new Map(grid.events.map(({ ref, title }) => [ref, textIn(title, language)]));
  return {
    name: label('changesSheet', language),
    use: 'list',
    frozenColumns: 0,
    heading: [{ role: 'title', text: label('gridChangesTitle', language) }],
    columns: columnsOf(COLUMNS, 'event'),
    head: headRow(COLUMNS.map(({ head }) => label(head, language))),
    rows: [
      ...changes.events.map((change) => changeRow(change, names, language)),
      ...changes.topNews.map((change) => newsRow(change, titles, language)),
    ],
    notes: [],
  };
}

function changeRow(change: EventChange, names: BodyNames, language: Language): Row {
  const { from, to } = beforeAndAfter(change, language);
  return {
    tone: 'plain',
    cells: [
      textCell([label(MARKS[change.what], language)], 'strong'),
      textCell([wordsIn(names.get(change.body) ?? change.body, language)]),
      textCell([wordsIn(change.title, language)]),
      textCell(from),
      textCell(to),
    ],
  };
}

function newsRow(
  { day, from, to }: NewsChange,
  titles: ReadonlyMap<string, string>,
  language: Language,
): Row {
  const text = (news: TopNews): string =>
    'event' in news ? (titles.get(news.event) ?? news.event) : textIn(news.text, language);
  return {
    tone: 'plain',
    cells: [
      textCell([label('mainNews', language)], 'strong'),
      textCell([]),
      textCell([weekdayName(day, language)]),
      textCell(from.map(text)),
      textCell(to.map(text)),
    ],
  };
}
