import { isDeepStrictEqual } from 'node:util';
import { labelInAll } from '../../i18n/labels.ts';
import { parseCode } from '../code.ts';
import type { Book, BookCell, BookSheet } from '../read/book.ts';
import { placeOf, textOf } from '../read/book.ts';
import { HIDDEN_SHEET } from '../write/lists.ts';
import type { Draft } from './draft.ts';
import { type FoundForm, sheetCopied } from './find-sheets.ts';
import { isLabel, ownWords } from './labels.ts';
import { writtenIn } from './written.ts';

/** Rows of stray text, and cells with comments, that are told of. */
const MOST = 50;

/** Tells what stands in a workbook and is no part of the form: other sheets, text beside the fields, comments. */
export function tellStray(found: FoundForm, book: Book, seen: ReadonlySet<BookCell>, draft: Draft): void {
  const { ownTexts, fields, tables, others } = found;
  const isOwn = (cell: BookCell): boolean =>
    ownTexts.size === 0 || ownTexts.has(ownWords(textOf(cell))) || parseCode(textOf(cell)) !== undefined;
  for (const { sheet } of fields) tellCells(sheet, (cell) => seen.has(cell) || isOwn(cell), draft);
  for (const { sheet, head } of tables) {
    tellCells(sheet, (cell) => seen.has(cell) || (cell.row <= head && isOwn(cell)), draft);
  }
  for (const sheet of others) {
    if (isGuide(sheet)) tellCells(sheet, isOwn, draft);
    else if (!sheet.name.startsWith(HIDDEN_SHEET)) tellSheet(sheet, found, draft);
  }
  if (book.commented.length > 0)
    draft.tell('form/comments', {}, { cells: book.commented.slice(0, MOST).join(', ') });
}

function isGuide({ name, rows }: BookSheet): boolean {
  return (
    isLabel(name, 'form.sheet.guide') ||
    rows.some(({ cells }) => cells.some((cell) => isLabel(textOf(cell), 'guide.title')))
  );
}

/** A sheet that is not read: an error where it is a copy of one of the form's that says something else. */
function tellSheet(sheet: BookSheet, found: FoundForm, draft: Draft): void {
  const cells = cellsOf(sheet).filter(({ content }) => writtenIn(content) !== '');
  const copied = sheetCopied(found.form, sheet);
  const original = [...found.fields, ...found.tables].find(({ form }) => form === copied)?.sheet;
  const unread = copied === undefined ? [] : cellsBeyond(original, cells, found.ownTexts);
  const [first = cells[0]] = unread;
  if (first === undefined) return;
  const place = { sheet: sheet.name, cell: placeOf(first) };
  if (copied === undefined || unread.length === 0) {
    draft.tell('form/extra-sheet', place, { value: inOneLine(cells) });
    return;
  }
  const name = original?.name ?? labelInAll(copied.name);
  draft.tell('form/sheet-copied', place, { sheet: name, value: inOneLine(unread) });
}

/** The cells of a copied sheet that are no text of the form and do not stand at the same place of the sheet it copies. */
function cellsBeyond(
  original: BookSheet | undefined,
  cells: readonly BookCell[],
  ownTexts: ReadonlySet<string>,
): BookCell[] {
  const read = new Map(
    (original === undefined ? [] : cellsOf(original)).map((cell) => [placeOf(cell), cell.content]),
  );
  return cells.filter(
    (cell) =>
      !ownTexts.has(ownWords(textOf(cell))) && !isDeepStrictEqual(read.get(placeOf(cell)), cell.content),
  );
}

function cellsOf({ rows }: BookSheet): BookCell[] {
  return rows.flatMap(({ cells }) => cells);
}

/** The first cells as one line of text. */
function inOneLine(cells: readonly BookCell[]): string {
  return cells
    .slice(0, MOST)
    .map(({ content }) => writtenIn(content))
    .join(' | ');
}

/** One warning a row, at its first stray cell; of more than a screen of rows the rest is one. */
function tellCells(sheet: BookSheet, isKnown: (cell: BookCell) => boolean, draft: Draft): void {
  const rows = sheet.rows
    .map(({ cells }) => cells.filter((cell) => !isKnown(cell)))
    .filter(([first]) => first !== undefined);
  for (const cells of rows.slice(0, MOST)) {
    const [first] = cells;
    if (first === undefined) continue;
    draft.tell('form/not-imported', { sheet: sheet.name, cell: placeOf(first) }, { value: inOneLine(cells) });
  }
  const [next, ...others] = rows.slice(MOST).flat();
  if (next === undefined) return;
  const value = `${writtenIn(next.content)} … +${others.length}`;
  draft.tell('form/not-imported', { sheet: sheet.name, cell: placeOf(next) }, { value });
}
