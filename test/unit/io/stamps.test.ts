import { appendFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSettled, stampOfFile } from '../../../src/io/stamps.ts';
import { scratch } from '../../support/scratch.ts';

let place: { folder: string; dispose: () => void };
let file: string;
beforeEach(() => {
  place = scratch();
  file = join(place.folder, 'a.yaml');
  writeFileSync(file, 'kind: weekly\n');
});
afterEach(() => place.dispose());

/** A minute on: by then no file has been changed just now. */
const LATER = Date.now() + 60_000;
const stamp = (path = 'a.yaml', begun = LATER): string | undefined =>
  stampOfFile(path, statSync(file), begun);

describe('the stamp of a file', () => {
  it('is the same as long as nothing has changed, and another at another path', () => {
    const before = stamp();
    expect(before).toMatch(/^[0-9a-f]{16}$/);
    expect(stamp()).toBe(before);
    expect(stamp('b.yaml')).not.toBe(before);
  });

  it.each<[string, () => void]>([
    ['its contents changed', () => appendFileSync(file, '# x\n')],
    [
      'they changed and it has its size and time of writing again',
      () => {
        const { atime, mtime } = statSync(file);
        writeFileSync(file, 'kind: report\n');
        utimesSync(file, atime, mtime);
      },
    ],
    [
      'another was put in its place',
      () => {
        writeFileSync(`${file}~`, 'kind: weekly\n');
        renameSync(`${file}~`, file);
      },
    ],
  ])('is another when %s', async (_, change) => {
    const before = stamp();
    // The system's clock for files goes in steps.
    await new Promise((done) => setTimeout(done, 20));
    change();
    expect(stamp()).not.toBe(before);
  });

  it('is none of a file that changed just before the run, or in it', () => {
    const { ctimeMs } = statSync(file);
    expect(stamp('a.yaml', ctimeMs + 1)).toBeUndefined();
    expect(stamp('a.yaml', ctimeMs - 1)).toBeUndefined();
  });
});

describe('what has settled', () => {
  it.each([
    [1234, 1253, false],
    [1234, 1254, true],
    // A whole second is one in a thousand where systems keep more, and every one where they do not.
    [1000, 2999, false],
    [1000, 3000, true],
  ])('a change at %i in a run begun at %i: %s', (changed, begun, settled) => {
    expect(isSettled(changed, begun)).toBe(settled);
  });
});
