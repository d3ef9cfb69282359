import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FieldType } from '../../src/forms/form.ts';
import { label } from '../../src/i18n/labels.ts';
import type { Language } from '../../src/i18n/language.ts';
import { fillIn, formFor, imported, opened, saved, type Typing, typed } from '../support/forms.ts';

const WORDS = ['Брифинг', 'кездесу', 'көрме', '«Қыс»', 'ұлы дала', 'встреча', 'N5', 'үй-жай', '100', 'сағ.'];
const line = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));
const localized = fc.oneof(
  { weight: 4, arbitrary: line },
  { weight: 1, arbitrary: fc.record({ kk: line, ru: line }) },
);
const text = fc.oneof(
  localized,
  fc.tuple(line, line).map((lines) => lines.join('\n')),
);
const lines = fc.array(localized, { minLength: 1, maxLength: 3 });
const phone = fc.integer({ min: 1_000_000, max: 9_999_999 }).map((number) => `+7 700 ${number}`);
const email = fc.constantFrom('press@a.example', 'a.b@c.example');
const two = (value: number) => String(value).padStart(2, '0');
const clock = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `${two(h)}:${two(m)}`);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const time = fc.oneof(
  fc.record({ start: clock(0, 11), end: clock(12, 23) }),
  clock(0, 23).map((start) => ({ start })),
  fc.constantFrom('all-day', 'to-be-confirmed'),
);
const contact = fc.oneof(
  fc.record({ person: line, phone, email }),
  fc.record({ phone }),
  fc.record({ person: line, email }),
);
const organiser = fc.oneof(
  fc.record({ name: localized, contact }),
  fc.record({ body: fc.constantFrom('min-jol', 'min-dala'), contact }),
);
const speaker = fc.oneof(
  fc.record({ name: localized, position: localized, phone, email }),
  fc.record({ name: line, position: line, phone }),
);
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const event = fc
  .record({
    id,
    title: localized,
    date: fc.integer({ min: 14, max: 20 }).map((day) => `2026-12-${day}`),
    until: optional(fc.integer({ min: 21, max: 31 }).map((day) => `2026-12-${day}`)),
    time,
    venue: localized,
    city: optional(line),
    online: optional(fc.constant('https://example.kz/live?a=1')),
    organisers: fc.array(organiser, { minLength: 1, maxLength: 3 }),
    purpose: text,
    objectives: lines,
    keyMessages: lines,
    speakers: fc.array(speaker, { minLength: 1, maxLength: 3 }),
    outcome: text,
    status: optional(fc.constantFrom('confirmed', 'tentative', 'cancelled')),
    reason: fc.constant('Себебі'),
    significance: optional(fc.constantFrom('key', 'ordinary')),
    planItem: optional(fc.constantFrom('p26-02', 'min-dala/p26-03')),
    joint: optional(
      fc.record({ lead: fc.constant('min-jol'), partners: fc.constant(['min-dala', 'akimat-kokozen']) }),
    ),
    platform: optional(localized),
    internalNote: optional(text),
  })
  .map((given) => withoutUndefined(given));
const weekly = fc
  .record({
    kind: fc.constant('weekly'),
    body: fc.constant('min-jol'),
    week: fc.constant('2026-W51'),
    submitted: fc.constant('2026-12-10T11:20:00+05:00'),
    topNews: optional(fc.record({ mon: localized, fri: fc.constant({ event: 'min-dala/dala-1' }) })),
    events: fc.uniqueArray(event, { selector: (given) => given.id, minLength: 1, maxLength: 4 }),
  })
  .map((given) => withoutUndefined(given));

function withoutUndefined<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}

/** The same value as other people type it. */
const WAYS: Readonly<Record<string, readonly ((value: string) => unknown)[]>> = {
  'week-day': [
    (date) => new Date(`${date}T00:00:00Z`),
    (date) => date.split('-').reverse().join('.'),
    (date) => `${Number(date.slice(8))} желтоқсан`,
    (date) => `${Number(date.slice(8))} декабря ${date.slice(0, 4)} г.`,
  ],
  start: [
    (start) => start,
    (start) => start.replace(':', '.'),
    (start) => `сағат ${start}`,
    (start) => ` ${start}\u00a0`,
  ],
  phone: [(number) => number, (number) => ` ${number.replaceAll(' ', '\u00a0')}`],
};

const typing =
  (way: number): Typing =>
  (value: unknown, type: FieldType, language: Language) => {
    const ways = WAYS[String(type)] ?? [];
    const write = ways[way % Math.max(1, ways.length)];
    const words = value === 'all-day' || value === 'to-be-confirmed';
    return write === undefined || words ? typed(value, type, language) : (write(String(value)) as never);
  };

describe('a weekly form', () => {
  it('filled in with any valid submission and imported is that submission', {
    timeout: 120_000,
  }, async () => {
    expect(label('eventsSheet', 'kk')).toBe('Іс-шаралар');
    await fc.assert(
      fc.asyncProperty(
        weekly,
        fc.nat(3),
        fc.constantFrom('kk', 'ru', 'en'),
        async (submission, way, language) => {
          const workbook = await opened(await formFor(submission, language as Language));
          fillIn(workbook, submission, typing(way), language as Language);
          const { yaml, problems } = await imported(await saved(workbook), {
            submitted: submission.submitted,
          });
          expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(parse(yaml ?? '{}')).toEqual(submission);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('whatever stands in a workbook', () => {
  const blank = formFor({ kind: 'weekly', body: 'min-jol', week: '2026-W51' });
  const anything = fc.oneof(
    // Without braces: those in a message are gaps that nobody has filled.
    fc.string({ maxLength: 20 }).map((text) => text.replaceAll('{', '(')),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -5, max: 60_000 }),
    fc.boolean(),
    fc.date({ noInvalidDate: true, min: new Date('1900-03-01'), max: new Date('2200-01-01') }),
    fc.constantFrom(
      '✓',
      'kk: а',
      'дүйсенбі',
      '№3',
      '10-12',
      { error: '#N/A' },
      { formula: '1/0' },
      { richText: [{ text: 'а' }] },
    ),
  );

  it('is imported or told, never thrown; whatever is made is valid', { timeout: 120_000 }, async () => {
    const cells = fc.array(
      fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 34 }), fc.integer({ min: 1, max: 30 }), anything),
      {
        maxLength: 25,
      },
    );
    await fc.assert(
      fc.asyncProperty(cells, async (changes) => {
        const workbook = await opened(await blank);
        for (const [sheet, row, column, value] of changes) {
          const cell = workbook.worksheets[sheet]?.getCell(row, column);
          if (cell !== undefined) cell.value = value as never;
        }
        const { yaml, problems } = await imported(await saved(workbook));
        expect(yaml === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
        for (const { message, code } of problems) {
          expect(message).not.toMatch(/\{\w+\}/);
          expect(code).toMatch(/^[a-z]+\/[a-z-]+$/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('bytes that have been damaged are refused or read, never thrown', { timeout: 120_000 }, async () => {
    const form = await blank;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(form.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (flips) => {
          const bytes = form.slice();
          for (const [at, value] of flips) bytes[at] = value;
          const { problems } = await imported(bytes);
          expect(problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 80 },
    );
  });
});
