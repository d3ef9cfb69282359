import type { Definer } from './definer.ts';

/** Forms for people without YAML: made, and read back. */
export function defineForms({ program, say, run }: Definer): void {
  program
    .command('form')
    .summary(say('form'))
    .description(say('form-long'))
    .argument('<kind>', say('form-kind'))
    .option('-b, --body <id>', say('form-body'))
    .option('-w, --week <week>', say('form-week'))
    .option('-y, --year <year>', say('form-year'))
    .option('--cycle <number>', say('form-cycle'))
    .option('--period <month>', say('form-period'))
    .requiredOption('-o, --out <file>', say('form-out'))
    .option('--force', say('form-force'))
    .addHelpText('after', `\n${say('form-examples')}`)
    .action(run(async () => (await import('../commands/form.ts')).form));

  program
    .command('import')
    .summary(say('import'))
    .description(say('import-long'))
    .argument('<files...>', say('import-files'))
    .option('-o, --out <path>', say('import-out'))
    .option('--force', say('import-force'))
    .addHelpText('after', `\n${say('import-examples')}`)
    .action(run(async () => (await import('../commands/import.ts')).importForms));
}
