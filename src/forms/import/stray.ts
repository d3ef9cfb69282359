import { parseCode } from '../code.ts';
import type { Book, BookCell, BookSheet } from '../read/book.ts';
import { placeOf, textOf } from '../read/book.ts';
import { HIDDEN_SHEET } from '../write/lists.ts';
import type { Draft } from './draft.ts';
import type { FoundForm } from './find-sheets.ts';
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
    else if (sheet.rows.length > 0 && !sheet.name.startsWith(HIDDEN_SHEET)) {
      draft.tell('form/extra-sheet', { sheet: sheet.name }, {});
    }
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

/** One warning a row, at its first stray cell. */
function tellCells(sheet: BookSheet, isKnown: (cell: BookCell) => boolean, draft: Draft): void {
  const rows = sheet.rows
    .map(({ cells }) => cells.filter((cell) => !isKnown(cell)))
    .filter(([first]) => first !== undefined);
  for (const cells of rows.slice(0, MOST)) {
    const [first] = cells;
    if (first === undefined) continue;
    const value = cells.map(({ content }) => writtenIn(content)).join(' | ');
    draft.tell('form/not-imported', { sheet: sheet.name, cell: placeOf(first) }, { value });
  }
}
