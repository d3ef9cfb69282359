import { formatDate } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import type { CalendarDate } from '../law/calendar-date.ts';
import type { Cell, Column, Paragraph, Row, Run } from './table.ts';

/** A text, or one of which more is known. */
export type Words = string | Run;

/** A cell of lines of text. */
export function textCell(texts: readonly Words[], style?: 'strong' | 'quiet'): Cell {
  return cellOf(paragraphs(texts, style));
}

/** A cell with one entry, or none if there is nothing to say. */
export function cellOf(content: readonly Paragraph[]): Cell {
  return { entries: content.length === 0 ? [] : [{ paragraphs: content }] };
}

/** A paragraph per line: texts of several lines come from YAML blocks. */
export function paragraphs(texts: readonly Words[], style?: 'strong' | 'quiet'): Paragraph[] {
  return texts.flatMap((words) => {
    const run: Run = typeof words === 'string' ? { text: words } : words;
    const lines = run.text.trim().split(/\r\n|\r|\n/);
    return lines.map((text) => ({ runs: [{ ...run, text, ...(style === undefined ? {} : { style }) }] }));
  });
}

/** A list, an item per text. */
export function bullets(texts: readonly Words[]): Paragraph[] {
  return texts.flatMap((text) =>
    paragraphs([text]).map((paragraph, line) => (line === 0 ? { ...paragraph, bullet: true } : paragraph)),
  );
}

/** A paragraph as plain text. */
export function textOf({ runs }: Pick<Paragraph, 'runs'>): string {
  return runs.map(({ text }) => text).join('');
}

/** A day in words that machines can read too. */
export function dateWords(date: CalendarDate, language: Language): Run {
  return { text: formatDate(date, language), time: date };
}

/** Widths of columns, and which of them says what its row is about. */
export function columnsOf<Head extends string>(
  columns: readonly { readonly head: Head; readonly width: number }[],
  headsRows: Head,
): Column[] {
  return columns.map(({ head, width }) => (head === headsRows ? { width, headsRows: true } : { width }));
}

/** The heading row of a list. */
export function headRow(names: readonly string[]): Row {
  return { tone: 'plain', cells: names.map((name) => textCell([name], 'strong')) };
}

/** A row that says of something that there is nothing to say: what it is, then the remark over the other columns. */
export function mutedRow(cells: readonly Words[], remark: string, columns: number): Row {
  return {
    tone: 'muted',
    cells: [
      ...cells.map((text) => textCell([text])),
      { ...textCell([remark], 'quiet'), span: columns - cells.length },
    ],
  };
}

/** A row that heads those beneath it, across the whole table: `accent` for the first rank, `plain` for the second. */
export function groupRow(text: Words, columns: number, tone: 'accent' | 'plain'): Row {
  return { tone, cells: [{ ...textCell([text], 'strong'), span: columns }] };
}

const QUARTERS = new Map([
  ['Q1', 'I'],
  ['Q2', 'II'],
  ['Q3', 'III'],
  ['Q4', 'IV'],
]);

/** A quarter as documents write it: `Q4` is IV. */
export function quarterText(quarter: string): string {
  return QUARTERS.get(quarter) ?? quarter;
}

export function quarterCell(quarter: string | undefined): Cell {
  return textCell(quarter === undefined ? [] : [quarterText(quarter)]);
}
