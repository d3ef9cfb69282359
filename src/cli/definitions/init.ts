import { Option } from 'commander';
import { INIT } from '../../i18n/help/init.ts';
import { CI_SERVICES } from '../../workspace/starter/ci-services.ts';
import { area } from './definer.ts';

/** The command that makes a workspace. */
export const DEFINITIONS = area(INIT, {
  init: ({ command, say, run }) =>
    command
      .argument('[dir]', say('init-dir'))
      .addOption(
        new Option('--register <name>', say('init-register')).choices(['example', 'kz']).default('example'),
      )
      .option('--authority <id>', say('init-authority'))
      .addOption(new Option('--ci <name>', say('init-ci')).choices([...CI_SERVICES]).default('github'))
      .option('--empty', say('init-empty'))
      .option('--hook', say('init-hook'))
      .action(run(async () => (await import('../commands/init.ts')).init)),
});
