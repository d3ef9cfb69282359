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
}
