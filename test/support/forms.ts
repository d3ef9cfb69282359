import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs, { type Workbook, type Worksheet } from 'exceljs';
import { parse } from 'yaml';
import type { FormContext } from '../../src/forms/context.ts';
import {
  type Column,
  type Field,
  type FieldType,
  type FormKind,
  fieldsOf,
  type TableSheet,
} from '../../src/forms/form.ts';
import { type ImportResult, importWorkbook } from '../../src/forms/import-workbook.ts';
import { FORMS } from '../../src/forms/index.ts';
import { composeForm } from '../../src/forms/write/compose.ts';
import { toXlsx } from '../../src/forms/write/to-xlsx.ts';
import { label } from '../../src/i18n/labels.ts';
import type { Language } from '../../src/i18n/language.ts';
import { parseInstant } from '../../src/law/instant.ts';
import { type IsoWeek, parseWeek } from '../../src/law/iso-week.ts';
import type { Month } from '../../src/law/periods.ts';
import type { Body } from '../../src/schema/types.ts';
import { createRegister, type Register } from '../../src/workspace/register.ts';
import { law } from './law.ts';
import { ROOT } from './root.ts';

type Mapping = Record<string, unknown>;

/** A file of the example workspace as text and as data. */
export function example(path: string): { text: string; data: Mapping } {
  const text = readFileSync(join(ROOT, 'examples', path), 'utf8');
  return { text, data: parse(text) as Mapping };
}

export const BODIES = example('bodies.yaml').data.bodies as Body[];
const REGISTER: Register = createRegister({ version: 1, bodies: BODIES } as never, 'ab-aqparat');

/** The form for a submission, blank. */
export function formFor(data: Mapping, language: Language = 'kk', more: Partial<FormContext> = {}) {
  const kind = data.kind as FormKind;
  const body = BODIES.find(({ id }) => id === data.body);
  return toXlsx(
    composeForm(FORMS[kind], {
      language,
      bodies: BODIES,
      planItems: [],
      ...(body === undefined ? {} : { body }),
      ...(data.week === undefined ? {} : { week: parseWeek(String(data.week)) as IsoWeek }),
      ...(data.period === undefined ? {} : { month: data.period as Month }),
      ...(data.planYear === undefined
        ? {}
        : { planYear: data.planYear as number, cycle: data.cycle as 1 | 2 }),
      ...more,
    }),
  );
}

export async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook;
}

export async function saved(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** How a value is typed into a cell. */
export type Typing = (value: unknown, type: FieldType, language: Language) => exceljs.CellValue;

/** Dates as dates, all else as the text that people write. */
export const typed: Typing = (value, type, language) => {
  if (typeof type === 'object') {
    const choice = type.choices.find((each) => each.value === value);
    return choice === undefined ? String(value) : label(choice.label, language);
  }
  const write = WRITTEN[type];
  return write === undefined ? textual(value) : write(value, language);
};

const WRITTEN: Readonly<Record<string, (value: unknown, language: Language) => exceljs.CellValue>> = {
  'week-day': (value) => new Date(`${value}T00:00:00Z`),
  day: (value) => new Date(`${value}T00:00:00Z`),
  tick: (value) => (value === true ? '✓' : null),
  integer: Number,
  start: (value, language) => {
    if (value === 'all-day') return label('allDay', language);
    return value === 'to-be-confirmed' ? label('toBeConfirmed', language) : String(value);
  },
  news: (value) =>
    typeof value === 'object' && value !== null && 'event' in value ? String(value.event) : textual(value),
};

function textual(value: unknown): string {
  if (Array.isArray(value)) return value.map(textual).join('\n');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([language, text]) => `${language}: ${text}`)
    .join('\n');
}

