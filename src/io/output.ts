import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { reasonOf } from './files.ts';

/** Where text goes; Node's own streams are such too. */
interface Output {
  write(text: string | Uint8Array): unknown;
}

/** What the system says of a reader that has gone. */
const GONE: readonly string[] = ['EPIPE', 'ECONNRESET'];

/**
 * Standard output or error. What goes to a file, a pipe or nowhere is written straight away: bringing up Node's streams
 * takes a tenth of all that a clean file takes. A terminal has Node's stream, which knows its width; so has Windows, whose
 * consoles take no bytes. A reader that has had enough (`| head`) or has gone is no fault: what is left unsaid stays unsaid.
 *
 * @param streamOf brings up Node's stream for the descriptor
 * @param lost told once why the rest could not be written, e.g. `ENOSPC`; it is left unsaid, and nothing is thrown
 */
export function openOutput(
  descriptor: number,
  streamOf: () => Writable,
  lost: (reason: string) => void,
): Output {
  return takesBytes(descriptor) ? direct(descriptor, streamOf, lost) : untilItsEnd(streamOf(), lost);
}

/** Neither a terminal nor another device, but for the one that takes everything. */
function takesBytes(descriptor: number): boolean {
  if (process.platform === 'win32') return false;
  const stats = fstatSync(descriptor);
  return !stats.isCharacterDevice() || stats.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

function direct(descriptor: number, streamOf: () => Writable, lost: (reason: string) => void): Output {
  let stream: Output | undefined;
  let ended = false;

  function write(text: string | Uint8Array): void {
    if (ended) return;
    let rest = Buffer.from(text);
    try {
      while (rest.length > 0 && stream === undefined) rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      stopAt(reasonOf(error));
    }
    stream?.write(rest);
  }

  function stopAt(reason: string): void {
    // The pipe is full and does not wait; Node's stream does.
    if (reason === 'EAGAIN') {
      stream = untilItsEnd(streamOf(), lost);
      return;
    }
    ended = true;
    if (!GONE.includes(reason)) lost(reason);
  }

  return { write };
}

function untilItsEnd(stream: Writable, lost: (reason: string) => void): Writable {
  let ended = false;
  return stream.on('error', (error) => {
    // A terminal that was closed says EIO.
    if (!ended && ![...GONE, 'EIO'].includes(reasonOf(error))) lost(reasonOf(error));
    ended = true;
  });
}
