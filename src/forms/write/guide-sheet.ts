import { label } from '../../i18n/labels.ts';
import { companionOf, type FormContext } from '../context.ts';
import type { Form } from '../form.ts';
import { headingRows } from './heading.ts';
import type { CellModel, RowModel, SheetModel } from './model.ts';

const COLUMNS = [{ width: 4 }, { width: 78 }, { width: 78 }];

/** The first sheet: how to fill the form in, in two languages side by side. */
export function guideSheet(form: Form, context: FormContext): SheetModel {
  const languages = [context.language, companionOf(context.language)];
  const cells = (look: CellModel['look'], texts: readonly string[]): CellModel[] =>
    texts.map((text) => ({ look, content: { lines: [{ text }] } }));
  const heading = headingRows(form, context, { from: 2, across: 2 });
  const head: RowModel = {
    cells: [
      undefined,
      ...cells(
        'head',
        languages.map((language) => label('guide.title', language)),
      ),
    ],
  };
  const steps = form.guide.map(
    (key, index): RowModel => ({
      cells: [
        ...cells('step', [`${index + 1}.`]),
        ...cells(
          'step',
          languages.map((language) => label(key, language)),
        ),
      ],
    }),
  );
  return {
    name: label('form.sheet.guide', context.language),
    hidden: false,
    columns: COLUMNS,
    rows: [...heading, head, ...steps],
    frozen: { rows: 0, columns: 0 },
    validations: [],
    highlights: [],
  };
}
