import { labelInAll } from '../../i18n/labels.ts';
import type { Refusal } from '../read/container.ts';
import { type FormProblem, formProblem } from './problem.ts';

/** Why a file was not opened, as a problem. */
export function refused(refusal: Refusal): FormProblem {
  switch (refusal) {
    case 'empty':
      return formProblem('form/empty-file', {});
    case 'too-large':
      return formProblem('form/too-large', {});
    case 'encrypted':
      return formProblem('form/encrypted', {});
    case 'broken':
      return formProblem('form/broken-file', {});
    default:
      return formProblem('form/format', { format: labelInAll(`form.format.${refusal}`) });
  }
}
