import { Argument } from 'commander';
import { TOOLS } from '../../i18n/help/tools.ts';
import { area } from './definer.ts';

/** Commands for editors and shells. */
export const DEFINITIONS = area(TOOLS, {
  schema: ({ command, say, run }) =>
    command
      .argument('<kind>', say('schema-kind'))
      .action(run(async () => (await import('../commands/schema.ts')).schema)),

  completion: ({ command, say, run }) =>
    command
      .addArgument(new Argument('<shell>', say('completion-shell')).choices(['bash', 'zsh', 'fish']))
      .action(run(async () => (await import('../commands/completion.ts')).completion)),
});
