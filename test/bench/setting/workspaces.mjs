import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeNational } from '../national.mjs';
import { BODIES } from '../national/bodies.mjs';
import { GENERATOR, KEPT } from './places.mjs';

/** @typedef {import('../national.mjs').Wanted} Wanted */

/** @type {Record<string, Wanted>} */
const RECIPES = {
  n1000: { files: 1000 },
  n10000: { files: 10_000 },
  n100000: { files: 100_000 },
  n10000bad: { files: 10_000, bad: true },
  decade: { files: 27_000, tenYears: true },
};

/** Changes with the generator, so that no workspace of another one is taken for its own. */
const EDITION = hashOf([
  `${GENERATOR}.mjs`,
  ...readdirSync(GENERATOR)
    .sort()
    .map((name) => join(GENERATOR, name)),
]);

/**
 * The folder of a kept workspace, made if it is not there. Not to be written into.
 *
 * @param {keyof typeof RECIPES} name
 */
export function workspace(name) {
  const folder = join(KEPT, EDITION, name);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const faults = writeNational(partial, RECIPES[name]);
  writeFileSync(faultsFile(name), JSON.stringify(faults));
  renameSync(partial, folder);
  return folder;
}

/** A workspace like a kept one in a folder of one's own. @param {string} folder @param {keyof typeof RECIPES} name */
export function ownWorkspace(folder, name) {
  writeNational(folder, RECIPES[name]);
  return folder;
}

/** The faults planted in a kept workspace. @param {string} name @returns {import('../national.mjs').Fault[]} */
export function faultsIn(name) {
  return JSON.parse(readFileSync(faultsFile(name), 'utf8'));
}

/** A weekly file of each of so many weeks, each of another body. @param {string} folder @param {number} count */
export function filesOfWeeks(folder, count) {
  const weekly = join(folder, 'submissions/weekly');
  return readdirSync(weekly)
    .sort()
    .slice(0, count)
    .map((week, index) => join(weekly, week, `${BODIES[index].id}.yaml`));
}

/** @param {string} name */
function faultsFile(name) {
  return join(KEPT, EDITION, `${name}.faults.json`);
}

/** @param {string[]} files */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
