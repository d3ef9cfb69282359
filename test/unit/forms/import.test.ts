import exceljs, { type CellValue, type Workbook, type Worksheet } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { columnsOf, type TableSheet } from '../../../src/forms/form.ts';
import { WEEKLY_FORM } from '../../../src/forms/weekly.ts';
import type { Weekly, WeeklyEvent } from '../../../src/schema/types.ts';
import {
  columnOfKey,
  example,
  fillIn,
  firstInputRow,
  formFor,
  imported,
  opened,
  placesOf,
  rowOfKey,
  saved,
  worksheetOf,
} from '../../support/forms.ts';

const { data } = example('submissions/weekly/2026-W51/akimat-kokozen.yaml');
const submitted = String(data.submitted);
const events = data.events as WeeklyEvent[];

/** The form filled in with three events, one a row. */
let filled: Uint8Array;
beforeAll(async () => {
  const workbook = await opened(await formFor(data));
  fillIn(workbook, data);
  filled = await saved(workbook);
});

interface Sheets {
  readonly workbook: Workbook;
  readonly events: Worksheet;
  readonly general: Worksheet;
  /** The cell of a column in the row of an event, 0 for the first. */
  readonly cell: (key: string, row?: number) => exceljs.Cell;
}

async function sheetsOf(bytes: Uint8Array): Promise<Sheets> {
  const workbook = await opened(bytes);
  const table = worksheetOf(workbook, 'Іс-шаралар');
  const first = firstInputRow(table, 'kk');
  return {
    workbook,
    events: table,
    general: worksheetOf(workbook, 'Жалпы мәліметтер'),
    cell: (key, row = 0) => table.getCell(first + row, columnOfKey(table, { key })),
  };
}

async function after(change: (sheets: Sheets) => void, options: Parameters<typeof imported>[1] = {}) {
  const sheets = await sheetsOf(filled);
  change(sheets);
  return imported(await saved(sheets.workbook), { submitted, ...options });
}

/** The first event after a change, and the problems. */
/** The cells of a sheet on another one, as «Move or Copy» makes it. */
function copySheet(workbook: Workbook, sheet: Worksheet, name: string): Worksheet {
  const copy = workbook.addWorksheet(name);
  sheet.eachRow((row, number) =>
    row.eachCell((cell, column) => (copy.getCell(number, column).value = cell.value)),
  );
  return copy;
}

async function eventAfter(change: (sheets: Sheets) => void) {
  const result = await after(change);
  const weekly = parse(result.yaml ?? '{}') as Weekly;
  return { event: weekly.events?.[0], weekly, places: placesOf(result), result };
}

