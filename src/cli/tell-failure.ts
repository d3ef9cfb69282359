import type { Command, CommanderError } from 'commander';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/messages.ts';
import { systemReason } from '../i18n/system-reasons.ts';
import type { World } from './context.ts';
import { EXIT, type ExitCode, Failure } from './failure.ts';
import { printable } from './report/escape.ts';
import { Unread } from './unread.ts';
import { usageFailure } from './usage-failure.ts';

/** Puts what ended a run into words on standard error, and gives its exit code; a crash of ours is one line. */
export function tellFailure(world: World, language: Language, error: unknown, program: Command): ExitCode {
  if (isCommanderError(error)) {
    const failure = usageFailure(error, program);
    const help = text('usage.see-help', language, {
      command: `mediagrid ${commandOf(world.argv, program)}--help`,
    });
    world.stderr.write(`${printable(failureText(failure, language))}\n${help}\n`);
    return failure.exitCode;
  }
  if (error instanceof Failure) {
    for (const line of failureLines(error, language)) world.stderr.write(`${printable(line)}\n`);
    return error.exitCode;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  world.stderr.write(`${printable(text('failed.internal', language, { detail }))}\n`);
  return EXIT.failed;
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

function commandOf(argv: readonly string[], program: Command): string {
  const command = argv.find((argument) => program.commands.some((known) => known.name() === argument));
  return command === undefined ? '' : `${command} `;
}

/** That output was lost. */
export function lossText(reason: string, language: Language): string {
  return text('failed.output', language, { reason: systemReason(reason) });
}

function failureLines(failure: Failure, language: Language): string[] {
  const files = failure instanceof Unread ? failure.files : [];
  return [
    ...files.map(({ path, reason }) => text('failed.read', language, { path, reason: systemReason(reason) })),
    failureText(failure, language),
  ];
}

/** What a failure says. */
export function failureText({ key, values }: Failure, language: Language): string {
  return text(key, language, values);
}
