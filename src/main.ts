import type { CommanderError } from 'commander';
import type { World } from './cli/context.ts';
import { EXIT, type ExitCode, Failure } from './cli/failure.ts';
import { createProgram } from './cli/program.ts';
import { printable } from './cli/report/escape.ts';
import { usageFailure } from './cli/usage-failure.ts';
import { VERSION } from './generated/version.ts';
import { chooseLanguage } from './i18n/choose-language.ts';
import type { Language } from './i18n/language.ts';
import { text } from './i18n/messages.ts';

/**
 * The whole program: arguments in, exit code out (0 fine, 1 problems in the data, 2 wrong usage, 3 could not do it).
 * Never throws and never ends the process; a crash of ours becomes one line and exit code 3.
 */
export async function main(world: World): Promise<ExitCode> {
  const flags = beforeOperands(world.argv);
  const language = chooseLanguage(languageFlag(flags), undefined, world.env);
  if (flags.includes('--version') || flags.includes('-V')) {
    world.stdout.write(`${VERSION}\n`);
    return EXIT.ok;
  }
  let code: ExitCode = EXIT.ok;
  const session: { language: Language } = { language };
  const program = createProgram(world, language, session, (finished) => {
    code = finished;
  });
  try {
    if (world.argv.length === 0) {
      world.stderr.write(program.helpInformation());
      return EXIT.usage;
    }
    await program.parseAsync([...world.argv], { from: 'user' });
    return code;
  } catch (error) {
    return tell(world, session.language, error, program);
  }
}

function tell(
  world: World,
  language: Language,
  error: unknown,
  program: ReturnType<typeof createProgram>,
): ExitCode {
  if (isCommanderError(error)) {
    if (error.exitCode === 0) return EXIT.ok;
    const failure = usageFailure(error, program);
    const help = text('usage.see-help', language, {
      command: `mediagrid ${commandOf(world.argv, program)}--help`,
    });
    world.stderr.write(`${printable(failure.in(language))}\n${help}\n`);
    return failure.exitCode;
  }
  if (error instanceof Failure) {
    world.stderr.write(`${printable(error.in(language))}\n`);
    return error.exitCode;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  world.stderr.write(`${printable(text('failed.internal', language, { detail }))}\n`);
  return EXIT.failed;
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

function commandOf(argv: readonly string[], program: ReturnType<typeof createProgram>): string {
  const command = argv.find((argument) => program.commands.some((known) => known.name() === argument));
  return command === undefined ? '' : `${command} `;
}

/** What comes before `--`, after which nothing is a flag. */
function beforeOperands(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end === -1 ? argv : argv.slice(0, end);
}

/** The flag as far as help needs it, before anything is parsed. */
function languageFlag(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  return at === -1 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
}
