import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeLines } from '../../../src/document/change-texts.ts';
import { appendixSheet } from '../../../src/document/appendix.ts';
import { textOf } from '../../../src/document/cells.ts';
import { gridChangesSheet } from '../../../src/document/grid-changes-sheet.ts';
import { gridRecords } from '../../../src/document/grid-records.ts';
import { namesOf } from '../../../src/document/materials.ts';
import { planChangesSheet } from '../../../src/document/plan-changes-sheet.ts';
import { planDocument } from '../../../src/document/plan-document.ts';
import type { Sheet } from '../../../src/document/table.ts';
import { compareGrids } from '../../../src/domain/compare-grids.ts';
import { asEdition } from '../../../src/domain/editions.ts';
import { planFor } from '../../../src/domain/media-plan.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';
import type { PlanVerdict, ProposalItem, WeeklyEvent } from '../../../src/schema/types.ts';
import { event, grid, register, submission } from '../../support/grid.ts';
import { law } from '../../support/law.ts';
import { decision, measure, plan, proposal, update } from '../../support/plan.ts';

type Given = Partial<WeeklyEvent>;

const OFF: Given = { status: 'cancelled', reason: 'Боран' };
const week = (given: Given | undefined) =>
  grid([submission('b2', given === undefined ? [] : [event('a', given)])]);

/** The lines of the change from one state of an event to another; `from → to`, or the one side that there is. */
function lines(before: Given | undefined, after: Given | undefined, language: Language = 'kk'): string[] {
  const now = week(after);
  return compareGrids(week(before), now).events.flatMap((change) =>
    changeLines(change, { language, audience: 'media', names: namesOf(now) }).map(({ field, from, to }) => {
      const sides = [from, to].filter((side) => side !== undefined).join(' → ');
      return field === undefined ? sides : `${field}: ${sides}`;
    }),
  );
}

/** The mark of the event in the table of the next edition. */
function mark(before: Given | undefined, after: Given, language: Language = 'kk'): string | undefined {
  const next = asEdition(week(after), { edition: 1, grid: week(before) });
  const sheet = appendixSheet(next, { language, audience: 'media', appendix: law().regulation.appendix });
  const marks = sheet.rows.flatMap(({ cells }) =>
    cells.flatMap(({ entries }) =>
      entries.flatMap(({ paragraphs }) =>
        paragraphs.filter(({ runs }) => runs[0]?.style === 'mark').map(textOf),
      ),
    ),
  );
  return marks[0];
}

const rowsOf = ({ rows }: Sheet): string[][] =>
  rows.map(({ cells }) =>
    cells.map(({ entries }) => entries.flatMap(({ paragraphs }) => paragraphs.map(textOf)).join('; ')),
  );

