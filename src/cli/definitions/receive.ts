import { Option } from 'commander';
import { RECEIVE } from '../../i18n/help/receive.ts';
import { area } from './definer.ts';

/** The command that takes in what came by e-mail. */
export const DEFINITIONS = area(RECEIVE, {
  receive: ({ command, say, run }) =>
    command
      .argument('<paths...>', say('receive-paths'))
      .addOption(
        new Option('-f, --format <name>', say('text-or-json')).choices(['text', 'json']).default('text'),
      )
      .action(run(async () => (await import('../commands/receive.ts')).receive)),
});