describe('dates', () => {
  it.each<[string, CellValue]>([
    ['a date', new Date('2026-12-14T00:00:00Z')],
    ['a serial number', 46_370],
    ['a serial number as text of the zone', '2026-12-14 00:00:00'],
    ['day and month', '14.12'],
    ['a year of two digits', '14.12.26'],
    ['the month in words', '14 желтоқсан'],
    ['Russian words', '14 декабря 2026 года'],
    ['a weekday', 'дүйсенбі'],
    ['a number that was day and month', 14.12],
    ['the day alone', 14],
    ['rich text', { richText: [{ text: '14' }, { text: '.12' }] }],
    [
      'a formula with its result',
      { formula: 'TODAY()', result: new Date('2026-12-14T00:00:00Z') } as CellValue,
    ],
    ['hard spaces', '\u00a014.\u00a012.2026 '],
  ])('%s', async (_, value) => {
    const { event, places } = await eventAfter(({ cell }) => {
      cell('date').value = value;
      if (typeof value === 'number') cell('date').numFmt = 'General';
    });
    expect(places.filter((place) => place.includes('form/'))).toEqual([]);
    expect(event?.date).toBe('2026-12-14');
  });

  it('of a workbook that counts from 1904', async () => {
    const { weekly, places } = await eventAfter(({ workbook }) => {
      workbook.properties.date1904 = true;
    });
    expect(places).toEqual([]);
    expect(weekly.events).toEqual(events);
  });

  it('written in words by other programs (t="d")', async () => {
    const parts = unzipSync(filled);
    const name = 'xl/worksheets/sheet3.xml';
    const xml = strFromU8(parts[name] ?? new Uint8Array()).replace(
      /(<c r="C8"[^>]*)><v>46370<\/v>/,
      '$1 t="d"><v>2026-12-14T00:00:00</v>',
    );
    expect(xml).toContain('t="d"');
    const result = await imported(zipSync({ ...parts, [name]: strToU8(xml) }), { submitted });
    expect((parse(result.yaml ?? '{}') as Weekly).events?.[0]?.date).toBe('2026-12-14');
  });

  it('a stretch of days is the first and the last', async () => {
    const { event } = await eventAfter(({ cell }) => {
      cell('date').value = '14–16 желтоқсан';
    });
    expect(event).toMatchObject({ date: '2026-12-14', until: '2026-12-16' });
  });

  it.each<[string, CellValue, string]>([
    ['of another week', '21.12.2026', 'event/outside-week'],
    ['on another weekday', '15.12 (дс)', 'form/other-weekday'],
    ['that no month has', '31.11.2026', 'form/no-such-day'],
    ['with a time', new Date('2026-12-14T10:00:00Z'), 'form/date-and-time'],
    ['that is none', 'кейін хабарланады', 'form/date'],
    ['that is an error', { error: '#REF!' } as CellValue, 'form/cell-error'],
    ['whose formula has no result', { formula: 'A1+1' } as CellValue, 'form/no-result'],
  ])('%s is told at its cell, once', async (_, value, code) => {
    const { places, result } = await eventAfter(({ cell }) => {
      cell('date').value = value;
    });
    expect(places).toEqual([`Іс-шаралар!C8 ${code}`]);
    expect(result.yaml).toBeUndefined();
  });
});

describe('times', () => {
  it.each<[string, CellValue, unknown]>([
    ['as text', '16:00', { start: '16:00', end: '17:30' }],
    ['with a dot', '16.00', { start: '16:00', end: '17:30' }],
    ['with a hyphen', '16-00', { start: '16:00', end: '17:30' }],
    ['in words', 'сағат 16', { start: '16:00', end: '17:30' }],
    ['as a fraction of a day', 16 / 24, { start: '16:00', end: '17:30' }],
    ['as a number with a dot', 16.3, { start: '16:30', end: '17:30' }],
    ['as a time of day', new Date('1899-12-30T16:00:00Z'), { start: '16:00', end: '17:30' }],
  ])('%s', async (_, value, time) => {
    const { event, places } = await eventAfter(({ cell }) => {
      cell('start').value = value;
      if (typeof value === 'number') cell('start').numFmt = 'General';
      if (value instanceof Date) cell('start').numFmt = 'hh:mm';
    });
    expect(places).toEqual([]);
    expect(event?.time).toEqual(time);
  });

  it.each<[string, CellValue, unknown]>([
    ['a stretch in one cell', '16:00–17:30', { start: '16:00', end: '17:30' }],
    ['the whole day', 'весь день', 'all-day'],
    ['still open', 'уақыты нақтыланады', 'to-be-confirmed'],
  ])('%s', async (_, value, time) => {
    const { event } = await eventAfter(({ cell }) => {
      cell('start').value = value;
      cell('end').value = null;
    });
    expect(event?.time).toEqual(time);
  });

  it.each<[string, string, CellValue, CellValue, string]>([
    ['two readings', 'D8', '10-12', null, 'form/time-ambiguous'],
    ['a date that was 10.12', 'D8', new Date('2026-12-10T00:00:00Z'), null, 'form/time-as-date'],
    ['an end for a whole day', 'F8', 'күні бойы', '17:00', 'form/end-alone'],
    ['two ends', 'F8', '16:00–17:00', '18:00', 'form/two-ends'],
    ['an end before the start', 'F8', '16:00', '15:00', 'event/end-before-start'],
  ])('%s', async (_, place, start, end, code) => {
    const { places } = await eventAfter(({ cell }) => {
      cell('start').value = start;
      cell('end').value = end;
    });
    const column = place === 'D8' ? 'E8' : place;
    expect(places).toEqual([`Іс-шаралар!${column} ${code}`]);
  });
});

