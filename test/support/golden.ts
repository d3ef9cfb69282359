import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/**
 * Holds a text to the golden file at `path`. With UPDATE_GOLDEN=1 a file that says something else is rewritten, and the
 * test fails all the same: read the difference and run it again. Never in CI, where nobody reads.
 */
export function expectGolden(text: string, path: string): void {
  const isUpdate = process.env.UPDATE_GOLDEN === '1';
  if (isUpdate && process.env.CI !== undefined)
    throw new Error('UPDATE_GOLDEN is set in CI, where nobody reads');
  const golden = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (isUpdate && text !== golden) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(golden, `${path} is missing: run with UPDATE_GOLDEN=1 and read it`).toBeDefined();
  expect(text).toBe(golden);
}
