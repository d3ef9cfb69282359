/**
 * One line of the table.
 *
 * @typedef {object} Row
 * @property {string} work
 * @property {string} ours
 * @property {string[]} [beside] the floor and the peers, each with our ratio to it
 * @property {string} [target]
 * @property {boolean} [reached] undefined where there is nothing to tell it by
 */

const HEAD = ['work', 'ours', 'beside (ours ÷ theirs)', 'target', 'reached'];

/** The rows as a table in Markdown, which reads well as it is. @param {Row[]} rows */
export function markdown(rows) {
  const cells = [HEAD, HEAD.map(() => '---'), ...rows.map(cellsOf)];
  return cells.map((line) => `| ${line.join(' | ')} |\n`).join('');
}

/** @param {Row} row */
function cellsOf({ work, ours, beside = [], target = '–', reached }) {
  return [
    work,
    ours,
    beside.join('; ') || '–',
    target,
    reached === undefined ? '–' : reached ? 'yes' : '**no**',
  ];
}

/** @param {number} ms */
export function time(ms) {
  return ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

/** @param {number | undefined} mebibytes */
export function memory(mebibytes) {
  return mebibytes === undefined ? '–' : `${mebibytes.toFixed(0)} MiB`;
}

/** @param {string} name @param {number} ours @param {number} theirs both in ms */
export function against(name, ours, theirs) {
  return `${name} ${time(theirs)} (${times(ours / theirs)})`;
}

/** @param {number} ratio */
export function times(ratio) {
  return `${ratio.toFixed(2)} ×`;
}
