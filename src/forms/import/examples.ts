import { LANGUAGES } from '../../i18n/language.ts';
import { columnsOf, type TableSheet } from '../form.ts';
import { exampleContent } from '../write/words.ts';
import { ownWords } from './labels.ts';

/**
 * The texts of a table's example row in every language, by `ownWords`: the form's own example is known also where the
 * hidden sheet is gone.
 */
export function exampleTexts(form: TableSheet): ReadonlySet<string> {
  const contents = columnsOf(form).flatMap((column) =>
    LANGUAGES.map((language) => exampleContent(column, { language })),
  );
  const texts = contents.flatMap((content) =>
    content !== undefined && 'lines' in content ? [content.lines.map(({ text }) => text).join('\n')] : [],
  );
  return new Set(texts.map(ownWords));
}
