import { Option } from 'commander';
import type { Definer } from './definer.ts';

/** Commands that bring submissions in. */
export function defineSubmissions({ program, say, run }: Definer): void {
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
