import { Option } from 'commander';
import { CI_SERVICES } from '../../workspace/starter/ci-services.ts';
import type { Definer } from './definer.ts';

/** Commands that bring submissions in. */
export function defineSubmissions({ program, say, run }: Definer): void {
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