/** Fills a form in with what a submission says, each cell found by its hidden key; repeated parts go into rows below. */
export function fillIn(
  workbook: Workbook,
  data: Mapping,
  typing: Typing = typed,
  language: Language = 'kk',
): void {
  for (const sheet of FORMS[data.kind as FormKind].sheets) {
    const worksheet = worksheetOf(workbook, label(sheet.name, language));
    if (sheet.layout === 'table') {
      let row = firstInputRow(worksheet, language);
      for (const record of (data[sheet.list] as Mapping[] | undefined) ?? []) {
        row += fillRecord(worksheet, row, record, sheet, typing, language);
      }
      continue;
    }
    for (const field of fieldsOf(sheet)) {
      const value = FIXED.includes(String(field.type)) ? undefined : valueAt(data, field);
      if (value === undefined) continue;
      worksheet.getCell(rowOfKey(worksheet, field.key), 3).value = typing(value, field.type, language);
    }
  }
}

/** Fields that the form was made with. */
const FIXED = ['body', 'week', 'month', 'year', 'cycle'];

/** @returns how many rows the record took */
function fillRecord(
  worksheet: Worksheet,
  row: number,
  record: Mapping,
  { bands }: TableSheet,
  typing: Typing,
  language: Language,
): number {
  const entriesOf = (group: string | undefined): Mapping[] =>
    group === undefined ? [record] : ((record[group] as Mapping[] | undefined) ?? []);
  for (const { group, columns } of bands) {
    for (const [index, entry] of entriesOf(group).entries()) {
      for (const column of columns) {
        const value = valueAt(entry, column);
        if (value === undefined) continue;
        const cell = worksheet.getCell(row + index, columnOfKey(worksheet, column));
        cell.value = typing(value, column.type, language);
      }
    }
  }
  return Math.max(...bands.map(({ group }) => entriesOf(group).length), 1);
}

function valueAt(data: Mapping, { path, type }: Field): unknown {
  if (path[0]?.startsWith('$')) return undefined;
  const value = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    data,
  );
  if (type === 'start' && typeof value === 'object' && value !== null) return Reflect.get(value, 'start');
  if (type === 'body-or-name') return value ?? data.body;
  return value;
}

export function worksheetOf(workbook: Workbook, name: string): Worksheet {
  const worksheet = workbook.getWorksheet(name);
  if (worksheet === undefined) throw new Error(`no sheet ${name}`);
  return worksheet;
}

export function rowOfKey(worksheet: Worksheet, key: string): number {
  let found = 0;
  worksheet.eachRow((row, number) => {
    if (row.getCell(1).value === key) found = number;
  });
  if (found === 0) throw new Error(`no row ${key}`);
  return found;
}

export function columnOfKey(worksheet: Worksheet, { key }: Pick<Column, 'key'>): number {
  let found = 0;
  worksheet.getRow(1).eachCell((cell, column) => {
    if (cell.value === key) found = column;
  });
  if (found === 0) throw new Error(`no column ${key}`);
  return found;
}

/** The row under the example, or under the headings where there is none. */
export function firstInputRow(worksheet: Worksheet, language: Language): number {
  let found = 0;
  worksheet.eachRow((row, number) => {
    const text = row.getCell(1).text;
    if (
      text.startsWith(label('form.example', language)) ||
      text.startsWith(label('form.report.item', language))
    )
      found = number;
  });
  return found + 1;
}

/** Imports a form as it was sent at the submission's own moment. */
export function imported(
  bytes: Uint8Array,
  {
    submitted = '2026-12-10T16:00:00+05:00',
    language = 'kk',
    register = REGISTER as Register | undefined,
  } = {},
): Promise<ImportResult> {
  const instant = parseInstant(submitted);
  if (instant === undefined) throw new Error(submitted);
  return importWorkbook(
    { name: 'form.xlsx', bytes },
    {
      law: law(),
      submitted: instant,
      language: language as Language,
      ...(register === undefined ? {} : { register }),
    },
  );
}

/** A problem as `Sheet!C5 code`. */
export function placesOf({ problems }: ImportResult): string[] {
  return problems.map(({ sheet, cell, code }) =>
    `${sheet ?? ''}${cell === undefined ? '' : `!${cell}`} ${code}`.trim(),
  );
}
