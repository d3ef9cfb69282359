import { LANGUAGES } from '../../i18n/language.ts';
import { label } from '../../i18n/labels.ts';
import { columnsOf, type Column, type TableSheet } from '../form.ts';
import { ownWords } from './labels.ts';

/**
 * The texts of a table's example row in every language, by `ownWords`: its own example is known also where the hidden
 * sheet is gone.
 */
export function exampleTexts(form: TableSheet): ReadonlySet<string> {
  return new Set(columnsOf(form).flatMap(textsOfExample).map(ownWords));
}

function textsOfExample({ example, type }: Column): string[] {
  if (example === undefined || example === 'monday') return [];
  if (example !== 'first-choice') {
    return 'text' in example ? [example.text] : LANGUAGES.map((language) => label(example.label, language));
  }
  const first = typeof type === 'object' ? type.choices[0] : undefined;
  return first === undefined ? [] : LANGUAGES.map((language) => label(first.label, language));
}
