import { resolve } from 'node:path';
import type { World } from './cli/context.ts';
import { EXIT, type ExitCode } from './cli/failure.ts';
import { createProgram } from './cli/program.ts';
import { VERSION } from './generated/version.ts';
import { chooseLanguage } from './i18n/choose-language.ts';
import type { Language } from './i18n/language.ts';
import { workspaceLanguage } from './io/workspace-language.ts';

export { openOutput } from './io/output.ts';

/**
 * The whole program: arguments in, exit code out (0 fine, 1 problems in the data, 2 wrong usage, 3 could not do it).
 * Never throws and never ends the process; a crash of ours becomes one line and exit code 3.
 */
export async function main(world: World): Promise<ExitCode> {
  const flags = beforeOperands(world.argv);
  const language = languageFor(world, flags);
  if (flags.includes('--version') || flags.includes('-V')) {
    world.stdout.write(`${VERSION}\n`);
    return EXIT.ok;
  }
  let code: ExitCode = EXIT.ok;
  const session: { language: Language } = { language };
  const program = await createProgram(world, language, session, (finished) => {
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
    if (isEndOfHelp(error)) return EXIT.ok;
    // Flags of the program alone, without a command: the same as nothing at all.
    if (isCallForHelp(error)) {
      world.stderr.write(program.helpInformation());
      return EXIT.usage;
    }
    // Loaded only here: help needs no words for failures.
    const { tellFailure } = await import('./cli/tell-failure.ts');
    return tellFailure(world, session.language, error, program);
  }
}

/**
 * Tells that standard output or error could not take what a run had to say. The run itself goes on: its work does not hang
 * on that, but nobody may take its output for whole.
 *
 * @param reason in the system's word, e.g. `ENOSPC`
 */
export async function tellLoss(world: World, reason: string): Promise<ExitCode> {
  const { lossText } = await import('./cli/tell-failure.ts');
  world.stderr.write(`${lossText(reason, languageFor(world, beforeOperands(world.argv)))}\n`);
  return EXIT.failed;
}

/** The language of help and of whatever is told before the workspace is read. */
function languageFor({ cwd, env }: World, flags: readonly string[]): Language {
  const folder = resolve(cwd, valueOfFlag('-C', flags) ?? '.');
  return chooseLanguage(valueOfFlag('--lang', flags), workspaceLanguage(folder), env);
}

/** What commander throws when it has shown help, so that nobody else ends the process. */
function isEndOfHelp(error: unknown): boolean {
  return error instanceof Error && 'exitCode' in error && error.exitCode === 0;
}

function isCallForHelp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'commander.help';
}

/** What comes before `--`, after which nothing is a flag. */
function beforeOperands(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end === -1 ? argv : argv.slice(0, end);
}

/** A flag as far as help needs it, before anything is parsed. */
function valueOfFlag(flag: string, argv: readonly string[]): string | undefined {
  const at = argv.findIndex((argument) => argument === flag || argument.startsWith(`${flag}=`));
  return at === -1 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
}

/** A thread of the program, as `World.thread` starts it. */
export async function runThread(): Promise<void> {
  const { run } = await import('./cli/validate/thread.ts');
  await run();
}
