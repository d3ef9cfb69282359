import { Option } from 'commander';
import { CHECKS } from '../../i18n/help/checks.ts';
import { REPORT_NAMES } from '../report/names.ts';
import { area, collected } from './definer.ts';

/** Commands that look at files and tell what is wrong with them. */
export const DEFINITIONS = area(CHECKS, {
  validate: ({ command, say, run }) =>
    command
      .argument('[paths...]', say('validate-paths'))
      .addOption(
        new Option('-f, --format <name>', say('report-format')).choices([...REPORT_NAMES]).default('text'),
      )
      .option('-r, --report <name=file>', say('report-file'), collected)
      .option('--strict', say('strict'))
      .option('--no-cache', say('no-cache'))
      .action(run(async () => (await import('../commands/validate.ts')).validate)),

  explain: ({ command, say, run }) =>
    command
      .argument('[code]', say('explain-code'))
      .addOption(
        new Option('-f, --format <name>', say('text-or-json')).choices(['text', 'json']).default('text'),
      )
      .action(run(async () => (await import('../commands/explain.ts')).explain)),
});
