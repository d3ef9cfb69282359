import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutput } from '../../../src/io/output.ts';
import { scratch } from '../../support/scratch.ts';
import { readWhole } from '../../support/stream.ts';

let place: { folder: string; dispose: () => void };
let descriptors: number[];
beforeEach(() => {
  place = scratch();
  descriptors = [];
});
afterEach(() => {
  for (const descriptor of descriptors) closeSync(descriptor);
  place.dispose();
});

function opened(path: string, flags: string | number): number {
  const descriptor = openSync(path, flags);
  descriptors.push(descriptor);
  return descriptor;
}

function noStream(): never {
  throw new Error('no stream is wanted');
}

function noLoss(reason: string): never {
  throw new Error(`lost by ${reason}`);
}

describe('what a command writes', () => {
  it('goes to a file in order, as text and as bytes', () => {
    const path = join(place.folder, 'out');
    const output = openOutput(opened(path, 'w'), noStream, noLoss);
    output.write('Қазақ\n');
    output.write(new Uint8Array([0x00, 0xff]));
    output.write('');
    expect(readFileSync(path)).toEqual(Buffer.from([...Buffer.from('Қазақ\n'), 0x00, 0xff]));
  });

  it('is told of, once, where the system fails', () => {
    const path = join(place.folder, 'read-only');
    writeFileSync(path, '');
    const reasons: string[] = [];
    const output = openOutput(opened(path, 'r'), noStream, (reason) => reasons.push(reason));
    output.write('a');
    output.write('b');
    expect(reasons).toEqual(['EBADF']);
  });
});

describe.skipIf(process.platform === 'win32')('what a command writes to a pipe', () => {
  const { O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;

  function pipe(): { reader: number; writer: number } {
    const path = join(place.folder, 'pipe');
    execFileSync('mkfifo', [path]);
    return { reader: openSync(path, O_RDONLY | O_NONBLOCK), writer: opened(path, O_WRONLY | O_NONBLOCK) };
  }

  it('waits in a stream where the pipe is full and does not wait itself', () => {
    const { reader, writer } = pipe();
    const text = 'мәтін '.repeat(50_000);
    const stream = new PassThrough({ highWaterMark: 1 << 20 });
    const output = openOutput(writer, () => stream, noLoss);
    output.write(text);
    output.write('соңы');
    const buffer = Buffer.alloc(1 << 20);
    const taken = buffer.subarray(0, readSync(reader, buffer));
    closeSync(reader);
    const kept = readWhole(stream);
    expect([taken.length > 0, kept.length > 0]).toEqual([true, true]);
    expect(Buffer.concat([taken, kept]).toString()).toBe(`${text}соңы`);
  });

  it('stays unsaid where the reader has gone', () => {
    const { reader, writer } = pipe();
    const output = openOutput(writer, noStream, noLoss);
    closeSync(reader);
    output.write('a');
    output.write('b');
  });

  it('is told of, once, where the stream fails; not where the reader or the terminal has gone', async () => {
    const reasons: string[] = [];
    const failing = (code: string) => () =>
      new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(), { code })) });
    for (const code of ['ENOSPC', 'EPIPE', 'EIO']) {
      const path = join(place.folder, code);
      execFileSync('mkfifo', [path]);
      const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
      const writer = opened(path, constants.O_WRONLY | constants.O_NONBLOCK);
      const output = openOutput(writer, failing(code), (reason) => reasons.push(reason));
      output.write('мәтін '.repeat(50_000));
      output.write('тағы');
      await new Promise(setImmediate);
      closeSync(reader);
    }
    expect(reasons).toEqual(['ENOSPC']);
  });
});
