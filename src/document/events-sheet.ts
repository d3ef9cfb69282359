import type { Audience } from '../domain/audience.ts';
import type { GridEvent, MediaGrid } from '../domain/media-grid.ts';
import { formatRange } from '../i18n/dates.ts';
import { label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { wordsIn } from '../i18n/text.ts';
import type { CalendarDate } from '../law/calendar-date.ts';
import { cellOf, columnsOf, headRow, textCell } from './cells.ts';
import { continuingRuns, isOff, statusRuns, styled } from './entry.ts';
import { MATERIALS, type MaterialName, type MaterialsContext, materialTerm, namesOf } from './materials.ts';
import type { Cell, Row, Run, Sheet } from './table.ts';

/** Columns of the list: what the Appendix has no room for, the six items of §10 in their order. */
const COLUMNS = [
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
] as const satisfies readonly { head: ColumnName; width: number }[];

type ColumnName = MaterialName | 'number' | 'body' | 'event';

/** One row per event with everything that §10 asks for, in the order of the grid. */
export function eventsSheet(grid: MediaGrid, language: Language, audience: Audience): Sheet {
  const context = { language, audience, names: namesOf(grid) };
  return {
    name: label('eventsSheet', language),
    use: 'list',
    frozenColumns: 0,
    heading: [
      { role: 'title', text: label('eventsTitle', language) },
      { role: 'subtitle', text: formatRange(grid.from as CalendarDate, grid.to as CalendarDate, language) },
    ],
    columns: columnsOf(COLUMNS, 'event'),
    head: headRow(
      COLUMNS.map(({ head }) => (isMaterial(head) ? materialTerm(head, context) : label(head, language))),
    ),
    rows: grid.events.map((event, index) => eventRow(event, index, context)),
    notes: [],
  };
}

function isMaterial(name: ColumnName): name is MaterialName {
  return Object.hasOwn(MATERIALS, name);
}

function eventRow(event: GridEvent, index: number, context: MaterialsContext): Row {
  const cell = (name: ColumnName): Cell => {
    switch (name) {
      case 'number':
        return textCell([String(index + 1)]);
      case 'body':
        return textCell([wordsIn(context.names.get(event.body) ?? event.body, context.language)]);
      case 'event':
        return titleCell(event, context);
      default:
        return cellOf(MATERIALS[name](event, context));
    }
  };
  return { tone: 'plain', cells: COLUMNS.map(({ head }) => cell(head)) };
}

function titleCell(event: GridEvent, { language }: MaterialsContext): Cell {
  const remarks: Run[][] = [
    ...statusRuns(event, language),
    ...continuingRuns(event, language),
    ...(event.joint === undefined ? [] : [[{ text: label('joint', language) }]]),
    ...(event.internalNote === undefined ? [] : [[wordsIn(event.internalNote, language)]]),
  ];
  return cellOf([
    { runs: [{ ...wordsIn(event.title, language), style: isOff(event) ? 'struck' : 'strong' }] },
    ...remarks.map((runs) => styled(runs, 'quiet')),
  ]);
}
