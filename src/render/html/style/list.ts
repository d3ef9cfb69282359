/**
 * Tables told as lists, for a small screen: a block a row with its head on top, each cell with the name of its column.
 * Cells without content and the row of heads stay for whoever listens, where browsers count columns by them.
 *
 * @param table selector of the tables
 */
export function listStyle(table: string): string {
  const unseen =
    'position: absolute; width: 1px; height: 1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%);';
  const own = table === 'table' ? '' : table;
  return `
${table}, ${table} :is(tbody, th, td) { display: block; }
${table} thead { ${unseen} }
${table} tbody > tr { display: flex; flex-direction: column; position: relative; margin-top: 1.25rem; border: 1px solid var(--rule); border-radius: 6px; overflow: clip; }
${table} tbody > tr > :is(th, td) { border: 0; padding: 0.55rem 0.75rem; }
${table} tbody > tr > th { order: -1; background: var(--head); font-size: 1rem; }
${table} tbody > tr.accent > th, ${table} tbody > tr.group:not(.second) > th { background: var(--accent); }
${table} tbody > tr.blank > th { background: none; color: var(--soft); font-weight: 400; }
${table} tbody > tr > td + td, ${table} tbody > tr > td:not(:first-child) { border-top: 1px solid var(--rule); }
${table} tbody > tr > td:empty { ${unseen} }
${table} td[data-label]::before { content: attr(data-label); content: attr(data-label) / ""; display: block; margin-bottom: 0.15rem; color: var(--soft); font-size: 0.8125rem; font-weight: 650; }
@media (min-width: 480px) {
  .list${own} td[data-label] { display: grid; grid-template-columns: 12rem minmax(0, 1fr); }
  .list${own} td[data-label]::before { grid-row: 1 / span 100; padding-right: 1rem; }
  .list${own} td[data-label] > * { grid-column: 2; }
}
${table} .muted td[colspan] { text-align: left; }
${table} details dl { min-width: 0; }
${table} summary { min-height: 1.75rem; padding: 0.3rem 0; }`;
}
