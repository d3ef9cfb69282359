import { Option } from 'commander';
import { REPORT_NAMES } from '../report/names.ts';
import { collected, type Definer } from './definer.ts';

/** Commands that look at files and tell what is wrong with them. */
export function defineChecks({ program, say, run }: Definer): void {
  program
    .command('validate')
    .summary(say('validate'))
    .description(say('validate-long'))
    .argument('[paths...]', say('validate-paths'))
    .addOption(
      new Option('-f, --format <name>', say('report-format')).choices([...REPORT_NAMES]).default('text'),
    )
    .option('-r, --report <name=file>', say('report-file'), collected)
    .option('--strict', say('strict'))
    .option('--no-cache', say('no-cache'))
    .addHelpText('after', `\n${say('validate-examples')}`)
    .action(run(async () => (await import('../commands/validate.ts')).validate));

  program
    .command('explain')
    .summary(say('explain'))
    .description(say('explain-long'))
    .argument('[code]', say('explain-code'))
    .addHelpText('after', `\n${say('explain-examples')}`)
    .addOption(
      new Option('-f, --format <name>', say('text-or-json')).choices(['text', 'json']).default('text'),
    )
    .action(run(async () => (await import('../commands/explain.ts')).explain));
}
