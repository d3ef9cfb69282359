import { Option } from 'commander';
import { NEW } from '../../i18n/help/new.ts';
import { area } from './definer.ts';

const repeated = (value: string, before: readonly string[]): string[] => [...before, value];

/** `new <kind>`: every answer is a flag too. */
export const DEFINITIONS = area(NEW, {
  new: ({ command, say, run }) =>
    command
      .argument('[kind]', say('new-kind'))
      .option('-b, --body <id>', say('body'))
      .option('-w, --week <week>', say('week'))
      .option('--period <month>', say('new-period'))
      .option('-y, --year <year>', say('new-year'))
      .option('--quarter <quarter>', say('new-quarter'))
      .option('--cycle <number>', say('new-cycle'))
      .option('--request <id>', say('new-request'))
      .option('-i, --issue <id>', say('new-issue'))
      .option('--id <id>', say('new-id'))
      .option('--no-events', say('new-no-events'))
      .option('--no-changes', say('new-no-changes'))
      .option('-s, --set <path=value>', say('new-set'), repeated, [])
      .option('--answers <file>', say('new-answers'))
      .option('--from <source>', say('new-from'))
      .option('--keep <names>', say('new-keep'), repeated, [])
      .addOption(new Option('--draft <what>', say('new-draft')).choices(['continue', 'anew']))
      .option('--force', say('new-force'))
      .option('--keep-former', say('new-keep-former'))
      .option('--print', say('new-print'))
      .option('--no-input', say('new-no-input'))
      .action(run(async () => (await import('../commands/new.ts')).newDocument)),
});
