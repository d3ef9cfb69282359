// A workspace of the whole country, the same on every machine: `node test/bench/national.mjs <folder> --files 10000`
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { archive, jointIssue } from './national/archive.mjs';
import { BODIES } from './national/bodies.mjs';
import { spoil } from './national/faults.mjs';
import { planOfAdditions } from './national/plan.mjs';
import { registers } from './national/registers.mjs';
import { weeklyText } from './national/weekly.mjs';
import { weeksFrom } from './national/weeks.mjs';

const DAY = 86_400_000;

/**
 * @typedef {object} Wanted
 * @property {number} files weekly submissions, week by week, each week's in the order of the register
 * @property {string} [first] the first week; `2018-W01` if not given
 * @property {boolean} [bad] whether one weekly file in a hundred has a fault
 * @property {boolean} [tenYears] whether everything else that ten years leave behind is there too
 *
 * @typedef {import('./national/faults.mjs').Fault} Fault
 */

/**
 * The files of a workspace one by one, with the fault of those that have one. A file's text depends on nothing but
 * its path: the same week is the same in each workspace.
 *
 * @param {Wanted} wanted
 * @returns {Generator<{ path: string, text: string, fault?: Fault }>}
 */
export function* nationalFiles({ files, first = '2018-W01', bad = false, tenYears = false }) {
  const weeks = weeksFrom(first, Math.ceil(files / BODIES.length));
  const years = yearsOf(weeks, tenYears);
  // What is due in a year may have been sent, or fall, in the years around it.
  yield* registers({ from: years[0] - 1, to: (years.at(-1) ?? years[0]) + 1 });
  yield* weeks.flatMap(jointIssue);
  if (tenYears) yield* archive(years, weeks);
  else yield* years.map(planOfAdditions);
  for (let index = 0; index < files; index++) {
    const [week, body] = [weeks[Math.floor(index / BODIES.length)], BODIES[index % BODIES.length]];
    const path = `submissions/weekly/${week.name}/${body.id}.yaml`;
    const text = weeklyText(body, week);
    yield bad && index % 100 === 50 ? { path, ...spoil(path, text, index) } : { path, text };
  }
}

/** The years whose plans events may name. @param {{ monday: number }[]} weeks @param {boolean} tenYears */
function yearsOf(weeks, tenYears) {
  const from = new Date(weeks[0].monday).getUTCFullYear();
  const to = new Date((weeks.at(-1) ?? weeks[0]).monday + 6 * DAY).getUTCFullYear();
  return Array.from({ length: Math.max(to - from + 1, tenYears ? 10 : 1) }, (_, index) => from + index);
}

/** Writes a workspace; returns the faults in it, in order of path. @param {string} folder @param {Wanted} wanted */
export function writeNational(folder, wanted) {
  /** @type {Fault[]} */
  const faults = [];
  const made = new Set();
  for (const { path, text, fault } of nationalFiles(wanted)) {
    const target = join(folder, path);
    if (!made.has(dirname(target))) {
      mkdirSync(dirname(target), { recursive: true });
      made.add(dirname(target));
    }
    writeFileSync(target, text);
    if (fault !== undefined) faults.push(fault);
  }
  return faults.sort((a, b) => (a.file < b.file ? -1 : 1));
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      files: { type: 'string', default: '10000' },
      first: { type: 'string', default: '2018-W01' },
      bad: { type: 'boolean', default: false },
      'ten-years': { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('name a folder to write into');
  const { files, first, bad, 'ten-years': tenYears } = values;
  const faults = writeNational(folder, { files: Number(files), first, bad, tenYears });
  process.stdout.write(faults.map((fault) => `${JSON.stringify(fault)}\n`).join(''));
}
