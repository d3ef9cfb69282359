import { timeOf } from './command.mjs';

/** @typedef {import('./command.mjs').Command} Command */

/**
 * Medians of several commands, measured in turn so that what else the machine does is shared by all, in the opposite
 * order every other round. A first round, which is not counted, warms the disk's cache. Slow commands run once.
 *
 * @template {string} Name
 * @param {Record<Name, Command>} commands
 * @param {number} rounds
 * @returns {Record<Name, number>} milliseconds
 */
export function contest(commands, rounds) {
  const entries = /** @type {[Name, Command][]} */ (Object.entries(commands));
  const times = new Map(entries.map(([name]) => [name, /** @type {number[]} */ ([])]));
  const quick = entries.filter(([, { slow }]) => !slow);
  for (const [, command] of quick) timeOf(command);
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of round % 2 === 0 ? quick : quick.toReversed()) {
      times.get(name)?.push(timeOf(command));
    }
  }
  for (const [name, command] of entries) if (command.slow) times.get(name)?.push(timeOf(command));
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
}

/** @param {number[]} list */
function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}
