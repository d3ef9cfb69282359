import { type Command, Option } from 'commander';
import type { Definer } from './definer.ts';

type BuildName =
  | 'build'
  | 'build-grid'
  | 'build-form'
  | 'build-directory'
  | 'build-plan'
  | 'build-execution'
  | 'build-agenda';

/** Commands that merge submissions into documents. */
export function defineBuilds({ program, say, run }: Definer): void {
  /** A build, with the flags that every one has. */
  function buildCommand(name: BuildName, audience: 'media' | 'internal' = 'media'): Command {
    return program
      .command(name)
      .summary(say(name))
      .description(say(`${name}-long`))
      .addHelpText('after', `\n${say(`${name}-examples`)}`)
      .option('-f, --format <list>', say('formats'))
      .option('-o, --out <dir>', say(name === 'build' ? 'out-folder' : 'out'), 'build')
      .addOption(
        new Option('-a, --audience <name>', say('audience')).choices(['media', 'internal']).default(audience),
      );
  }

  buildCommand('build')
    .option('--check', say('build-check'))
    .action(run(async () => (await import('../commands/build.ts')).buildAll));

  buildCommand('build-grid')
    .requiredOption('-w, --week <week>', say('week'))
    .action(run(async () => (await import('../commands/build-grid.ts')).buildGrid));

  buildCommand('build-form', 'internal')
    .requiredOption('-w, --week <week>', say('week'))
    .requiredOption('-b, --body <id>', say('body'))
    .action(run(async () => (await import('../commands/build-form.ts')).buildForm));

  buildCommand('build-directory').action(
    run(async () => (await import('../commands/build-directory.ts')).buildDirectory),
  );

  buildCommand('build-plan')
    .requiredOption('-y, --year <year>', say('range-year'))
    .action(run(async () => (await import('../commands/build-plan.ts')).buildPlan));

  buildCommand('build-execution', 'internal')
    .requiredOption('-y, --year <year>', say('range-year'))
    .action(run(async () => (await import('../commands/build-execution.ts')).buildExecution));

  buildCommand('build-agenda')
    .requiredOption('-i, --issue <id>', say('issue'))
    .action(run(async () => (await import('../commands/build-agenda.ts')).buildAgenda));
}
