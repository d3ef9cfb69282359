import { type Command, Option } from 'commander';
import { BUILDS } from '../../i18n/help/builds.ts';
import { area, type Definer } from './definer.ts';

/** Commands that merge submissions into documents. */
export const DEFINITIONS = area(BUILDS, {
  build: (definer) =>
    withBuildFlags(definer, 'media', 'out-folder')
      .option('--check', definer.say('build-check'))
      .action(definer.run(async () => (await import('../commands/build.ts')).buildAll)),

  'build-grid': (definer) =>
    withBuildFlags(definer)
      .requiredOption('-w, --week <week>', definer.say('week'))
      .action(definer.run(async () => (await import('../commands/build-grid.ts')).buildGrid)),

  'build-form': (definer) =>
    withBuildFlags(definer, 'internal')
      .requiredOption('-w, --week <week>', definer.say('week'))
      .requiredOption('-b, --body <id>', definer.say('body'))
      .action(definer.run(async () => (await import('../commands/build-form.ts')).buildForm)),

  'build-directory': (definer) =>
    withBuildFlags(definer).action(
      definer.run(async () => (await import('../commands/build-directory.ts')).buildDirectory),
    ),

  'build-plan': (definer) =>
    withBuildFlags(definer)
      .requiredOption('-y, --year <year>', definer.say('range-year'))
      .action(definer.run(async () => (await import('../commands/build-plan.ts')).buildPlan)),

  'build-execution': (definer) =>
    withBuildFlags(definer, 'internal')
      .requiredOption('-y, --year <year>', definer.say('range-year'))
      .action(definer.run(async () => (await import('../commands/build-execution.ts')).buildExecution)),

  'build-agenda': (definer) =>
    withBuildFlags(definer)
      .requiredOption('-i, --issue <id>', definer.say('issue'))
      .action(definer.run(async () => (await import('../commands/build-agenda.ts')).buildAgenda)),
});

/** A build, with the flags that every one has. */
function withBuildFlags(
  { command, say }: Pick<Definer<typeof BUILDS>, 'command' | 'say'>,
  audience: 'media' | 'internal' = 'media',
  out: 'out' | 'out-folder' = 'out',
): Command {
  return command
    .option('-f, --format <list>', say('formats'))
    .option('-o, --out <dir>', say(out), 'build')
    .addOption(
      new Option('-a, --audience <name>', say('audience')).choices(['media', 'internal']).default(audience),
    );
}
