import { Option } from 'commander';
import type { Definer } from './definer.ts';

/** Commands on what was sent to the media. */
export function defineEditions({ program, say, run }: Definer): void {
  program
    .command('issue-grid')
    .summary(say('issue-grid'))
    .description(say('issue-grid-long'))
    .addHelpText('after', `\n${say('issue-grid-examples')}`)
    .requiredOption('-w, --week <week>', say('week'))
    .option('-f, --format <list>', say('formats'))
    .option('-t, --to <recipient...>', say('issue-to'))
    .action(run(async () => (await import('../commands/issue-grid.ts')).issueGrid));

  program
    .command('diff')
    .summary(say('diff'))
    .description(say('diff-long'))
    .addHelpText('after', `\n${say('diff-examples')}`)
    .requiredOption('-w, --week <week>', say('week'))
    .option('--from <edition>', say('diff-from'))
    .option('--to <edition>', say('diff-to'))
    .addOption(
      new Option('-f, --format <name>', say('diff-format')).choices(['text', 'json', 'md']).default('text'),
    )
    .option('--exit-code', say('diff-exit-code'))
    .action(run(async () => (await import('../commands/diff.ts')).diff));
}
