import type { FormContext } from '../context.ts';
import type { Form } from '../form.ts';
import { fieldSheet } from './field-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import { codeOf } from './heading.ts';
import { HIDDEN_SHEET, type ListItem, Lists } from './lists.ts';
import { DRESSES } from './looks.ts';
import type { CellModel, RowModel, SheetModel, WorkbookModel } from './model.ts';
import { tableSheet } from './table-sheet.ts';
import { documentName } from './words.ts';

/** The workbook of a form: the guide, its sheets, and a hidden one with the lists and the code. Pure. */
export function composeForm(form: Form, context: FormContext): WorkbookModel {
  const lists = new Lists(context);
  const visible = [
    guideSheet(form, context),
    ...form.sheets.map((sheet) =>
      sheet.layout === 'fields'
        ? fieldSheet(sheet, form, context, lists)
        : tableSheet(sheet, form, context, lists),
    ),
  ];
  return {
    name: documentName(form, context),
    sheets: [...visible, hiddenSheet(form, context, lists, visible)],
  };
}

/**
 * Column A: the code, then the ids of the bodies beside their names in column B; column C: the texts that the form
 * itself put above and beside its cells, so that the import can tell what people added; then the lists.
 */
function hiddenSheet(
  form: Form,
  context: FormContext,
  lists: Lists,
  visible: readonly SheetModel[],
): SheetModel {
  const bodies = context.bodies.flatMap(({ id, name }) =>
    [...new Set(typeof name === 'string' ? [name] : [name.kk, name.ru, name.en])]
      .filter((text) => text !== undefined)
      .map((text) => [id, text] as const),
  );
  const columns: readonly (readonly ListItem[])[] = [
    [codeOf(form, context), ...bodies.map(([id]) => id)],
    ['', ...bodies.map(([, name]) => name)],
    ownTexts(visible),
    ...lists.all.map(({ items }) => items),
  ];
  const height = Math.max(...columns.map((column) => column.length));
  const rows = Array.from(
    { length: height },
    (_, row): RowModel => ({
      cells: columns.map((column) => hiddenCell(column[row])),
    }),
  );
  return {
    name: HIDDEN_SHEET,
    hidden: true,
    columns: columns.map(() => ({ width: 20 })),
    rows,
    frozen: { rows: 0, columns: 0 },
    validations: [],
    highlights: [],
  };
}

function hiddenCell(item: ListItem | undefined): CellModel | undefined {
  if (item === undefined || item === '') return undefined;
  return typeof item === 'string'
    ? { look: 'plain', content: { lines: [{ text: item }] } }
    : { look: 'plain-date', content: { date: item.date } };
}

function ownTexts(sheets: readonly SheetModel[]): string[] {
  const texts = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => {
        if (cell?.content === undefined || DRESSES[cell.look].open === true) return [];
        return 'lines' in cell.content ? [cell.content.lines.map(({ text }) => text).join('\n')] : [];
      }),
    ),
  );
  return [...new Set(texts)];
}
