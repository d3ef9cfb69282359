import type { Command } from 'commander';
import { FLAGS } from '../../i18n/help/flags.ts';
import type { Language, Trilingual } from '../../i18n/language.ts';
import type { GlobalOptions } from '../context.ts';
import type { ExitCode } from '../failure.ts';
import type { Session } from '../session.ts';

/** Runs a command once its flags are known. */
export type Action<O> = (session: Session, options: O, operands: readonly string[]) => Promise<ExitCode>;

/** Makes what commander calls: the command itself is loaded only when it runs, so that help is as quick as the shell. */
export type Run = <O extends GlobalOptions>(
  load: () => Promise<Action<O>>,
) => (...args: unknown[]) => Promise<void>;

/** Gives a command its description, arguments, flags and what it runs, with its help in `language`. */
export type Define = (command: Command, language: Language, run: Run) => void;

/** What the definition of a command is made with. */
export interface Definer<Words> {
  readonly command: Command;
  /** Words of the help, in its language. */
  readonly say: (key: keyof Words | keyof typeof FLAGS) => string;
  readonly run: Run;
}

type WordsOf<Name extends string> = Readonly<Record<`${Name}-long` | `${Name}-examples`, Trilingual>>;

/** The commands of an area by name, from the words of their help and what each has of its own. */
export function area<Name extends string, Words extends WordsOf<Name>>(
  words: Words,
  commands: Readonly<Record<Name, (definer: Definer<Words>) => void>>,
): Readonly<Record<Name, Define>> {
  const all: Readonly<Record<keyof Words | keyof typeof FLAGS, Trilingual>> = { ...FLAGS, ...words };
  const definition =
    (name: Name): Define =>
    (command, language, run) => {
      command
        .description(all[`${name}-long`][language])
        .addHelpText('after', `\n${all[`${name}-examples`][language]}`);
      commands[name]({ command, say: (key) => all[key][language], run });
    };
  const names = Object.keys(commands) as Name[];
  return Object.fromEntries(names.map((name) => [name, definition(name)])) as Record<Name, Define>;
}

/** For a flag that may be given several times: its values in a list. */
export function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
