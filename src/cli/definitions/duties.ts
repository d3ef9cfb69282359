import { type Command, Option } from 'commander';
import { DUTIES } from '../../i18n/help/duties.ts';
import { area, type Definer } from './definer.ts';

/** Commands on who owes what, and when. */
export const DEFINITIONS = area(DUTIES, {
  deadlines: ({ command, say, run }) =>
    rangeFlags(command.option('-w, --week <week>', say('week')), say)
      .addOption(
        new Option('-f, --format <name>', say('deadlines-format'))
          .choices(['text', 'json', 'ics'])
          .default('text'),
      )
      .option('--explain', say('deadlines-explain'))
      .action(run(async () => (await import('../commands/deadlines.ts')).deadlines)),

  status: ({ command, say, run }) =>
    rangeFlags(command.option('-w, --week <week>', say('week'), 'next'), say)
      .addOption(
        new Option('-f, --format <name>', say('text-or-json')).choices(['text', 'json']).default('text'),
      )
      .option('--strict', say('status-strict'))
      .action(run(async () => (await import('../commands/status.ts')).status)),
});

/** The flags that name a stretch of days, but for a week. */
function rangeFlags(command: Command, say: Definer<typeof DUTIES>['say']): Command {
  return command
    .option('--from <date>', say('range-from'))
    .option('--to <date>', say('range-to'))
    .option('--year <year>', say('range-year'))
    .option('--quarter <quarter>', say('range-quarter'))
    .option('--month <month>', say('range-month'));
}
