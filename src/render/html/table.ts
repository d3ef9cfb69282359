import type { Cell, Row, Sheet } from '../../document/table.ts';
import type { Language } from '../../i18n/language.ts';
import { renderCellContent } from './entry.ts';
import { escapeHtml } from './escape.ts';
import { plain, renderRuns } from './text.ts';

/** From how many columns on a table needs more than a small screen's width. */
const MANY_COLUMNS = 9;

/**
 * A sheet's table. Its caption is for those who listen: to the eye the heading above says it. Roles are written out, although the elements have them, because on a small screen
 * the table is shown as a list, and browsers take that for its end as a table.
 */
export function renderTable(sheet: Sheet, caption: string, language: Language): string {
  const heads = sheet.head.cells.map(plainText);
  const name = sheet.columns.length >= MANY_COLUMNS ? `${sheet.use} wide` : sheet.use;
  const cols = sheet.columns.map(() => '<col>').join('');
  const bodies = inGroups(sheet).map(
    (rows) =>
      `<tbody role="rowgroup">\n${rows.map((row) => renderRow(row, sheet, heads, language)).join('\n')}\n</tbody>`,
  );
  return [
    `<table class="${name}" role="table">`,
    `<caption class="unseen">${escapeHtml(caption)}</caption>`,
    `<colgroup>${cols}</colgroup>`,
    `<thead role="rowgroup">\n${renderHead(sheet.head)}\n</thead>`,
    ...bodies,
    '</table>',
  ].join('\n');
}

function renderHead({ cells }: Row): string {
  const heads = cells.map((cell) => {
    if (plainText(cell) === '') return '<td role="cell"></td>';
    const name = cell.dayOff === true ? ' class="day-off"' : '';
    return `<th scope="col" role="columnheader"${name}>${headContent(cell)}</th>`;
  });
  return `<tr role="row">\n${heads.join('\n')}\n</tr>`;
}

/** Heads are bold by themselves; remarks under them are not. */
function headContent({ entries }: Cell): string {
  return entries
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ runs }) => {
      const quiet = runs[0]?.style === 'quiet' ? ' class="quiet"' : '';
      return `<span${quiet}>${renderRuns(runs.map((run) => (run.style === 'struck' ? run : plain(run))))}</span>`;
    })
    .join('');
}

/** A row that heads others of the first rank begins a group. */
function inGroups({ rows, columns }: Sheet): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const opens = row.tone === 'accent' && headsGroup(row, columns.length);
    if (opens || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(row);
  }
  return groups;
}

function headsGroup({ cells }: Row, columns: number): boolean {
  return cells.length === 1 && cells[0]?.span === columns;
}

function renderRow(row: Row, sheet: Sheet, heads: readonly string[], language: Language): string {
  const [only] = row.cells;
  if (only !== undefined && headsGroup(row, sheet.columns.length)) {
    const name = row.tone === 'accent' ? 'group' : 'group second';
    const head = `<th scope="rowgroup" role="rowheader" colspan="${only.span ?? 1}">${headContent(only)}</th>`;
    return `<tr class="${name}" role="row">\n${head}\n</tr>`;
  }
  let column = 0;
  const cells = row.cells.map((cell) => {
    const at = column;
    column += cell.span ?? 1;
    return sheet.columns[at]?.headsRows === true
      ? `<th scope="row" role="rowheader">${headContent(cell)}</th>`
      : renderCell(cell, heads[at] ?? '', language);
  });
  const names = [row.tone === 'plain' ? '' : row.tone, isBlank(row, sheet) ? 'blank' : ''].filter(Boolean);
  const name = names.length === 0 ? '' : ` class="${names.join(' ')}"`;
  return `<tr${name} role="row">\n${cells.join('\n')}\n</tr>`;
}

/** On a small screen a cell says itself of which column it is, but one that speaks for several. */
function renderCell(cell: Cell, head: string, language: Language): string {
  const { span = 1 } = cell;
  const place = span > 1 ? ` colspan="${span}"` : head === '' ? '' : ` data-label="${escapeHtml(head)}"`;
  const content = plainText(cell) === '' ? '' : renderCellContent(cell, language);
  return `<td role="cell"${place}>${content}</td>`;
}

/** Whether a row has a head and nothing else: on a small screen it is told in one line. */
function isBlank({ cells }: Row, { columns }: Sheet): boolean {
  const head = columns.findIndex(({ headsRows }) => headsRows === true);
  return cells.every((cell, index) => index === head || plainText(cell) === '');
}

/** The text of a cell on one line: `Сәрсенбі, 16.12, Тәуелсіздік күні`. */
function plainText({ entries }: Cell): string {
  return entries
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .filter((text) => text.trim() !== '')
    .join(', ');
}
