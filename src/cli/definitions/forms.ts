import { FORMS } from '../../i18n/help/forms.ts';
import { area } from './definer.ts';

/** Commands that make Excel forms and read them. */
export const DEFINITIONS = area(FORMS, {
  form: ({ command, say, run }) =>
    command
      .argument('<kind>', say('form-kind'))
      .option('-b, --body <id>', say('form-body'))
      .option('-w, --week <week>', say('form-week'))
      .option('-y, --year <year>', say('form-year'))
      .option('--cycle <number>', say('form-cycle'))
      .option('--period <month>', say('form-period'))
      .requiredOption('-o, --out <file>', say('form-out'))
      .option('--force', say('form-force'))
      .action(run(async () => (await import('../commands/form.ts')).form)),

  import: ({ command, say, run }) =>
    command
      .argument('<files...>', say('import-files'))
      .option('-o, --out <path>', say('import-out'))
      .option('--force', say('import-force'))
      .action(run(async () => (await import('../commands/import.ts')).importForms)),
});
