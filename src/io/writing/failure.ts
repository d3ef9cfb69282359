/** A file that could not be written; every file that was there before is as it was. */
export class WriteFailed extends Error {
  readonly path: string;
  readonly reason: unknown;

  constructor(path: string, reason: unknown) {
    super(path);
    this.path = path;
    this.reason = reason;
  }
}

/** Why we leave a place as it is, in a word of the system's. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Does what may fail at a path. Throws WriteFailed. */
export function attempt(path: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    throw new WriteFailed(path, error);
  }
}

/** Clearing up after a failure, or after success, is no failure of its own. */
export function orNot(action: () => void): void {
  try {
    action();
  } catch {
    // What is left is for the next run to sweep.
  }
}
