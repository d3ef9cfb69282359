import { createRandom } from './random.mjs';
import { addDays } from './weeks.mjs';

/**
 * Where a fault is, as `mediagrid validate --format json` tells it.
 *
 * @typedef {object} Fault
 * @property {string} file
 * @property {number} line from 1
 * @property {number} column from 1
 * @property {string} code
 */

/**
 * Plants one fault in a weekly file.
 *
 * @param {string} path
 * @param {string} text
 * @param {number} turn which sort of fault; the next one that the file has a place for
 * @returns {{ text: string, fault: Fault }}
 */
export function spoil(path, text, turn) {
  const random = createRandom(`fault/${path}`);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(end);
  for (let tried = 0; tried < SORTS.length; tried++) {
    const sort = SORTS[(Math.floor(turn / 100) + tried) % SORTS.length];
    const at = random.pick(lines.flatMap((line, index) => (sort.line.test(line) ? [index] : [])));
    if (at === undefined) continue;
    const { changed, line = at, column, code } = sort.plant(lines, at);
    return { text: changed.join(end), fault: { file: path, line: line + 1, column: column + 1, code } };
  }
  throw new Error(`${path}: no place for a fault`);
}

/**
 * A sort of fault: the lines it may be planted on, and how.
 *
 * @typedef {object} Sort
 * @property {RegExp} line
 * @property {(lines: string[], at: number) => { changed: string[], line?: number, column: number, code: string }} plant
 */

/** @type {readonly Sort[]} */
const SORTS = [
  {
    line: /^ +outcome: /,
    plant: (lines, at) => {
      const line = startOfEvent(lines, at);
      return {
        changed: lines.toSpliced(at, 1),
        line,
        column: lines[line].indexOf('id:'),
        code: 'schema/required',
      };
    },
  },
  { line: /^ +venue: /, plant: (lines, at) => withValue(lines, at, '[Мәжіліс залы]', 'schema/type') },
  {
    line: /^ *- id: /,
    plant: (lines, at) => {
      const column = lines[at].indexOf('id:');
      const added = `${' '.repeat(column)}venu: Мәжіліс залы`;
      return { changed: lines.toSpliced(at + 1, 0, added), line: at + 1, column, code: 'schema/unknown-key' };
    },
  },
  { line: /^ +date: /, plant: (lines, at) => withValue(lines, at, '"2024-02-30"', 'schema/date') },
  {
    line: /^ +date: /,
    plant: (lines, at) => {
      const [date] = /\d{4}-\d\d-\d\d/.exec(lines[at]) ?? [];
      return withValue(lines, at, `"${addDays(date, -7)}"`, 'event/outside-week');
    },
  },
  {
    line: /^ +outcome: /,
    plant: (lines, at) => ({
      changed: lines.with(at, lines[at].replace(/^ +/, '\t')),
      column: 0,
      code: 'syntax/tab',
    }),
  },
  {
    line: /^ +outcome: /,
    plant: (lines, at) => ({
      changed: lines.toSpliced(at, 0, lines[at]),
      line: at + 1,
      column: lines[at].indexOf('outcome'),
      code: 'syntax/duplicate-key',
    }),
  },
  { line: /^ +- body: /, plant: (lines, at) => withValue(lines, at, 'min-nobody', 'ref/unknown-body') },
  { line: /^ +significance: /, plant: (lines, at) => withValue(lines, at, 'important', 'schema/enum') },
  {
    line: /\bstart: ["']\d\d:\d\d/,
    plant: (lines, at) => ({
      changed: lines.with(at, lines[at].replace(/(\bstart: ["'])\d\d/, '$125')),
      column: lines[at].search(/["']\d\d:\d\d/),
      code: 'schema/time',
    }),
  },
  {
    line: /^body: /,
    plant: (lines, at) =>
      withValue(lines, at, lines[at].endsWith(' knb') ? 'min-mfa' : 'knb', 'path/mismatch'),
  },
  { line: /^ +outcome: /, plant: (lines, at) => withValue(lines, at, '@сюжет', 'syntax/reserved-character') },
];

/** Another value for the key of a line. @param {string[]} lines @param {number} at @param {string} value @param {string} code */
function withValue(lines, at, value, code) {
  const column = lines[at].indexOf(': ') + 2;
  return { changed: lines.with(at, lines[at].slice(0, column) + value), column, code };
}

/** The line on which the event begins that a line belongs to. @param {string[]} lines @param {number} at */
function startOfEvent(lines, at) {
  let line = at;
  while (!/^ *- id: /.test(lines[line])) line--;
  return line;
}

/**
 * The faults that are not among the diagnostics of a report with their place and code.
 *
 * @param {Fault[]} faults
 * @param {Fault[]} diagnostics
 */
export function missedFaults(faults, diagnostics) {
  const told = new Set(diagnostics.map(keyOf));
  return faults.filter((fault) => !told.has(keyOf(fault)));
}

/** @param {Fault} fault */
function keyOf({ file, line, column, code }) {
  return `${file}:${line}:${column} ${code}`;
}
