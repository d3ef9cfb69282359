import type { Paragraph, Run } from '../../document/table.ts';
import { escapeHtml, escapeWords, isRightToLeft } from './escape.ts';

/** How a `struck` text is told: as no longer true, or as taken out. */
export type Struck = 's' | 'del';

/** Paragraphs as blocks, items of a list as one list. */
export function renderParagraphs(paragraphs: readonly Paragraph[], struck: Struck = 's'): string {
  const blocks: string[] = [];
  const items: string[] = [];
  for (const paragraph of paragraphs) {
    const text = renderRuns(paragraph.runs, struck);
    if (paragraph.bullet === true) items.push(text);
    else if (items.length > 0) items.push(`${items.pop()}<br>${text}`);
    else blocks.push(renderParagraph(paragraph, struck));
  }
  if (items.length > 0) blocks.push(`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);
  return blocks.join('');
}

/** What all of a paragraph is in style is said once, by its class. */
function renderParagraph({ runs }: Paragraph, struck: Struck): string {
  const style = runs[0]?.style;
  if ((style === 'place' || style === 'quiet') && runs.every((run) => run.style === style))
    return `<p class="${style}">${renderRuns(runs.map(plain), struck)}</p>`;
  return `<p${style === 'mark' ? ' class="mark"' : ''}>${renderRuns(runs, struck)}</p>`;
}

/** A run without its style. */
export function plain({ style, ...run }: Run): Run {
  return run;
}

/** Runs in a line; neighbours that are struck out are struck out as one. */
export function renderRuns(runs: readonly Run[], struck: Struck = 's'): string {
  const [first, second] = runs;
  if (second !== undefined && first?.style === 'struck' && runs.every(({ style }) => style === 'struck'))
    return `<${struck}>${runs.map((run) => renderRun(plain(run), struck)).join('')}</${struck}>`;
  return runs.map((run) => renderRun(run, struck)).join('');
}

/** Spaces at the ends stay outside the elements. */
function renderRun(run: Run, struck: Struck): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? [];
  const space = (found: string): string => (found === '' ? '' : ' ');
  if (core === '') return space(before);
  return `${space(before)}${inStyle(run, inMeaning(run, core), struck)}${space(after)}`;
}

/** Telephone numbers and such words as `1-зал`, which no line should end in. */
const WHOLE = /\+\d[\d ()-]{7,20}\d|\b\d{1,4}-\p{L}{1,14}/gu;

/** What a run means to machines. */
function inMeaning({ time, link }: Run, text: string): string {
  let html = escapeWords(text).replace(WHOLE, '<span class="whole">$&</span>');
  if (isRightToLeft(text)) html = `<bdi>${html}</bdi>`;
  if (time !== undefined) html = `<time datetime="${escapeHtml(time)}">${html}</time>`;
  return link !== undefined && isWebAddress(link)
    ? `<a href="${escapeHtml(link)}" rel="noopener noreferrer">${html}</a>`
    : html;
}

/** What a run looks like, and its language. */
function inStyle({ style, language }: Run, html: string, struck: Struck): string {
  const lang = language === undefined ? '' : ` lang="${language}"`;
  switch (style) {
    case undefined:
      return lang === '' ? html : `<span${lang}>${html}</span>`;
    case 'strong':
    case 'mark':
      return `<strong${lang}>${html}</strong>`;
    case 'struck':
      return `<${struck}${lang}>${html}</${struck}>`;
    default:
      return `<span class="${style}"${lang}>${html}</span>`;
  }
}

/** The schema allows no other; a link to anything else is never made. */
function isWebAddress(link: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/.test(link) && URL.canParse(link);
}
