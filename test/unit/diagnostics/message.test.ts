import { describe, expect, it } from 'vitest';
import { diagnostic, wholeFile } from '../../../src/diagnostics/diagnostic.ts';
import { wordsOf } from '../../../src/diagnostics/message.ts';
import { maskLine, maskPath, maskPersonal } from '../../../src/diagnostics/personal.ts';

describe('what a report may not pass on', () => {
  it.each([
    ['+7 700 000 00 03', '+• ••• ••• •• ••'],
    ['тел.: 8 (7172) 74-01-10', 'тел.: • (••••) ••-••-••'],
    ['phone: +77000000003', 'phone: +•••••••••••'],
    ['press@jol.example', '•••••@jol.example'],
    ['a: "a.b@c.kz, d@e.kz"', 'a: "•••@c.kz, •@e.kz"'],
    ["o'brien@c.kz", '•••••••@c.kz'],
    [`${'a'.repeat(200)}@c.kz`, `${'•'.repeat(200)}@c.kz`],
    ['https://c.kz/?to=press%40c.kz', 'https:••••••••••••••••%40c.kz'],
    ['+7.700.000.00.03', '+•.•••.•••.••.••'],
    ['8\u00a0700\u00a0000–00–03', '•\u00a0•••\u00a0•••–••–••'],
    ['+7/700/0000003', '+•/•••/•••••••'],
    ['8 (7172) 74-01-02, 74-01-03', '• (••••) ••-••-••, ••-••-••'],
    ['+7 7172 2012-05', '+• •••• ••••-••'],
    ['+7 70 2012-05-23', '+• •• ••••-••-••'],
    ['8 7172 2012-05', '• •••• ••••-••'],
    ['tel-77000000003', 'tel-•••••••••••'],
    ['7 . 700 . 000 . 00 . 03', '• . ••• . ••• . •• . ••'],
    ['x: &i87015551122 a', 'x: &i••••••••••• a'],
    ['x: &a87015551122 a', 'x: &a••••••••••• a'],
    ['x: *o87015551122', 'x: *o•••••••••••'],
  ])('%s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
    expect(masked).toHaveLength(text.length);
  });

  it.each([
    [String.raw`"\x2b7 701 555 12 34"`, String.raw`"\x2b• ••• ••• •• ••"`],
    [String.raw`"+7\u0020701\u0020555\t1234"`, String.raw`"+•\u•••••••\u•••••••\t••••"`],
    [String.raw`"+7701\x2d555\U0000002d12\_34"`, String.raw`"+••••\x2d•••\U•••••••d••\_••"`],
    [
      String.raw`"\x2B\x37\u0037\U00000030 155\x35 12 34"`,
      String.raw`"\x2B•••••••••••••••••••• ••••••• •• ••"`,
    ],
    [String.raw`"press\x40body.example"`, String.raw`"•••••\x40body.example"`],
    [String.raw`"\u0070r\x65ss\u0040body.example"`, String.raw`"•••••••••••••\u0040body.example"`],
    [String.raw`"pr\x65ss@body.example"`, '"••••••••@body.example"'],
    [String.raw`C:\mail\press@body.example`, 'C:•••••••••••@body.example'],
    [String.raw`"2026\x2d12\x2d14 10:30\t12"`, String.raw`"2026\x2d12\x2d14 10:30\t12"`],
    [String.raw`\x4 \U0010ffff \ud83d \\`, String.raw`\x4 \U0010ffff \ud83d \\`],
  ])('in the escapes of YAML: %s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
    expect(masked).toHaveLength(text.length);
  });

  it.each([
    '2026-12-14',
    '2026-12-14 – 2026-12-20',
    '2026-W51 (2026-12-14 – 2026-12-20)',
    '2026-12-10T16:30:00+05:00',
    '2026-12-14 10:30, 2-зал',
    '14.12.2026',
    '20261214_min-jol.yaml',
    '14.12.2026 – 20.12.2026',
    '10.30–11.45',
    'r-2026-041',
    '10:00–11:30, 2-зал',
    '№ 159, 2018',
    'kz-159-2018',
    '1 000 000',
  ])('%s is no telephone number', (text) => {
    expect(maskPersonal(text)).toBe(text);
  });

  it('covers what a message quotes, and leaves our own numbers and examples alone', () => {
    const quoted = diagnostic('schema/enum', wholeFile('a.yaml'), {
      value: '+7 700 000 00 03',
      allowed: 'a',
    });
    expect(wordsOf(quoted, 'en').message).toBe('Value is not allowed: +• ••• ••• •• ••');
    const size = diagnostic('syntax/too-large', wholeFile('a.yaml'), { size: 12_345_678, limit: 1_048_576 });
    expect(wordsOf(size, 'en').message).toContain('12345678');
  });
});

