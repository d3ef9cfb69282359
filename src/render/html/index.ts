import { createHash } from 'node:crypto';
import type { HeadingLine, TableDocument } from '../../document/table.ts';
import { label } from '../../i18n/labels.ts';
import { escapeHtml } from './escape.ts';
import { nameOf } from './name.ts';
import { pageHeading, renderSections, type Section } from './section.ts';
import { styleOf } from './style/index.ts';

/**
 * The document as one page that needs nothing else: no script, no font, no address. Its policy allows the style in it,
 * by its hash, and nothing more.
 */
export function renderHtml(document: TableDocument): string {
  const style = styleOf(document);
  const sections = renderSections(document);
  return [
    '<!DOCTYPE html>',
    `<html lang="${document.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyFor(style))}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(pageTitle(document))}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<header>',
    ...pageHeading(document).map(renderHeadingLine),
    ...navigation(sections, document),
    '</header>',
    '<main>',
    ...sections.map(({ html }) => html),
    '</main>',
    `<footer><p>${escapeHtml(nameOf(document))}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** The name first: tabs of a browser show no more. */
function pageTitle(document: TableDocument): string {
  const title = pageHeading(document).find(({ role }) => role === 'title');
  return title === undefined || title.text === document.name
    ? nameOf(document)
    : `${nameOf(document)} – ${title.text}`;
}

function renderHeadingLine({ role, text }: HeadingLine): string {
  return role === 'title' ? `<h1>${escapeHtml(text)}</h1>` : `<p class="${role}">${escapeHtml(text)}</p>`;
}

function navigation(sections: readonly Section[], { language }: TableDocument): string[] {
  if (sections.length < 2) return [];
  const links = sections.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`);
  return [
    `<nav aria-label="${escapeHtml(label('pageSections', language))}"><ul>${links.join('')}</ul></nav>`,
  ];
}
