import { labelInAll } from '../../i18n/labels.ts';
import type { Refusal } from '../read/container.ts';
import type { ReadBook } from '../read/from-xlsx.ts';
import { type FormProblem, formProblem } from './problem.ts';

/** Places of a damaged workbook that are told of. */
const MOST = 50;

/** Why a workbook was not read, as problems: one of the file, or one for each damaged place. */
export function refused(read: Exclude<ReadBook, { book: unknown }>): FormProblem[] {
  if ('refusal' in read) return [problemOf(read.refusal)];
  return read.damages.slice(0, MOST).map((place) => ({ ...formProblem('form/damaged', {}), place }));
}

function problemOf(refusal: Refusal): FormProblem {
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
