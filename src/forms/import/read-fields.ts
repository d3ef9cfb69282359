import { labelInAll } from '../../i18n/labels.ts';
import { fieldsOf } from '../form.ts';
import { type BookCell, type BookRow, textOf } from '../read/book.ts';
import { addressOf } from '../write/model.ts';
import type { Draft } from './draft.ts';
import type { FoundFields } from './find-sheets.ts';
import { isLabel } from './labels.ts';
import { placeValue } from './place-value.ts';
import type { ValueContext } from './value.ts';

/**
 * Reads the single values of a sheet into the document.
 *
 * @returns the cells that were looked at
 */
export function readFields(found: FoundFields, draft: Draft, context: ValueContext): ReadonlySet<BookCell> {
  const { sheet, form, rows } = found;
  const seen = new Set<BookCell>();
  const heads = headColumns(sheet.rows);
  for (const field of fieldsOf(form)) {
    const at = rows.get(field);
    if (at === undefined) {
      if (field.required === true)
        draft.tell('form/no-column', { sheet: sheet.name }, { field: labelInAll(field.label) });
      continue;
    }
    const column = heads.value ?? at.label + 1;
    const value = at.row.cells.find((cell) => cell.column === column);
    for (const cell of at.row.cells) {
      if (cell.column <= at.label || cell === value || cell.column === heads.hint) seen.add(cell);
    }
    const place = { sheet: sheet.name, cell: addressOf(at.row.number, column) };
    draft.settle(field.path, place, labelInAll(field.label));
    if (value !== undefined)
      placeValue(value, field, { mapping: draft.document, at: [] }, sheet, draft, context);
  }
  return seen;
}

/** Which columns the values and the explanations stand in, by their headings. */
function headColumns(rows: readonly BookRow[]): { value: number | undefined; hint: number | undefined } {
  for (const { cells } of rows) {
    const value = cells.find((cell) => isLabel(textOf(cell), 'form.head.value'));
    const hint = cells.find((cell) => isLabel(textOf(cell), 'form.head.hint'));
    if (value !== undefined) return { value: value.column, hint: hint?.column };
  }
  return { value: undefined, hint: undefined };
}
