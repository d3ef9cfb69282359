import type { Unreadable } from '../workspace/read-document.ts';
import { EXIT, Failure } from './failure.ts';

/**
 * What ends a command whose work rests on files that could not be read: without them it would write or issue something
 * else than the files say. Each of them is named.
 */
export class Unread extends Failure<'failed.unread'> {
  readonly files: readonly Unreadable[];

  constructor(files: readonly Unreadable[]) {
    super(EXIT.failed, 'failed.unread', {});
    this.files = [...new Map(files.map((file) => [file.path, file])).values()];
  }
}

/** Throws Unread where anything could not be read. */
export function requireRead(unreadable: readonly Unreadable[]): void {
  if (unreadable.length > 0) throw new Unread(unreadable);
}
