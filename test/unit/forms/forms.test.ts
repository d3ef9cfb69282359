import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnsOf, type Field, type Form, type FormSheet, fieldsOf } from '../../../src/forms/form.ts';
import { labelWords } from '../../../src/forms/import/labels.ts';
import { FORMS } from '../../../src/forms/index.ts';
import { composeForm } from '../../../src/forms/write/compose.ts';
import { HIDDEN_SHEET } from '../../../src/forms/write/lists.ts';
import type { SheetModel } from '../../../src/forms/write/model.ts';
import { label } from '../../../src/i18n/labels.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { type IsoWeek, parseWeek } from '../../../src/law/iso-week.ts';
import type { Month } from '../../../src/law/periods.ts';
import type { Contact } from '../../../src/schema/types.ts';
import { BODIES, example, formFor, opened, rowOfKey, worksheetOf } from '../../support/forms.ts';
import { ROOT } from '../../support/root.ts';

const ALL = Object.values(FORMS);
const fieldsIn = (sheet: FormSheet): Field[] =>
  sheet.layout === 'table' ? columnsOf(sheet) : fieldsOf(sheet);

/** The form in every language, with all that can be known. */
function composed(form: Form, language: (typeof LANGUAGES)[number]) {
  return composeForm(form, {
    language,
    bodies: BODIES,
    planItems: [{ id: 'p26-02', title: 'Науқан' }],
    ...(form.kind === 'weekly' ? { week: parseWeek('2026-W51') as IsoWeek } : {}),
    ...(form.kind === 'report' ? { month: '2026-11' as Month } : {}),
    ...(form.kind === 'proposal' ? { planYear: 2027, cycle: 1 as const } : {}),
  });
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The schema's own list of what a document may hold: `events/organisers/contact/phone`. */
function leavesOf(schema: Schema, root: Schema, at: string): Map<string, Schema> {
  const resolved =
    schema.$ref === undefined ? schema : (root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {});
  const inner = resolved.items ?? resolved;
  const target = inner.$ref === undefined ? inner : (root.$defs?.[inner.$ref.replace('#/$defs/', '')] ?? {});
  const { properties } = target;
  // A text may be one per language: that is inside a cell.
  if (properties === undefined || 'kk' in properties) return new Map([[at, target]]);
  return new Map(
    Object.entries(properties).flatMap(([key, property]) => [
      ...leavesOf(property, root, at === '' ? key : `${at}/${key}`),
    ]),
  );
}

function pathsOf(form: Form): Map<string, Field> {
  const paths = new Map<string, Field>();
  for (const sheet of form.sheets) {
    if (sheet.layout === 'fields') {
      for (const field of fieldsOf(sheet)) paths.set(field.path.join('/'), field);
      continue;
    }
    for (const { group, columns } of sheet.bands) {
      for (const column of columns) {
        paths.set([sheet.list, ...(group === undefined ? [] : [group]), ...column.path].join('/'), column);
      }
    }
  }
  return paths;
}

describe.each(ALL.map((form) => [form.kind, form] as const))('%s', (kind, form) => {
  const schema: Schema = JSON.parse(readFileSync(join(ROOT, `schemas/${kind}.schema.json`), 'utf8'));

  it('has a cell for everything that a submission may say, and for nothing else', () => {
    const leaves = leavesOf(schema, schema, '');
    const paths = [...pathsOf(form).keys()].filter((path) => !path.startsWith('$'));
    // A start stands for the time, a name for a body too; the kind needs no cell.
    const told = new Set(
      paths.flatMap((path) => {
        if (path === 'events/time') return ['events/time/start'];
        if (path === 'events/organisers/name') return [path, 'events/organisers/body'];
        return [path];
      }),
    );
    told.add('kind');
    // `import` writes it itself, where the form takes the place of an earlier version.
    told.add('corrected');
    // A form is filled in afresh each week; what continues keeps its title, and is known by that.
    if (kind === 'weekly') told.add('events/continues');
    const known = [...leaves.keys()];
    expect(known.filter((path) => !told.has(path))).toEqual([]);
    expect([...told].filter((path) => !known.includes(path))).toEqual([]);
  });

  it('offers the very values that the schema allows', () => {
    const leaves = leavesOf(schema, schema, '');
    for (const [path, { type }] of pathsOf(form)) {
      if (typeof type !== 'object') continue;
      expect([path, type.choices.map(({ value }) => value)]).toEqual([path, leaves.get(path)?.enum]);
    }
  });

  it('has labels by which a cell is found: no two of a sheet alike in any language', () => {
    for (const sheet of form.sheets) {
      const words = fieldsIn(sheet).flatMap((field) => [
        ...new Set(LANGUAGES.map((language) => labelWords(label(field.label, language)))),
      ]);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
      expect(words).not.toContain('');
    }
    const keys = form.sheets.flatMap(fieldsIn).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(LANGUAGES)('keeps the limits of spreadsheets in %s', (language) => {
    for (const sheet of composed(form, language).sheets) {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      for (const { prompt, rule } of sheet.validations) {
        expect(prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
        expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(rule?.error?.length ?? 0).toBeLessThanOrEqual(225);
      }
    }
  });

  it('has one range a list, and each list where its rule says', () => {
    const { sheets } = composed(form, 'kk');
    const hidden = sheets.at(-1) as SheetModel;
    const ranges = sheets.flatMap(({ validations }) =>
      validations.flatMap(({ rule }) => (rule !== undefined && 'list' in rule ? [rule.list] : [])),
    );
    expect(ranges.length).toBeGreaterThan(0);
    for (const range of ranges) {
      const [, letters = '', last = ''] =
        new RegExp(`^${HIDDEN_SHEET}!\\$([A-Z]+)\\$1:\\$[A-Z]+\\$(\\d+)$`).exec(range) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const filled = hidden.rows.filter(({ cells }) => cells[column] !== undefined).length;
      expect([range, filled]).toEqual([range, Number(last)]);
    }
  });

  it('is the same bytes every time', async () => {
    const data = { kind, week: '2026-W51', period: '2026-11', planYear: 2027, cycle: 1 };
    const { week, period, planYear, cycle } = data;
    const term =
      kind === 'weekly'
        ? { week }
        : kind === 'report'
          ? { period }
          : kind === 'proposal'
            ? { planYear, cycle }
            : {};
    const [one, two] = await Promise.all([formFor({ kind, ...term }), formFor({ kind, ...term })]);
    expect(Buffer.compare(one, two)).toBe(0);
  });
});

describe('what is known beforehand stands in the form', () => {
  const { data } = example('submissions/contacts/min-jol.yaml');
  const holder = data as unknown as Contact;

  it('the contacts of the body, as its usual organiser', async () => {
    const workbook = await opened(
      await formFor({ kind: 'weekly', body: 'min-jol', week: '2026-W51' }, 'kk', { holder }),
    );
    const general = worksheetOf(workbook, 'Жалпы мәліметтер');
    const value = (key: string) => general.getCell(rowOfKey(general, key), 3).value;
    expect(['', '.person', '.phone', '.email'].map((part) => value(`usual.organiser${part}`))).toEqual([
      'Жол және логистика министрлігі',
      'Көкжалов Д. С.',
      '+7 700 000 00 03',
      'baspasoz@jol.example',
    ]);
  });

  it('the days of the week as dates to choose from, with a message in the language', () => {
    const { sheets } = composed(FORMS.weekly, 'ru');
    const rule = sheets[2]?.validations.find(({ range }) => range.startsWith('C'))?.rule;
    expect(rule).toMatchObject({
      strict: true,
      error: 'Дата должна быть из этой недели: 14–20 декабря 2026 года. Выберите из списка.',
    });
  });

  it("the body's plan items, one a row of the report", () => {
    const { sheets } = composed(FORMS.report, 'kk');
    const texts = sheets[2]?.rows.flatMap(({ cells }) => {
      const content = cells[0]?.content;
      return content !== undefined && 'lines' in content ? content.lines.map(({ text }) => text) : [];
    });
    expect(texts).toContain('p26-02 – Науқан');
  });

  it('a table that can be read on paper: its head and its first columns on each of the pages side by side', async () => {
    const workbook = await opened(await formFor({ kind: 'weekly', body: 'min-jol', week: '2026-W51' }));
    const { pageSetup } = worksheetOf(workbook, 'Іс-шаралар');
    expect(pageSetup).toMatchObject({ fitToWidth: 4, fitToHeight: 0, orientation: 'landscape' });
    expect([pageSetup.printTitlesRow, pageSetup.printTitlesColumn]).toEqual(['5:6', 'A:B']);
  });

  it('locked labels, open cells, widths and heights that may be changed', async () => {
    const workbook = await opened(await formFor({ kind: 'weekly', body: 'min-jol', week: '2026-W51' }));
    const table = worksheetOf(workbook, 'Іс-шаралар');
    expect(table.getCell('B6').protection?.locked ?? true).toBe(true);
    expect(table.getCell('B7').protection?.locked ?? true).toBe(true);
    expect(table.getCell('B8').protection?.locked).toBe(false);
    const { sheetProtection } = table as unknown as { sheetProtection: Record<string, unknown> };
    expect(sheetProtection).toMatchObject({
      sheet: true,
      formatColumns: true,
      formatRows: true,
      insertRows: true,
    });
    expect(sheetProtection.hashValue).toBeUndefined();
  });
});