describe('an event that changed', () => {
  const TEN: Given = { time: { start: '10:00', end: '11:00' } };

  it('says when and where it is and was, with the end', () => {
    expect(lines(undefined, TEN)).toEqual(['14.12 10:00–11:00, a залы']);
    expect(lines(TEN, undefined)).toEqual(['14.12 10:00–11:00, a залы']);
    expect(lines(TEN, { ...TEN, ...OFF, city: 'Астана' })).toEqual([
      '14.12 10:00–11:00, a залы',
      'елді мекен: – → Астана',
      'себебі: – → Боран',
    ]);
    expect(lines(undefined, { ...TEN, ...OFF })).toEqual(['14.12 10:00–11:00, a залы']);
    expect(lines({ ...TEN, ...OFF }, TEN)).toEqual(['14.12 10:00–11:00, a залы', 'себебі: Боран → –']);
  });

  it.each<[string, Given, Given, string]>([
    ['ӨЗГЕРДІ', TEN, { time: { start: '10:00', end: '12:00' } }, '14.12 10:00–11:00 → 14.12 10:00–12:00'],
    ['ӨЗГЕРДІ', TEN, { ...TEN, until: '2026-12-15' }, '14.12 10:00–11:00 → 14.12–15.12 10:00–11:00'],
    ['КӨШІРІЛДІ', TEN, { time: 'all-day' }, '14.12 10:00–11:00 → 14.12 күні бойы'],
    ['КӨШІРІЛДІ', TEN, { ...TEN, venue: 'b' }, '14.12 10:00–11:00, a залы → 14.12 10:00–11:00, b'],
    [
      'КӨШІРІЛДІ',
      TEN,
      { ...TEN, date: '2026-12-15', venue: 'a  залы ' },
      '14.12 10:00–11:00 → 15.12 10:00–11:00',
    ],
    ['ӨТКІЗІЛЕДІ', { ...TEN, ...OFF }, { time: { start: '12:00' } }, '14.12 10:00–11:00 → 14.12 12:00'],
  ])('bears the mark %s with the whole span: %j → %j', (word, before, after, pair) => {
    expect(mark(before, after)).toBe(`${word}: ${pair}`);
    expect(lines(before, after)[0]).toBe(pair);
  });

  it.each<[Given | undefined, Given, string, string, string]>([
    [{}, { ...OFF, status: 'postponed' }, 'КЕЙІНГЕ ҚАЛДЫРЫЛДЫ', 'ОТЛОЖЕНО', 'POSTPONED'],
    [{}, OFF, 'ӨТКІЗІЛМЕЙДІ', 'ОТМЕНЕНО', 'CANCELLED'],
    [OFF, {}, 'ӨТКІЗІЛЕДІ', 'СОСТОИТСЯ', 'ON AGAIN'],
    [undefined, {}, 'ЖАҢА', 'НОВОЕ', 'NEW'],
    [{}, { date: '2026-12-15', ...OFF }, 'ӨТКІЗІЛМЕЙДІ', 'ОТМЕНЕНО', 'CANCELLED'],
  ])('has one word for what has become of it: %j → %j', (before, after, ...words) => {
    expect(LANGUAGES.map((language) => mark(before, after, language))).toEqual(words);
    const next = asEdition(week(after), { edition: 1, grid: week(before) });
    const { columns, rows } = gridRecords(next, 'kk', 'media');
    expect(rows[0]?.[columns.indexOf('Алдыңғы басылымнан кейін')]).toBe(words[0]);
  });

  it('says values in words, and bodies by their names', () => {
    const before: Given = {
      significance: 'key',
      status: 'tentative',
      joint: { lead: 'b2', partners: ['b3'] },
    };
    const after: Given = {
      joint: { lead: 'b3', partners: ['b2'], issue: 'j-1' },
      organisers: [{ body: 'b4', contact: { phone: '+7 700 000 00 02' } }],
    };
    expect(lines(before, after, 'ru')).toEqual([
      'совместное мероприятие: Орган 2; Орган 3 → Орган 3; Орган 2; общий вопрос j-1',
      'организаторы: Орган 2, Арғымақов І. (+7 700 000 00 01) → Орган 4 (+7 700 000 00 02)',
      'значимость: ключевое мероприятие → обычное мероприятие',
      'состояние: уточняется → подтверждено',
    ]);
  });

  it('says in which language a text changed, where it is another', () => {
    const before: Given = { title: { kk: 'Атау', ru: 'Имя' }, venue: { kk: 'Зал', ru: 'Зал 1' } };
    const after: Given = {
      title: { kk: 'Атау', ru: 'Название' },
      venue: { kk: 'Зал', ru: 'Зал 2' },
      date: '2026-12-15',
    };
    expect(lines(before, after, 'kk')).toEqual([
      '14.12 10:00 → 15.12 10:00',
      'атауы (орысша): Имя → Название',
      'өткізілу орны (орысша): Зал 1 → Зал 2',
    ]);
    expect(lines(before, after, 'ru')).toEqual([
      '14.12 10:00, Зал 1 → 15.12 10:00, Зал 2',
      'наименование: Имя → Название',
    ]);
  });

  const words = fc.constantFrom<WeeklyEvent['title']>(
    'Зал',
    'зал',
    'Зал\u00a0',
    '«Зал»',
    'Бөлме',
    { kk: 'Зал' },
    { kk: 'Зал', ru: 'Комната' },
    { ru: 'Комната', kk: 'Бөлме' },
  );
  const some: fc.Arbitrary<Given> = fc.record(
    {
      title: words,
      venue: words,
      city: words,
      date: fc.constantFrom('2026-12-14', '2026-12-15'),
      until: fc.constantFrom('2026-12-16', '2026-12-17'),
      time: fc.constantFrom<WeeklyEvent['time']>(
        'all-day',
        'to-be-confirmed',
        { start: '10:00' },
        { start: '10:00', end: '11:00' },
      ),
      status: fc.constantFrom('confirmed', 'tentative', 'cancelled', 'postponed'),
      significance: fc.constantFrom('key', 'ordinary'),
      objectives: fc.array(words, { minLength: 1, maxLength: 2 }),
      joint: fc.record({ lead: fc.constantFrom('b2', 'b3'), partners: fc.constant(['b4']) }),
    },
    { requiredKeys: [] },
  );

  it('never shows a pair that looks the same, and always shows something, in every language', () => {
    const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(some, some, fc.constantFrom(...LANGUAGES), (before, after, language) => {
        const now = week(after);
        for (const change of compareGrids(week(before), now).events) {
          const context = { language, audience: 'media', names: namesOf(now) } as const;
          const shown = changeLines(change, context);
          const off = change.fields !== undefined && 'status' in change.fields;
          expect(shown.length + Number(off)).toBeGreaterThan(0);
          for (const { from, to } of shown) {
            if (from !== undefined && to !== undefined) expect(plain(to)).not.toBe(plain(from));
          }
        }
      }),
    );
  });
});

