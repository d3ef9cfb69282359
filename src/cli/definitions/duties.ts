import { type Command, Option } from 'commander';
import type { Definer } from './definer.ts';

/** Commands on who owes what, and when. */
export function defineDuties({ program, say, run }: Definer): void {
  rangeFlags(
    program
      .command('deadlines')
      .summary(say('deadlines'))
      .description(say('deadlines-long'))
      .option('-w, --week <week>', say('week'))
      .addHelpText('after', `\n${say('deadlines-examples')}`),
    say,
  )
    .addOption(
      new Option('-f, --format <name>', say('deadlines-format'))
        .choices(['text', 'json', 'ics'])
        .default('text'),
    )
    .option('--explain', say('deadlines-explain'))
    .action(run(async () => (await import('../commands/deadlines.ts')).deadlines));

  rangeFlags(
    program
      .command('status')
      .summary(say('status'))
      .description(say('status-long'))
      .option('-w, --week <week>', say('week'), 'next')
      .addHelpText('after', `\n${say('status-examples')}`),
    say,
  )
    .addOption(
      new Option('-f, --format <name>', say('text-or-json')).choices(['text', 'json']).default('text'),
    )
    .option('--strict', say('status-strict'))
    .action(run(async () => (await import('../commands/status.ts')).status));
}

/** The flags that name a stretch of days, but for a week. */
function rangeFlags(command: Command, say: Definer['say']): Command {
  return command
    .option('--from <date>', say('range-from'))
    .option('--to <date>', say('range-to'))
    .option('--year <year>', say('range-year'))
    .option('--quarter <quarter>', say('range-quarter'))
    .option('--month <month>', say('range-month'));
}
