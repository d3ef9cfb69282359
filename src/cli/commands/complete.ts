import { resolve } from 'node:path';
import type { Command, Option } from 'commander';
import { readLine, type TypedLine } from '../completion/position.ts';
import {
  argumentValues,
  type Candidate,
  type Surroundings,
  type Values,
  valuesOf,
} from '../completion/values.ts';
import type { GlobalOptions } from '../context.ts';
import type { Action } from '../definitions/definer.ts';
import { EXIT } from '../failure.ts';
import { printable } from '../report/escape.ts';

/** Longest description that is shown beside a candidate, in characters. */
const ABOUT = 70;

/**
 * `mediagrid __complete -- words…`, which the completion scripts call: what may take the place of the last word. A
 * candidate a line, with a tab before what it is; a line that begins with `:` says that the shell is to offer `:files`
 * or `:folders` (a tab and what of the word comes before them), or to leave the word open (`:nospace`).
 *
 * @param program with all its commands, which are what is completed
 */
export function completer(program: Command): Action<GlobalOptions> {
  return async (session, _options, words) => {
    const line = readLine(program, words);
    if (line === undefined) return EXIT.ok;
    const surroundings = {
      folder: resolve(session.folder, line.folder ?? '.'),
      language: session.language,
    };
    const { begun, values } = await fitting(program, line, surroundings);
    session.world.stdout.write(answerOf(values, begun, line));
    return EXIT.ok;
  };
}

/** @returns the values, and what stands before them in the word */
async function fitting(
  program: Command,
  { command, position, word }: TypedLine,
  surroundings: Surroundings,
): Promise<{ begun: string; values: Values }> {
  switch (position.at) {
    case 'command':
      return { begun: '', values: { candidates: commandsOf(program) } };
    case 'option':
      return { begun: '', values: { candidates: optionsOf(command, position.used) } };
    case 'value': {
      const { of, begun } = position;
      return { begun, values: await valuesOf(of, word.slice(begun.length), surroundings) };
    }
    case 'argument': {
      if (position.of !== undefined) {
        return { begun: '', values: await argumentValues(command, position.of, word, surroundings) };
      }
      return { begun: '', values: { candidates: optionsOf(command, position.used) } };
    }
  }
}

function commandsOf(program: Command): Candidate[] {
  return program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({ value: command.name(), about: command.summary() || command.description() }));
}

function optionsOf(command: Command, used: ReadonlySet<string>): Candidate[] {
  const help = command.createHelp();
  const all: readonly Option[] = [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)];
  return all
    .filter((option) => option.variadic || option.parseArg !== undefined || !used.has(option.attributeName()))
    .map(({ long, short, description }) => ({ value: long ?? short ?? '', about: description }));
}

function answerOf(values: Values, begun: string, { word, kept }: TypedLine): string {
  if ('names' in values) return `:${values.names}\t${`${begun}${values.begun}`.slice(kept.length)}\n`;
  const lines = values.candidates
    .map(({ value, about }) => ({ whole: begun + value, about }))
    .filter(({ whole }) => whole.startsWith(word))
    .map(({ whole, about }) => {
      const value = whole.slice(kept.length);
      return about === undefined || about === '' ? value : `${value}\t${shortened(about)}`;
    });
  if (values.more === true && lines.length > 0) lines.unshift(':nospace');
  return lines.map((line) => `${line}\n`).join('');
}

function shortened(text: string): string {
  const line = printable(text);
  return line.length > ABOUT ? `${line.slice(0, ABOUT - 1)}…` : line;
}
