import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { createIntakeLog, type IntakeLog } from '../intake/log.ts';
import { RECEIVED_LOG } from '../intake/places.ts';
import type { StepToDisk } from '../intake/steps.ts';
import type { Receipt } from '../schema/types.ts';
import { type Acceptor, acceptorFor } from '../schema/validators.ts';
import { RECEIVED_FOLDER } from '../workspace/layout.ts';
import { readBytes, reasonOf, whatStandsAt } from './files.ts';
import { LogUnreadable } from './log-unreadable.ts';
import { mayStillRun } from './processes.ts';
import { temporaryIn } from './temporary.ts';
import { type OutputFile, writeOutputs } from './write-output.ts';
import { appendToFile } from './writing/bytes.ts';
import { WriteFailed } from './writing/failure.ts';
import { makeFolder } from './writing/folders.ts';

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

/** A line of the log takes some 300 bytes. */
const MOST_OF_LOG = 256 * 1024 * 1024;
const MOST_OF_LOCK = 4096;

/**
 * Opens `received/` of a workspace, which is made where it is not there. Throws ReceivedBusy, LogUnreadable and
 * WriteFailed.
 */
export async function openReceived(root: string): Promise<ReceivedStore> {
  // What a link leads to is not ours to make, to mend or to add to; and a pipe would never end.
  requireOwn(join(root, RECEIVED_FOLDER), 'folder');
  requireOwn(join(root, RECEIVED_LOG), 'file');
  makeFolder(join(root, RECEIVED_FOLDER), 0o700);
  const lock = join(root, RECEIVED_FOLDER, '.lock');
  takeLock(lock, root);
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

/** What the log of a workspace says, for whoever only asks; empty where nothing was ever received. Throws LogUnreadable. */
export async function readIntakeLog(root: string): Promise<IntakeLog> {
  const { receipts } = parseLog(readLogBytes(join(root, RECEIVED_LOG)), await acceptorFor('receipt'));
  return createIntakeLog(receipts);
}

/** Throws WriteFailed where something stands that is neither what it should be nor nothing. */
function requireOwn(path: string, what: 'file' | 'folder'): void {
  const standing = whatStandsAt(path);
  if (standing === what || standing === 'nothing') return;
  throw new WriteFailed(path, new Error(IN_THE_WAY[standing]));
}

/** What the system would say of it. */
const IN_THE_WAY = { file: 'ENOTDIR', folder: 'EISDIR', other: 'ENXIO' } as const;

/**
 * A lock says whose it is, so that one left behind by a killed run is known for what it is; it appears with what it says,
 * so that nobody finds one that says nothing.
 */
function takeLock(path: string, root: string): void {
  const own = {
    path,
    bytes: Buffer.from(`${process.pid} ${hostname()}\n`),
    mode: OWNER_ONLY,
    fresh: true,
    root,
  };
  if (tryToWrite(own)) return;
  const found = readOrNothing(path);
  if (!isLeftBehind(path, found) || !clearAway(path, found) || !tryToWrite(own)) throw new ReceivedBusy(path);
}

function isLeftBehind(path: string, text: string): boolean {
  const [pid = '', host = ''] = text.trim().split(' ');
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats !== undefined && host === hostname() && !mayStillRun(Number(pid), stats.ctimeMs);
}

/** Takes away a lock that was left behind; not one that a faster run has put there since. */
function clearAway(path: string, text: string): boolean {
  const aside = temporaryIn(dirname(path));
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

/** False where a file is there already. */
function tryToWrite(file: OutputFile): boolean {
  try {
    // It is worth nothing once the machine has stopped.
    writeOutputs([file], false);
    return true;
  } catch (error) {
    if (error instanceof WriteFailed && reasonOf(error.reason) === 'EEXIST') return false;
    throw error;
  }
}

function readOrNothing(path: string): string {
  const content = readBytes(path, MOST_OF_LOCK);
  return 'bytes' in content ? Buffer.from(content.bytes).toString() : '';
}

/**
 * The receipts of a log. What follows its last line break is a whole receipt that lacks only the break, which is added,
 * or what a killed run left of one, which is cut off.
 */
async function mendLog(path: string): Promise<{ receipts: Receipt[]; unreadable: number[] }> {
  const bytes = readLogBytes(path);
  const accepts = await acceptorFor('receipt');
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length) {
    if (isReceipt(bytes.subarray(end), accepts)) appendToFile(path, LINE_BREAK, OWNER_ONLY);
    else cutOff(path, end);
  }
  return parseLog(bytes, accepts);
}

const LINE_BREAK = new TextEncoder().encode('\n');

function isReceipt(line: Uint8Array, accepts: Acceptor): boolean {
  const data = jsonIn(Buffer.from(line).toString('utf8'));
  return data !== undefined && accepts(data);
}

function readLogBytes(path: string): Buffer {
  const content = readBytes(path, MOST_OF_LOG);
  if ('bytes' in content) return Buffer.from(content.bytes);
  const reason = 'size' in content ? 'EFBIG' : content.reason;
  if (reason === 'ENOENT') return Buffer.alloc(0);
  throw new LogUnreadable(reason);
}

function parseLog(bytes: Buffer, accepts: Acceptor): { receipts: Receipt[]; unreadable: number[] } {
  const lines = bytes.toString('utf8').split('\n');
  const last = lines.pop() ?? '';
  if (isReceipt(Buffer.from(last), accepts)) lines.push(last);
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
  const common = { root, ...(step.personal ? { mode: OWNER_ONLY } : {}) };
  writeOutputs(
    step.files.map(({ path, bytes }): OutputFile => ({ path: join(root, path), bytes, ...common })),
  );
}
