import { label } from '../../i18n/labels.ts';
import { companionOf, type FormContext } from '../context.ts';
import { type Band, type Column, columnsOf, type Form, type TableSheet } from '../form.ts';
import { headingRows } from './heading.ts';
import { type Lists, planItemText } from './lists.ts';
import {
  addressOf,
  type CellModel,
  columnLetters,
  type Look,
  type RowModel,
  type SheetModel,
} from './model.ts';
import { validationOf } from './rules.ts';
import { bothLanguages, exampleContent, fieldLabel } from './words.ts';

/** Points of a row to fill in. */
const ROW_HEIGHT = 33;
/** Columns that the heading's texts cover, so that they stay in view. */
const HEADING_COLUMNS = 6;

/** A sheet of records, one a row: keys out of sight, headings by band, an example, rows to fill in. */
export function tableSheet(sheet: TableSheet, form: Form, context: FormContext, lists: Lists): SheetModel {
  const columns = columnsOf(sheet);
  const numbered = columns.some(({ type }) => type === 'number');
  // Numbers are too narrow for a title.
  const from = numbered ? 2 : 1;
  const above: RowModel[] = [
    {
      hidden: true,
      cells: columns.map(({ key }) => ({ look: 'plain', content: { lines: [{ text: key }] } })),
    },
    ...headingRows(form, context, { from, across: Math.min(HEADING_COLUMNS, columns.length + 1 - from) }),
    { cells: sheet.bands.flatMap((band) => bandCells(band, context)) },
    {
      cells: columns.map((column) => ({
        look: 'head',
        content: { lines: fieldLabel(column, context) },
      })),
    },
  ];
  const rows: RowModel[] = [...above, ...(numbered ? [exampleRow(columns, context)] : [])];
  const first = rows.length + 1;
  for (let index = 0; index < sheet.rows; index++) rows.push(inputRow(columns, index, context));
  const over = (column: number) => `${addressOf(first, column)}:${addressOf(rows.length, column)}`;
  return {
    name: label(sheet.name, context.language),
    hidden: false,
    columns: columns.map(({ width }) => ({ width })),
    rows,
    frozen: { rows: above.length, columns: numbered ? 2 : 1 },
    validations: columns.flatMap((column, index) =>
      validationOf(column, over(index + 1), addressOf(first, index + 1), context, lists),
    ),
    highlights: highlightsOf(sheet, first, over),
  };
}

function bandCells(band: Band, context: FormContext): (CellModel | undefined)[] {
  const [text, other] = [context.language, companionOf(context.language)].map((each) =>
    label(band.label, each),
  );
  const narrow = band.columns.length === 1;
  const lines =
    narrow || text === other ? bothLanguages(band.label, context) : [{ text: `${text} / ${other}` }];
  return band.columns.map((_, index) =>
    index === 0 ? { look: 'band', content: { lines }, across: band.columns.length } : undefined,
  );
}

function exampleRow(columns: readonly Column[], context: FormContext): RowModel {
  return {
    cells: columns.map((column) => {
      if (column.type === 'number') {
        return { look: 'example', content: { lines: bothLanguages('form.example', context) } };
      }
      const content = exampleContent(column, context);
      const look: Look = column.type === 'week-day' ? 'example-date' : 'example';
      return content === undefined ? { look } : { look, content };
    }),
  };
}

function inputRow(columns: readonly Column[], index: number, context: FormContext): RowModel {
  return {
    height: ROW_HEIGHT,
    cells: columns.map((column): CellModel => {
      const look = lookOf(column);
      if (column.type === 'number') return { look, content: { number: index + 1 } };
      const item = column.type === 'reported-item' ? context.planItems[index] : undefined;
      if (item === undefined) return { look };
      return { look, content: { lines: [{ text: planItemText(item, context) }] } };
    }),
  };
}

function lookOf({ type }: Column): Look {
  if (type === 'week-day' || type === 'day') return 'input-date';
  if (type === 'number') return 'row-number';
  return type === 'integer' ? 'input-number' : 'input';
}

/** Required cells are marked as long as they are empty, in rows that somebody has begun. */
function highlightsOf(sheet: TableSheet, first: number, over: (column: number) => string) {
  const columns = columnsOf(sheet);
  const groups = new Set(sheet.bands.flatMap(({ group, columns: of }) => (group === undefined ? [] : of)));
  const begun = columns
    .map((column, index) => ({ column, letters: columnLetters(index + 1) }))
    .filter(({ column }) => begins(column) && !groups.has(column))
    .slice(0, 2)
    .map(({ letters }) => `$${letters}${first}`)
    .join('&');
  return columns.flatMap((column, index) =>
    column.required === true
      ? [
          {
            range: over(index + 1),
            formula: `AND(LEN(${begun})>0,LEN(${columnLetters(index + 1)}${first})=0)`,
          },
        ]
      : [],
  );
}

/** Whether a value in this column means that the row is in use; numbers and plan items may stand there beforehand. */
function begins({ type, repeats }: Column): boolean {
  return type !== 'number' && type !== 'plan-item' && type !== 'reported-item' && repeats !== true;
}
