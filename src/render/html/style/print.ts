import { cssString } from '../escape.ts';

/**
 * On paper: A4 landscape, the heads on every page, no row over two pages unless it is higher than one. The folds are
 * left out, for the list of events behind the table holds all of them.
 */
export function printStyle(name: string): string {
  return `@page {
  size: A4 landscape; margin: 10mm 10mm 13mm;
  @bottom-left { content: ${cssString(name)}; font: 8pt "Times New Roman", "Liberation Serif", serif; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Times New Roman", "Liberation Serif", serif; }
}
@media print {
  html { color-scheme: light; }
  body { max-width: none; padding: 0; font: 10pt/1.25 "Times New Roman", "Liberation Serif", serif; }
  nav, body > footer, details { display: none; }
  body > header { margin-bottom: 4mm; text-align: center; }
  .approval { max-width: 80mm; font-size: 8pt; text-align: center; }
  h1 { clear: right; font-size: 14pt; letter-spacing: 0; }
  .subtitle { margin-top: 1mm; font-size: 12pt; }
  .caption { font-size: 8pt; }
  section > :is(h2, .subtitle) { text-align: center; break-after: avoid; }
  h2 { font-size: 13pt; }
  section > .subtitle { font-size: 10pt; }
  section > :is(h2, .subtitle) + table { margin-top: 2mm; }
  section + section { margin-top: 0; break-before: page; }
  table { font-size: 9.5pt; line-height: 1.2; }
  .list { font-size: 8pt; }
  th, td { padding: 1mm 1.2mm; border-color: var(--strong-rule); }
  thead { display: table-header-group; }
  thead > tr > * { position: static; }
  tr { break-inside: avoid; }
  .group { break-after: avoid; }
  thead > tr > *, .accent > *, .group > th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}`;
}
