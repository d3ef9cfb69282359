import type { Cell, Entry, Paragraph, Row, Run, Sheet, TableDocument } from '../document/table.ts';
import { oneLine } from './one-line.ts';
import { runsOf } from './runs.ts';

/**
 * The document as GitHub-flavoured Markdown: a heading and a table per sheet. Text is escaped, so that no markup, link
 * or HTML in it comes to life.
 */
export function renderMarkdown(document: TableDocument): string {
  return `${document.sheets.map(renderSheet).join('\n\n')}\n`;
}

function renderSheet(sheet: Sheet, index: number): string {
  const heading = sheet.heading.map(({ role, text }) => {
    const escaped = escapeMarkdown(text);
    if (role === 'title') return `${'#'.repeat(index === 0 ? 1 : 2)} ${escaped}`;
    return role === 'subtitle' || role === 'section' ? `**${escaped}**` : `_${escaped}_`;
  });
  const table = [
    renderRow(sheet.head, true),
    renderRow(ruler(sheet)),
    ...sheet.rows.map((row) => renderRow(row)),
  ];
  const notes = sheet.notes.map((note) => `- ${escapeMarkdown(note)}`);
  return [...heading, table.join('\n'), ...(notes.length === 0 ? [] : [notes.join('\n')])].join('\n\n');
}

function ruler(sheet: Sheet): Row {
  return {
    tone: 'plain',
    cells: sheet.columns.map(() => ({ entries: [{ paragraphs: [{ runs: [{ text: '---' }] }] }] })),
  };
}

function renderRow(row: Row, head = false): string {
  const cells = row.cells.flatMap((cell) => [
    renderCell(cell, head),
    ...Array<string>((cell.span ?? 1) - 1).fill(''),
  ]);
  return `| ${cells.join(' | ')} |`;
}

/** Markdown's heading row is bold by itself. */
function renderCell(cell: Cell, head: boolean): string {
  return cell.entries.map((entry) => renderEntry(entry, head)).join('<br><br>');
}

function renderEntry({ paragraphs }: Entry, head: boolean): string {
  return paragraphs.map((paragraph) => renderParagraph(paragraph, head)).join('<br>');
}

function renderParagraph(paragraph: Paragraph, head: boolean): string {
  return runsOf(paragraph)
    .map((run) => renderRun(run, head))
    .join('');
}

const MARKS = { strong: '**', place: '_', quiet: '_', struck: '~~', mark: '**' } as const;

function renderRun({ text, style }: Run, head: boolean): string {
  const escaped = escapeMarkdown(text);
  if (style === undefined || (head && style === 'strong') || text.trim() === '') return escaped;
  // Emphasis does not close after a space, so the space goes outside.
  const core = escaped.trim();
  const start = escaped.indexOf(core);
  const [before, after] = [escaped.slice(0, start), escaped.slice(start + core.length)];
  return `${before}${MARKS[style]}${core}${MARKS[style]}${after}`;
}

/** Few texts have any of what is escaped, and one look for it all is faster than seven. */
const SPECIAL = /[&<>\\`*_[\]|~#!$:\r\n\u2028\u2029]|[wW]{3}\./;

/**
 * Text on one line: backslashes before what could begin markup in the middle of it, entities for HTML. A backslash also
 * keeps GitHub from making links of addresses (`https\\://`); e-mail addresses stay readable as they are.
 */
export function escapeMarkdown(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return oneLine(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~#!$]/g, '\\$&')
    .replace(/\b(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`);
}
