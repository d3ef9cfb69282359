import { pressContact } from '../../domain/press-contact.ts';
import { label } from '../../i18n/labels.ts';
import { textIn } from '../../i18n/text.ts';
import { companionOf, type FormContext } from '../context.ts';
import type { Field, FieldSheet, Form } from '../form.ts';
import { headingRows } from './heading.ts';
import type { Lists } from './lists.ts';
import type { CellModel, Content, Line, Look, RowModel, SheetModel, Validation } from './model.ts';
import { validationOf } from './rules.ts';
import { bothLanguages, explanation, fieldLabel, monthText, weekText } from './words.ts';

/** The hidden keys, the labels, the values, the explanations. */
const COLUMNS = [{ width: 4, hidden: true }, { width: 40 }, { width: 62 }, { width: 62 }];
/** Points of a cell for text of several paragraphs. */
const TEXT_HEIGHT = 150;

const LOOKS: Readonly<Record<string, Look>> = { day: 'field-date', text: 'field-long' };

/** A sheet of single values: label, cell to fill in, explanation, one a row. */
export function fieldSheet(sheet: FieldSheet, form: Form, context: FormContext, lists: Lists): SheetModel {
  const rows: RowModel[] = [...headingRows(form, context, { from: 2, across: 3 })];
  const validations: Validation[] = [];
  const highlights: { range: string; formula: string }[] = [];
  rows.push({
    cells: [
      undefined,
      { look: 'head', content: { lines: bothLanguages('form.head.field', context) } },
      { look: 'head', content: { lines: bothLanguages('form.head.value', context) } },
      { look: 'head', content: { lines: bothLanguages('form.head.hint', context) } },
    ],
  });
  const frozen = { rows: rows.length, columns: 0 };
  for (const { label: section, fields } of sheet.sections) {
    rows.push({
      cells: [undefined, { look: 'section', content: { lines: inOneLine(section, context) }, across: 3 }],
    });
    for (const [index, field] of fields.entries()) {
      // What holds for a run of fields is explained at the first of them.
      const explained = field.hint !== undefined && fields[index - 1]?.hint === field.hint;
      rows.push(fieldRow(field, explained ? [] : explanation(hinted(field, context), context), context));
      if (fixedContent(field, context) !== undefined) continue;
      const address = `C${rows.length}`;
      validations.push(...validationOf(field, address, address, context, lists));
      if (field.required === true) highlights.push({ range: address, formula: `LEN(${address})=0` });
    }
  }
  return {
    name: label(sheet.name, context.language),
    hidden: false,
    columns: COLUMNS,
    rows,
    frozen,
    validations,
    highlights,
  };
}

function inOneLine(key: Parameters<typeof label>[0], { language }: FormContext) {
  const [text, other] = [label(key, language), label(key, companionOf(language))];
  return [{ text: text === other ? text : `${text} / ${other}` }];
}

/** A field that the form itself fills in says so instead of asking for a choice. */
function hinted(field: Field, context: FormContext): Field {
  return fixedContent(field, context) === undefined ? field : { ...field, hint: 'form.fixed.hint' };
}

function fieldRow(field: Field, hints: readonly Line[], context: FormContext): RowModel {
  const cells: CellModel[] = [
    { look: 'plain', content: { lines: [{ text: field.key }] } },
    { look: 'label', content: { lines: fieldLabel(field, context) } },
    valueCell(field, context),
    { look: 'hint', ...(hints.length === 0 ? {} : { content: { lines: hints } }) },
  ];
  return { cells, ...(field.type === 'text' ? { height: TEXT_HEIGHT } : {}) };
}

function valueCell(field: Field, context: FormContext): CellModel {
  const fixed = fixedContent(field, context);
  if (fixed !== undefined) return { look: 'fixed', content: fixed };
  const content = knownContent(field, context);
  const look = LOOKS[String(field.type)] ?? 'field';
  return content === undefined ? { look } : { look, content };
}

/** What the form was made for: shown, and not to be changed. */
function fixedContent({ type, key }: Field, context: FormContext): Content | undefined {
  const { language, body, week, month, planYear, cycle } = context;
  const text = (value: string | undefined): Content | undefined =>
    value === undefined ? undefined : { lines: [{ text: value }] };
  if (key === 'body') return text(body === undefined ? undefined : textIn(body.name, language));
  if (type === 'week') return text(week === undefined ? undefined : weekText(week, language));
  if (type === 'month') return text(month === undefined ? undefined : monthText(month, language));
  if (type === 'year') return text(planYear === undefined ? undefined : String(planYear));
  if (type === 'cycle') return text(cycle === undefined ? undefined : String(cycle));
  return undefined;
}

/** What the directory knows: filled in, and free to be changed. */
function knownContent({ key }: Field, { language, body, holder }: FormContext): Content | undefined {
  if (body === undefined || holder === undefined) return undefined;
  const { person, phone, email } = pressContact(holder, language);
  const known: Readonly<Record<string, string | undefined>> = {
    'usual.organiser': textIn(body.name, language),
    'usual.organiser.person': person,
    'usual.organiser.phone': phone,
    'usual.organiser.email': email,
  };
  const text = known[key];
  return text === undefined ? undefined : { lines: [{ text }] };
}
