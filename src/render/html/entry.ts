import type { Cell, Detail, Entry } from '../../document/table.ts';
import { label } from '../../i18n/labels.ts';
import type { Language } from '../../i18n/language.ts';
import { escapeHtml } from './escape.ts';
import { renderParagraphs } from './text.ts';

/** What a cell holds: its entries; one that is plain text needs no element of its own. */
export function renderCellContent({ entries }: Cell, language: Language): string {
  const [first] = entries;
  if (first === undefined) return '';
  if (entries.length === 1 && first.change === undefined && first.details === undefined)
    return renderParagraphs(first.paragraphs);
  return entries.map((entry) => renderEntry(entry, language)).join('');
}

function renderEntry(entry: Entry, language: Language): string {
  const { change, details } = entry;
  const name = change === undefined ? 'entry' : `entry ${change}`;
  const folded = details === undefined ? '' : renderDetails(details(), entry, language);
  return `<div class="${name}">${renderChanged(entry)}${folded}</div>`;
}

/** The mark as it stands; what is new as inserted, what was taken out as deleted, so that both are heard as well. */
function renderChanged({ paragraphs, change }: Entry): string {
  if (change !== 'new' && change !== 'withdrawn') return renderParagraphs(paragraphs);
  const marks = paragraphs.filter(({ runs }) => runs[0]?.style === 'mark');
  const rest = paragraphs.filter((paragraph) => !marks.includes(paragraph));
  if (change === 'new') return `${renderParagraphs(marks)}<ins>${renderParagraphs(rest)}</ins>`;
  return renderParagraphs(marks) + renderParagraphs(rest, 'del');
}

/** Folded under the entry. All folds are called alike to the eye; to the ear each says whose it is. */
function renderDetails(details: readonly Detail[], { paragraphs }: Entry, language: Language): string {
  const lead = paragraphs.find(({ runs }) => runs[0]?.style !== 'mark');
  const subject = (lead?.runs ?? []).map(({ text }) => text).join('');
  const items = details.map(
    ({ term, paragraphs: content }) => `<dt>${escapeHtml(term)}</dt><dd>${renderParagraphs(content)}</dd>`,
  );
  return (
    `\n<details><summary>${escapeHtml(label('details', language))}` +
    `<span class="unseen">: ${escapeHtml(subject)}</span></summary>` +
    `<dl>${items.join('')}</dl></details>`
  );
}
