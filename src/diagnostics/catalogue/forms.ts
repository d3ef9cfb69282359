import type { Explanation } from '../explanation.ts';
import type { Entry } from './entry.ts';
import { FORM_CELLS } from './form-cells.ts';
import { FORM_FILE } from './form-file.ts';
import { CATALOGUE, type Code } from './index.ts';

/**
 * What can be wrong with a filled-in form. No file of YAML shows these, and whatever checks files need not load them, so
 * they stand beside the catalogue.
 */
export const FORM_PROBLEMS = { ...FORM_FILE, ...FORM_CELLS } as const satisfies Record<string, Entry>;
export type FormCode = keyof typeof FORM_PROBLEMS;

/** Every code that a user can meet, for whoever looks one up. */
export const EVERY_CODE: Readonly<Record<AnyCode, Entry>> = { ...CATALOGUE, ...FORM_PROBLEMS };
export type AnyCode = Code | FormCode;

export function isFormCode(code: AnyCode): code is FormCode {
  return Object.hasOwn(FORM_PROBLEMS, code);
}

/** Message and advice of a form's problem say all there is to say; where it comes from is the same for all. */
export const FORM_EXPLANATION: Explanation = {
  meaning: {
    kk: 'Толтырылған Excel нысанының мәселесі: import пен receive оның парағы мен ұяшығын атайды.',
    ru: 'Ошибка в заполненной форме Excel: import и receive называют её лист и ячейку.',
    en: 'A problem of a filled-in Excel form: import and receive name its sheet and cell.',
  },
};
