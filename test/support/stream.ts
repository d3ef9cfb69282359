import type { Readable } from 'node:stream';

/** All that a stream holds; newer versions of Node give it out a chunk at a time. */
export function readWhole(stream: Readable): Buffer {
  const chunks: Buffer[] = [];
  for (let chunk: unknown = stream.read(); chunk !== null; chunk = stream.read()) {
    chunks.push(Buffer.from(chunk as Buffer));
  }
  return Buffer.concat(chunks);
}
