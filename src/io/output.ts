import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { reasonOf } from './files.ts';

/** Where text goes; Node's own streams are such too. */
interface Output {
  write(text: string | Uint8Array): unknown;
}

/**
 * Standard output or error. What goes to a file, a pipe or nowhere is written straight away: bringing up Node's streams
 * takes a tenth of all that a clean file takes. A terminal has Node's stream, which knows its width; so has Windows, whose
 * consoles take no bytes. A reader that has had enough (`| head`) is no fault: what is left unsaid stays unsaid.
 *
 * @param streamOf brings up Node's stream for the descriptor
 */
export function openOutput(descriptor: number, streamOf: () => Writable): Output {
  return takesBytes(descriptor) ? direct(descriptor, streamOf) : untilItsEnd(streamOf());
}

/** Neither a terminal nor another device, but for the one that takes everything. */
function takesBytes(descriptor: number): boolean {
  if (process.platform === 'win32') return false;
  const stats = fstatSync(descriptor);
  return !stats.isCharacterDevice() || stats.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

function direct(descriptor: number, streamOf: () => Writable): Output {
  let stream: Writable | undefined;
  let ended = false;

  function write(text: string | Uint8Array): void {
    if (ended) return;
    let rest = Buffer.from(text);
    try {
      while (rest.length > 0 && stream === undefined) rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if (reasonOf(error) === 'EPIPE') ended = true;
      // The pipe is full and does not wait; Node's stream does.
      else if (reasonOf(error) === 'EAGAIN') stream = untilItsEnd(streamOf());
      else throw error;
    }
    if (!ended) stream?.write(rest);
  }

  return { write };
}

function untilItsEnd(stream: Writable): Writable {
  return stream.on('error', (error) => {
    if (reasonOf(error) !== 'EPIPE') throw error;
  });
}
