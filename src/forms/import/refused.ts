import { LANGUAGES } from '../../i18n/language.ts';
import { text } from '../../i18n/messages.ts';
import type { Refusal } from '../read/container.ts';
import type { FormProblem } from './problem.ts';

/** Files that are not what they should be, by the code that says so. */
const CODES: Readonly<Partial<Record<Refusal, FormProblem['code']>>> = {
  empty: 'form/empty-file',
  'too-large': 'form/too-large',
  encrypted: 'form/encrypted',
  broken: 'form/broken-file',
};

/** Why a file was not opened, as a problem. */
export function refused(refusal: Refusal): FormProblem {
  const code = CODES[refusal];
  if (code !== undefined) return { code, params: {} };
  const name = `form/format.${refusal as 'xls'}` as const;
  const [kk = '', ru = '', en = ''] = LANGUAGES.map((language) => text(name, language, {}));
  return { code: 'form/format', params: { format: { kk, ru, en } } };
}
