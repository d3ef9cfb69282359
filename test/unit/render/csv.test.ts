import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Records, Value } from '../../../src/document/records.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { renderCsv } from '../../../src/render/csv.ts';
import { date } from '../../support/calendar.ts';

const records = (rows: readonly (readonly Value[])[], language: Language = 'kk'): Records => ({
  language,
  columns: (rows[0] ?? []).map((_, index) => `c${index}`),
  rows,
});

/** The cells as a reader of RFC 4180 takes them, or one that does not know what quotation marks mean. */
function cells(text: string, delimiter: ';' | ',' | '\t', quotes = true): string[][] {
  if (!quotes) return text.split(/\r\n|\n/).map((row) => row.split(delimiter));
  const rows: string[][] = [[]];
  let [value, quoted] = ['', false];
  const end = (): void => {
    rows.at(-1)?.push(value);
    value = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted && sign === '"' && text[at + 1] === '"') {
      value += '"';
      at++;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === delimiter) end();
    else if (!quoted && text.startsWith('\r\n', at)) {
      end();
      rows.push([]);
      at++;
    } else value += sign;
  }
  return rows.slice(0, -1);
}

/** The text without the apostrophes that keep it one: at its beginning, and wherever a part of it could begin a cell. */
const own = (cell: string): string => cell.replace(KEEPING, '$1');
const KEEPING =
  /^'|(?<=[;,\t\n\v\f\u0085\u2028\u2029])'(?='*\t)|((?:^|[;,\t\n\v\f\u0085\u2028\u2029])(?:(?![;,\t\n\v\f\u0085\u2028\u2029])[\s\p{Cc}\p{Cf}"])*)'(?='*[=+\-@＝＋－＠])/gu;

const body = (value: Value): string => cells(renderCsv(records([[value]])), ';')[1]?.[0] ?? '';

describe('csv', () => {
  it('begins with a byte order mark and ends each line with CRLF', () => {
    expect(renderCsv(records([['a', 'Ә']]))).toBe('\uFEFFc0;c1\r\na;Ә\r\n');
  });

  it('separates as the spreadsheets of the language do', () => {
    expect(renderCsv(records([['a', 'b']], 'ru'))).toContain('a;b');
    expect(renderCsv(records([['a', 'b']], 'en'))).toContain('a,b');
    expect(renderCsv(records([['a,b', 'c;d']], 'en'))).toContain('"a,b","c;d"');
  });

  it.each(['=1+1', '+7 700', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠A', "'=1", '\ta'])(
    'never lets a text be a formula: %j',
    (text) => expect(body(text)).toBe(`'${text}`),
  );

  it.each([
    ['\t=1', "'\t'=1"],
    ['\n=1', "\n'=1"],
    [' =1', " '=1"],
    ['\u00a0=1', "\u00a0'=1"],
    ['\u200b=1', "\u200b'=1"],
    ['"=1"', `"'=1"`],
    ['қар, =1+1', "қар, '=1+1"],
    ['қар;=1+1', "қар;'=1+1"],
    ['қар\t@A', "қар\t'@A"],
    ['қар\r\n-1', "қар\n'-1"],
    ['қар\u2028＝1', "қар\u2028'＝1"],
    ['қар,"=1', `қар,"'=1`],
    ["қар,'=1", "қар,''=1"],
  ])('nor a part of it, under whatever separator: %j', (text, kept) => expect(body(text)).toBe(kept));

  it.each(['Бағасы 5-7, ертең – 8', 'а+б', 'media@dala.example', 'сағат 10:00, 12:30', 'x - y; z'])(
    'leaves signs inside words and sentences alone: %s',
    (text) => expect(body(text)).toBe(text),
  );

  it.each([
    '+7 700 000 00 01',
    '87000000001',
    '8 (7172) 00-00-00',
    '2026-11',
    '10:30',
    '1e5',
    '50%',
    'True',
    'ЛОЖЬ',
    '#N/A',
  ])('never lets a text be a number, day, time, truth or error: %s', (text) =>
    expect(body(text)).toBe(`'${text}`),
  );

  it.each(['Ұлы дала', 'p26-02', '2026-W51', 'IV', '«=1»', 'a=1', ''])(
    'leaves other texts alone: %s',
    (text) => expect(body(text)).toBe(text),
  );

  it('leaves numbers, days and times to the spreadsheet', () => {
    expect(body(-3)).toBe('-3');
    expect(body({ day: date('2026-12-14') })).toBe('2026-12-14');
  });

  it('goes on in a row below with what no cell holds, which is no formula either', () => {
    const long = `${'a'.repeat(15_999)}😀${',='.repeat(10_000)}`;
    const rows = cells(renderCsv(records([['x', long, 1]])), ';').slice(1);
    expect(rows.map(([first, , last]) => [first, last])).toEqual([
      ['x', '1'],
      ['', ''],
      ['', ''],
    ]);
    const pieces = rows.map(([, piece = '']) => piece);
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(32_767);
      expect(piece).not.toMatch(/^[=\ude00]/);
    }
    expect(pieces.map(own).join('')).toBe(long);
  });

  it('keeps lines, whatever they ended with', () => {
    expect(body('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(...'=+-@";,\n\t \u00a0\u200b\u0085\u2028\'1Ә＝'),
    }),
  );

  it('gives every text back, less the apostrophes', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const clean = rows.map((row) => row.map((cell) => cell.replaceAll('\r', '')));
        const read = cells(renderCsv(records(clean)).slice(1), ';').slice(1);
        expect(read.map((row) => row.map(own))).toEqual(clean);
      }),
    );
  });

  it.each(['kk', 'en'] as const)(
    'no cell begins as a formula, whatever separator it is read with and whether quotes are understood (%s)',
    (language) => {
      fc.assert(
        fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
          const written = renderCsv(records(rows, language)).slice(1);
          for (const delimiter of [';', ',', '\t'] as const) {
            for (const quotes of [true, false]) {
              for (const cell of cells(written, delimiter, quotes).flat()) {
                expect(cell).not.toMatch(/^(?:\t|[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠])/u);
              }
            }
          }
        }),
        { numRuns: 500 },
      );
    },
  );

  const python = spawnSync('python3', ['--version']).status === 0;
  it.skipIf(!python)(
    python ? 'is read by Python' : 'is read by Python: skipped, as this machine has none',
    () => {
      const rows = [
        ['=1', 'a;b', '"q"', 'l1\nl2', ' s ', ''],
        ['Ә', '+7 700', 'x,y', 'z', '-', "'"],
      ];
      const script =
        "import csv,io,json,sys\ntext=sys.stdin.buffer.read().decode('utf-8-sig')\nprint(json.dumps(list(csv.reader(io.StringIO(text,newline=''),delimiter=';',strict=True))))";
      const { stdout, stderr } = spawnSync('python3', ['-c', script], {
        input: renderCsv(records(rows)),
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(JSON.parse(stdout).slice(1)).toEqual([
        ["'=1", 'a;b', '"q"', 'l1\nl2', ' s ', ''],
        ['Ә', "'+7 700", 'x,y', 'z', "'-", "''"],
      ]);
    },
  );
});