describe('texts', () => {
  it('telephones that have become numbers, mail addresses that have become links, spaces of all sorts', async () => {
    const { event, places } = await eventAfter(({ cell }) => {
      cell('organiser.phone').value = 77_000_000_009;
      cell('organiser.email').value = {
        text: 'press@kokozen.example',
        hyperlink: 'mailto:press@kokozen.example',
      };
      cell('title').value = ' \u00a0Облыс  әкімінің\nкездесуі \u200b';
      cell('objectives').value = '• Бірінші;\r\n• Екінші ;\n\n';
      cell('keyMessages').value = '1. Бір\n2. Екі';
    });
    expect(places).toEqual([]);
    expect(event?.organisers[0]?.contact).toMatchObject({
      phone: '+7 700 000 00 09',
      email: 'press@kokozen.example',
    });
    expect(event?.title).toBe('Облыс әкімінің кездесуі');
    expect(event?.objectives).toEqual(['Бірінші', 'Екінші']);
    expect(event?.keyMessages).toEqual(['Бір', 'Екі']);
  });

  it('in two languages', async () => {
    const { event } = await eventAfter(({ cell }) => {
      cell('title').value = 'kk: Кездесу\nru: Встреча';
      cell('objectives').value = 'kk: Бір\nru: Раз\nkk: Екі\nru: Два\nҮш';
    });
    expect(event?.title).toEqual({ kk: 'Кездесу', ru: 'Встреча' });
    expect(event?.objectives).toEqual([{ kk: 'Бір', ru: 'Раз' }, { kk: 'Екі', ru: 'Два' }, 'Үш']);
  });

  it('choices in any language, told with those that there are where they are none', async () => {
    const { event } = await eventAfter(({ cell }) => {
      cell('status').value = 'Отменено';
      cell('reason').value = 'Ауа райы';
      cell('significance').value = 'key';
    });
    expect(event).toMatchObject({ status: 'cancelled', significance: 'key' });
    const { result } = await eventAfter(({ cell }) => {
      cell('status').value = 'болмайды';
    });
    expect(result.problems).toMatchObject([
      {
        sheet: 'Іс-шаралар',
        code: 'form/choice',
        hint: 'Мүмкін мәндер: расталды, нақтылануда, өткізілмейді, кейінге қалдырылды.',
      },
    ]);
  });

  it.each([
    ['отменён', 'cancelled'],
    ['ОТМЕНЕНА', 'cancelled'],
    ['перенесен', 'postponed'],
    ['подтверждена', 'confirmed'],
  ])('a choice that agrees with its noun: %s', async (typed, status) => {
    const { event } = await eventAfter(({ cell }) => {
      cell('status').value = typed;
      if (status !== 'confirmed') cell('reason').value = 'Ауа райы';
      cell('significance').value = 'Ключевая';
    });
    expect(event?.status ?? 'confirmed').toBe(status);
    expect(event?.significance).toBe('key');
  });

  it('bodies by their names, in any language', async () => {
    const { event, places } = await eventAfter(({ cell }) => {
      cell('joint.lead').value = 'Акимат Кокозенской области';
      cell('joint.partners').value = 'Жол және логистика министрлігі\nmin-dala';
    });
    expect(event?.joint).toEqual({ lead: 'akimat-kokozen', partners: ['min-jol', 'min-dala'] });
    expect(places.filter((place) => place.includes('form/'))).toEqual([]);
    const { result } = await eventAfter(({ cell }) => {
      cell('joint.lead').value = 'Жол және логистика министрлиги';
    });
    expect(result.problems[0]).toMatchObject({
      code: 'form/body',
      hint: 'Бәлкім, «Жол және логистика министрлігі» болар? Атауын тізімнен таңдаңыз.',
    });
  });

  it.each<[string, CellValue, string]>([
    ['speaker.phone', 'звоните 87015551234 доб', 'Бір ұяшыққа бір нөмір жазылады: +7 және он цифр, сөзсіз.'],
    ['speaker.email', 'пошта жоқ', 'Бір ұяшыққа бір мекенжай жазылады, сөзсіз әрі бос орынсыз.'],
    ['start', '25:00', 'Былай жазыңыз: 10:30; не «күні бойы», «уақыты нақтыланады».'],
    ['date', '31.11.2026', 'Былай жазыңыз: 14.12.2026 не 14 желтоқсан.'],
  ])('says how %s is written in a cell', async (key, value, hint) => {
    const { result } = await eventAfter(({ cell }) => {
      cell(key).value = value;
    });
    expect(result.problems.map((problem) => problem.hint)).toEqual([hint]);
  });

  it('never shows a telephone or an address in a message', async () => {
    const { result } = await eventAfter(({ cell }) => {
      cell('date').value = '+7 701 123 45 67';
      cell('start').value = 'secret@example.kz';
      cell('title', 7).value = null;
      cell('internalNote', 9).value = null;
    });
    const told = JSON.stringify(result.problems);
    expect(result.problems).toHaveLength(2);
    expect(told).not.toContain('123');
    expect(told).not.toContain('secret');
  });
});

