import { formatDate } from '../../i18n/dates.ts';
import { label } from '../../i18n/labels.ts';
import { codeText, FORM_VERSION } from '../code.ts';
import { companionOf, type FormContext, termOf } from '../context.ts';
import type { Form } from '../form.ts';
import type { CellModel, Line, RowModel } from './model.ts';
import { bothLanguages, subtitleIn } from './words.ts';

/**
 * The rows above a sheet's fields: title, what the form is for and by when it is due, and the code by which it is known.
 *
 * @param place the first column of the texts, from 1, and how many they cover
 */
export function headingRows(
  form: Form,
  context: FormContext,
  { from, across }: { readonly from: number; readonly across: number },
): RowModel[] {
  const before = Array.from({ length: from - 1 }, () => undefined);
  const row = (cell: CellModel): RowModel => ({ cells: [...before, { ...cell, across }] });
  const subtitle = subtitleLines(context);
  return [
    row({ look: 'title', content: { lines: bothLanguages(form.title, context) } }),
    ...(subtitle.length === 0 ? [] : [row({ look: 'subtitle', content: { lines: subtitle } })]),
    row({ look: 'code', content: { lines: [{ text: codeOf(form, context) }] } }),
  ];
}

function subtitleLines(context: FormContext): Line[] {
  const lines = [context.language, companionOf(context.language)].map((language) => {
    const { due } = context;
    const term =
      due === undefined
        ? []
        : [label('form.due', language, { date: formatDate(due.date, language), rule: due.rule })];
    return [subtitleIn(context, language), ...term].filter((part) => part !== '').join('. ');
  });
  const [text = '', other = ''] = lines;
  if (text === '') return [];
  return text === other ? [{ text }] : [{ text }, { text: other, tone: 'companion' }];
}

/** The code of a form made for `context`. */
export function codeOf({ kind }: Form, context: FormContext): string {
  const term = termOf(context);
  return codeText({
    kind,
    version: FORM_VERSION,
    ...(context.body === undefined ? {} : { body: context.body.id }),
    ...(term === undefined ? {} : { term }),
  });
}
