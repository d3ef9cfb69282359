import { Command, Option } from 'commander';
import { type HelpKey, help } from '../i18n/help.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import type { GlobalOptions, World } from './context.ts';
import type { Action, Definer } from './definitions/definer.ts';
import { DEFINITIONS } from './definitions/index.ts';
import type { ExitCode } from './failure.ts';
import { helpStyle } from './help-style.ts';

/**
 * The commands with their flags and help in `language`. Nothing of a command is loaded before it runs, so that help is
 * as quick as the shell.
 *
 * @param speaker is told the language of the session, in which a failure is then put into words
 * @param finish takes the exit code of the command that ran
 */
export function createProgram(
  world: World,
  language: Language,
  speaker: { language: Language },
  finish: (code: ExitCode) => void,
): Command {
  const say = (key: HelpKey): string => help(key, language);

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
    .configureOutput({ writeOut: (text) => world.stdout.write(text), writeErr: () => undefined })
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

  const definer: Definer = { program, say, run };
  for (const define of DEFINITIONS) define(definer);
  for (const command of program.commands) command.helpOption('-h, --help', say('help'));
  return program;
}
