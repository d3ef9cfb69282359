import type { HeadingLine, Sheet, TableDocument } from '../../document/table.ts';
import { label } from '../../i18n/labels.ts';
import { escapeHtml } from './escape.ts';
import { renderTable } from './table.ts';

/** A sheet as a part of the page. */
export interface Section {
  /** For links on the page. */
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** Heading of the whole page: of the first sheet, but for what that table alone is called. */
export function pageHeading({ sheets: [first] }: TableDocument): HeadingLine[] {
  return (first?.heading ?? []).filter(({ role }) => role !== 'section');
}

/** The sheets in order. A line that the head of the page has said already is not said again. */
export function renderSections(document: TableDocument): Section[] {
  const said = new Set(pageHeading(document).map(({ text }) => text));
  return document.sheets.map((sheet, index) => {
    const id = `s${index + 1}`;
    const own = sheet.heading.filter(({ text }) => !said.has(text));
    const [title = sheet.name, ...others] = titlesOf(own);
    const heading = index > 0 || own.length > 0 ? renderHeading(title, others) : '';
    const caption = heading === '' ? captionOfPage(document) : title;
    const table = renderTable(sheet, caption, document.language);
    return {
      id,
      title: sheet.name,
      html: `<section id="${id}">\n${heading}${table}\n${renderNotes(sheet, document)}</section>`,
    };
  });
}

function renderNotes({ notes }: Sheet, { language }: TableDocument): string {
  if (notes.length === 0) return '';
  const items = notes.map((note) => `<li>${escapeHtml(note)}</li>`);
  return `<div class="notes">\n<p>${escapeHtml(label('notes', language))}</p>\n<ul>${items.join('')}</ul>\n</div>\n`;
}

/** The line that names the table first. */
function titlesOf(lines: readonly HeadingLine[]): string[] {
  const named = lines.find(({ role }) => role === 'section') ?? lines.find(({ role }) => role === 'title');
  const rest = lines.filter((line) => line !== named);
  return [...(named === undefined ? [] : [named.text]), ...rest.map(({ text }) => text)];
}

function renderHeading(title: string, others: readonly string[]): string {
  const lines = others.map((text) => `<p class="subtitle">${escapeHtml(text)}</p>\n`);
  return `<h2>${escapeHtml(title)}</h2>\n${lines.join('')}`;
}

/** Of the table that the head of the page speaks of. */
function captionOfPage(document: TableDocument): string {
  const lines = pageHeading(document).filter(({ role }) => role === 'title' || role === 'subtitle');
  return lines.map(({ text }) => text).join(', ');
}
