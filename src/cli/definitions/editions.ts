import { Option } from 'commander';
import { EDITIONS } from '../../i18n/help/editions.ts';
import { area } from './definer.ts';

/** Commands on what was sent to the media. */
export const DEFINITIONS = area(EDITIONS, {
  'issue-grid': ({ command, say, run }) =>
    command
      .requiredOption('-w, --week <week>', say('week'))
      .option('-f, --format <list>', say('formats'))
      .option('-t, --to <recipient...>', say('issue-to'))
      .action(run(async () => (await import('../commands/issue-grid.ts')).issueGrid)),

  diff: ({ command, say, run }) =>
    command
      .requiredOption('-w, --week <week>', say('week'))
      .option('--from <edition>', say('diff-from'))
      .option('--to <edition>', say('diff-to'))
      .addOption(
        new Option('-f, --format <name>', say('diff-format')).choices(['text', 'json', 'md']).default('text'),
      )
      .option('--exit-code', say('diff-exit-code'))
      .action(run(async () => (await import('../commands/diff.ts')).diff)),
});
