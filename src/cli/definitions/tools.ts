import { Argument } from 'commander';
import type { Definer } from './definer.ts';

/** Commands for editors and shells. */
export function defineTools({ program, say, run }: Definer): void {
  program
    .command('schema')
    .summary(say('schema'))
    .description(say('schema-long'))
    .argument('<kind>', say('schema-kind'))
    .addHelpText('after', `\n${say('schema-examples')}`)
    .action(run(async () => (await import('../commands/schema.ts')).schema));

  program
    .command('completion')
    .summary(say('completion'))
    .description(say('completion-long'))
    .addArgument(new Argument('<shell>', say('completion-shell')).choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', `\n${say('completion-examples')}`)
    .action(run(async () => (await import('../commands/completion.ts')).completion));

  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .action(run(async () => (await import('../commands/complete.ts')).completer(program)));
}
