import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/**
 * Holds a text to the golden file at `path`. With UPDATE_GOLDEN=1 the file is rewritten instead; read the difference
 * before you commit it. A missing file fails, so that none is ever made by accident.
 */
export function expectGolden(text: string, path: string): void {
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path), `${path} is missing: run with UPDATE_GOLDEN=1 and read it`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
