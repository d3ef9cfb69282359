import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expectStatus, spawnable } from './command.mjs';

const EVERY_MS = 5;

/** Whether this system tells the memory of other processes. */
const KNOWN = existsSync('/proc/self/status');

/**
 * The most memory that a command and the processes it starts have held, in MiB; undefined where the system does not
 * tell. A run of its own: looking costs time.
 *
 * @param {import('./command.mjs').Command} command
 * @returns {Promise<number | undefined>}
 */
export async function peakMemory(command) {
  if (!KNOWN) return undefined;
  command.before?.();
  const child = spawn(...spawnable(command));
  /** @type {Map<number, number>} */
  const peaks = new Map();
  const timer = setInterval(() => look(child.pid, peaks), EVERY_MS);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const status = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  clearInterval(timer);
  expectStatus(command, status, stderr);
  return [...peaks.values()].reduce((sum, peak) => sum + peak, 0) / 1024;
}

/** Notes the peak (`VmHWM`, KiB) of a process and of its children. @param {number} pid @param {Map<number, number>} peaks */
function look(pid, peaks) {
  try {
    const [, peak] = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    if (peak !== undefined) peaks.set(pid, Number(peak));
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ');
      for (const child of children.filter(Boolean)) look(Number(child), peaks);
    }
  } catch {
    // It has just ended.
  }
}
