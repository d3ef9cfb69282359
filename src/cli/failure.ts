import type { MessageKey, MessageValues } from '../i18n/messages.ts';

/** The contract's exit codes. */
export const EXIT = {
  ok: 0,
  /** Problems in the data. */
  problems: 1,
  /** Wrong usage: flag, week, command, no terminal. */
  usage: 2,
  /** Could not do it: reading, writing, a fault of ours. */
  failed: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What ends a command with one clear message; the only thing that commands throw on purpose. */
export class Failure<K extends MessageKey = MessageKey> extends Error {
  readonly exitCode: ExitCode;
  readonly key: K;
  readonly values: MessageValues<K>;

  constructor(exitCode: ExitCode, key: K, values: MessageValues<K>) {
    super(key);
    this.exitCode = exitCode;
    this.key = key;
    this.values = values;
  }
}