describe('main news that changed', () => {
  it('is told by titles, also of an event that was withdrawn', () => {
    const before = grid([submission('b2', [event('a')], { topNews: { mon: { event: 'a' } } })]);
    const after = grid([submission('b2', [event('b')], { topNews: { mon: { event: 'b' } } })]);
    const sheet = gridChangesSheet(after, compareGrids(before, after), 'kk');
    expect(rowsOf(sheet).at(-1)).toEqual(['Басты жаңалық', '', 'Дүйсенбі', 'a іс-шарасы', 'b іс-шарасы']);
  });
});

describe('the media plan', () => {
  const accept = (ref: string): PlanVerdict => ({ proposal: ref, decision: 'accept' });
  const RISKY: Partial<ProposalItem> = { type: 'preventive', risk: 'low', quarter: 'Q1', partners: ['b3'] };
  const merged = plan({
    proposals: [
      proposal('b2', 1, [
        measure('p-1', RISKY),
        measure('p-2'),
        measure('p-3', { type: 'preventive' }),
        measure('p-4'),
      ]),
      // A revision on which nobody decided leaves the measure as it is.
      proposal('b2', 2, [measure('p-1', { risk: 'high', quarter: 'Q2', partners: ['b4'] })]),
    ],
    decisions: [decision(1, { items: [accept('b2/p-1'), accept('b2/p-4')] })],
    updates: [
      update('b2', 'Q1', '2026-03-30T10:00:00+05:00', [
        { item: 'p-1', reason: 'С', risk: 'high', quarter: 'Q2', partners: ['b4'] },
        { item: 'p-4', reason: 'С', legislativeChanges: [{ sphere: 'жол', change: 'ереже' }] },
      ]),
    ],
  });
  const names = new Map(register(5).bodies.map(({ id, name }) => [id, name]));
  const options = (audience: 'media' | 'internal') => ({ language: 'ru' as const, audience, names });

  it('says changes in words', () => {
    const rows = rowsOf(planChangesSheet(merged, options('internal')));
    expect(rows.map((cells) => [cells[1], cells[4]])).toEqual([
      [
        'p-1 шарасы; Орган 2',
        'квартал: I → II; риск недовольства: низкий → высокий; партнёры: Орган 3 → Орган 4',
      ],
      ['p-4 шарасы; Орган 2', 'планируемые изменения в законодательство: не планируются → жол: ереже'],
      ['p-1 шарасы; Орган 2', 'вид: Предупреждение → Освещение'],
    ]);
  });

  it.each(['media', 'internal'] as const)('keeps proposals apart from what was approved, %s', (audience) => {
    const { sheets } = planDocument(planFor(merged, audience), options(audience));
    const tables = sheets.slice(0, 4).map((sheet) => ({
      name: sheet.name,
      approved: sheet.heading.some(({ text }) => text.startsWith('Одобрен')),
      rows: rowsOf(sheet)
        .filter((cells) => cells.length > 1)
        .map((cells) => cells[1]),
    }));
    expect(tables).toEqual([
      { name: 'Освещение', approved: true, rows: ['p-4 шарасы'] },
      { name: 'Предупреждение', approved: true, rows: ['p-1 шарасы'] },
      { name: 'Освещение (предложения)', approved: false, rows: ['p-2 шарасы'] },
      { name: 'Предупреждение (предложения)', approved: false, rows: ['p-3 шарасы'] },
    ]);
  });
});
