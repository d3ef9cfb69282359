import { Command, Option } from 'commander';
import { type HelpKey, help } from '../i18n/help.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import type { GlobalOptions, World } from './context.ts';
import type { ExitCode } from './failure.ts';
import { createSession, type Session } from './session.ts';

type BuildName =
  | 'build-grid'
  | 'build-form'
  | 'build-directory'
  | 'build-plan'
  | 'build-execution'
  | 'build-agenda';

/** Runs a command once its flags are known. */
type Action<O> = (session: Session, options: O, operands: readonly string[]) => Promise<ExitCode>;

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
      const session = createSession(world, options, speaker);
      finish(await (await load())(session, options, command.args));
    };
  }

  /** A build, with the flags that every one has. */
  function buildCommand(name: BuildName, audience: 'media' | 'internal' = 'media'): Command {
    return program
      .command(name)
      .summary(say(name))
      .description(say(`${name}-long`))
      .addHelpText('after', `\n${say(`${name}-examples`)}`)
      .option('-f, --format <list>', say('formats'))
      .option('-o, --out <dir>', say('out'), 'build')
      .addOption(
        new Option('-a, --audience <name>', say('audience')).choices(['media', 'internal']).default(audience),
      );
  }

  const program = new Command('mediagrid')
    .description(say('program'))
    .usage(say('usage'))
    .helpOption('-h, --help', say('help'))
    .helpCommand('help [command]', say('help-command'))
    .configureHelp({ styleTitle: (title) => TITLES[title]?.[language] ?? title, showGlobalOptions: true })
    .configureOutput({ writeOut: (text) => world.stdout.write(text), writeErr: () => undefined })
    .exitOverride()
    .option('-V, --version', say('version'))
    .showSuggestionAfterError(false)
    .addOption(new Option('--lang <code>', say('lang')).choices([...LANGUAGES]))
    .option('--on <date>', say('on'))
    .option('-C <dir>', say('C'))
    .option('--no-color', say('no-color'))
    .option('-q, --quiet', say('quiet'))
    .addHelpText('after', `\n${say('examples')}`);

  program
    .command('validate')
    .summary(say('validate'))
    .description(say('validate-long'))
    .argument('[paths...]', say('validate-paths'))
    .addOption(
      new Option('-f, --format <name>', say('report-format'))
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .option('--strict', say('strict'))
    .addHelpText('after', `\n${say('validate-examples')}`)
    .action(run(async () => (await import('./commands/validate.ts')).validate));

  buildCommand('build-grid')
    .requiredOption('-w, --week <week>', say('week'))
    .action(run(async () => (await import('./commands/build-grid.ts')).buildGrid));

  buildCommand('build-form', 'internal')
    .requiredOption('-w, --week <week>', say('week'))
    .requiredOption('-b, --body <id>', say('body'))
    .action(run(async () => (await import('./commands/build-form.ts')).buildForm));

  buildCommand('build-directory').action(
    run(async () => (await import('./commands/build-directory.ts')).buildDirectory),
  );

  buildCommand('build-plan')
    .requiredOption('-y, --year <year>', say('range-year'))
    .action(run(async () => (await import('./commands/build-plan.ts')).buildPlan));

  buildCommand('build-execution', 'internal')
    .requiredOption('-y, --year <year>', say('range-year'))
    .action(run(async () => (await import('./commands/build-execution.ts')).buildExecution));

  buildCommand('build-agenda')
    .requiredOption('-i, --issue <id>', say('issue'))
    .action(run(async () => (await import('./commands/build-agenda.ts')).buildAgenda));

  program
    .command('issue-grid')
    .summary(say('issue-grid'))
    .description(say('issue-grid-long'))
    .addHelpText('after', `\n${say('issue-grid-examples')}`)
    .requiredOption('-w, --week <week>', say('week'))
    .option('-f, --format <list>', say('formats'))
    .option('-t, --to <recipient...>', say('issue-to'))
    .action(run(async () => (await import('./commands/issue-grid.ts')).issueGrid));

  program
    .command('diff')
    .summary(say('diff'))
    .description(say('diff-long'))
    .addHelpText('after', `\n${say('diff-examples')}`)
    .requiredOption('-w, --week <week>', say('week'))
    .option('--from <edition>', say('diff-from'))
    .option('--to <edition>', say('diff-to'))
    .addOption(
      new Option('-f, --format <name>', say('diff-format')).choices(['text', 'json', 'md']).default('text'),
    )
    .option('--exit-code', say('diff-exit-code'))
    .action(run(async () => (await import('./commands/diff.ts')).diff));

  rangeFlags(
    program
      .command('deadlines')
      .summary(say('deadlines'))
      .description(say('deadlines-long'))
      .option('-w, --week <week>', say('week'))
      .addHelpText('after', `\n${say('deadlines-examples')}`),
    say,
  )
    .addOption(
      new Option('-f, --format <name>', say('deadlines-format'))
        .choices(['text', 'json', 'ics'])
        .default('text'),
    )
    .option('--explain', say('deadlines-explain'))
    .action(run(async () => (await import('./commands/deadlines.ts')).deadlines));

  rangeFlags(
    program
      .command('status')
      .summary(say('status'))
      .description(say('status-long'))
      .option('-w, --week <week>', say('week'), 'next')
      .addHelpText('after', `\n${say('status-examples')}`),
    say,
  )
    .addOption(
      new Option('-f, --format <name>', say('text-or-json')).choices(['text', 'json']).default('text'),
    )
    .option('--strict', say('status-strict'))
    .action(run(async () => (await import('./commands/status.ts')).status));

  program
    .command('explain')
    .summary(say('explain'))
    .description(say('explain-long'))
    .argument('[code]', say('explain-code'))
    .addHelpText('after', `\n${say('explain-examples')}`)
    .addOption(
      new Option('-f, --format <name>', say('text-or-json')).choices(['text', 'json']).default('text'),
    )
    .action(run(async () => (await import('./commands/explain.ts')).explain));

  program
    .command('schema')
    .summary(say('schema'))
    .description(say('schema-long'))
    .argument('<kind>', say('schema-kind'))
    .addHelpText('after', `\n${say('schema-examples')}`)
    .action(run(async () => (await import('./commands/schema.ts')).schema));

  for (const command of program.commands) command.helpOption('-h, --help', say('help'));
  return program;
}

/** The flags that name a stretch of days, but for a week. */
function rangeFlags(command: Command, say: (key: HelpKey) => string): Command {
  return command
    .option('--from <date>', say('range-from'))
    .option('--to <date>', say('range-to'))
    .option('--year <year>', say('range-year'))
    .option('--quarter <quarter>', say('range-quarter'))
    .option('--month <month>', say('range-month'));
}

/** Titles of commander's help. */
const TITLES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'Usage:': { kk: 'Қолдану:', ru: 'Использование:', en: 'Usage:' },
  'Arguments:': { kk: 'Аргументтер:', ru: 'Аргументы:', en: 'Arguments:' },
  'Options:': { kk: 'Параметрлер:', ru: 'Параметры:', en: 'Options:' },
  'Global Options:': { kk: 'Жалпы параметрлер:', ru: 'Общие параметры:', en: 'Global options:' },
  'Commands:': { kk: 'Командалар:', ru: 'Команды:', en: 'Commands:' },
};
