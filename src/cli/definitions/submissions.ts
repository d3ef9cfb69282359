import { Option } from 'commander';
import { CI_SERVICES } from '../../workspace/starter/ci-services.ts';
import type { Definer } from './definer.ts';
import { defineNew } from './new.ts';

/** Commands that make and bring in what bodies send, from an empty folder to the mail of a Friday. */
export function defineSubmissions(definer: Definer): void {
  const { program, say, run } = definer;
  program
    .command('init')
    .summary(say('init'))
    .description(say('init-long'))
    .argument('[dir]', say('init-dir'))
    .addHelpText('after', `\n${say('init-examples')}`)
    .addOption(
      new Option('--register <name>', say('init-register')).choices(['example', 'kz']).default('example'),
    )
    .option('--authority <id>', say('init-authority'))
    .addOption(new Option('--ci <name>', say('init-ci')).choices([...CI_SERVICES]).default('github'))
    .option('--hook', say('init-hook'))
    .action(run(async () => (await import('../commands/init.ts')).init));

  defineNew(definer);

  program
    .command('form')
    .summary(say('form'))
    .description(say('form-long'))
    .argument('<kind>', say('form-kind'))
    .option('-b, --body <id>', say('form-body'))
    .option('-w, --week <week>', say('form-week'))
    .option('-y, --year <year>', say('form-year'))
    .option('--cycle <number>', say('form-cycle'))
    .option('--period <month>', say('form-period'))
    .requiredOption('-o, --out <file>', say('form-out'))
    .option('--force', say('form-force'))
    .addHelpText('after', `\n${say('form-examples')}`)
    .action(run(async () => (await import('../commands/form.ts')).form));

  program
    .command('import')
    .summary(say('import'))
    .description(say('import-long'))
    .argument('<files...>', say('import-files'))
    .option('-o, --out <path>', say('import-out'))
    .option('--force', say('import-force'))
    .addHelpText('after', `\n${say('import-examples')}`)
    .action(run(async () => (await import('../commands/import.ts')).importForms));

  program
    .command('receive')
    .summary(say('receive'))
    .description(say('receive-long'))
    .argument('<paths...>', say('receive-paths'))
    .addHelpText('after', `\n${say('receive-examples')}`)
    .addOption(
      new Option('-f, --format <name>', say('text-or-json')).choices(['text', 'json']).default('text'),
    )
    .action(run(async () => (await import('../commands/receive.ts')).receive));
}
