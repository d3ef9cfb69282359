import { join } from 'node:path';
import { program } from '../measure/command.mjs';
import { contest } from '../measure/contest.mjs';
import { peakMemory } from '../measure/memory.mjs';
import { COLD } from '../setting/flags.mjs';
import { validators } from '../setting/peers.mjs';
import { PEER_SCRIPTS } from '../setting/places.mjs';
import { workspace } from '../setting/workspaces.mjs';
import { against, memory, time } from '../table.mjs';

const MOST_MEMORY = 150;

/** 10,000 weekly files for the first time, beside reading their bytes and beside what others would use. */
export async function validateCold(rounds) {
  const folder = workspace('n10000');
  const weekly = join(folder, 'submissions/weekly');
  const peers = validators(weekly);
  const present = peers.filter(({ command }) => command !== undefined);
  const commands = {
    ours: program(COLD, folder),
    'reading the bytes': { args: [join(PEER_SCRIPTS, 'read.mjs'), weekly] },
    ...Object.fromEntries(present.map(({ name, command }) => [name, command])),
  };
  const taken = contest(commands, rounds);
  const held = await inTurn(commands, peakMemory);
  return [timeRow(taken, peers), memoryRow(held)];
}

/** @param {Record<string, number>} taken @param {import('../setting/peers.mjs').Peer[]} peers */
function timeRow({ ours, ...others }, peers) {
  const floor = others['reading the bytes'];
  // Who only says yes or no does another, smaller work; it is shown, but no target.
  const telling = peers.filter(({ name, mute }) => !mute && name in others).map(({ name }) => others[name]);
  return {
    work: '`validate`, 10,000 weekly files, cold',
    ours: time(ours),
    beside: [against('reading the bytes', ours, floor), ...peers.map((peer) => besides(ours, peer, others))],
    target: '≤ 0.75 × the fastest that says what is wrong; ≤ 2.6 × reading',
    reached: ours <= 0.75 * Math.min(...telling) && ours <= 2.6 * floor,
  };
}

/** @param {number} ours @param {import('../setting/peers.mjs').Peer} peer @param {Record<string, number>} others */
function besides(ours, { name, missing, mute, command }, others) {
  if (missing !== undefined) return `${name}: ${missing}`;
  const remarks = [...(mute ? ['only yes or no'] : []), ...(command?.slow ? ['once'] : [])];
  return [against(name, ours, others[name]), ...remarks].join(', ');
}

/** @param {Record<string, number | undefined>} held */
function memoryRow({ ours, ...others }) {
  return {
    work: 'its peak memory',
    ours: memory(ours),
    beside: Object.entries(others).map(([name, mebibytes]) => `${name} ${memory(mebibytes)}`),
    target: `≤ ${MOST_MEMORY} MiB`,
    reached: ours === undefined ? undefined : ours <= MOST_MEMORY,
  };
}

/** @template T, R @param {Record<string, T>} entries @param {(value: T) => Promise<R>} measure @returns {Promise<Record<string, R>>} */
async function inTurn(entries, measure) {
  /** @type {[string, R][]} */
  const found = [];
  for (const [name, value] of Object.entries(entries)) found.push([name, await measure(value)]);
  return Object.fromEntries(found);
}
