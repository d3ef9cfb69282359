import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

/** What two clocks of one machine may be apart, in milliseconds. */
const SLACK = 1000;

/**
 * Whether the process of this number that was there at an instant may still run on this machine. Numbers are given out
 * again: a process that began later is another.
 *
 * @param at in milliseconds of the epoch
 */
export function mayStillRun(id: number, at: number): boolean {
  if (id === process.pid) return performance.timeOrigin <= at;
  return isRunning(id) && begunAt(id) <= at + SLACK;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When a process began, in milliseconds of the epoch; where the system does not say, when the machine did. */
function begunAt(id: number): number {
  const [own, other] = [ticksOf(process.pid), ticksOf(id)];
  if (own === undefined || other === undefined) return Date.now() - uptime() * 1000;
  return performance.timeOrigin + (other - own) * TICK;
}

/** Milliseconds: Linux tells programs of hundredths of a second, whatever it counts in itself. */
const TICK = 10;

/** The 22nd field of Linux's `stat`, see proc(5); the second is a name in brackets, which may hold anything. */
function ticksOf(id: number): number | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'latin1');
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[19]);
  } catch {
    return undefined;
  }
}
