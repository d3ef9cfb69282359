import { Command, Option } from 'commander';
import { PROGRAM } from '../i18n/help/program.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import type { GlobalOptions, World } from './context.ts';
import type { Action } from './definitions/definer.ts';
import { COMMANDS } from './definitions/index.ts';
import type { ExitCode } from './failure.ts';
import { helpStyle } from './help-style.ts';

/**
 * The program with its help in `language`, and those of its commands that the command line names; help lists the others
 * too. Nothing that a command does is loaded before it runs, so that help is as quick as the shell.
 *
 * @param speaker is told the language of the session, in which a failure is then put into words
 * @param finish takes the exit code of the command that ran
 */
export async function createProgram(
  world: World,
  language: Language,
  speaker: { language: Language },
  finish: (code: ExitCode) => void,
): Promise<Command> {
  const say = (key: keyof typeof PROGRAM): string => PROGRAM[key][language];

  function run<O extends GlobalOptions>(load: () => Promise<Action<O>>) {
    return async (...args: unknown[]): Promise<void> => {
      const command = args.at(-1) as Command;
      const options = command.optsWithGlobals<O>();
      const { createSession } = await import('./session.ts');
      const session = createSession(world, options, speaker);
      finish(await (await load())(session, options, command.args));
    };
  }

  const program = new Command('mediagrid')
    .description(say('program'))
    .usage(say('usage'))
    .helpOption('-h, --help', say('help'))
    .helpCommand('help [command]', say('help-command'))
    .configureHelp(helpStyle(language))
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => world.stdout.columns ?? 80,
      getOutHasColors: () => true,
    })
    .exitOverride()
    .option('-V, --version', say('version'))
    .showSuggestionAfterError(false)
    .addOption(new Option('--lang <code>', say('lang')).choices([...LANGUAGES]))
    .option('--on <date>', say('on'))
    .option('-C <dir>', say('C'))
    .option('--color', say('color'))
    .option('--no-color', say('no-color'))
    .option('-q, --quiet', say('quiet'))
    .addHelpText('after', `\n${say('examples')}`);

  for (const { name, load } of COMMANDS.filter(({ name }) => world.argv.includes(name))) {
    const define = await load();
    define(program.command(name), language, run);
  }
  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .action(run(async () => (await import('./commands/complete.ts')).completer(program)));
  return program;
}