describe('the layout that people leave behind', () => {
  it('empty rows between events change nothing', async () => {
    const sheets = await sheetsOf(filled);
    const copy = await opened(await formFor(data));
    fillIn(copy, { ...data, events: [] });
    const target = worksheetOf(copy, 'Іс-шаралар');
    const first = firstInputRow(target, 'kk');
    for (const [index, row] of [2, 9, 30].entries()) {
      sheets.events.getRow(first + index).eachCell((cell, column) => {
        target.getCell(first + row, column).value = cell.value;
      });
    }
    const result = await imported(await saved(copy), { submitted });
    expect((parse(result.yaml ?? '{}') as Weekly).events).toEqual(events);
  });

  it('moved columns, renamed sheets, no hidden sheet, no keys: the headings tell', async () => {
    const { events: table, general } = await sheetsOf(filled);
    const copy = new exceljs.Workbook();
    const one = copy.addWorksheet('Sheet1');
    const two = copy.addWorksheet('Sheet2');
    general.eachRow((row, number) => {
      row.eachCell((cell, column) => {
        if (column > 1 && !cell.isMerged) one.getCell(number + 2, column + 1).value = cell.value;
      });
    });
    const width = columnsOf(WEEKLY_FORM.sheets[1] as TableSheet).length;
    table.eachRow((row, number) => {
      if (number < 6) return;
      row.eachCell((cell, column) => {
        two.getCell(number, width + 1 - column).value = cell.value;
      });
    });
    const result = await imported(await saved(copy), { submitted });
    expect(placesOf(result)).toEqual([]);
    expect(parse(result.yaml ?? '{}')).toEqual(data);
  });

  it('a retyped heading is found by its key; a heading almost right by its letters', async () => {
    const { weekly, places } = await eventAfter(({ events: table, cell }) => {
      table.getCell(6, Number(cell('venue').col)).value = 'Қайда';
      table.getCell(6, Number(cell('outcome').col)).value = 'Нәтижесі';
      table.getCell(6, Number(cell('purpose').col)).value = 'Мақсат';
      table.getCell(1, Number(cell('purpose').col)).value = null;
    });
    expect(places).toEqual([]);
    expect(weekly.events).toEqual(events);
  });

  it('more speakers in rows below, or in columns added beside', async () => {
    const speaker = { name: 'Екінші', position: 'Хатшы', phone: '+7 700 000 00 99' };
    const below = await eventAfter(({ cell, events: table }) => {
      const first = Number(cell('title').row);
      for (const column of ['title', 'date'].map((key) => Number(cell(key).col))) {
        table.mergeCells(first + 2, column, first + 3, column);
      }
      cell('speaker', 3).value = speaker.name;
      cell('speaker.position', 3).value = speaker.position;
      cell('speaker.phone', 3).value = speaker.phone;
    });
    expect(below.places).toEqual([]);
    expect(below.weekly.events?.[2]?.speakers).toEqual([...(events[2]?.speakers ?? []), speaker]);
    const beside = await eventAfter(({ cell, events: table }) => {
      for (const [index, key] of ['speaker', 'speaker.position', 'speaker.phone'].entries()) {
        const column = 60 + index;
        table.getCell(6, column).value = table.getCell(6, Number(cell(key).col)).text;
        table.getCell(Number(cell(key).row), column).value = Object.values(speaker)[index];
      }
    });
    expect(beside.places).toEqual([]);
    expect(beside.event?.speakers).toEqual([...(events[0]?.speakers ?? []), speaker]);
  });

  it('an event without an organiser has the usual one; one that names it alone its contact', async () => {
    const usual = { name: 'Баспасөз қызметі', contact: { person: 'А. Б.', phone: '+7 700 000 00 11' } };
    const { weekly, places } = await eventAfter(({ cell, general }) => {
      for (const key of ['organiser', 'organiser.person', 'organiser.phone', 'organiser.email']) {
        cell(key).value = null;
        cell(key, 1).value = null;
      }
      cell('organiser', 1).value = usual.name;
      general.getCell(rowOfKey(general, 'usual.organiser'), 3).value = usual.name;
      general.getCell(rowOfKey(general, 'usual.organiser.person'), 3).value = usual.contact.person;
      general.getCell(rowOfKey(general, 'usual.organiser.phone'), 3).value = usual.contact.phone;
    });
    expect(places).toEqual([]);
    expect(weekly.events?.map(({ organisers }) => organisers[0])).toEqual([
      usual,
      usual,
      events[2]?.organisers[0],
    ]);
  });

  it('events are known by their numbers: a copied row gets a new one, and is told', async () => {
    const { weekly, places } = await eventAfter(({ cell }) => {
      cell('number').value = 7;
      cell('number', 1).value = '7';
      cell('number', 2).value = null;
    });
    expect(weekly.events?.map(({ id }) => id)).toEqual(['kokozen-7', 'kokozen-41', 'kokozen-42']);
    expect(places).toEqual(['Іс-шаралар!A9 form/number-taken']);
  });

  it('the main news of a day by the number of its event', async () => {
    const { weekly } = await eventAfter(({ general, cell }) => {
      cell('number').value = 1;
      general.getCell(rowOfKey(general, 'topNews.mon'), 3).value = '№ 1';
    });
    expect(weekly.topNews?.mon).toEqual({ event: 'kokozen-1' });
    const { weekly: bare } = await eventAfter(({ general, cell }) => {
      cell('number').value = 1;
      general.getCell(rowOfKey(general, 'topNews.mon'), 3).value = 1;
      general.getCell(rowOfKey(general, 'topNews.tue'), 3).value = '100';
    });
    expect(bare.topNews).toMatchObject({ mon: { event: 'kokozen-1' }, tue: '100' });
    const { places } = await eventAfter(({ general }) => {
      general.getCell(rowOfKey(general, 'topNews.mon'), 3).value = '№9';
    });
    expect(places).toEqual(['Жалпы мәліметтер!C11 form/no-such-event']);
  });

  it('the main news of a day is held that day', async () => {
    const { places } = await eventAfter(({ general, cell }) => {
      cell('number').value = 1;
      general.getCell(rowOfKey(general, 'topNews.sat'), 3).value = '№ 1';
    });
    expect(places).toEqual(['Жалпы мәліметтер!C16 news/not-shown']);
  });

  it('what is no part of the form is told: text beside it, other sheets, comments', async () => {
    const { places, result } = await eventAfter(({ workbook, events: table, general, cell }) => {
      table.getCell(9, 50).value = 'Ескерту: залды ауыстыру керек';
      general.getCell(40, 6).value = 12;
      workbook.addWorksheet('Лист1').getCell('B2').value = 'Жоба';
      workbook.addWorksheet('Бос');
      cell('title').note = 'Тексеру керек';
    });
    expect(places).toEqual([
      'form/comments',
      'Жалпы мәліметтер!F40 form/not-imported',
      'Іс-шаралар!AX9 form/not-imported',
      'Лист1!B2 form/extra-sheet',
    ]);
    expect(result.yaml).toBeDefined();
    expect(result.problems.at(-1)?.message).toBe('Бұл парақ нысанға жатпайды, алынбады: Жоба');
  });

  it('of more than fifty rows beside it the rest is told in one', async () => {
    const { places, result } = await eventAfter(({ general }) => {
      for (let row = 40; row < 100; row++) general.getCell(row, 6).value = `Ескерту ${row}`;
    });
    expect(places).toHaveLength(51);
    expect(places.at(-1)).toBe('Жалпы мәліметтер!F90 form/not-imported');
    expect(result.problems.at(-1)?.message).toContain('Ескерту 90 … +9');
  });

  it.each<[string, (sheets: Sheets) => void]>([
    ['as it was made', () => {}],
    [
      'whose hidden sheet is gone',
      ({ workbook }) => workbook.removeWorksheet(workbook.getWorksheet('_mediagrid')?.id ?? 0),
    ],
  ])('what is typed over the example of a form %s is an error, with its text', async (_, change) => {
    const { result } = await eventAfter((sheets) => {
      change(sheets);
      sheets.events.getCell(7, 2).value = 'Біздің іс-шара, 87011234567';
    });
    expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        code: 'form/example-changed',
        sheet: 'Іс-шаралар',
        cell: 'B7',
        message: 'Мысал жолының үстінен жазылған, ол жол оқылмайды: Біздің іс-шара, •••••••••••',
      }),
    ]);
    expect(result.yaml).toBeUndefined();
  });

  it('an event on a copy of a sheet is an error, with its text', async () => {
    const { result, places } = await eventAfter(({ workbook, events }) => {
      copySheet(workbook, events, 'Іс-шаралар (2)').getCell(9, 2).value = 'Екінші іс-шара';
    });
    expect(places).toEqual(['Іс-шаралар (2)!B9 form/sheet-copied']);
    expect(result.problems[0]?.message).toBe(
      'Бұл – «Іс-шаралар» парағының көшірмесі, ондағы деректер оқылмайды: Екінші іс-шара',
    );
    expect(result.yaml).toBeUndefined();
  });

  it('a copy of a sheet that says nothing else is left out, and told', async () => {
    const { result, places } = await eventAfter(({ workbook, events, general }) => {
      copySheet(workbook, events, 'Іс-шаралар (2)');
      copySheet(workbook, general, 'Көшірме');
    });
    expect(places.map((place) => place.replace(/![A-Z]+\d+/, ''))).toEqual([
      'Іс-шаралар (2) form/extra-sheet',
      'Көшірме form/extra-sheet',
    ]);
    expect(result.yaml).toBeDefined();
  });

  it('another body than the form was made for is an error at its cell, with both names', async () => {
    const { result, places } = await eventAfter(({ general }) => {
      general.getCell(rowOfKey(general, 'body'), 3).value = 'min-dala';
    });
    expect(places[0]).toBe('Жалпы мәліметтер!C6 form/other-body');
    expect(result.problems[0]?.message).toBe(
      'Нысан «Көкөзен облысының әкімдігі» үшін жасалған, ал ұяшықта «Дала экожүйесі министрлігі» тұр',
    );
    expect(result.yaml).toBeUndefined();
  });
});

