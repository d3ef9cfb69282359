import type { Command, CommanderError } from 'commander';
import { suggest } from '../diagnostics/suggest.ts';
import { EXIT, Failure } from './failure.ts';
import { didYouMean } from './usage.ts';

/** commander's complaint in our words; its own text serves only to find out what it complains of. */
export function usageFailure(error: CommanderError, program: Command): Failure {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return new Failure(EXIT.usage, 'usage.unknown-command', {
        name,
        suggestion: nearest(name, commandNames(program)),
      });
    case 'commander.unknownOption':
      return new Failure(EXIT.usage, 'usage.unknown-option', {
        name,
        suggestion: nearest(name, optionNames(program)),
      });
    case 'commander.missingMandatoryOptionValue':
      return new Failure(EXIT.usage, 'usage.missing-option', { name });
    case 'commander.optionMissingArgument':
      return new Failure(EXIT.usage, 'usage.missing-value', { name });
    case 'commander.missingArgument':
      return new Failure(EXIT.usage, 'usage.missing-argument', { name });
    case 'commander.excessArguments':
      return new Failure(EXIT.usage, 'usage.too-many-arguments', { name: name || program.args.join(' ') });
    case 'commander.invalidArgument':
      return notAllowed(error.message);
    default:
      return new Failure(EXIT.usage, 'usage.other', { detail: error.message.replace(/^error: /, '') });
  }
}

/**
 * `option '--format <name>' argument 'jsn' is invalid. Allowed choices are text, json.`, or
 * `command-argument value 'fsh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish.`
 */
function notAllowed(message: string): Failure {
  const allowed = /Allowed choices are (.*)\.$/.exec(message)?.[1] ?? '';
  const given = (value: string) => ({ value, allowed, suggestion: nearest(value, allowed.split(', ')) });
  const [, operand, argument] = /value '([^']*)' is invalid for argument '([^']*)'/.exec(message) ?? [];
  if (operand !== undefined && argument !== undefined) {
    return new Failure(EXIT.usage, 'usage.argument', { name: `<${argument}>`, ...given(operand) });
  }
  const [, name = '', value = ''] = /'([^']*)' argument '([^']*)'/.exec(message) ?? [];
  return new Failure(EXIT.usage, 'usage.value', { name, ...given(value) });
}

function nearest(name: string, known: readonly string[]) {
  return didYouMean(suggest(name, known));
}

function commandNames(program: Command): string[] {
  const visible = program.createHelp().visibleCommands(program);
  return visible.map((command) => command.name());
}

/** The flags that would do: the program's and those of the command that was called, not another command's. */
function optionNames(program: Command): string[] {
  const called = program.commands.filter((command) => command.name() === program.args[0]);
  return [program, ...called].flatMap(({ options }) => options.flatMap(({ long }) => long ?? []));
}
