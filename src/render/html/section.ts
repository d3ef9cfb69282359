import type { HeadingLine, TableDocument } from '../../document/table.ts';
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
    const shown = index > 0 || own.length > 0;
    const caption = shown ? visibleCaption(title, others) : unseenCaption(document);
    const notes =
      sheet.notes.length === 0
        ? ''
        : `\n<ul class="notes" aria-label="${escapeHtml(label('notes', document.language))}">${sheet.notes
            .map((note) => `<li>${escapeHtml(note)}</li>`)
            .join('')}</ul>`;
    const table = renderTable(sheet, caption, document.language);
    return { id, title: sheet.name, html: `<section id="${id}">\n${table}${notes}\n</section>` };
  });
}

/** The line that names the table first. */
function titlesOf(lines: readonly HeadingLine[]): string[] {
  const named = lines.find(({ role }) => role === 'section') ?? lines.find(({ role }) => role === 'title');
  const rest = lines.filter((line) => line !== named);
  return [...(named === undefined ? [] : [named.text]), ...rest.map(({ text }) => text)];
}

function visibleCaption(title: string, others: readonly string[]): string {
  const lines = others.map((text) => `<p>${escapeHtml(text)}</p>`);
  return `<caption><h2>${escapeHtml(title)}</h2>${lines.join('')}</caption>`;
}

/** The table that the head of the page speaks of. */
function unseenCaption(document: TableDocument): string {
  const lines = pageHeading(document).filter(({ role }) => role === 'title' || role === 'subtitle');
  return `<caption class="unseen">${escapeHtml(lines.map(({ text }) => text).join(', '))}</caption>`;
}