describe('the path of a file', () => {
  it.each([
    [
      'submissions/weekly/2026-W51/press@jol.example.yaml',
      'submissions/weekly/2026-W51/•••••@jol.example.yaml',
    ],
    ['submissions/weekly/2026-W51/8 701 555 11 22.yaml', 'submissions/weekly/2026-W51/• ••• ••• •• ••.yaml'],
    ['submissions/weekly/2026-W51/min-jol.yaml', 'submissions/weekly/2026-W51/min-jol.yaml'],
  ])('keeps its folders, and covers a name by itself: %s', (path, masked) => {
    expect(maskPath(path)).toBe(masked);
  });
});

describe('what a report shows of a field', () => {
  const at = (path: string, value: string): string =>
    wordsOf({ code: 'schema/date', params: { value }, path }, 'en').message.replace('No such date: ', '');

  it.each([
    ['/events/0/date', '21/12/2026'],
    ['/events/0/date', '21122026'],
    ['/events/0/time/start', '10-30 – 11-30'],
    ['/submitted', '17/12/2026 10:00:00'],
    ['/week', '2026-51-12345'],
    ['/events/0/planItem', '2026-12345'],
    ['/events/0/joint/issue', '2026-12-017'],
    ['/events/0/id', '20261214-001-0002'],
  ])('at %s is %s as it stands', (path, value) => {
    expect(at(path, value)).toBe(value);
  });

  it.each([
    ['/events/0/date', '+7 701 555 12 34'],
    ['/events/0/id', '87015551234'],
    ['/body', 'aigul@mail.example'],
    ['/events/0/title', '8_701_555_12_34'],
    ['/events/0/title', 'aigul (at) mail (dot) example'],
  ])('at %s is no number or address, wrong as it may be there: %s', (path, value) => {
    expect(at(path, value)).not.toMatch(/\d|aigul/);
  });

  it.each(['87o1 2З4', 'қоңырау шалыңыз', '109', 'aigul at mail', '01.02.2026'])(
    'of a telephone or address is nothing: %s',
    (value) => {
      for (const field of ['phone', 'email', 'workPhone', 'mobilePhone'])
        expect(at(`/speakers/0/${field}`, value)).toMatch(/^[\s•]+$/);
    },
  );

  it('is exact for parameters that name days and ids', () => {
    const place = wholeFile('a.yaml');
    const found = diagnostic('ref/unknown-plan-item', place, { year: 2026, item: 'min-jol/2026-12345' });
    expect(wordsOf(found, 'en').message).toContain('min-jol/2026-12345');
  });

  it.each([
    ['    phone: 87o1 2З4', '    phone: •••• •••'],
    ["  email: 'аigul at mail' # мұнда", "  email: '••••• •• ••••' # мұнда"],
    ['{name: Ә, phone: "87o1 2З4", date: "21/12/2026"}', '{name: Ә, phone: "•••• •••", date: "21/12/2026"}'],
    ['{"phone":"87o1", "date":"21/12/2026"}', '{"phone":"••••", "date":"21/12/2026"}'],
    ['phone: ["109", "110"], name: 109', 'phone: ["•••", "•••"], name: 109'],
    ['phone: "109', 'phone: "•••'],
    ['workPhone:   109', 'workPhone:   •••'],
    ['date: "21122026", title: 8_701_555_12_34', 'date: "21122026", title: •_•••_•••_••_••'],
    ['planItem: "2026-12345"', 'planItem: "2026-12345"'],
    ['title: Бұйрық 2026-12345', 'title: Бұйрық 2026-12345'],
    ['date: 8 701 555 12 34', 'date: • ••• ••• •• ••'],
    ['phone:', 'phone:'],
    [String.raw`week: "\x2b7 731 642 97 48"`, String.raw`week: "\x2b• ••• ••• •• ••"`],
    [String.raw`time: "sekret\x40body.example"`, String.raw`time: "••••••\x40body.example"`],
  ])('in a line of a file: %s', (line, shown) => {
    expect(maskLine(line)).toBe(shown);
  });

  it('in a line beneath the name of its field', () => {
    expect(maskLine('    87o1 2З4', 'phone')).toBe('    •••• •••');
    expect(maskLine('    21/12/2026', 'date')).toBe('    21/12/2026');
  });
});

describe('words', () => {
  it('are in the language asked for, the suggestion first', () => {
    const found = diagnostic(
      'ref/unknown-body',
      wholeFile('a.yaml'),
      { body: 'min-jool' },
      { suggestion: 'min-jol' },
    );
    expect(wordsOf(found, 'kk').hint).toMatch(/^Бәлкім, «min-jol» болар\? /);
    expect(wordsOf(found, 'ru').hint).toMatch(/^Может быть, «min-jol»\? /);
    expect(wordsOf(found, 'en').hint).toMatch(/^Did you mean “min-jol”\? /);
  });

  it('leaves braces in what files say as they are', () => {
    const found = diagnostic('ref/unknown-body', wholeFile('a.yaml'), { body: '{body} {{x}}' });
    expect(wordsOf(found, 'en').message).toBe('No such body in the register: {body} {{x}}');
  });
});
