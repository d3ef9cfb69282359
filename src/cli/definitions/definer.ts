import type { Command } from 'commander';
import type { HelpKey } from '../../i18n/help.ts';
import type { GlobalOptions } from '../context.ts';
import type { ExitCode } from '../failure.ts';
import type { Session } from '../session.ts';

/** Runs a command once its flags are known. */
export type Action<O> = (session: Session, options: O, operands: readonly string[]) => Promise<ExitCode>;

/** What the definitions of the commands are made with. */
export interface Definer {
  /** Where commands are added. */
  readonly program: Command;
  /** Words of the help, in its language. */
  readonly say: (key: HelpKey) => string;
  /** What commander calls: the command is loaded only when it runs, so that help is as quick as the shell. */
  readonly run: <O extends GlobalOptions>(
    load: () => Promise<Action<O>>,
  ) => (...args: unknown[]) => Promise<void>;
}

/** For a flag that may be given several times: its values in a list. */
export function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
