import type { Unreadable } from '../workspace/read-document.ts';
import { EXIT, type ExitCode, Failure } from './failure.ts';

/**
 * What ends a command whose work rests on files that could not be read: without them it would write or issue something
 * else than the files say. Each of them is named.
 */
export class Unread extends Failure<'failed.unread'> {
  readonly files: readonly Unreadable[];

  constructor(files: readonly Unreadable[]) {
    super(exitCodeFor(files), 'failed.unread', {});
    this.files = [...new Map(files.map((file) => [file.path, file])).values()];
  }
}

/** Throws Unread where anything could not be read. */
export function requireRead(unreadable: readonly Unreadable[]): void {
  if (unreadable.length > 0) throw new Unread(unreadable);
}

/** The exit code of a run that could not read files: links are a problem of the data, which the user can solve. */
export function exitCodeFor(unreadable: readonly Unreadable[]): ExitCode {
  return unreadable.every(({ isLink }) => isLink === true) ? EXIT.problems : EXIT.failed;
}