describe('when it was sent', () => {
  it.each<[CellValue, string]>([
    ['10.12.2026 16:30', '2026-12-10T16:30:00+05:00'],
    ['10 желтоқсан 2026, 16.30', '2026-12-10T16:30:00+05:00'],
    ['2026-12-10T11:30:00Z', '2026-12-10T11:30:00Z'],
    ['10.12.2026', '2026-12-10T12:00:00+05:00'],
    [new Date('2026-12-10T16:30:00Z'), '2026-12-10T16:30:00+05:00'],
    [null, submitted],
  ])('%s is %s: what the form says, else when it came', async (value, instant) => {
    const { weekly } = await eventAfter(({ general }) => {
      const cell = general.getCell(rowOfKey(general, 'submitted'), 3);
      cell.value = value;
      if (value instanceof Date) cell.numFmt = 'dd.mm.yyyy hh:mm';
    });
    expect(weekly.submitted).toBe(instant);
  });

  it('is told where it is no moment', async () => {
    const { places } = await eventAfter(({ general }) => {
      general.getCell(rowOfKey(general, 'submitted'), 3).value = 'кеше';
    });
    expect(places).toEqual(['Жалпы мәліметтер!C24 form/instant']);
  });
});

describe('what is missing', () => {
  it('is told all at once, each at its cell and by the name that the form gives it', async () => {
    const { result } = await eventAfter(({ cell }) => {
      for (const key of [
        'title',
        'venue',
        'objectives',
        'speaker',
        'speaker.phone',
        'speaker.email',
        'organiser.person',
        'organiser.phone',
        'organiser.email',
      ]) {
        cell(key).value = null;
      }
    });
    const told = result.problems.map(({ cell, message, rule }) => `${cell} ${message} ${rule}`);
    expect(told).toEqual([
      'B8 Толтырылмаған: Іс-шараның атауы §10',
      'G8 Толтырылмаған: Өткізілу орны §10(1)',
      'K8 Мыналардың кемінде біреуін толтырыңыз: Байланыс тұлғасы, Ұйымдастырушының телефоны, Ұйымдастырушының поштасы §10(2)',
      'O8 Толтырылмаған: Міндеттері §10(3)',
      'Q8 Толтырылмаған: Спикер §10(5)',
      'S8 Мыналардың кемінде біреуін толтырыңыз: Спикердің телефоны, Спикердің поштасы §10(5)',
    ]);
  });

  it('hides nothing else that is wrong with the event, and what is too short is not empty', async () => {
    const { places } = await eventAfter(({ cell }) => {
      cell('venue').value = null;
      cell('date').value = '21.12.2026';
      cell('speaker.phone').value = null;
      cell('speaker.email').value = 'x';
    });
    expect(places).toEqual([
      'Іс-шаралар!C8 event/outside-week',
      'Іс-шаралар!G8 form/required',
      'Іс-шаралар!T8 schema/email',
    ]);
  });

  it('a nil return is a tick; neither a tick nor an event is a problem, and so are both', async () => {
    const blank = await opened(await formFor(data));
    expect(placesOf(await imported(await saved(blank), { submitted }))).toEqual([
      'Іс-шаралар!B8 form/no-events',
    ]);
    const general = worksheetOf(blank, 'Жалпы мәліметтер');
    const tick = general.getCell(rowOfKey(general, 'noEvents'), 3);
    for (const yes of ['✓', 'иә', 'Да', true, 1]) {
      tick.value = yes;
      const { yaml } = await imported(await saved(blank), { submitted });
      expect(parse(yaml ?? '{}')).toEqual({
        kind: 'weekly',
        body: 'akimat-kokozen',
        week: '2026-W51',
        submitted,
        noEvents: true,
      });
    }
    const { places } = await eventAfter((sheets) => {
      sheets.general.getCell(rowOfKey(sheets.general, 'noEvents'), 3).value = '✓';
    });
    expect(places).toEqual(['Жалпы мәліметтер!C9 form/events-and-none']);
  });

  it('a column that is gone is told once, not for every row', async () => {
    const { places } = await eventAfter(({ events: table, cell }) => {
      const column = Number(cell('venue').col);
      for (let row = 1; row < 12; row++) table.getCell(row, column).value = null;
    });
    expect(places).toEqual(['Іс-шаралар form/no-column']);
  });

  it('the body of a form made for none is chosen in it', async () => {
    const blank = await opened(await formFor({ ...data, body: undefined }));
    fillIn(blank, { ...data, body: 'akimat-kokozen' });
    expect(placesOf(await imported(await saved(blank), { submitted }))).toEqual([
      'Жалпы мәліметтер!C6 form/required',
    ]);
    const general = worksheetOf(blank, 'Жалпы мәліметтер');
    general.getCell(rowOfKey(general, 'body'), 3).value = 'Көкөзен облысының әкімдігі';
    for (const register of [undefined, null]) {
      const options = register === null ? { submitted } : { submitted, register };
      const result = await imported(await saved(blank), options);
      expect(parse(result.yaml ?? '{}')).toEqual(data);
    }
  });
});

