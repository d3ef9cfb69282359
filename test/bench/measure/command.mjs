import { spawnSync } from 'node:child_process';
import { PROGRAM, scratch } from '../setting/places.mjs';

/**
 * A command to be measured. Its output goes nowhere; it is run by this Node if no other command is named.
 *
 * @typedef {object} Command
 * @property {string} [command]
 * @property {string[]} args
 * @property {string} [cwd]
 * @property {Record<string, string>} [env]
 * @property {number} [status] the exit code that it has to have
 * @property {() => void} [before] what is done before each run, outside the time
 * @property {boolean} [slow] whether one run has to be enough
 */

/** Where the program keeps what it remembers: never the user's own place. */
const OWN_CACHE = scratch();

/**
 * A command of the program as it is built.
 *
 * @param {string[]} args @param {string} cwd @param {Partial<Command>} [rest]
 * @returns {Command}
 */
export function program(args, cwd, rest = {}) {
  return { ...rest, args: [PROGRAM, ...args], cwd, env: { XDG_CACHE_HOME: OWN_CACHE, ...rest.env } };
}

/** What spawning needs to know of a command. @param {Command} command @returns {[string, string[], object]} */
export function spawnable({ command = process.execPath, args, cwd, env }) {
  return [command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] }];
}

/** Runs a command; throws if it ends otherwise than it has to. @param {Command} command @returns {number} milliseconds */
export function timeOf(command) {
  command.before?.();
  const start = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(...spawnable(command));
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
  if (error !== undefined) throw error;
  expectStatus(command, status, String(stderr));
  return elapsed;
}

/** @param {Command} command @param {number | null} status @param {string} stderr */
export function expectStatus({ args, status: expected = 0 }, status, stderr) {
  if (status === expected) return;
  throw new Error(`exit code ${status} instead of ${expected}: ${args.join(' ')}\n${stderr.slice(-2000)}`);
}

/** The data that a command of the program prints, whatever its exit code. @param {Command} command */
export function outputOf(command) {
  const [file, args, options] = spawnable(command);
  return spawnSync(file, args, { ...options, stdio: 'pipe', encoding: 'utf8', maxBuffer: 1 << 30 }).stdout;
}
