import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createIntakeLog, type IntakeLog } from '../intake/log.ts';
import { RECEIVED_LOG } from '../intake/places.ts';
import type { StepToDisk } from '../intake/steps.ts';
import type { Receipt } from '../schema/types.ts';
import { type Acceptor, acceptorFor } from '../schema/validators.ts';
import { RECEIVED_FOLDER } from '../workspace/layout.ts';
import { reasonOf, whatUserNames } from './files.ts';
import { isRunning } from './processes.ts';
import { appendToFile, type OutputFile, writeOutputs } from './write-output.ts';

/** Another run is at work on what came in. */
export class ReceivedBusy extends Error {
  /** Path of its lock. */
  readonly lock: string;

  constructor(lock: string) {
    super(lock);
    this.lock = lock;
  }
}

/** `received/`, held by one run. */
export interface ReceivedStore {
  /** What the log said when it was opened. */
  readonly log: IntakeLog;
  /** Numbers of the lines of the log that could not be read. */
  readonly unreadable: readonly number[];
  /** Throws WriteFailed; then nothing of the step was done. */
  readonly perform: (step: StepToDisk) => void;
  /** Lets go of it. */
  readonly close: () => void;
}

/** Personal data: for whoever runs the program alone. */
const OWNER_ONLY = 0o600;

/** Opens `received/` of a workspace, which is made where it is not there. Throws ReceivedBusy. */
export async function openReceived(root: string): Promise<ReceivedStore> {
  if (whatUserNames(join(root, RECEIVED_FOLDER)) !== 'folder') {
    mkdirSync(join(root, RECEIVED_FOLDER), { mode: 0o700 });
  }
  const lock = join(root, RECEIVED_FOLDER, '.lock');
  takeLock(lock);
  try {
    const { receipts, unreadable } = await mendLog(join(root, RECEIVED_LOG));
    return {
      log: createIntakeLog(receipts),
      unreadable,
      perform: (step) => perform(root, step),
      close: () => rmSync(lock, { force: true }),
    };
  } catch (error) {
    rmSync(lock, { force: true });
    throw error;
  }
}

/** What the log of a workspace says, for whoever only asks; empty where nothing was ever received. */
export async function readIntakeLog(root: string): Promise<IntakeLog> {
  const { receipts } = parseLog(readLogBytes(join(root, RECEIVED_LOG)), await acceptorFor('receipt'));
  return createIntakeLog(receipts);
}

/** A lock says whose it is, so that one left behind by a killed run is known for what it is. */
function takeLock(path: string): void {
  const own = `${process.pid} ${hostname()}\n`;
  if (tryToWrite(path, own)) return;
  const found = readOrNothing(path);
  const [pid = '', host = ''] = found.trim().split(' ');
  const leftBehind = host === hostname() && !isRunning(Number(pid));
  if (!leftBehind || !clearAway(path, found) || !tryToWrite(path, own)) throw new ReceivedBusy(path);
}

/** Takes away a lock that was left behind; not one that a faster run has put there since. */
function clearAway(path: string, text: string): boolean {
  const aside = `${path}-${process.pid}`;
  try {
    renameSync(path, aside);
    const taken = readOrNothing(aside) === text;
    if (!taken) linkSync(aside, path);
    rmSync(aside, { force: true });
    return taken;
  } catch {
    return false;
  }
}

function tryToWrite(path: string, text: string): boolean {
  try {
    const file = openSync(path, 'wx', OWNER_ONLY);
    writeSync(file, text);
    closeSync(file);
    return true;
  } catch (error) {
    if (reasonOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The receipts of a log. What follows its last whole line is what a killed run left of one, and is cut off. */
async function mendLog(path: string): Promise<{ receipts: Receipt[]; unreadable: number[] }> {
  const bytes = readLogBytes(path);
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length) cutOff(path, end);
  return parseLog(bytes, await acceptorFor('receipt'));
}

function readLogBytes(path: string): Buffer {
  return existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
}

function parseLog(bytes: Buffer, accepts: Acceptor): { receipts: Receipt[]; unreadable: number[] } {
  const lines = bytes.toString('utf8').split('\n').slice(0, -1);
  const receipts: Receipt[] = [];
  const unreadable: number[] = [];
  for (const [index, line] of lines.entries()) {
    const data = jsonIn(line);
    if (data !== undefined && accepts(data)) receipts.push(data as Receipt);
    else unreadable.push(index + 1);
  }
  return { receipts, unreadable };
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function cutOff(path: string, length: number): void {
  const file = openSync(path, 'r+');
  try {
    ftruncateSync(file, length);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function perform(root: string, step: StepToDisk): void {
  if (step.do === 'log') {
    const line = new TextEncoder().encode(`${JSON.stringify(step.receipt)}\n`);
    appendToFile(join(root, RECEIVED_LOG), line, OWNER_ONLY);
    return;
  }
  const mode = step.personal ? { mode: OWNER_ONLY } : {};
  writeOutputs(step.files.map(({ path, bytes }): OutputFile => ({ path: join(root, path), bytes, ...mode })));
}