describe('workbooks that would keep a reader busy for hours', () => {
  it('merged cells and names over whole sheets are nothing to go through', async () => {
    const parts = unzipSync(filled);
    const changed = (name: string, from: string, to: string): Uint8Array => {
      const xml = strFromU8(parts[name] ?? new Uint8Array());
      expect(xml).toContain(from);
      return strToU8(xml.replace(from, to));
    };
    const name = 'xl/worksheets/sheet3.xml';
    const bytes = zipSync({
      ...parts,
      [name]: changed(
        name,
        '<mergeCells',
        '<mergeCells count="1"><mergeCell ref="AZ20:XFD1048576"/></mergeCells><mergeCells',
      ),
      'xl/workbook.xml': changed(
        'xl/workbook.xml',
        '</sheets>',
        '</sheets><definedNames><definedName name="all">Sheet1!$A$1:$XFD$1048576</definedName></definedNames>',
      ),
    });
    expect((await imported(bytes, { submitted })).yaml).toBeDefined();
  });
});

describe('files that are no forms', () => {
  const ole = (name: string): Uint8Array => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(new Uint8Array(Buffer.from(name, 'utf16le')), 512);
    return bytes;
  };
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['empty', () => new Uint8Array(), 'form/empty-file'],
    ['locked with a password', () => ole('EncryptedPackage'), 'form/encrypted'],
    ['.xls', () => ole('Workbook'), 'form/format'],
    ['CSV', () => strToU8('Күні;Уақыты\n14.12;10:00\n'), 'form/format'],
    ['Word', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), 'form/format'],
    ['.xlsb', () => zipSync({ 'xl/workbook.bin': strToU8('') }), 'form/format'],
    ['another zip', () => zipSync({ 'a.txt': strToU8('a') }), 'form/format'],
    ['cut off', () => filled.slice(0, filled.length / 2), 'form/broken-file'],
    [
      'a bomb',
      () => zipSync({ ...unzipSync(filled), 'xl/worksheets/sheet1.xml': new Uint8Array(200_000_000) }),
      'form/too-large',
    ],
    ['larger than any form', () => new Uint8Array(21 * 1024 * 1024), 'form/too-large'],
    [
      'XML that is none',
      () => zipSync({ ...unzipSync(filled), 'xl/workbook.xml': strToU8('<workbook><sheets>') }),
      'form/broken-file',
    ],
    [
      'another workbook',
      async () => {
        const workbook = new exceljs.Workbook();
        workbook.addWorksheet('Бюджет').getCell('A1').value = 'Күні';
        return saved(workbook);
      },
      'form/not-a-form',
    ],
  ])('%s', async (_, bytes, code) => {
    const result = await imported(await bytes());
    expect(placesOf(result)).toEqual([code]);
    expect(result.yaml).toBeUndefined();
  });

  it('a form of a later version', async () => {
    const result = await after(({ workbook }) => {
      for (const worksheet of workbook.worksheets) {
        worksheet.eachRow((row) =>
          row.eachCell((cell) => {
            if (typeof cell.value === 'string')
              cell.value = cell.value.replace('mediagrid · weekly · 1', 'mediagrid · weekly · 2');
          }),
        );
      }
    });
    expect(placesOf(result)).toEqual(['form/newer-version']);
  });
});
