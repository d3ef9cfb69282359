import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../support/run.ts';

/** A call of the program and what must come of it; every case runs in process, some as a process of their own too. */
export interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly code: 0 | 1 | 2 | 3;
  /** Changes the copy of the examples that the case runs in. */
  readonly prepare?: (folder: string) => void;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Texts that standard output (error) must hold. */
  readonly out?: readonly string[];
  readonly err?: readonly string[];
  readonly check?: (outcome: Outcome, folder: string) => void;
}

/** Folder of the example week. */
export const WEEK = 'submissions/weekly/2026-W51';
export const en = ['--lang', 'en'];

/** A preparation that writes a file. */
export const put = (path: string, text: string) => (folder: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** A preparation that changes a file, which must hold `from`. */
export const edit = (path: string, from: string, to: string) => (folder: string) => {
  const text = readFileSync(join(folder, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(join(folder, path), text.replace(from, to));
};
